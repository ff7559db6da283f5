using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Frameworks;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Writing;
using FocusThemes.Writing.Frameworks;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Tests.Writing;

/// <summary>A framework matrix in each of its forms.</summary>
public sealed class FrameworkFormTests : IDisposable
{
    private static readonly string[] Evil =
        ["=1+1", "@SUM(A1)", "-2", "<b>&amp;", "# x", "*a*", "\"q\",", "שלום عليكم", "中文", "_x0041_", "a\u0001b", "two\nlines", "|", "😀"];

    private static readonly Gen<string> Words = Gen.OneOf(Evil).Array[1, 4].Select(string.Concat);

    // Of few columns it is a table in Word, of many it is not.
    private static readonly Gen<StudyDraft> Any = Gen.Select(Words, Gen.Select(Words, Gen.Int[1, 12]).Array[1, 14]).Select((title, quotes) =>
        quotes.Aggregate(
            new MadeStudy("s").Theme("1", title).Concept("They say."),
            (study, quote) => study.Quote(quote.Item1, $"1P{quote.Item2}", $"1P{quote.Item2}")).Theme("2", "Nothing").Build());

    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("md")]
    [InlineData("csv")]
    public async Task The_framework_matrix_of_the_seed_by_groups_is_as_kept(string form)
    {
        await library.ImportAsync(Seed.Files);
        Expected.Equal($"seed.framework.expected.{form}", Encoding.UTF8.GetString(Bytes(form, await ExportAsync("social-innovators", "group"))));
    }

    [Fact]
    public Task Any_framework_matrix_is_a_valid_document_with_the_words_of_every_quote() => Any.SampleAsync(async draft =>
    {
        var exported = await StoredAsync(draft);
        using var stream = new MemoryStream(Bytes("docx", exported));
        using var document = WordprocessingDocument.Open(stream, false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.Equal(exported.Framework.Crossing.Columns.Count <= 6, body.Elements<Table>().Any());
        foreach (var quote in QuotesOf(exported))
        {
            Assert.All(OfficeText.InDocument($"“{quote.Text}”").Split('\n'), line =>
                Assert.Contains(body.Descendants<Paragraph>(), paragraph => paragraph.InnerText == line));
            Assert.Contains(body.Descendants<Paragraph>(), paragraph => paragraph.InnerText == $"— {quote.By} ({quote.Id})");
        }
    }, iter: Proof.Times(8), threads: 1);

    [Fact]
    public Task Any_framework_matrix_is_a_sheet_without_formulas_and_every_quote_is_whole() => Any.SampleAsync(async draft =>
    {
        var exported = await StoredAsync(draft);
        var book = Bytes("xlsx", exported);
        Assert.Equal(["about", "framework"], XlsxTests.Sheets(book));
        var row = XlsxTests.Sheet(book, "framework")[0];
        foreach (var (column, cell) in exported.Framework.Crossing.Columns.Zip(exported.Framework.Cells))
            Assert.Equal(string.Join("\n\n", cell.Quotes.Select(hit => $"{hit.Quote.Id} {hit.Quote.By}: “{hit.Quote.Text}”")), row[column.Value.Text]);
    }, iter: Proof.Times(8), threads: 1);

    [Fact]
    public async Task What_a_cell_of_a_sheet_cannot_hold_goes_on_below_it()
    {
        string[] said = [new('a', 20_000), new('_', 40_000), "Short."];
        var study = said.Aggregate(new MadeStudy("s").Theme("1", "Long").Concept("They say."), (all, words) => all.Quote(words, "1P1", "1P1"));
        var rows = XlsxTests.Sheet(Bytes("xlsx", await StoredAsync(study.Build())), "framework");
        Assert.InRange(rows.Count, 2, 4);
        Assert.All(rows, row => Assert.Equal("Long", row["title"]));
        Assert.All(rows, row => Assert.InRange(((string)row["1P1"]!).Length, 1, 32_767));
        var whole = string.Concat(rows.Select(row => row["1P1"])).Replace("\n", "", StringComparison.Ordinal);
        Assert.Equal(string.Concat(said.Select((words, i) => $"1.1.{i + 1} 1P1: “{words}”")), whole);
    }

    [Fact]
    public Task Any_framework_matrix_is_a_csv_of_which_no_cell_begins_as_a_formula() => Any.SampleAsync(async draft =>
    {
        var exported = await StoredAsync(draft);
        var title = exported.Framework.Crossing.Rows[0].Value.Title;
        Assert.Contains($"1,{CsvCell.Write(title)},{CsvCell.Write(string.Join("\n\n", exported.Framework[0, 0].Quotes.Select(hit => $"{hit.Quote.Id} {hit.Quote.By}: “{hit.Quote.Text}”")))}",
            Encoding.UTF8.GetString(Bytes("csv", exported)), StringComparison.Ordinal);
    }, iter: Proof.Times(8), threads: 1);

    [Fact]
    public async Task A_matrix_of_more_quotes_than_a_file_takes_is_refused_with_a_sentence()
    {
        var study = Enumerable.Range(1, 10_001).Aggregate(new MadeStudy("s").Theme("1", "Many").Concept("They say."), (all, i) => all.Quote("So.", "1P1", "1P1"));
        var exported = await StoredAsync(study.Build());
        Assert.Equal("The cells have 10,001 quotes together, and a framework matrix is taken along with at most 10,000: narrow it by a filter.",
            FrameworkExport.FaultIn(exported.Framework.Crossing));
    }

    public void Dispose() => library.Dispose();

    private static byte[] Bytes(string form, FrameworkExport exported) =>
        FrameworkForm.All.Single(one => one.Extension == form).Bytes(exported, ExportChoices.None);

    private static IEnumerable<FocusThemes.Queries.Themes.QuoteDetail> QuotesOf(FrameworkExport exported) =>
        exported.Framework.Cells.SelectMany(cell => cell.Quotes).Select(hit => hit.Quote);

    private async Task<FrameworkExport> StoredAsync(StudyDraft draft)
    {
        await library.StoreAsync(draft);
        return await ExportAsync("s", "participant");
    }

    private async Task<FrameworkExport> ExportAsync(string slug, string columns)
    {
        await using var opened = library.Open();
        var study = (await opened.FindStudyAsync(slug, Stop))!;
        var framework = await opened.ReadFrameworkAsync(
            study, Dimension.Theme, Dimension.Find(columns)!, new QuoteFilter(), FrameworkExport.Bounds, Stop);
        return FrameworkExport.Of(framework!, [], $"{study.Address}/framework?columns={columns}", Written.Date, "https://example.org");
    }
}
