using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>What speaks against a reading of tables of cells, in sentences for whoever could say how they are meant.</summary>
internal sealed partial class GridDoubts(string text, List<TextLine> lines)
{
    private const int LongestTitle = 100;
    private const int FewestThemes = 4, FewestWords = 5;
    private const int LongestName = 40;
    private const int MostNamed = 3;
    private const int MostInHint = 16, FewestOwn = 2, FewestUncoded = 3;

    // By where they stand, with the sheet that had them.
    private readonly HashSet<(int, string)> known = [];
    private readonly Dictionary<string, string?> sheetOf = new(StringComparer.Ordinal);

    public List<ReadingProblem> Problems { get; } = [];

    /// <summary>Why there is nothing to read in a table; null where none was refused.</summary>
    public ReadingProblem? Refusal { get; private set; }

    public static string SaysNothing => "No column holds what people said, and none holds a sentence; a list of codes or of people has no quotes to read. If it is to be "
        + "read all the same, say what its columns hold: --columns, or “columns” in " + StudyFileNames.Citation + ".";

    public void Refuse(Grid grid, string why)
    {
        Refusal = new(0, why, "");
        Problems.Add(new(0, $"{(grid.Name is null ? "A table" : Called("The", grid.Name))} was left out: {why}", ""));
    }

    public void RefuseUnnamed(int tables) => Refusal = Unnamed(tables);

    /// <summary>Of a paper without a table of themes.</summary>
    public static ReadingProblem Unnamed(int tables) => new(
        0, $"{(tables == 1 ? "Its table does not name" : $"None of its {tables} tables names")} themes and quotes or has words in quotation marks; "
            + "if one is a table of themes, say which and what its columns hold: --table 1 --columns theme,quote, or “tables” and “columns” in "
            + $"{StudyFileNames.Citation}.", "");

    /// <param name="number">Of the table, from 1.</param>
    public void LeaveOut(Grid grid, int number) => Problems.Add(new(
        0, $"{Called("The", grid.Name)} does not name themes and quotes, as another one does; it was left out. To read it, say so: "
            + $"--tables {number}, or “tables” in {StudyFileNames.Citation}.", ""));

    /// <summary>An article may have tables of something else only.</summary>
    public void SayUnnamed() => Problems.Add(new(
        0, "No table names its columns as those of themes and quotes; which these are was told by what their cells look like, and may be "
            + "wrong altogether.", ""));

    /// <summary>Looks for quotes of a sheet that another one has too.</summary>
    /// <param name="quotes">Those of the sheet.</param>
    public void AddRead(Grid grid, List<Quote> quotes)
    {
        var (again, all, other) = (0, 0, (string?)null);
        foreach (var quote in quotes)
        {
            if (!known.Add((quote.Span.Start, quote.Text))) continue;
            all++;
            if (sheetOf.TryAdd(quote.Text, grid.Name) || sheetOf[quote.Text] == grid.Name) continue;
            (again, other) = (again + 1, sheetOf[quote.Text]);
        }

        if (grid.Name is not null && again > 1 && again * 2 > all)
            Problems.Add(new(0, $"{again} quotes of {Called("the", grid.Name)} stand on {Called("the", other)} too, and were read twice; to read "
                + $"one of them, say which: --tables, or “tables” in {StudyFileNames.Citation}.", ""));
    }

    // What authors noted stands beside everyone whom it is about.
    private static ReadingProblem? SaidBySeveral(List<Quote> quotes)
    {
        var same = quotes.Where(quote => quote.AttributedAs is not null && Quote.CountWords(quote.Text) >= FewestWords).GroupBy(quote => quote.Text)
            .Where(of => of.DistinctBy(quote => quote.AttributedAs).Count() > 1).SelectMany(of => of).ToList();
        return same.Count < FewestThemes || same.Count * 2 <= quotes.Count ? null : ReadingProblem.At(same[0].Span.Line,
            $"{same.Count} of {quotes.Count} quotes have the same words beside several people; perhaps the authors wrote them, and nobody said them.", same[0].Text) with
        {
            Over = [.. same.Select(quote => new Stretch(quote.Span.Start, quote.Span.End))],
        };
    }

    // A table of an article is called by its label alone.
    private static string Called(string article, string? name) =>
        TableWords.IsTableLabel(name) ? $"“{name}”" : $"{article} sheet “{name}”";

    public void Look(List<(Grid Grid, GridColumns Columns)> read, GridDraft draft)
    {
        var (themes, quotes) = (draft.Themes, draft.Quotes);
        if (SaidBySeveral(quotes) is { } several) Problems.Add(several);
        foreach (var (grid, columns) in read)
        {
            if (columns.Second is { } second) Problems.Add(Otherwise(grid, columns, second));
            if (columns.LeftOut is { Count: > 0 } left)
                Problems.Add(ReadingProblem.At(LineOf(grid, columns), $"{string.Join(", ", left.Take(MostNamed).Select(column => NameOf(grid, columns, column)))}"
                    + $"{(left.Count > MostNamed ? $" and {left.Count - MostNamed} other columns" : "")} {(left.Count > 1 ? "hold" : "holds")} sentences and "
                    + $"{(left.Count > 1 ? "were" : "was")} left out; if they are to be read, say as what: {Hint(columns.Roles, left[0])}.", ""));
            if (Uncoded(grid, columns) is { } uncoded) Problems.Add(uncoded);
            if (columns.AreSummed) Problems.Add(Summed(grid, columns));
            if (quotes.Count > 0 && quotes.TrueForAll(quote => quote.AttributedAs is null) && ColumnOfSome(grid, columns) is >= 0 and var some)
                Problems.Add(ReadingProblem.At(LineOf(grid, columns), $"No quote names who said it, and {NameOf(grid, columns, some)} has something short beside each; if it tells who, "
                    + $"say so: {Hint([.. columns.Roles.Select((role, column) => column == some ? ColumnRole.Participant : role)])}.", ""));
            Problems.AddRange(columns.LeftOut.SelectMany(column => grid.Rows.Skip(columns.FirstRow).Where(row => column < row.Cells.Count).Select(row => row.Cells[column]))
                .Where(cell => !cell.IsEmpty && !cell.IsContinued && MarksAgainst.IsMarked(cell.In(text))).Select(cell => LeftOut(cell)));
        }

        if (themes.Count >= FewestThemes && themes.Count(theme => IsSentence(theme.Title)) * 2 > themes.Count)
            Problems.Add(new(0, "Most titles of themes are sentences; perhaps another column holds the themes.", ""));
        if (quotes.Count > 0 && themes.Count > MarksAgainst.PlacesOf(themes))
            Problems.Add(new(0, $"There are more themes ({themes.Count}) than quotes ({quotes.Count}); perhaps another column holds the themes.", ""));
        foreach (var alike in themes.GroupBy(theme => string.Join(' ', ColumnName.WordsOf(theme.Title.ToLowerInvariant()))).Where(alike => alike.Key.Length > 0 && alike.Count() > 1))
            Problems.Add(ReadingProblem.At(alike.Last().TitleSpan.Line, $"{string.Join(" and ", alike.Select(theme => $"“{theme.Title}”"))} differ in nothing but how "
                + "they are written, and were read as themes of their own; write them alike where one is meant.", alike.Last().Title));
        if (MarksAgainst.ByOne(quotes) is { } sentence) Problems.Add(new(0, sentence, ""));
    }

    // The first column that was left for notes and has a code beside all quotes, not all of them one more than the one before.
    private int ColumnOfSome(Grid grid, GridColumns columns)
    {
        if (columns.Heading is null) return -1;
        var rows = grid.Rows.Skip(columns.FirstRow).Where(row => row.Cells.Index().Any(one => columns.Roles[one.Index] == ColumnRole.Quote && one.Item is { IsEmpty: false, IsContinued: false })).ToList();
        return Enumerable.Range(0, columns.Roles.Length).FirstOrDefault(column => columns.Roles[column] == ColumnRole.None
            && ColumnHeadings.KindOf(NameOf(grid, columns, column).Trim('“', '”')) is ColumnKind.Unknown or ColumnKind.Source or ColumnKind.Participant
            && rows.ConvertAll(row => column < row.Cells.Count ? row.Cells[column].In(text) : "") is { Count: > 1 } values && values.TrueForAll(SomebodysCode().IsMatch)
            && values.Distinct().Count() > 1 && !ColumnLook.AreInOrder(values), -1);
    }

    [GeneratedRegex(@"^(?=.*[0-9])(?![0-9]{4}-[0-9]{2})[\p{L}0-9][\p{L}0-9_:#-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex SomebodysCode();

    private ReadingProblem Summed(Grid grid, GridColumns columns) => ReadingProblem.At(LineOf(grid, columns),
        $"What stands below {NameOf(grid, columns, Said(columns).Min())} and the columns beside it tells of people and has none of their words; it was read as "
        + $"summaries. If it is what they said, say it: {Hint([.. columns.Roles.Select((role, column) => Said(columns).Contains(column) ? ColumnRole.Quote : role)])}.", "") with
    {
        Over = [.. grid.Rows.Skip(columns.FirstRow).SelectMany(row => row.Cells.Index()).Where(one => Said(columns).Contains(one.Index) && one.Item is { IsEmpty: false, IsContinued: false })
            .Select(one => new Stretch(one.Item.Start, one.Item.End))],
    };

    // Every row up to some has a theme of its own, and none below: nobody has coded those, or all of them go on with the last.
    private ReadingProblem? Uncoded(Grid grid, GridColumns columns)
    {
        var (theme, quote) = (Array.IndexOf(columns.Roles, ColumnRole.Theme), Array.IndexOf(columns.Roles, ColumnRole.Quote));
        if (theme < 0 || quote < 0 || !columns.AreNamed || columns.HasLists) return null;
        var rows = grid.Rows.Skip(columns.FirstRow).Where(row => row.Cells.Count > Math.Max(theme, quote) && !row.Cells[quote].IsEmpty).ToList();
        var own = rows.TakeWhile(row => row.Cells[theme] is { IsEmpty: false, IsContinued: false }).Count();
        var rest = rows[own..];
        return own < FewestOwn || rest.Count < FewestUncoded || rest.Count <= own || rest.Exists(row => !row.Cells[theme].IsEmpty) ? null
            : ReadingProblem.At(TextLine.NumberAt(lines, rest[0].Cells[quote].Start), $"From here on {rest.Count} rows have no theme of their own, as each above has; they were read as of "
                + $"“{OneLine.Of(rows[own - 1].Cells[theme].In(text))}”. If nobody has coded them yet, leave them out.", "") with
            { Over = [.. rest.Select(row => new Stretch(row.Cells[quote].Start, row.Cells[quote].End))] };
    }

    private static IEnumerable<int> Said(GridColumns columns) => columns.Headed.Keys.Concat(columns.SaidBy.Keys);

    private ReadingProblem LeftOut(GridCell cell) => ReadingProblem.At(TextLine.NumberAt(lines, cell.Start),
        "This stands in marks as quotes do, but its column was left out.", cell.In(text)) with
    { Over = [new(cell.Start, cell.End)] };

    private ReadingProblem Otherwise(Grid grid, GridColumns columns, ColumnRole[] second)
    {
        var other = columns.Roles.Index().Where(one => one.Item != second[one.Index]).Select(one =>
            $"{NameOf(grid, columns, one.Index)} as {ColumnRoles.NameOf(second[one.Index])} instead of {ColumnRoles.NameOf(one.Item)}");
        return ReadingProblem.At(LineOf(grid, columns), $"The columns could nearly as well be read otherwise: {string.Join(", ", other)}. If so, say it: "
            + $"{Hint(second)}.", "");
    }

    private int LineOf(Grid grid, GridColumns columns) => TextLine.NumberAt(lines,
        grid.Rows[columns.Heading ?? 0].Cells[0].Start);

    private string NameOf(Grid grid, GridColumns columns, int column)
    {
        var name = columns.Heading is { } heading ? GridColumns.TextsOf(text, grid, heading)[column] : "";
        return name.Length == 0 ? $"column {column + 1}" : $"“{(name.Length > LongestName ? $"{name[..LongestName]}…" : name)}”";
    }

    private static string Hint(ColumnRole[] roles, int unknown = -1) => roles.Length > MostInHint
        ? $"--columns, or “columns” in {StudyFileNames.Citation}"
        : $"--columns {string.Join(',', roles.Select((role, column) => column == unknown ? "…" : ColumnRoles.NameOf(role)))}, or the same list "
            + $"as “columns” in {StudyFileNames.Citation}";

    private static bool IsSentence(string title) => title.Length > LongestTitle || (title.Length > 30
        && TableWords.EndsAsSentence(title));
}
