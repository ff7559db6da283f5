using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Grids.Coders;

/// <summary>
/// The cells of columns that name coders, or who people are outside the study. Tables are read as if there were blanks in
/// their places, so that no reader, sentence or example can give them; they stand among the passages as left out.
/// </summary>
internal static class CoderCells
{
    private const int LongestName = 60, LongestPlainCode = 4;

    // Of a table, in words; a hint names every column.
    private const int MostHints = 3;

    /// <summary>The columns whose names say so.</summary>
    /// <param name="heading">The row of names; null where none was found.</param>
    public static Dictionary<int, CoderName> ColumnsIn(string text, Grid grid, int? heading)
    {
        var found = new Dictionary<int, CoderName>();
        foreach (var (at, row) in grid.Rows.Index().TakeWhile(row => row.Index <= (heading ?? 0) || row.Item.IsHeading))
        {
            // Without names that are known, the first row may be cells: then a number tells one of them.
            if (heading is null && (at > 0 || row.Cells.Any(cell => !MayBeName(cell.In(text))))) break;
            var names = row.Cells.Select(cell => cell.In(text)).ToList();
            var hasCodes = names.Exists(name => !PersonWords.Identify(name, hasCodes: true) && ColumnHeadings.NamesPeople(name))
                || ColumnsOfPeople.OfCodes(text, grid, at + 1, names) >= 0;
            // A list of people, who are called by codes where they speak.
            var isKey = at == (heading ?? 0) && !names.Exists(ColumnHeadings.IsOfThemesOrQuotes)
                && names.Index().Any(name => PersonWords.Identify(name.Item, hasCodes: true) || (ColumnHeadings.NamesPeople(name.Item) && HoldsFullNames(name.Index)));
            hasCodes |= isKey && names.Exists(IdentifyingWords.IsOfCode);
            foreach (var (column, cell) in row.Cells.Index())
            {
                var name = cell.In(text);
                var said = CoderColumn.Of(name);
                if (said == CoderName.Either && ColumnHeadings.IsOfWhoeverAnswers(name, names)) said = CoderName.None;
                if ((said == CoderName.None || hasCodes) && PersonWords.Identify(name, hasCodes) && !HasLinks(column)
                    && !(ColumnHeadings.NamesPeople(name) && HasPlainCodes(column)))
                    said = CoderName.Identifies;
                // Called as what helps is, too: names tell that somebody is meant.
                if (said == CoderName.None && ColumnName.WordsOf(name) is [var office] && CoderWords.OfNames.Contains(office) && HoldsNames(column)) said = CoderName.Sure;
                if (said == CoderName.None && (HoldsAddresses(column) || (isKey && (HasLinks(column) || IdentifyingWords.IsOfWork(name)
                    || (ColumnHeadings.NamesPeople(name) && HoldsFullNames(column)))))) said = CoderName.Identifies;
                if (said != CoderName.None && !(said == CoderName.Either && HoldsWords(column))
                    && (heading is not null || !name.Any(char.IsAsciiDigit))) found[column] = said;
            }
        }

        return found;

        // Nobody is called so: "Step 1 (both authors)" stands over what people said.
        bool HoldsWords(int column)
        {
            var cells = Below(column).ToList();
            return cells.Count > 0 && cells.TrueForAll(cell => cell.End - cell.Start > LongestName * 2);
        }

        IEnumerable<GridCell> Below(int column) => grid.Filled((heading ?? 0) + 1, column);

        List<string> CellsOf(int column) => [.. Below(column).Take(ColumnLook.MostLookedAt).Select(cell => cell.In(text))];

        // A student's number has more digits than 1, 2, 3, which tell nobody outside the study anything.
        bool HasPlainCodes(int column) => CellsOf(column) is { Count: > 0 } cells && cells.TrueForAll(cell => cell.Length <= LongestPlainCode && char.IsAsciiDigit(cell[^1]));

        bool HoldsNames(int column) => CellsOf(column) is { Count: > 0 } cells && cells.TrueForAll(cell => AttributionPartKind.Of(cell) == AttributionPart.Name);

        bool HoldsFullNames(int column) => CellsOf(column) is { Count: > 0 } cells
            && cells.Count(cell => cell.Contains(' ', StringComparison.Ordinal) && AttributionPartKind.Of(cell) == AttributionPart.Name) * 2 > cells.Count;

        // Whatever is asked for in the name.
        bool HoldsAddresses(int column) => CellsOf(column).FindAll(cell => !PlaceholderWords.AreNothing(cell)) is { Count: > 0 } cells
            && cells.Count(CreditLines.IsAddress) * 2 > cells.Count;

        // Addresses of pages.
        bool HasLinks(int column) => Below(column).Select(cell => cell.In(text)).FirstOrDefault() is { } first
            && (first[0] == '/' || first.Contains("://", StringComparison.Ordinal));
    }

    public static ColumnRole RoleOf(CoderName name) => name == CoderName.Identifies ? ColumnRole.Identifier : ColumnRole.Coder;

    /// <summary>The table with a blank for each unit of such a cell.</summary>
    /// <param name="told">What somebody says of the columns: <c>participant</c> makes one of them a column of people.
    /// </param>
    /// <param name="left">In the order of the text.</param>
    public static TableText Masked(
        TableText table, IReadOnlyList<ColumnRole>? told, Patience patience, out List<Stretch> left)
    {
        var (all, problems) = (new HashSet<Stretch>(), new List<ReadingProblem>());
        foreach (var grid in table.Grids) Find(table.Text, grid, told, all, problems, patience);
        left = [.. all.Order(Comparer<Stretch>.Create((one, other) => one.Start.CompareTo(other.Start)))];
        if (left.Count == 0) return table with { Problems = [.. table.Problems, .. problems] };
        var masked = NoteMarks.Blanked(table, left);
        return masked with { Problems = [.. table.Problems, .. problems] };
    }

    private static void Find(
        string text, Grid grid, IReadOnlyList<ColumnRole>? told, HashSet<Stretch> all, List<ReadingProblem> problems,
        Patience patience)
    {
        if (grid.Rows.Count == 0) return;
        var heading = HeadingRow.Of(text, grid, told is not null, patience);
        var columns = ColumnsIn(text, grid, heading);
        foreach (var people in NamesBesideCodes.ColumnsIn(text, grid, heading).Where(column => !columns.ContainsKey(column)))
        {
            if (NamesBesideCodes.In(text, grid, heading + 1 ?? 0, people) is not { Count: > 0 } names) continue;
            all.UnionWith(names);
            problems.Add(NamesBesideCodes.Told(text, NameOf(text, grid, heading!.Value, people), names));
        }

        for (var column = 0; told is not null && column < Math.Min(told.Count, grid.Columns); column++)
        {
            if (told[column] is ColumnRole.Coder) columns[column] = columns.GetValueOrDefault(column, CoderName.Sure);
            else if (told[column] == ColumnRole.Identifier) columns[column] = CoderName.Identifies;
            else if (told[column] != ColumnRole.None) columns.Remove(column);
        }

        if (columns.Count == 0) return;
        foreach (var column in columns.Where(one => one.Value == CoderName.NamesOne).Select(one => one.Key))
            foreach (var row in grid.Rows.Take((heading ?? 0) + 1)) Add(row, one => one == column);
        // Somebody may say what the cells of a table without names hold.
        var named = columns.Keys.Where(column => heading is not null
            || CoderColumn.Of(NameOf(text, grid, 0, column)) != CoderName.None
            || PersonWords.Identify(NameOf(text, grid, 0, column), hasCodes: true)).ToHashSet();
        foreach (var (at, row) in grid.Rows.Index())
        {
            patience.Spend(row.Cells.Count);
            Add(row, column => columns.ContainsKey(column) && at > (named.Contains(column) ? heading ?? 0 : -1));
        }

        var roles = RolesOf(text, grid, heading, told, columns);
        problems.AddRange(columns.OrderBy(one => one.Key).Select(
            (one, place) => Told(text, grid, heading, columns, one.Key, place < MostHints ? roles : [])));

        // A cell that runs over other columns too holds what they do.
        void Add(GridRow row, Predicate<int> isMeant)
        {
            var others = row.Cells.Index().Where(one => !columns.ContainsKey(one.Index))
                .Select(one => (one.Item.Start, one.Item.End)).ToHashSet();
            foreach (var (column, cell) in row.Cells.Index())
                if (!cell.IsEmpty && isMeant(column) && !others.Contains((cell.Start, cell.End)))
                    all.Add(new(cell.Start, cell.End));
        }
    }

    private static ReadingProblem Told(
        string text, Grid grid, int? heading, Dictionary<int, CoderName> columns, int column, List<ColumnRole> roles)
    {
        var name = heading is null && CoderColumn.Of(NameOf(text, grid, 0, column)) == CoderName.None
            ? "" : NameOf(text, grid, heading ?? 0, column);
        var said = columns[column];
        var shown = said == CoderName.NamesOne || name.Length is 0 or > LongestName
            ? $"Column {column + 1}" : $"The column “{name}”";
        if (said == CoderName.Identifies)
            return new(0, $"{shown} tells who people are; it was left out." + (roles.Count == 0 ? "" : " If it is to be read, say "
                + $"so: --columns {Hint(roles, column, ColumnRole.Attribute)}, or the same list as “columns” in {StudyFileNames.Citation}."), "");
        // Beside a column of whoever spoke, it is no other such column.
        var isSure = said != CoderName.Either || roles.Contains(ColumnRole.Participant);
        return new(0, isSure || roles.Count == 0
            ? $"{shown} {(isSure ? "names" : "may name")} coders; it was left out."
            : $"{shown} may name coders or whoever spoke; it was left out. If it names participants, say so: --columns "
                + $"{Hint(roles, column, ColumnRole.Participant)}, or the same list as “columns” in {StudyFileNames.Citation}.", "");
    }

    // With another role for that column.
    private static string Hint(List<ColumnRole> roles, int column, ColumnRole other) => string.Join(
        ',', roles.Select((role, at) => ColumnRoles.NameOf(at == column ? other : role)));

    private static List<ColumnRole> RolesOf(
        string text, Grid grid, int? heading, IReadOnlyList<ColumnRole>? told, Dictionary<int, CoderName> columns)
    {
        List<ColumnRole> roles = told is not null ? [.. told]
            : heading is { } row ? [.. ColumnHeadings.RolesOf(GridColumns.TextsOf(text, grid, row))
                .Select(role => role ?? ColumnRole.None)]
            : [];
        while (roles.Count < grid.Columns) roles.Add(ColumnRole.None);
        foreach (var (coder, name) in columns) roles[coder] = RoleOf(name);
        return roles;
    }

    private static string NameOf(string text, Grid grid, int row, int column) =>
        column < grid.Rows[row].Cells.Count ? grid.Rows[row].Cells[column].In(text) : "";

    private static bool MayBeName(string cell) => cell.Length <= LongestName && !TableWords.EndsAsSentence(cell)
        && !(cell.Length > 0 && QuotationMarks.IsMark(cell[0]));
}
