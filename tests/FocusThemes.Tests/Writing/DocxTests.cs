using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Office;

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
    }, iter: Proof.Times(25));

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

    [Theory]
    [InlineData("She waited.", false, "L “She waited.”")]
    [InlineData("انتظرت 3 ساعات!", true, "R “انتظرت 3 ساعات!”")]
    [InlineData("קניתי ב-iPhone Store, וזהו.", true, "R “קניתי ב-|L iPhone Store|R , וזהו.”")]
    [InlineData("He said: انتظر قليلاً, then left.", false, "L “He said: |R انتظر قليلاً|L , then left.”")]
    [InlineData("In 2019: عام.", false, "L “In 2019: |R عام|L .”")]
    public async Task Words_from_right_to_left_are_said_to_be_so(string words, bool isRightToLeft, string runs)
    {
        var draft = new MadeStudy("ways").Theme("1", "Ways").Concept("They say.").Quote(words, "P1", "P1").Build();
        using var library = new Library();
        await library.StoreAsync(draft);
        await using var stored = library.Open();
        var stop = TestContext.Current.CancellationToken;
        var study = (await stored.FindStudyAsync("ways", stop))!;
        using var stream = new MemoryStream(await Docx.BytesAsync(await stored.ExportStudyAsync(study, Written.Date, stop)));
        using var document = WordprocessingDocument.Open(stream, false);
        var quote = document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Single(
            paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "Quote");
        Assert.Equal(isRightToLeft, quote.ParagraphProperties!.BiDi is not null);
        Assert.Equal(runs, string.Join('|', quote.Elements<Run>().Select(
            run => $"{(run.RunProperties?.RightToLeftText is null ? "L" : "R")} {run.InnerText}")));
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
