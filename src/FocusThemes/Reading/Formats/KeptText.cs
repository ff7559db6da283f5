using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FocusThemes.Model;

namespace FocusThemes.Reading.Formats;

/// <summary>
/// A source as the library keeps it where words of it are withheld: its text without them, with its tables, in the place of
/// the file, which has them. It is read anew as the file was.
/// </summary>
internal sealed class KeptText : ITableFormat
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private static ReadOnlySpan<byte> Beginning => "{\"focusThemesText\":"u8;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Beginning);

    /// <summary>Whether it is the text of a file that is text itself.</summary>
    public static bool IsOfFile(byte[] bytes) => JsonSerializer.Deserialize<Kept>(bytes, Options)!.IsFile;

    /// <summary>The digest of the file that it is the text of; of the bytes themselves where they are such a file.</summary>
    public static string DigestOfFile(byte[] bytes) => (Is(bytes) ? JsonSerializer.Deserialize<Kept>(bytes, Options)!.Of : null) ?? SourceDocument.DigestOf(bytes);

    public bool Reads(string name, ReadOnlySpan<byte> bytes) => Is(bytes);

    /// <param name="isFile">True where the text is that of the file: it is then read as such a file is.</param>
    /// <param name="of"><see cref="DigestOfFile"/>.</param>
    public static byte[] Write(TableText table, bool isFile, string of) => JsonSerializer.SerializeToUtf8Bytes(
        isFile ? new Kept(Version, table.Text) { IsFile = true, Of = of } : new Kept(Version, table.Text)
        {
            Of = of,
            Grids = [.. table.Grids.Select(grid => new KeptGrid(grid.Name, [.. grid.Rows.Select(row => new KeptRow(
                [.. row.Cells.Select(cell => new[] { cell.Start, cell.End, cell.IsContinued ? 1 : 0 })], row.IsHeading, row.Fields))]))],
            Marks = [.. table.Marks.Select(mark => new[] { mark.Start, mark.End })],
            HasAllCells = table.HasAllCells,
            IsPaper = table.IsPaper,
            Around = table.Around,
            Pages = [.. table.Pages.Select(page => new[] { page.Start, page.Page })],
            Told = table.Told,
            Styled = table.Styled.Count == 0 ? null : table.Styled,
            Citation = table.Citation?.Json,
        }, Options);

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience)
    {
        patience.Spend(bytes.Length);
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(bytes, Options)!;
            if (kept.Text is null || !kept.IsWithin(kept.Text.Length)) throw new JsonException();
            if (kept.FocusThemesText > Version)
                throw new UnacceptableInputException($"{name}: this text was kept by a newer version of FocusThemes; use that.");
            var table = kept.IsFile ? TableFormats.Read(name, Encoding.UTF8.GetBytes(kept.Text), withHidden, patience) : TableOf(name, kept);
            return table with { Hidden = HiddenParts.Withheld };
        }
        catch (Exception fault) when (fault is JsonException)
        {
            throw new UnacceptableInputException($"{name}: this is no longer the text that was kept; import the study again.", fault);
        }
    }

    private static TableText TableOf(string name, Kept kept) => new(
        kept.Text,
        [.. (kept.Grids ?? []).Select(grid => new Grid([.. grid.Rows.Select(row => new GridRow(
            [.. row.Cells.Select(cell => new GridCell(cell[0], cell[1], cell[2] == 1))], row.IsHeading, row.Fields))], grid.Name))], [])
    {
        Marks = [.. (kept.Marks ?? []).Select(mark => new Stretch(mark[0], mark[1]))],
        HasAllCells = kept.HasAllCells,
        IsPaper = kept.IsPaper,
        Around = kept.Around ?? new Dictionary<int, PassageKind>(),
        Pages = [.. (kept.Pages ?? []).Select(page => new PageStart(page[0], page[1]))],
        Told = kept.Told ?? new Dictionary<int, ToldLine>(),
        Styled = kept.Styled ?? new Dictionary<int, int>(),
        Citation = kept.Citation is { } citation ? CitationFile.Read(name, citation) : null,
    };

    private sealed record Kept(int FocusThemesText, string Text)
    {
        public bool IsFile { get; init; }
        public string? Of { get; init; }
        public IReadOnlyList<KeptGrid>? Grids { get; init; }
        public int[][]? Marks { get; init; }
        public bool HasAllCells { get; init; }
        public bool IsPaper { get; init; }
        public IReadOnlyDictionary<int, PassageKind>? Around { get; init; }
        public int[][]? Pages { get; init; }
        public IReadOnlyDictionary<int, ToldLine>? Told { get; init; }
        public IReadOnlyDictionary<int, int>? Styled { get; init; }
        public string? Citation { get; init; }

        /// <summary>False where somebody has changed it, so that a place is none of the text.</summary>
        public bool IsWithin(int length)
        {
            if (Grids is { } grids && grids.Any(grid => grid?.Rows is null || grid.Rows.Any(row => row?.Cells is null))) return false;
            GridLimits.CheckCells("", (Grids ?? []).Sum(grid => grid.Rows.Sum(row => row.Cells.Length)));
            return (Grids ?? []).SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).All(cell => cell is [_, _, 0 or 1] && Is(cell[0], cell[1]))
                && (Marks ?? []).All(mark => mark is [var start, var end] && Is(start, end))
                && (Pages ?? []).All(page => page is [var start, _] && Is(start, length))
                && (Around ?? new Dictionary<int, PassageKind>()).Keys.All(start => Is(start, length));

            bool Is(int start, int end) => start >= 0 && start <= end && end <= length;
        }
    }

    private sealed record KeptGrid(string? Name, IReadOnlyList<KeptRow> Rows);

    private sealed record KeptRow(int[][] Cells, bool IsHeading, int? Fields);
}
