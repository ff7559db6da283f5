using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>
/// Columns with a name that nobody has told of, in tables that name participants: what stands in them is told of these
/// people where it is short and says the same of each in every row.
/// </summary>
internal static class ColumnsOfPeople
{
    private const int LongestValue = 60;

    // Of people in several rows, of whom such a column says the same each time.
    private const int Enough = 2;

    /// <summary>The column that is called codes and has those of people, where themes have a column of their own and nothing else
    /// says who spoke but people's names; -1 for none.</summary>
    /// <param name="names">Of the columns.</param>
    public static int OfCodes(string text, Grid grid, int firstRow, IReadOnlyList<string> names)
    {
        if (!names.Any(name => ColumnHeadings.KindOf(name) == ColumnKind.Theme)
            || names.Any(name => !PersonWords.Identify(name, hasCodes: true) && ColumnHeadings.NamesPeople(name))) return -1;
        var called = Enumerable.Range(0, names.Count).Where(column => ColumnName.WordsOf(names[column]) is ["code" or "codes"]).ToList();
        return called is [var only] && grid.Filled(firstRow, only).Select(cell => cell.In(text)).ToList() is { Count: > 1 } cells
            && cells.TrueForAll(cell => AttributionParts.Parse(cell) is { Codes: [var code] } && code == cell) ? only : -1;
    }

    /// <param name="people">The column that names them.</param>
    /// <param name="isBetween">True between themes and quotes, where what has no known name is more likely a level; beside
    /// the people it is theirs.</param>
    public static bool AreTold(
        string text, Grid grid, int firstRow, string name, int column, int people, bool isBetween, Patience patience)
    {
        if (!name.Any(char.IsLetter) || PersonWords.AreOfRow(name) || ColumnWords.AreOfRow(ColumnName.WordsOf(name))) return false;
        return SameOf(text, grid, firstRow, column, people, patience) is var (same, others) && others <= same
            && (!isBetween || (same >= Enough && others == 0));
    }

    // How many people in several rows have one value each, and how many have others; null where cells hold more than values.
    private static (int Same, int Others)? SameOf(
        string text, Grid grid, int firstRow, int column, int people, Patience patience)
    {
        var (values, several, others) = (new Dictionary<string, string>(), new HashSet<string>(), new HashSet<string>());
        var isMarked = true;
        foreach (var row in grid.Rows.Skip(firstRow))
        {
            patience.Spend(1);
            if (column >= row.Cells.Count || people >= row.Cells.Count || row.Cells[column].IsEmpty) continue;
            var (value, who) = (row.Cells[column].In(text), row.Cells[people].In(text));
            if (value.Length > LongestValue || value.Contains('@', StringComparison.Ordinal) || QuotationMarks.IsMark(value[0])
                || (value.Contains(' ', StringComparison.Ordinal) && TableWords.EndsAsSentence(value))) return null;
            isMarked &= value.ToUpperInvariant() is "0" or "1" or "X" or "✓" or "TRUE" or "FALSE";
            if (who.Length == 0 || values.TryAdd(who, value)) continue;
            (values[who] == value ? several : others).Add(who);
        }

        // Marks in the rows that something was applied to.
        if (values.Count == 0 || isMarked) return null;
        several.ExceptWith(others);
        return (several.Count, others.Count);
    }
}
