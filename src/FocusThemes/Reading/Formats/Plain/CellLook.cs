using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>What a cell looks like, whatever its words say: by that it is told which column it is of.</summary>
internal readonly record struct CellLook(int Length, bool IsNumber, bool IsMarked, bool IsListed, bool EndsWithBracket, bool IsSaid)
{
    // In UTF-16 units: so much tells whether somebody speaks.
    private const int MostLookedAt = 400;

    private const double MuchMoreUnlike = 1.5;

    private static readonly SearchValues<char> ListNumbers = SearchValues.Create("0123456789.abcdefghijvxIVX");

    public static CellLook Of(ReadOnlySpan<char> cell) => cell.IsEmpty ? default : new(
        cell.Length,
        !cell.ContainsAnyExcept(ListNumbers) && cell.ContainsAnyInRange('0', '9'),
        QuotationMarks.IsMark(cell[0]),
        BorderWords.IsBullet(cell[0]) || cell[0] == '…',
        cell[^1] is ')' or ']' || (cell[^1] == '.' && cell.Length > 1 && cell[^2] is ')' or ']'),
        SpokenWords.In(cell[..Math.Min(cell.Length, MostLookedAt)]) > 0);

    /// <summary>How unlike another it is: 0 for one that looks the same.</summary>
    public double Unlike(CellLook other) => Length == 0 ? 0 : other.Length == 0 ? 1
        : Math.Abs(Math.Log((double)Length / other.Length)) + (IsNumber != other.IsNumber ? 2 : 0)
            + Differs(IsMarked, other.IsMarked) + Differs(IsListed, other.IsListed)
            + Differs(EndsWithBracket, other.EndsWithBracket) + Differs(IsSaid, other.IsSaid);

    /// <summary>True where the parts of a row look rather like the last columns of the rows that are known than like the first: below a cell that runs
    /// over several rows, those of a copied page have nothing in its place: "2", "We meet each week" below "Access", "1", "There is one bus".</summary>
    public static bool AreOfLastColumns(string text, IReadOnlyList<Stretch> parts, List<CellLook[]> known, int columns)
    {
        var missing = columns - parts.Count;
        return parts.Select(part => Of(part.In(text))).Index()
            .Sum(part => UnlikeAll(part.Item, part.Index) - UnlikeAll(part.Item, part.Index + missing)) > MuchMoreUnlike;

        double UnlikeAll(CellLook look, int column) => known.Count == 0 ? 0 : known.Average(row => look.Unlike(row[column]));
    }

    private static double Differs(bool one, bool other) => one != other ? 1 : 0;
}
