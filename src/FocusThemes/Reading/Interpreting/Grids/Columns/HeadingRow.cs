using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Which row of a grid has the names of its columns.</summary>
internal static partial class HeadingRow
{
    private const int MostLookedAt = 4;
    private const int LongestName = 40;
    private const int LongestBesideLevel = 60;
    private const int FewestBelowNames = 3, MostAbove = 3, FewestAsked = 3;
    private const int LongestQuestion = 300, FewestWords = 3;
    private const int MostBelow = 50;

    /// <param name="isTold">True where somebody says what the columns hold.</param>
    /// <returns>Null where none has names.</returns>
    public static int? Of(string text, Grid grid, bool isTold, Patience patience)
    {
        var found = Found(text, grid, isTold, patience);
        // Names that run over two rows, beside some that have a row for each of their columns.
        while (found is { } row && row + 1 < grid.Rows.Count && ((GoOnIn(grid.Rows[row], grid.Rows[row + 1])
                && ColumnHeadings.MayBeHeading(GridColumns.TextsOf(text, grid, row + 1))) || FillIn(text, grid.Rows[row], grid.Rows[row + 1])))
            found++;
        return found;
    }

    private static int? Found(string text, Grid grid, bool isTold, Patience patience)
    {
        // A survey's questions in words, above what its program calls them.
        if (grid.Rows.Take(MostLookedAt).ToList().FindIndex(row => RepeatedNames.AreImportIds(text, row)) is > 0 and var ids) return ids - 1;
        for (var row = 0; row < Math.Min(MostLookedAt, grid.Rows.Count); row++)
        {
            var cells = GridColumns.TextsOf(text, grid, row);
            if ((!IsOverAll(grid.Rows[row], grid.Columns) && ColumnHeadings.IsHeading(cells)) || Programs.Of(cells) is not null)
                return row + 1 < grid.Rows.Count && AreOver(text, grid, row) ? row + 1 : row;
        }

        for (var row = 0; row < Math.Min(MostAbove, grid.Rows.Count - FewestBelowNames); row++)
            if (IsOverCodes(text, grid, row, patience)) return row;
        var first = GridColumns.TextsOf(text, grid, 0);
        // Over a column of titles, nothing need be written.
        if (first[0].Length == 0 && Array.FindAll(first, cell => cell.Length > 0) is [var alone] && alone.Length <= LongestName && ColumnHeadings.NamesQuotes(alone)) return 0;
        // "Strength of teachers | Quote": whatever stands beside one word for quotes.
        if (first.Length > 1 && Array.Exists(first, cell => ColumnName.WordsOf(cell).Count == 1 && ColumnHeadings.NamesQuotes(cell)) && Array.TrueForAll(first, cell => MayBeName(cell))) return 0;
        if (first.Length > 1 && ColumnHeadings.SeriesOf(first[0]) is { } series && Array.TrueForAll(first, cell => ColumnHeadings.SeriesOf(cell) == series)) return 0;
        // "| Comments" over "Expert | Waiting | Talking": what stands over several columns names none of them.
        if (first[0].Length == 0 && grid.Rows is [{ Cells: [_, var over, ..] head }, _, ..] && !over.IsEmpty && grid.Columns > 2
            && head.Skip(2).All(cell => cell.IsContinued && cell.Start == over.Start)
            && GridColumns.TextsOf(text, grid, 1) is var below && Array.TrueForAll(below, cell => MayBeName(cell, LongestBesideLevel))) return 1;
        // Whoever says what the columns hold has names above them that nothing else could tell.
        if (isTold && ColumnHeadings.MayBeHeading(first)) return 0;
        // Rows that the file itself calls headings, the last of those at the top.
        var told = grid.Rows.TakeWhile(row => row.IsHeading).Count();
        while (told > 0 && IsOverAll(grid.Rows[told - 1], grid.Columns)) told--;
        if (told > 0) return told - 1;
        // A survey's name over its questions.
        if (grid.Rows.Count > FewestBelowNames && grid.Columns > 2 && first[0].Length > 0 && (IsOverAll(grid.Rows[0], grid.Columns) || Array.TrueForAll(first[1..], cell => cell.Length == 0))
            && GridColumns.TextsOf(text, grid, 1) is var second && (AreQuestions(second, BelowSecond) || AreOverDates(second, BelowSecond))) return 1;
        if (IsOverAll(grid.Rows[0], grid.Columns)) return ColumnHeadings.NamesQuotes(first[0]) ? 0 : null;
        return ColumnHeadings.AreNames(first, Below) || AreWrittenAsOne(first) || AreQuestions(first, Below) || AreOverDates(first, Below)
            || AreStrangeNames(text, grid, first, patience) || AreBesideLevel(first) || AreTopics(text, grid, first, patience) ? 0 : null;

        IEnumerable<string> Below(int column) => In(1, column);

        IEnumerable<string> BelowSecond(int column) => In(2, column);

        IEnumerable<string> In(int from, int column) => grid.Rows.Skip(from).Take(MostBelow)
            .Where(row => column < row.Cells.Count).Select(row => row.Cells[column].In(text));
    }

    /// <summary>True for one cell over all columns: a title, which names none of them.</summary>
    public static bool IsOverAll(GridRow row, int columns) => columns > 1 && row.Cells.Count == columns
        && !row.Cells[0].IsEmpty && row.Cells.All(cell => cell.Start == row.Cells[0].Start);

    /// <summary>
    /// True where the form has no cells over several rows or columns: below the last name, and right of it, are names; elsewhere
    /// nothing.
    /// </summary>
    public static bool FillIn(string text, GridRow names, GridRow below)
    {
        var last = names.Cells.Index().Where(cell => !cell.Item.IsEmpty).Select(cell => cell.Index).LastOrDefault(-1);
        return last >= 0 && last < names.Cells.Count - 1 && below.Cells.Count == names.Cells.Count
            && below.Cells.Index().All(cell => cell.Index < last ? cell.Item.IsEmpty : MayBeName(cell.Item.In(text)))
            && ColumnHeadings.NamesQuotes(names.Cells[last].In(text));
    }

    // "Coding | Interview" over "Theme | Subtheme | Quote | Participant": what stands over several columns each names none of them.
    private static bool AreOver(string text, Grid grid, int row) =>
        GridColumns.TextsOf(text, grid, row + 1) is var below && Array.TrueForAll(below, name => name.Length > 0) && ColumnHeadings.IsHeading(below)
        && below.Distinct().Count() == below.Length && grid.Rows[row].Cells.All(cell => !cell.IsEmpty)
        && grid.Rows[row].Cells.GroupBy(cell => cell.Start).All(over => over.Count() > 1);

    private static bool GoOnIn(GridRow names, GridRow below) => names.Cells.Zip(below.Cells)
        .Any(one => one.Second.IsContinued && !one.Second.IsEmpty && one.First.Start == one.Second.Start);

    // Short names in a language that nobody has told of: where all below are quotes or codes, they are neither.
    private static bool AreStrangeNames(string text, Grid grid, string[] first, Patience patience) =>
        Array.TrueForAll(first, cell => MayBeName(cell))
        && Enumerable.Range(0, grid.Columns).Select(column => new ColumnLook(text, grid, 1, column, patience))
            .Any(look => look.Filled >= FewestBelowNames && (look.People >= 0.75 || look.IsMarked));

    // "Participant ID" over P1, P2, P3, whatever its neighbours are called.
    private static bool IsOverCodes(string text, Grid grid, int row, Patience patience)
    {
        var cells = GridColumns.TextsOf(text, grid, row);
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        return filled.Count > 1 && filled.TrueForAll(cell => cell.Length <= LongestQuestion && !QuotationMarks.IsMark(cell[0])) && filled.Distinct().Count() == filled.Count
            && cells.Index().Any(cell => cell.Item.Length is > 0 and <= LongestName && ColumnHeadings.NamesPeople(cell.Item) && AttributionParts.Parse(cell.Item) is not { IsSure: true }
                && new ColumnLook(text, grid, row + 1, cell.Index, patience) is { People: >= 0.75, Filled: >= FewestBelowNames });
    }

    // "frag_id | repo_name | requirements": as programs write names.
    private static bool AreWrittenAsOne(string[] first) => first.Count(cell => WrittenAsOne().IsMatch(cell)) > 1 && first.Distinct().Count() == first.Length
        && Array.TrueForAll(first, cell => cell.Length is > 0 and <= LongestBesideLevel && !QuotationMarks.IsMark(cell[0]) && !TableWords.EndsAsSentence(cell));

    // A survey's questions over their answers, which ask nothing; beside many of them stand statements, and thanks at the end.
    private static bool AreQuestions(string[] first, Func<int, IEnumerable<string>> below) =>
        first.Index().Where(cell => IsQuestion(cell.Item)).ToList() is { Count: > 0 } asked && asked.DistinctBy(cell => cell.Item).Count() == asked.Count
        && (asked.Count * 2 > first.Length && asked.Count >= FewestAsked
            || Array.TrueForAll(first, cell => cell.Length == 0 || IsQuestion(cell) || (cell.Length <= LongestQuestion && ColumnHeadings.Tells(cell)) || (asked.Count > 1 && MayBeName(cell))))
        && asked.TrueForAll(cell => below(cell.Index).Count(answer => answer.Length > 0) > 1 && !below(cell.Index).Any(answer => answer.Length > 0 && IsAsking(answer)));

    // "Timestamp" over 2026/03/01 8:53:09: what has no digit names what has them all.
    private static bool AreOverDates(string[] first, Func<int, IEnumerable<string>> below) => first.Length > 2 && first.Distinct().Count() == first.Length
        && first.Index().Any(cell => cell.Item.Length is > 0 and <= LongestName && !cell.Item.AsSpan().ContainsAnyInRange('0', '9')
            && below(cell.Index).Where(one => one.Length > 0).ToList() is { Count: >= FewestBelowNames } dates && dates.TrueForAll(date => DateAndTime().IsMatch(date)));

    /// <summary>True for words of a question, not for one word; what may be answered, or what is meant, may stand behind it.</summary>
    public static bool IsQuestion(string name) => IsAsking(name) || (name.AsSpan().IndexOfAny('?', '？', '؟') is > 0 and var mark
        && (name.AsSpan(mark + 1).TrimStart('*') is ['\n' or '\r' or ' ' or '\u00A0', ..] rest && (rest.TrimStart() is ['(' or '[', ..] || rest.TrimStart(' ') is ['\n' or '\r', ..])) && IsAsking(name[..(mark + 1)]));

    private static bool IsAsking(string name) => name.Length <= LongestQuestion && name.TrimEnd(' ', '*') is [.., '?' or '？' or '؟'] asked
        && (asked.Count(' ') >= FewestWords - 1 || ColumnName.IsWithoutBlanks(asked[0])) && !QuotationMarks.IsMark(asked[0]);

    [GeneratedRegex(@"^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4},?(?:[T ]{1,2}[0-9]{1,2}:[0-9]{2}.{0,24})?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex DateAndTime();

    [GeneratedRegex(@"^\p{L}+(?:_[\p{L}0-9]+)+$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex WrittenAsOne();

    // "Themes | Nurses of the first ward (group discussion)": one that says no more than what its column has tells of the others.
    private static bool AreBesideLevel(string[] first) => first.Length > 1 && ColumnHeadings.IsLevel(first[0])
        && first.Skip(1).All(cell => MayBeName(cell, LongestBesideLevel));

    // Above nothing, or above people: "| Waiting | Talking", over cells that say more than these.
    private static bool AreTopics(string text, Grid grid, string[] first, Patience patience)
    {
        var topics = first.Skip(1).Where(cell => cell.Length > 0).ToList();
        if (grid.Rows.Count < FewestBelowNames || topics.Count < 2 || topics.Distinct().Count() < topics.Count
            || !topics.TrueForAll(cell => cell.Length <= LongestBesideLevel && !QuotationMarks.IsMark(cell[0]) && !TableWords.EndsAsSentence(cell))) return false;
        var people = new ColumnLook(text, grid, 1, 0, patience);
        return (first[0].Length == 0 ? people.Filled > 1 && !people.HasWords : ColumnHeadings.NamesPeople(first[0]))
            && first.Index().Skip(1).Count(cell => cell.Item.Length > 0 && new ColumnLook(text, grid, 1, cell.Index, patience) is { SaysMore: true } look
                && (look.IsMarked || look.Length * ColumnLook.LongCell > cell.Item.Length)) > 1;
    }

    private static bool MayBeName(string cell, int longest = LongestName) => cell.Length > 0 && cell.Length <= longest
        && !QuotationMarks.IsMark(cell[0]) && !cell.AsSpan().ContainsAny("\r\n")
        && cell.AsSpan().ContainsAnyExceptInRange('!', '@') && AttributionParts.Parse(cell) is not { IsSure: true };
}
