using System.Buffers;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting;

/// <summary>Tells by the cells of a grid what its columns hold, where their names do not.</summary>
internal static class GuessedColumns
{
    private const int MostLookedAt = 300;
    private const int LongestName = 40;
    private const int FewestBelowNames = 3;
    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789.,%");
    private static readonly ColumnRole[] Levels = [ColumnRole.Theme, ColumnRole.Subtheme, ColumnRole.Concept];

    /// <summary>
    /// True where the first row is short names in a language that nobody has told of: where all below are quotes or
    /// codes, it has neither.
    /// </summary>
    public static bool HasNames(string text, Grid grid, Patience patience) =>
        Array.TrueForAll(GridColumns.TextsOf(text, grid, 0), MayBeName)
        && Enumerable.Range(0, grid.Columns).Select(column => new Look(text, grid, 1, column, patience))
            .Any(look => look.Filled >= FewestBelowNames && (look.IsOfCodes || look.IsMarked));

    /// <summary>Columns of whose cells nearly each begins with a quotation mark, and those of numbers alone.</summary>
    public static (HashSet<int> Marked, HashSet<int> OfNumbers) Plain(
        string text, Grid grid, int firstRow, Patience patience)
    {
        var looks = Enumerable.Range(0, grid.Columns).Select(column => new Look(text, grid, firstRow, column, patience))
            .Where(look => look.Filled > 0).ToList();
        return ([.. looks.Where(look => look.IsMarked).Select(look => look.Column)],
            [.. looks.Where(look => look.IsOfNumbers).Select(look => look.Column)]);
    }

    private static bool MayBeName(string cell) => cell.Length is > 0 and <= LongestName
        && !QuotationMarks.IsMark(cell[0]) && !cell.AsSpan().ContainsAny("\r\n")
        && cell.AsSpan().ContainsAnyExceptInRange('!', '@') && AttributionParts.Parse(cell) is not { IsSure: true };

    /// <param name="roles">By column; those that are null are filled in where the cells tell enough.</param>
    public static void Fill(string text, Grid grid, int firstRow, ColumnRole?[] roles, Patience patience)
    {
        // Column by column: the longest cells are the quotes where codes beside them tell who speaks.
        var looks = Enumerable.Range(0, grid.Columns).Select(column => new Look(text, grid, firstRow, column, patience)).ToList();
        var mayBeQuotes = looks.FindAll(look => roles[look.Column] is null or ColumnRole.Concept && look.Filled > 0);
        if (!roles.Contains(ColumnRole.Quote) && mayBeQuotes.MaxBy(look => look.QuoteLikeness) is { } quotes
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
        ColumnRole[] missing = [.. Levels.Where(role => !roles.Contains(role))];
        if (missing.Length == 3 && free.Count <= 2) missing = [ColumnRole.Theme, ColumnRole.Concept];
        else if (!missing.Contains(ColumnRole.Theme)) missing = [.. missing.Where(role => role == ColumnRole.Concept)];
        foreach (var (look, role) in free.Zip(missing)) roles[look.Column] = role;
        // Between theme and quotes, where the column that was called narrower has become the quotes'.
        if (!roles.Contains(ColumnRole.Concept) && Array.IndexOf(roles, ColumnRole.Subtheme) is >= 0 and var alone)
            roles[alone] = ColumnRole.Concept;
    }

    /// <summary>What the cells of a column look like.</summary>
    private sealed class Look
    {
        private readonly int marked;
        private readonly int attributed;
        private readonly int codes;
        private readonly int numbers;
        private readonly long characters;

        public Look(string text, Grid grid, int firstRow, int column, Patience patience)
        {
            Column = column;
            foreach (var row in grid.Rows.Skip(firstRow).Take(MostLookedAt))
            {
                if (column >= row.Cells.Count || row.Cells[column] is not { IsEmpty: false, IsContinued: false } found)
                    continue;
                var cell = text.AsSpan(found.Start, found.End - found.Start);
                patience.Spend(cell.Length);
                Filled++;
                characters += cell.Length;
                if (QuotationMarks.IsMark(cell[0])) marked++;
                if (cell[^1] == ')' && cell.LastIndexOf('(') is >= 0 and var bracket
                    && AttributionParts.Parse(cell[(bracket + 1)..^1]) is { IsSure: true }) attributed++;
                if (AttributionParts.Parse(cell) is { IsSure: true }) codes++;
                if (!cell.ContainsAnyExcept(OfNumber)) numbers++;
            }
        }

        public int Column { get; }

        public int Filled { get; }

        public bool IsOfCodes => codes * 4 >= Filled * 3;

        public bool IsMarked => marked * 5 >= Filled * 4;

        public bool IsOfNumbers => numbers == Filled;

        public double QuoteLikeness => ((marked + (attributed * 2)) * 1000.0 / Filled) + Math.Min(500, Length);

        public bool IsQuoteLike => (marked + attributed) * 3 >= Filled || Length > 60;

        private double Length => (double)characters / Filled;
    }
}
