using System.Buffers;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>What is written in a table where there is nobody's quote: "No quote available", a picture, a row of totals.</summary>
internal static partial class PlaceholderWords
{
    private const int Longest = 60, FewestRows = 3;
    private static readonly SearchValues<char> OfCount = SearchValues.Create("0123456789.,%()nN= ");

    /// <param name="isOfProgram">True where a program wrote the rows: QualCoder names what it has no words of.</param>
    public static bool StandForQuote(string text, GridCell cell, bool isOfProgram) => cell.End - cell.Start <= Longest
        && cell.In(text) is var words && (NoQuote().IsMatch(words) || (isOfProgram && words is "image" or "a/v"));

    /// <summary>True for what stands where nothing was noted.</summary>
    public static bool AreNothing(string cell) => cell.Length < 5 && cell.ToUpperInvariant() is "NA" or "N/A" or "N.A." or "NAN" or "NULL" or "NONE" or "#N/A" or "-" or "–" or "." or "?";

    /// <summary>True for a row of sums, whose other cells hold counts or nothing.</summary>
    public static bool AreTotals(string text, GridRow row)
    {
        if (row.Cells.FirstOrDefault(cell => !cell.IsEmpty) is var first && !(first.End - first.Start <= Longest && Total().IsMatch(first.In(text)))) return false;
        var others = row.Cells.Where(cell => !cell.IsEmpty && cell.Start != first.Start).ToList();
        return others.Count > 0 && others.TrueForAll(cell => !text.AsSpan(cell.Start, cell.End - cell.Start).ContainsAnyExcept(OfCount));
    }

    /// <summary>True for the last row of several where it holds nothing but numbers below ticks and words.</summary>
    public static bool AreSums(string text, Grid grid, GridRow row) => ReferenceEquals(row, grid.Rows[^1]) && grid.Rows.Count > FewestRows && row.Cells[0].IsEmpty
        && row.Cells.Count(cell => !cell.IsEmpty) > 1
        && row.Cells.All(cell => cell.IsEmpty || !text.AsSpan(cell.Start, cell.End - cell.Start).ContainsAnyExcept(OfCount));

    [GeneratedRegex(@"^[(\[]?no (?:\w{1,20} ){0,2}(?:quotes?|quotations?|excerpts?|verbatims?|illustrations?)(?: (?:is|are|was|were))?(?: \w{1,20})?[.)\]]{0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoQuote();

    [GeneratedRegex(@"^(?:grand |overall )?(?:totals?|sum|gesamt|insgesamt|summe|totale|totaal|suma|итого|合计|合計)(?: \([nN]\))?:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
