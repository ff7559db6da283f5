using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using CsCheck;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Office;
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
            Assert.Equal(InCells(row.Quote!.Text), (string?)cells["text"] ?? "");
            Assert.Equal(row.Quote.Participant, cells["participant"]);
        }
    }, iter: Proof.Times(38));

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
    }, iter: Proof.Times(25));

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

    [Theory]
    [InlineData("We sat\r\nand sat.", "We sat_x000D_\nand sat.")]
    [InlineData("One\rtwo", "One_x000D_two")]
    [InlineData("Typed as _x000D_ there", "Typed as _x005F_x000D_ there")]
    [InlineData("_x005F_\r", "_x005F_x005F__x000D_")]
    [InlineData("_x005F\r_x0", "_x005F_x005F_x000D__x0")]
    [InlineData("a\u0001_x0041_x0042_\tb", "a_x0001__x005F_x0041_x005F_x0042_\tb")]
    public async Task Carriage_returns_and_what_looks_like_an_escape_stand_in_a_cell_as_escapes(string words, string cell)
    {
        var draft = new MadeStudy("signs").Theme("1", "Signs").Concept("They sign.").Quote(words, "P1", "P1").Build();
        using var library = new Library();
        await library.StoreAsync(draft);
        await using var stored = library.Open();
        var stop = TestContext.Current.CancellationToken;
        var study = (await stored.FindStudyAsync("signs", stop))!;
        var book = await Xlsx.BytesAsync(await stored.ExportStudyAsync(study, Written.Date, stop));
        Assert.Equal(words, Sheet(book, "quotes")[0]["text"]);
        using var zip = new ZipArchive(new MemoryStream(book));
        var xml = new StringBuilder();
        foreach (var part in zip.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await part.OpenAsync(stop));
            xml.Append(await reader.ReadToEndAsync(stop));
        }

        Assert.Contains($">{cell}<", xml.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Regex.Replace(xml.ToString(), ">\\s+<", "><"));
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

    // Two code points that no cell can have.
    private static string InCells(string text) => text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
