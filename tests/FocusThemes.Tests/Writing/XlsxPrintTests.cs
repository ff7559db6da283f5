using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Office;

namespace FocusThemes.Tests.Writing;

/// <summary>A workbook is to be read and printed as it comes, by whatever program.</summary>
public sealed class XlsxPrintTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_workbook_is_valid_also_with_hostile_words() => await CsCheck.Check.SampleAsync(HostileRows.Any, async made =>
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(await new XlsxFormat().BytesAsync(made.Export)), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(book).Select(fault => $"{fault.Part?.Uri} {fault.Description}"));
    }, iter: 25);

    [Fact]
    public async Task No_element_has_a_prefix_that_readers_by_name_would_stumble_over()
    {
        using var archive = new ZipArchive(new MemoryStream(await SeedAsync(new XlsxFormat())));
        foreach (var part in archive.Entries.Where(part => part.FullName.StartsWith("xl/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await part.OpenAsync(Stop));
            Assert.DoesNotMatch("<[A-Za-z]+:", await reader.ReadToEndAsync(Stop));
        }

        Assert.All(archive.Entries, part => Assert.Equal(Written.Date, DateOnly.FromDateTime(part.LastWriteTime.DateTime)));
    }

    [Theory]
    [InlineData(false, "9")]
    [InlineData(true, "1")]
    public async Task Every_sheet_prints_crosswise_as_wide_as_the_paper_with_its_head_on_every_page(bool isLetter, string paper)
    {
        var book = await SeedAsync(new XlsxFormat { IsLetter = isLetter });
        foreach (var i in Enumerable.Range(1, 7))
        {
            var sheet = Part(book, $"xl/worksheets/sheet{i}.xml");
            var page = sheet.Element(Main + "pageSetup")!;
            Assert.Equal((paper, "landscape", "1", "0"), (
                (string)page.Attribute("paperSize")!, (string)page.Attribute("orientation")!,
                (string)page.Attribute("fitToWidth")!, (string)page.Attribute("fitToHeight")!));
            Assert.Equal("1", (string)sheet.Descendants(Main + "pageSetUpPr").Single().Attribute("fitToPage")!);
            Assert.Equal("frozen", (string)sheet.Descendants(Main + "pane").Single().Attribute("state")!);
            Assert.StartsWith("&L Khan et al., 2022", sheet.Descendants(Main + "oddHeader").Single().Value, StringComparison.Ordinal);
        }

        var names = Part(book, "xl/workbook.xml").Descendants(Main + "definedName").Select(name =>
            $"{name.Attribute("name")!.Value} {name.Value}").ToList();
        Assert.Contains("_xlnm.Print_Titles quotes!$1:$1", names);
        // What programs need stands beside the area that is printed.
        Assert.Contains("_xlnm.Print_Area quotes!$A$1:$I$13", names);
        Assert.Contains("_xlnm.Print_Area matrix!$A$1:$G$10", names);
    }

    [Fact]
    public async Task Columns_are_as_wide_as_their_words_within_bounds()
    {
        var book = await SeedAsync(new XlsxFormat());
        var quotes = Part(book, "xl/worksheets/sheet4.xml");
        var widths = quotes.Descendants(Main + "col").Select(column => (double)column.Attribute("width")!).ToList();
        var names = XlsxTests.Sheet(book, "quotes")[0].Keys.ToList();
        Assert.Equal((10, 32, 72), (widths[names.IndexOf("theme")], widths[names.IndexOf("theme_title")], widths[names.IndexOf("text")]));
        var formats = Part(book, "xl/styles.xml").Element(Main + "cellXfs")!.Elements(Main + "xf").ToList();
        Assert.All(quotes.Descendants(Main + "c"), cell =>
        {
            var alignment = formats[(int)cell.Attribute("s")!].Element(Main + "alignment")!;
            Assert.Equal(("top", "1"), ((string)alignment.Attribute("vertical")!, (string)alignment.Attribute("wrapText")!));
        });
        // The longest words, two paragraphs of authors in a column of 70 letters, take thirteen lines.
        Assert.Equal((13 * 14) + 4, quotes.Descendants(Main + "row").Max(row => (double)row.Attribute("ht")!));
    }

    [Theory]
    [InlineData("انتظرنا طويلاً.", "2")]
    [InlineData("We waited.", null)]
    public async Task A_cell_runs_as_its_words_do(string words, string? order)
    {
        var book = await new XlsxFormat().BytesAsync(HostileRows.Long(words.Length, words));
        var cell = Part(book, "xl/worksheets/sheet4.xml").Descendants(Main + "c").Single(cell => cell.Value == words);
        var format = Part(book, "xl/styles.xml").Element(Main + "cellXfs")!.Elements(Main + "xf").ElementAt((int)cell.Attribute("s")!);
        Assert.Equal(order, (string?)format.Element(Main + "alignment")!.Attribute("readingOrder"));
    }

    [Fact]
    public async Task A_quote_that_no_row_could_show_has_a_wider_column()
    {
        var book = await new XlsxFormat().BytesAsync(HostileRows.Long(4_000));
        var sheet = Part(book, "xl/worksheets/sheet4.xml");
        Assert.Equal(162, sheet.Descendants(Main + "col").Max(column => (double)column.Attribute("width")!));
        Assert.InRange(sheet.Descendants(Main + "row").Max(row => (double)row.Attribute("ht")!), 300, 409);
    }

    [Fact]
    public async Task The_publication_and_the_page_are_links_where_there_is_one()
    {
        const string Relations = "xl/worksheets/_rels/sheet1.xml.rels";
        static IEnumerable<string> Targets(byte[] book) =>
            Part(book, Relations).Elements().Select(link => (string)link.Attribute("Target")!);

        Assert.Equal(["https://doi.org/10.1136/bmjinnov-2021-000910"], Targets(await SeedAsync(new XlsxFormat())));
        var known = await SeedAsync(new XlsxFormat(), "https://themes.example.org");
        Assert.Equal(
            ["https://doi.org/10.1136/bmjinnov-2021-000910", "https://themes.example.org/studies/social-innovators"], Targets(known));
        Assert.Equal(
            "https://themes.example.org/studies/social-innovators/quotes/4.1.1", XlsxTests.Sheet(known, "quotes")[0]["address"]);
    }

    private static XElement Part(byte[] book, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        using var part = archive.GetEntry(name)!.Open();
        return XElement.Load(part);
    }

    private static async Task<byte[]> SeedAsync(XlsxFormat format, string site = "")
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync("social-innovators", Stop))!;
        return await format.BytesAsync(await stored.ExportStudyAsync(study, Written.Date, Stop) with { Site = site });
    }
}
