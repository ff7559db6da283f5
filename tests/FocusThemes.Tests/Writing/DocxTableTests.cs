using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Office;

namespace FocusThemes.Tests.Writing;

/// <summary>The table of a study as a journal prints it, and what both layouts have on every page.</summary>
public sealed class DocxTableTests
{
    private const string Site = "https://themes.example.org";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Every_word_of_everybody_is_in_the_table_and_the_document_is_valid() => CsCheck.Check.SampleAsync(
        HostileRows.Any, async made =>
        {
            using var document = Opened(await new DocxFormat { IsTable = true }.BytesAsync(made.Export with { Site = Site }));
            var cells = document.MainDocumentPart!.Document!.Descendants<TableCell>().SelectMany(cell => cell.Elements<Paragraph>())
                .Select(paragraph => paragraph.InnerText).ToHashSet();
            foreach (var row in made.Rows)
            {
                Assert.All(row.Concept!.Paragraphs, paragraph => Assert.Contains(OfficeText.InDocument(paragraph), cells));
                if (row.Quote is not { } quote) continue;
                Assert.Contains(quote.AttributedAs!, cells);
                Assert.All(FocusThemes.Model.Concept.ParagraphsOf($"“{quote.Text}”"), paragraph =>
                    Assert.Contains(OfficeText.InDocument(paragraph), cells));
            }
        }, iter: 60);

    [Fact]
    public async Task Each_theme_and_concept_stands_once_beside_all_its_quotes()
    {
        using var document = await VoicesAsync(new DocxFormat { IsTable = true });
        var rows = Assert.Single(document.MainDocumentPart!.Document!.Descendants<Table>()).Elements<TableRow>().ToList();
        Assert.Equal(["Theme", "Concept", "Quote", "Who"], Texts(rows[0]));
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Equal("1 Getting there|Stands in no part.|“I never went.”|Male 2", string.Join('|', Texts(rows[1])));
        Assert.Equal("|1.1 Access to careBuses were rare.|“Two hours, every time.”|Rachel, FG1, line 746", string.Join('|', Texts(rows[2])));
        Assert.Equal("||“And back again.”|rachel, FG 1, line 747", string.Join('|', Texts(rows[3])));
        Assert.Equal(
            ["restart restart", "continue restart", "continue continue", "continue restart"], rows.Skip(1).Take(4).Select(Merges));
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties?.GetFirstChild<CantSplit>()));
    }

    [Fact]
    public async Task A_row_longer_than_most_of_a_page_may_break()
    {
        using var document = Opened(await new DocxFormat { IsTable = true }.BytesAsync(HostileRows.Long(2_000)));
        var rows = document.MainDocumentPart!.Document!.Descendants<TableRow>().ToList();
        Assert.Equal([true, false], rows.Select(row => row.TableRowProperties?.GetFirstChild<CantSplit>() is not null));
    }

    [Fact]
    public async Task Studies_of_a_library_have_tables_of_their_own_and_what_has_no_quote_says_so()
    {
        var row = Assert.Single(HostileRows.Long(10).Rows);
        var other = row with { Study = row.Study with { Id = 2, Slug = "other", Title = "Another study" }, Quote = null };
        var export = HostileRows.Of([row, other]) with { Study = null };
        using var document = Opened(await new DocxFormat { IsTable = true }.BytesAsync(export));
        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.Equal(2, body.Elements<Table>().Count());
        Assert.Equal(["=A study", "Another study"], body.Elements<Paragraph>()
            .Where(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "Heading1").Select(paragraph => paragraph.InnerText));
        Assert.Equal("7 Title|Concept|No quote stands here.|", string.Join('|', Texts(body.Elements<Table>().Last().Elements<TableRow>().Last())));
    }

    [Theory]
    [InlineData(false, false, 11_906, 16_838)]
    [InlineData(false, true, 12_240, 15_840)]
    [InlineData(true, false, 16_838, 11_906)]
    [InlineData(true, true, 15_840, 12_240)]
    public async Task Sheets_are_of_the_paper_that_is_asked_for_and_lie_crosswise_under_a_table(
        bool isTable, bool isLetter, int width, int height)
    {
        using var document = await VoicesAsync(new DocxFormat { IsTable = isTable, IsLetter = isLetter });
        var size = Assert.Single(document.MainDocumentPart!.Document!.Descendants<PageSize>());
        Assert.Equal((width, height), ((int)size.Width!.Value, (int)size.Height!.Value));
        Assert.Equal(isTable ? PageOrientationValues.Landscape : null, size.Orient?.Value);
        if (!isTable) return;
        var columns = document.MainDocumentPart.Document.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!, null));
        Assert.InRange(columns, width - 2_400, width - 2_268);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_page_has_the_citation_above_and_its_number_below(bool isTable)
    {
        using var document = await SeedAsync(new DocxFormat { IsTable = isTable });
        var main = document.MainDocumentPart!;
        Assert.Equal(
            "Khan et al., 2022: Using medical education as a tool to train doctors as social innovators",
            Assert.Single(main.HeaderParts).Header!.InnerText);
        var footer = Assert.Single(main.FooterParts).Footer!;
        Assert.Equal("Page 1 of 1", footer.InnerText);
        Assert.Equal(["PAGE", "NUMPAGES"], footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value!));
        Assert.Equal("en-GB", main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal(
            ("Using medical education as a tool to train doctors as social innovators", "en-GB"),
            (document.PackageProperties.Title, document.PackageProperties.Language));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Numbers_of_references_are_raised_and_no_others(bool isTable)
    {
        using var document = await SeedAsync(new DocxFormat { IsTable = isTable });
        var raised = document.MainDocumentPart!.Document!.Descendants<Run>().Where(run =>
            run.RunProperties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript);
        Assert.Equal(["29 30", "31"], raised.Select(run => run.InnerText));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_doi_is_a_link_and_pages_of_the_site_are_where_it_knows_its_address(bool isTable)
    {
        using var plain = await SeedAsync(new DocxFormat { IsTable = isTable });
        Assert.Equal(["doi:10.1136/bmjinnov-2021-000910 to https://doi.org/10.1136/bmjinnov-2021-000910"], Links(plain));
        using var known = await SeedAsync(new DocxFormat { IsTable = isTable }, Site);
        var links = Links(known);
        Assert.Equal(14, links.Count);
        Assert.Contains($"{Site}/studies/social-innovators to {Site}/studies/social-innovators", links);
        Assert.Contains(
            $"{(isTable ? "1P04" : "table-2.txt, line 17")} to {Site}/studies/social-innovators/quotes/7.2.1", links);
    }

    [Fact]
    public async Task A_quote_and_its_attribution_stay_together_and_so_do_headings_and_what_follows()
    {
        using var document = await SeedAsync(new DocxFormat());
        var kept = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Where(style => style.StyleParagraphProperties?.KeepNext is not null).Select(style => style.StyleId!.Value!);
        Assert.Equal(["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6", "Quote"], kept);
    }

    private static string Merges(TableRow row) => string.Join(' ', row.Elements<TableCell>().Take(2).Select(cell =>
        cell.TableCellProperties!.VerticalMerge!.Val?.InnerText ?? "continue"));

    private static IEnumerable<string> Texts(TableRow row) => row.Elements<TableCell>().Select(cell => cell.InnerText);

    private static List<string> Links(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var targets = main.HyperlinkRelationships.ToDictionary(to => to.Id, to => to.Uri.ToString());
        return [.. main.Document!.Descendants<Hyperlink>().Select(link => $"{link.InnerText} to {targets[link.Id!]}")];
    }

    private static async Task<WordprocessingDocument> SeedAsync(DocxFormat format, string site = "")
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        return await StudyAsync(library, "social-innovators", format, site);
    }

    private static async Task<WordprocessingDocument> VoicesAsync(DocxFormat format)
    {
        using var library = new Library();
        await library.StoreAsync(Voices.Draft);
        return await StudyAsync(library, Voices.Slug, format, "");
    }

    private static async Task<WordprocessingDocument> StudyAsync(Library library, string slug, DocxFormat format, string site)
    {
        await using var stored = library.Open();
        var export = await stored.ExportStudyAsync((await stored.FindStudyAsync(slug, Stop))!, Written.Date, Stop);
        return Opened(await format.BytesAsync(export with { Site = site }));
    }

    private static WordprocessingDocument Opened(byte[] file)
    {
        var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Path?.XPath} {fault.Description}"));
        return document;
    }
}
