using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries;
using FocusThemes.Writing;

namespace FocusThemes.Tests.Writing;

public sealed class DocxTests
{
    private static readonly DocxFormat Docx = new();

    [Fact]
    public Task Every_word_of_everybody_is_in_it_and_the_document_is_valid() => HostileRows.Any.SampleAsync(async made =>
    {
        var paragraphs = Paragraphs(await Docx.BytesAsync(made.Export));
        foreach (var row in made.Rows)
        {
            Assert.All(row.Concept!.Paragraphs, paragraph => Assert.Contains(("Normal", OfficeText.InDocument(paragraph)), paragraphs));
            if (row.Quote is not { } quote) continue;
            Assert.All(FocusThemes.Model.Concept.ParagraphsOf($"“{quote.Text}”"), paragraph =>
                Assert.Contains(("Quote", OfficeText.InDocument(paragraph)), paragraphs));
            Assert.Contains(("Attribution", $"— {quote.AttributedAs} (table.txt, line {quote.Source.Line})"), paragraphs);
        }
    }, iter: 100);

    [Fact]
    public async Task A_long_quote_is_whole() => Assert.Contains(
        Paragraphs(await Docx.BytesAsync(HostileRows.Long(100_000))), paragraph => paragraph.Text.Length >= 100_000);

    [Fact]
    public async Task The_reading_copy_of_the_seed_is_as_kept()
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var stop = TestContext.Current.CancellationToken;
        var study = (await stored.FindStudyAsync("social-innovators", stop))!;
        var document = await Docx.BytesAsync(await stored.ExportStudyAsync(study, Written.Date, stop));
        Expected.Equal("seed.document.expected.txt", string.Join(
            '\n', Paragraphs(document).Select(paragraph => $"[{paragraph.Style}] {paragraph.Text}")));
    }

    private static List<(string Style, string Text)> Paragraphs(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph =>
            (paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, paragraph.InnerText))];
    }
}
