using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>
/// Answers to several questions, each with a column of codes of its own: <c>What did you like? | Code | What was hard? | Code</c>.
/// </summary>
internal static class CodedQuestions
{
    private const int MostQuestions = 40, MostWords = 4;

    /// <summary>The table with each question and its codes as a table of its own, beside what the rows tell of whoever answered.</summary>
    public static TableText Parted(TableText table, Patience patience) => table with
    {
        Grids = [.. table.Grids.SelectMany(grid => Parted(table.Text, grid, patience))],
    };

    /// <summary>The columns, with the question as the concept that its answers stand under.</summary>
    public static GridColumns Asked(Grid grid, GridColumns columns) => grid.IsOfQuestion && columns.Heading is { } heading && columns.Headed.Count == 0
        && columns.Roles.Index().Where(role => role.Item == ColumnRole.Quote).Select(role => role.Index).ToList() is [var answers]
        && columns.Roles.Contains(ColumnRole.Theme) && !columns.Roles.Contains(ColumnRole.Concept) && !columns.HasLists
        ? columns with { Headed = new Dictionary<int, GridCell> { [answers] = grid.Rows[heading].Cells[answers] } } : columns;

    private static IEnumerable<Grid> Parted(string text, Grid grid, Patience patience)
    {
        if (grid.Columns < 4 || grid.IsOfCards || HeadingRow.Of(text, grid, false, patience) is not { } heading
            || GridColumns.TextsOf(text, grid, heading) is not { } names || Programs.Of(names) is not null || PairsIn(names, column =>
                new ColumnLook(text, grid, heading + 1, column, patience)) is not { } pairs) return [grid];
        var ofPairs = pairs.SelectMany(pair => pair.Codes.Append(pair.Answers)).ToHashSet();
        return pairs.Select(pair => grid with
        {
            IsOfQuestion = true,
            Rows = [.. grid.Rows.Select(row => row with
            {
                Cells = [.. row.Cells.Where((_, column) => !ofPairs.Contains(column) || column == pair.Answers || pair.Codes.Contains(column))],
            })],
        });
    }

    // Each column of answers with those of its codes, right of it; null where some have none.
    private static List<(int Answers, List<int> Codes)>? PairsIn(string[] names, Func<int, ColumnLook> look)
    {
        var kinds = names.Select(ColumnHeadings.KindOf).ToList();
        List<int> codes = [.. kinds.Index().Where(kind => ColumnHeadings.IsLevel(kind.Item) && ColumnName.WordsOf(names[kind.Index]).Count <= MostWords).Select(kind => kind.Index)];
        if (codes.Count is < 2 or > MostQuestions || codes.Exists(column => kinds[column] != kinds[codes[0]])) return null;
        var pairs = codes.GroupBy(AnswersOf).Select(ofOne => (Answers: ofOne.Key, Codes: ofOne.ToList())).ToList();
        return pairs.Count > 1 && pairs.TrueForAll(pair => pair.Answers >= 0 && pair.Codes.Count == pairs[0].Codes.Count) ? pairs : null;

        // "Likes", for "Likes theme"; else the column before.
        int AnswersOf(int column)
        {
            var named = Array.FindIndex(names, name => name.Length > 0 && name.Length < names[column].Length && names[column].StartsWith(name, StringComparison.Ordinal));
            var first = column;
            while (codes.Contains(first - 1)) first--;
            var at = named >= 0 && MayAnswer(named) ? named : first - 1;
            return at >= 0 && MayAnswer(at) ? at : -1;
        }

        bool MayAnswer(int column) => kinds[column] is ColumnKind.Unknown or ColumnKind.Said or ColumnKind.Quote or ColumnKind.Example && look(column).HasWords;
    }
}
