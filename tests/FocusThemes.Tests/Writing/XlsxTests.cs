using System.IO.Compression;
using System.Text;
using System.Xml;
using CsCheck;
using FocusThemes.Queries;
using FocusThemes.Writing;
using MiniExcelLibs;

namespace FocusThemes.Tests.Writing;

public sealed class XlsxTests
{
    private static readonly XlsxFormat Xlsx = new();

    [Fact]
    public Task Words_are_in_the_cells_as_they_are() => HostileRows.Any.SampleAsync(async made =>
    {
        var book = await Xlsx.BytesAsync(made.Export);
        var quotes = made.Rows.Where(row => row.Quote is not null).ToList();
        var read = Sheet(book, "quotes");
        Assert.Equal(quotes.Count, read.Count);
        foreach (var (row, cells) in quotes.Zip(read))
        {
            Assert.Equal(OneLineEnd(OfficeText.InCell(row.Quote!.Text)), OneLineEnd((string?)cells["text"]));
            Assert.Equal(row.Quote.Participant, cells["participant"]);
        }
    }, iter: 150);

    [Fact]
    public Task No_cell_is_a_formula_and_every_part_is_well_formed() => HostileRows.Any.SampleAsync(async made =>
    {
        using var zip = new ZipArchive(new MemoryStream(await Xlsx.BytesAsync(made.Export)));
        foreach (var part in zip.Entries.Where(part => part.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            await using var stream = await part.OpenAsync(TestContext.Current.CancellationToken);
            using var xml = XmlReader.Create(stream, new() { Async = true });
            while (await xml.ReadAsync()) Assert.False(xml.NodeType == XmlNodeType.Element && xml.LocalName == "f");
        }
    }, iter: 100);

    [Fact]
    public async Task A_quote_longer_than_a_cell_goes_on_in_the_next_columns()
    {
        var export = HostileRows.Long(100_000);
        var row = Assert.Single(Sheet(await Xlsx.BytesAsync(export), "quotes"));
        var text = string.Concat(row.Where(cell => cell.Key.StartsWith("text", StringComparison.Ordinal)).Select(cell => cell.Value));
        Assert.Equal(100_000, text.Length);
        Assert.Equal(Assert.Single(export.Rows).Quote!.Text, text);
        Assert.All(row.Values, cell => Assert.True((cell?.ToString() ?? "").Length <= 32_767));
    }

    [Fact]
    public async Task The_workbook_of_the_seed_is_as_kept()
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        Expected.Equal("seed.workbook.expected.txt", await TextAsync(library, "social-innovators"));
    }

    [Fact]
    public async Task Parts_of_themes_and_attributes_of_participants_are_columns()
    {
        using var library = new Library();
        await library.StoreAsync(Voices.Draft);
        Expected.Equal("voices.workbook.expected.txt", await TextAsync(library, Voices.Slug));
    }

    private static async Task<string> TextAsync(Library library, string slug)
    {
        await using var stored = library.Open();
        var stop = TestContext.Current.CancellationToken;
        var study = (await stored.FindStudyAsync(slug, stop))!;
        var book = await Xlsx.BytesAsync(await stored.ExportStudyAsync(study, Written.Date, stop));
        var text = new StringBuilder();
        foreach (var name in new[] { "about", "themes", "concepts", "quotes", "participants", "matrix", "presence" })
        {
            text.Append($"# {name}\n");
            var rows = Sheet(book, name);
            text.Append(string.Join(" | ", rows[0].Keys)).Append('\n');
            foreach (var row in rows) text.Append(string.Join(" | ", row.Values.Select(cell => $"{cell}".ReplaceLineEndings(" / ")))).Append('\n');
        }

        return text.ToString();
    }

    internal static List<string> Sheets(byte[] book)
    {
        using var stream = new MemoryStream(book);
        return stream.GetSheetNames();
    }

    internal static List<IDictionary<string, object?>> Sheet(byte[] book, string name)
    {
        using var stream = new MemoryStream(book);
        return [.. stream.Query(useHeaderRow: true, sheetName: name).Cast<IDictionary<string, object?>>()
            .Where(row => row.Values.Any(value => value is not null))];
    }

    // XML has one line end.
    private static string OneLineEnd(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
