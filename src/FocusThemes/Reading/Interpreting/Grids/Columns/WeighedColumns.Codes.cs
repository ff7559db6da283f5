using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Grids.Coders;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Rows that name several codes: in columns of ticks, side by side, or in one cell.</summary>
internal sealed partial class WeighedColumns
{
    // "Code: X Applied", and codes as columns of ticks beside what was said.
    private Dictionary<int, GridCell> AppliedIn()
    {
        var applied = new Dictionary<int, GridCell>();
        if (heading is not { } top) return applied;
        foreach (var (column, cell) in grid.Rows[top].Cells.Index())
        {
            if (ColumnHeadings.AppliedCode(cell.In(text)) is { } name)
                applied[column] = new(cell.Start + name.Start.Value, cell.Start + name.End.Value);
        }

        if (applied.Count > 0 || !looks.Exists(look => look.SaysMore)
            || kinds.Index().Any(kind => ColumnHeadings.IsLevel(kind.Item)
                && looks[kind.Index] is { IsOfTicks: false, Filled: > 0 })) return applied;
        var ticks = looks.Index().Where(look => look.Item.IsOfTicks && sure[look.Index] is null
            && kinds[look.Index] is not (ColumnKind.Nothing or ColumnKind.Memo or ColumnKind.Comment)
                && names[look.Index].Length > 0)
            .GroupBy(look => look.Item.TickedAs, look => look.Index).MaxBy(same => same.Count())?.ToList() ?? [];
        if (ticks.Count < 2) return applied;
        foreach (var column in ticks) (applied[column], sure[column]) = (grid.Rows[top].Cells[column], ColumnRole.None);

        return applied;
    }

    // An empty column, and right of it a name that stands left of it too: another table begins there.
    private IEnumerable<int> BesideTable()
    {
        var empty = Enumerable.Range(1, Math.Max(0, names.Length - 2)).FirstOrDefault(column => names[column].Length == 0 && looks[column].Filled == 0
            && names.Skip(column + 1).Any(name => name.Length > 0 && Array.IndexOf(names, name) < column), names.Length);
        return Enumerable.Range(empty, names.Length - empty);
    }

    // Meaning unit | Code | Subtheme | Theme: how the words led to the themes, step by step.
    private bool WidensToTheRight => kinds.FindIndex(kind => kind is ColumnKind.Quote or ColumnKind.Said) is >= 0 and var said
        && kinds.FindIndex(ColumnHeadings.IsLevel) is var first && first > said
        && ColumnHeadings.IsWider(kinds[kinds.FindLastIndex(ColumnHeadings.IsLevel)], kinds[first]);

    // Code 1, Code 2, ...: several columns with the codes of each row.
    private List<int> CodesSideBySide()
    {
        if (kinds.Index().Any(kind => kind.Item is ColumnKind.Theme
            && !char.IsAsciiDigit(names[kind.Index].Trim()[^1]))) return [];
        var series = kinds.Index()
            .Where(kind => kind.Item is ColumnKind.Code or ColumnKind.Theme or ColumnKind.Domain or ColumnKind.Category
                && sure[kind.Index] is null
                && ColumnName.WordsOf(names[kind.Index]) is [.., var last] && (char.IsAsciiDigit(last[0]) || last == "codes"))
            .GroupBy(kind => ColumnName.WordsOf(names[kind.Index]) is [.., "codes"] ? "codes" : string.Join(' ', ColumnName.WordsOf(names[kind.Index]).SkipLast(1)), kind => kind.Index)
            .FirstOrDefault(same => same.Count() > 1);
        return series is null || series.Any(column => looks[column] is { HasWords: true, Phrases: >= 0.5 }) ? [] : [.. series];
    }

    // A cell may name several codes, parted by lines, semicolons or bars; by commas where these alone part what other
    // rows have.
    private string? ListMarks(int theme, bool isListed)
    {
        var isCalled = isListed || AreCalledCodes(theme);
        var cells = CellsOf(theme);
        if (CodeLists.BracketsOf(cells) is { } brackets) return brackets;
        if (isCalled || kinds[theme] == ColumnKind.Code)
        {
            if (CodeLists.Recur(cells, CodeLists.Marks) || (names[theme].Length > 0 && CodeLists.ComeAlone(cells, CodeLists.Marks))) return CodeLists.Marks;
            if (isCalled && !cells.Exists(cell => cell.AsSpan().ContainsAny(CodeLists.Marks))
                && CodeLists.Recur(cells, ",")) return ",";
        }

        // Of themes, whatever they are called, where what is parted is known from elsewhere.
        return isCalled ? CodeLists.Marks : CodeLists.Recur(cells, ";|") ? ";|" : CodeLists.AreListedByCommas(cells) ? "," : null;
    }

    // "They wait; that is the rule", of a column of themes.
    private HashSet<string> WholeTitles(int theme, string? marks, bool isListed) =>
        theme < 0 || marks is null || isListed || AreCalledCodes(theme) || kinds[theme] == ColumnKind.Code ? [] : CodeLists.Whole(CellsOf(theme), marks);

    private bool AreCalledCodes(int theme) => names[theme].Trim().ToUpperInvariant() is "CODES" or "TAGS";

    private bool Say(Programs program, bool isApplied)
    {
        var isListed = false;
        for (var column = 0; column < names.Length; column++)
        {
            var role = program.RoleOf(names[column], out var isList);
            if (isList && isApplied) role = ColumnRole.None;
            // Where a column is called so, nothing takes its place.
            if (role == ColumnRole.Participant && kinds[column] != ColumnKind.Participant && kinds.Contains(ColumnKind.Participant)) role = ColumnRole.None;
            else if (role is null && kinds[column] == ColumnKind.Participant) role = ColumnRole.Participant;
            isListed |= isList && !isApplied;
            // What it says nothing of may be told of people.
            if (sure[column] is null && (role is not null
                || kinds[column] is not (ColumnKind.Unknown or ColumnKind.Attribute)))
                sure[column] = role ?? ColumnRole.None;
        }

        return isListed;
    }
}
