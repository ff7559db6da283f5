using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Tests.Queries;
using FocusThemes.Writing;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Tests.Writing;

/// <summary>Quotes of several studies at once, of which one is not there.</summary>
public sealed class LibraryExportTests(ExportLibrary fixture) : IClassFixture<ExportLibrary>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_Markdown_each_quote_says_whose_it_is_and_what_is_not_there_is_said_first() =>
        Assert.Equal(
            """
            # 2 quotes in the study bare or voices or nope with “walked OR parking”

            FocusThemes library

            2 quotes in the study bare or voices or nope with “walked OR parking”. Taken from FocusThemes, page /quotes?study=bare\&study=voices\&study=nope\&q=walked%20OR%20parking, on 2026-11-23.

            There is no study “nope” in this library.

            > “We paid for parking.”
            >
            > — November 2021, The study voices, theme 1, concept 1.4 (table.txt, line 12)

            > “I walked.”
            >
            > — P1, The study bare, theme 1, concept 1.2 (table.txt, line 4)


            """.ReplaceLineEndings("\n"),
            await ExportAsync(export => new MarkdownFormat().TextAsync(export)));

    [Fact]
    public async Task In_a_document_each_study_begins_anew()
    {
        var bytes = await ExportAsync(export => new DocxFormat().BytesAsync(export));
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Equal(
            [
                "About FocusThemes library", "About There is no study “nope” in this library.",
                "Heading1 The study voices", "Heading1 Theme 1: Getting there", "Heading2 1.2 Cost", "Heading3 Concept 1.4",
                "Normal Nothing was free.", "Quote “We paid for parking.”", "Attribution — November 2021 (table.txt, line 12)",
                "Heading1 The study bare", "Heading1 Theme 1: Getting there", "Heading2 Concept 1.2", "Normal So were trains.",
                "Quote “I walked.”", "Attribution — P1 (table.txt, line 4)",
            ],
            document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()
                .Select(paragraph => $"{paragraph.ParagraphProperties!.ParagraphStyleId!.Val} {paragraph.InnerText}")
                .Where(line => !line.StartsWith("Title", StringComparison.Ordinal) && !line.Contains("Taken from", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_workbook_has_no_matrix_of_several_studies_and_says_what_is_not_there()
    {
        var bytes = await ExportAsync(export => new XlsxFormat().BytesAsync(export));
        Assert.Equal(["about", "themes", "concepts", "quotes", "participants"], XlsxTests.Sheets(bytes));
        var about = XlsxTests.Sheet(bytes, "about").ToDictionary(row => $"{row["what"]}", row => $"{row["is"]}");
        Assert.Equal("There is no study “nope” in this library.", about["note"]);
        Assert.Equal(["title", "study", "citation", "selection", "note", "page of the site", "exported"], about.Keys);
    }

    [Fact]
    public async Task Spaces_at_the_ends_stay_and_parts_of_a_file_are_dated_as_the_export()
    {
        var bytes = await ExportAsync(export => new DocxFormat().BytesAsync(export));
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.All(archive.Entries, entry => Assert.Equal(Written.Date, DateOnly.FromDateTime(entry.LastWriteTime.DateTime)));
        var text = await PartAsync(archive, "word/document.xml");
        Assert.All(text.Descendants().Where(element => element.Name.LocalName == "t"), element =>
            Assert.Equal("preserve", element.Attribute(XNamespace.Xml + "space")?.Value));
        Expected.Equal("styles.expected.xml", (await PartAsync(archive, "word/styles.xml")).ToString());
    }

    [Fact]
    public async Task A_long_text_is_sent_piece_by_piece()
    {
        var row = Assert.Single(HostileRows.Long(5_000).Rows);
        var export = HostileRows.Long(1) with { Rows = Enumerable.Repeat(row, 40) };
        using var stream = new CountingStream();
        await new MarkdownFormat().WriteAsync(export, stream, Stop);
        Assert.InRange(stream.Writes.Count, 5, 8);
        Assert.All(stream.Writes, length => Assert.InRange(length, 1, 40_000));
        Assert.Equal(41, Encoding.UTF8.GetString(stream.ToArray()).Split("— ").Length);
    }

    [Theory]
    [InlineData("a\u0001\u000B\u001Fb\tc\r\n", "a\u2401\u240B\u241Fb\tc\r\n")]
    [InlineData("😀\u0000\uFFFE\uFFFF ", "😀\u2400\uFFFD\uFFFD ")]
    public void What_a_document_cannot_hold_is_shown_by_a_picture(string text, string shown) =>
        Assert.Equal(shown, OfficeText.InDocument(text));

    [Theory]
    [InlineData("", 3, "")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc|d")]
    [InlineData("ab😀cd", 3, "ab|😀c|d")]
    [InlineData("a😀", 3, "a😀")]
    [InlineData("😀😀", 2, "😀|😀")]
    public void A_text_is_parted_between_characters(string text, int most, string parts) =>
        Assert.Equal(parts, string.Join('|', OfficeText.Parts(text, most)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(4_681, 1)]
    [InlineData(4_682, 2)]
    [InlineData(9_360, 2)]
    [InlineData(9_362, 2)]
    [InlineData(9_363, 3)]
    public async Task Words_take_as_many_columns_as_they_need(int length, int columns)
    {
        var row = Assert.Single(XlsxTests.Sheet(await new XlsxFormat().BytesAsync(HostileRows.Long(length, "w")), "quotes"));
        var text = row.Where(cell => cell.Key.StartsWith("text", StringComparison.Ordinal)).ToList();
        Assert.Equal(columns, text.Count(cell => cell.Value is not null || cell.Key == "text"));
        Assert.Equal(length, string.Concat(text.Select(cell => cell.Value)).Length);
        Assert.Equal(text.Select((_, i) => i == 0 ? "text" : $"text_{i + 1}"), text.Select(cell => cell.Key));
    }

    [Fact]
    public void Attributes_are_columns_of_names_of_their_own()
    {
        ParticipantAttribute[] one = [new("age", "43"), new("quotes", "many")];
        ParticipantAttribute[] other = [new("role", "nurse"), new("role", "trainer")];
        var columns = new AttributeColumns([one, other], "study", "quotes");
        Assert.Equal(["age", "attribute quotes", "role"], columns.Names);
        Assert.Equal(["43", "many", null], columns.ValuesOf(one));
        Assert.Equal([null, null, "nurse; trainer"], columns.ValuesOf(other));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("", "")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData("a b", "a b")]
    [InlineData("=1", "'=1")]
    [InlineData("'", "'")]
    [InlineData("''=1", "'''=1")]
    public void A_cell_is_quoted_where_a_reader_would_take_something_off(string text, string cell)
    {
        Assert.Equal(cell, CsvCell.Write(text));
        Assert.Equal(text, SpreadsheetText.Read(cell.Trim('"')));
    }

    private static async Task<XElement> PartAsync(ZipArchive archive, string name)
    {
        await using var part = await archive.GetEntry(name)!.OpenAsync(Stop);
        return await XElement.LoadAsync(part, LoadOptions.None, Stop);
    }

    private async Task<T> ExportAsync<T>(Func<Export, Task<T>> write)
    {
        await using var library = fixture.Library.Open();
        return await write(await library.ExportQuotesAsync(
            await library.ScopeOfAllAsync(Stop), null,
            new() { Studies = FilterValues.OfStudies("bare", "voices", "nope"), Words = "walked OR parking" }, Written.Date, Stop));
    }

    private sealed class CountingStream : MemoryStream
    {
        public List<int> Writes { get; } = [];

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Writes.Add(buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
