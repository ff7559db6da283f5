using FocusThemes.Reading.Tables.Grids;

namespace FocusThemes.Reading.Tables;

/// <summary>Which column of a grid holds what: as told, by the columns' names, else by what the cells look like.</summary>
internal sealed class GridColumns
{
    private const int MostLookedAt = 300;

    private GridColumns(int firstRow, int? heading, ColumnRole[] roles, bool isGuessed)
    {
        FirstRow = firstRow;
        Heading = heading;
        Roles = roles;
        IsGuessed = isGuessed;
    }

    /// <summary>Of the rows below the columns' names.</summary>
    public int FirstRow { get; }

    /// <summary>The row of the columns' names; null where there is none.</summary>
    public int? Heading { get; }

    public ColumnRole[] Roles { get; }

    /// <summary>True where the cells had to tell what the names did not.</summary>
    public bool IsGuessed { get; }

    /// <summary>Columns that are a code each, marked in the rows that it was applied to: the code's name.</summary>
    public IReadOnlyDictionary<int, GridCell> Applied { get; private init; } = new Dictionary<int, GridCell>();

    /// <summary>True where the themes' cells name several codes each.</summary>
    public bool HasLists { get; private init; }

    public bool Has(ColumnRole role) => Roles.Contains(role) || (role == ColumnRole.Theme && Applied.Count > 0);

    public static GridColumns Of(string text, Grid grid, IReadOnlyList<ColumnRole>? told)
    {
        var heading = HeadingOf(text, grid, told is not null);
        var firstRow = heading is { } row ? row + 1 : 0;
        if (told is not null)
            return new(firstRow, heading, [.. Enumerable.Range(0, grid.Columns).Select(c => c < told.Count ? told[c] : ColumnRole.None)], false);
        var named = heading is { } names ? ColumnHeadings.RolesOf(TextsOf(text, grid, names)) : new ColumnRole?[grid.Columns];
        var applied = new Dictionary<int, GridCell>();
        for (var column = 0; heading is { } top && column < grid.Rows[top].Cells.Count; column++)
        {
            var cell = grid.Rows[top].Cells[column];
            if (ColumnHeadings.AppliedCode(cell.In(text)) is { } name)
                applied[column] = new(cell.Start + name.Start.Value, cell.Start + name.End.Value);
        }

        var isGuessed = named.Contains(null) || !named.Contains(ColumnRole.Quote);
        if (isGuessed) Guess(text, grid, firstRow, named);
        var theme = Array.IndexOf(named, ColumnRole.Theme);
        return new(firstRow, heading, [.. named.Select(role => role ?? ColumnRole.None)], isGuessed)
        {
            Applied = applied,
            HasLists = theme >= 0 && heading is { } row1 && theme < grid.Rows[row1].Cells.Count && ColumnHeadings.HasLists(grid.Rows[row1].Cells[theme].In(text)),
        };
    }

    public static string[] TextsOf(string text, Grid grid, int row)
    {
        var texts = new string[grid.Columns];
        for (var column = 0; column < texts.Length; column++)
            texts[column] = column < grid.Rows[row].Cells.Count ? grid.Rows[row].Cells[column].In(text) : "";
        return texts;
    }

    private static int? HeadingOf(string text, Grid grid, bool isTold)
    {
        for (var row = 0; row < Math.Min(4, grid.Rows.Count); row++)
        {
            if (ColumnHeadings.IsHeading(TextsOf(text, grid, row))) return row;
        }

        // Whoever says what the columns hold has names above them that nothing else could tell.
        if (isTold && ColumnHeadings.MayBeHeading(TextsOf(text, grid, 0))) return 0;

        // Rows that the file itself calls headings, the last of those at the top.
        var told = grid.Rows.TakeWhile(row => row.IsHeading).Count();
        return told > 0 ? told - 1 : null;
    }

    private static void Guess(string text, Grid grid, int firstRow, ColumnRole?[] roles)
    {
        // Column by column: the longest cells are the quotes where codes beside them tell who speaks.
        var looks = Enumerable.Range(0, grid.Columns).Select(column => new Look(text, grid, firstRow, column)).ToList();
        if (!roles.Contains(ColumnRole.Quote) && looks.Where(look => roles[look.Column] is null or ColumnRole.Concept && look.Filled > 0)
            .OrderByDescending(look => look.QuoteLikeness).FirstOrDefault() is { } quotes
            && (quotes.IsQuoteLike || looks.Exists(look => look.IsOfCodes && look.Filled > 0)))
        {
            roles[quotes.Column] = ColumnRole.Quote;
        }

        var free = looks.Where(look => roles[look.Column] is null && look.Filled > 0).ToList();
        if (!roles.Contains(ColumnRole.Participant) && free.Find(look => look.IsOfCodes) is { } codes)
        {
            roles[codes.Column] = ColumnRole.Participant;
            free.Remove(codes);
        }

        free.RemoveAll(look => look.IsOfNumbers);
        ColumnRole[] missing = [.. new[] { ColumnRole.Theme, ColumnRole.Subtheme, ColumnRole.Concept }
            .Where(role => !roles.Contains(role))];
        if (missing.Length == 3 && free.Count <= 2) missing = [ColumnRole.Theme, ColumnRole.Concept];
        else if (!missing.Contains(ColumnRole.Theme)) missing = [.. missing.Where(role => role == ColumnRole.Concept)];
        foreach (var (look, role) in free.Zip(missing)) roles[look.Column] = role;
    }

    /// <summary>What the cells of a column look like.</summary>
    private sealed class Look
    {
        private readonly int marked;
        private readonly int attributed;
        private readonly int codes;
        private readonly int numbers;
        private readonly long characters;

        public Look(string text, Grid grid, int firstRow, int column)
        {
            Column = column;
            foreach (var row in grid.Rows.Skip(firstRow).Take(MostLookedAt))
            {
                if (column >= row.Cells.Count || row.Cells[column] is { IsEmpty: true } or { IsContinued: true }) continue;
                var cell = text.AsSpan(row.Cells[column].Start, row.Cells[column].End - row.Cells[column].Start);
                Filled++;
                characters += cell.Length;
                if (QuotationMarks.IsMark(cell[0])) marked++;
                if (cell[^1] == ')' && cell.LastIndexOf('(') is >= 0 and var bracket
                    && AttributionParts.Parse(cell[(bracket + 1)..^1]) is { IsSure: true }) attributed++;
                if (AttributionParts.Parse(cell) is { IsSure: true }) codes++;
                if (cell.IndexOfAnyExceptInRange('0', '9') < 0) numbers++;
            }
        }

        public int Column { get; }

        public int Filled { get; }

        public bool IsOfCodes => codes * 4 >= Filled * 3;

        public bool IsOfNumbers => numbers == Filled;

        public double QuoteLikeness => ((marked + (attributed * 2)) * 1000.0 / Filled) + Math.Min(500, (double)characters / Filled);

        public bool IsQuoteLike => (marked + attributed) * 3 >= Filled || (double)characters / Filled > 60;
    }
}
