using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Queries.Studies;
using FocusThemes.Tests.Reading.Projects;
using FocusThemes.Writing;
using FocusThemes.Writing.Codebooks;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Tests.Writing;

/// <summary>A codebook in each of its forms.</summary>
public sealed class CodebookFormTests : IDisposable
{
    private static readonly string[] Evil = ["=1+1", "@SUM(A1)", "-2", "<b>&amp;", "# x", "*a*", "\"q\",", "שלום", "_x0041_", "a\u0001b"];

    private static readonly Gen<string> Words = Gen.OneOf(Evil).Array[1, 4].Select(string.Concat);

    private static readonly Gen<CodebookEntry> Entry = Gen.Select(Words.Array[1, 7], Words, Words.Array[0, 3], Words).Select(
        (path, theme, notes, said) => new CodebookEntry(path, theme, path.Length == 1 ? "" : $"{theme}.1")
        {
            Definition = notes.Length == 0 ? [] : [new(null, notes)],
            Quotes = 1,
            OwnQuotes = 1,
            Example = new(theme + ".1.1", said, "P1", new("table.txt", 1, 0, said.Length)) { Marks = ["“", "”"], AttributedAs = "P1" },
        });

    private static readonly Gen<CodebookExport> Any = Entry.Array[1, 5].Select(entries =>
        CodebookExport.Of(new(HostileRows.Study, true, entries), Written.Date, "https://example.org"));

    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("md")]
    [InlineData("csv")]
    public async Task The_codebook_of_the_seed_is_as_kept(string form)
    {
        await library.ImportAsync(Seed.Files);
        Expected.Equal($"seed.codebook.expected.{form}", await TextAsync(form, "social-innovators"));
    }

    [Theory]
    [InlineData("md")]
    [InlineData("csv")]
    public async Task The_codebook_of_a_study_of_parts_is_as_kept(string form)
    {
        await library.StoreAsync(Voices.Draft);
        Expected.Equal($"voices.codebook.expected.{form}", await TextAsync(form, Voices.Slug));
    }

    [Theory]
    [InlineData("md")]
    [InlineData("csv")]
    public async Task The_codebook_of_a_project_of_four_levels_is_as_kept(string form)
    {
        await library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
        Expected.Equal($"project.codebook.expected.{form}", await TextAsync(form, "made"));
    }

    [Fact]
    public async Task In_Word_each_code_is_a_heading_of_its_level_and_quotes_stand_below_it()
    {
        await library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
        var paragraphs = Paragraphs(Bytes("docx", await ExportAsync("made")));
        Assert.Equal(
            ["Heading1 1 Time", "Heading2 Shifts", "Heading3 1.2 At night", "Heading4 1.3 Alone", "Heading1 2 Places", "Heading1 3 Money"],
            paragraphs.Where(one => one.Style.StartsWith("Heading", StringComparison.Ordinal)).Select(one => $"{one.Style} {one.Text}"));
        Assert.Contains(("Normal", "Before six."), paragraphs);
        Assert.Contains(("Quote", "It was dark."), paragraphs);
        Assert.Contains(("Attribution", "— Ben (Ben.docx, line 2)"), paragraphs);
        Assert.Contains(("Note", "No quote stands under this code."), paragraphs);
    }

    [Fact]
    public void Any_codebook_is_a_valid_document_with_every_name_note_and_example() => Any.Sample(exported =>
    {
        var paragraphs = Paragraphs(Bytes("docx", exported));
        foreach (var code in exported.Book.Codes)
        {
            Assert.Contains(paragraphs, one => one.Text == OfficeText.InDocument(code.Title));
            Assert.All(code.Definition.SelectMany(text => text.Paragraphs), note => Assert.Contains(("Normal", OfficeText.InDocument(note)), paragraphs));
            Assert.Contains(("Quote", OfficeText.InDocument($"“{code.Example!.Text}”")), paragraphs);
        }
    }, iter: Proof.Times(20));

    [Fact]
    public void Any_codebook_is_a_sheet_of_one_row_for_each_code_in_which_nothing_is_a_formula() => Any.Sample(exported =>
    {
        var book = Bytes("xlsx", exported);
        Assert.Equal(["about", "codebook"], XlsxTests.Sheets(book));
        var rows = XlsxTests.Sheet(book, "codebook");
        Assert.Equal(exported.Book.Codes.Count, rows.Count);
        foreach (var (code, row) in exported.Book.Codes.Zip(rows))
        {
            Assert.Equal(code.Name, row["name"]);
            Assert.Equal((double)code.Level, row["level"]);
            Assert.Equal(string.Join('\n', code.Definition.SelectMany(text => text.Paragraphs)), (string?)row["description"] ?? "");
        }
    }, iter: Proof.Times(20));

    [Fact]
    public void Any_codebook_is_a_csv_in_which_no_cell_begins_as_a_formula() => Any.Sample(exported =>
    {
        var lines = Encoding.UTF8.GetString(Bytes("csv", exported)).Split("\r\n");
        Assert.Equal(1 + exported.Book.Codes.Count, lines.Length - 1);
        foreach (var (code, line) in exported.Book.Codes.Zip(lines.Skip(1)))
            Assert.StartsWith($"{code.Level},{CsvCell.Write(code.Number!)},{CsvCell.Write(code.Name)},{CsvCell.Write(code.Whole)},", line, StringComparison.Ordinal);
    }, iter: Proof.Times(50));

    public void Dispose() => library.Dispose();

    private static byte[] Bytes(string form, CodebookExport exported) =>
        ((DocumentForm<CodebookExport>)CodebookForm.Find(form)!).Bytes(exported, ExportChoices.None);

    private static List<(string Style, string Text)> Paragraphs(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph =>
            (paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, paragraph.InnerText))];
    }

    private async Task<string> TextAsync(string form, string slug) => Encoding.UTF8.GetString(Bytes(form, await ExportAsync(slug)));

    private async Task<CodebookExport> ExportAsync(string slug)
    {
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync(slug, Stop))!;
        return CodebookExport.Of(await stored.ReadCodebookAsync(study, Stop), Written.Date, "");
    }
}
