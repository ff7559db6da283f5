using System.IO.Compression;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading;

/// <summary>OpenDocument texts and spreadsheets, made by LibreOffice or by hand.</summary>
public sealed class OpenDocumentTests
{
    [Theory]
    [InlineData("libreoffice.odt", "Waiting | Alone | We sit there until it is evening | P1\nWaiting | Alone | Nobody comes | P2\n"
        + "Waiting | Together | It is not so long then | P1\nGoing home | The way | I walk, and I count the lamps | P3")]
    [InlineData("libreoffice.ods", "Waiting | Alone | We sit there until it is evening | P1\n"
        + "Waiting | Together | It is not so long then | P1\nGoing home | The way | I walk, and I count the lamps | P3")]
    public void What_LibreOffice_writes_is_read(string file, string read)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Reading", "OpenDocument", file));
        var draft = StudyReader.Read(new StudyFiles { Slug = "open", Tables = [new(file, bytes)] });
        Assert.Equal(read, string.Join('\n',
            from theme in draft.Study.Themes
            from concept in theme.Concepts
            from quote in concept.Quotes
            select $"{theme.Title} | {concept.Text} | {quote.Text} | {quote.Participant?.Code}"));
        Assert.Empty(draft.Problems);
    }

    [Theory]
    [InlineData("<text:p>so <text:span>it</text:span> is</text:p>", "so it is")]
    [InlineData("<text:p>one</text:p><text:p>two</text:p>", "one / two")]
    [InlineData("<text:h>A title</text:h><text:list><text:list-item><text:p>first</text:p></text:list-item><text:list-item><text:p>second</text:p></text:list-item></text:list>", "A title / first / second")]
    [InlineData("<text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d</text:p>", "a  b c / d")]
    [InlineData("<text:p>  many \n blanks </text:p>", "many blanks")]
    [InlineData("<text:p>seen<office:annotation><text:p>a comment</text:p></office:annotation></text:p>", "seen")]
    [InlineData("<text:p>seen <text:span text:style-name=\"T9\">not seen</text:span></text:p>", "seen")]
    [InlineData("<text:p><draw:frame><draw:text-box><text:p>in a frame</text:p></draw:text-box></draw:frame></text:p>", "in a frame")]
    [InlineData("<text:p><text:ruby><text:ruby-base>語</text:ruby-base><text:ruby-text>go</text:ruby-text></text:ruby></text:p>", "語")]
    public void A_cell_has_the_words_that_are_shown(string cell, string words)
    {
        var table = Read($"<table:table><table:table-row>{Cell("<text:p>Theme</text:p>")}{Cell("<text:p>Quote</text:p>")}</table:table-row>"
            + $"<table:table-row>{Cell(cell)}{Cell("<text:p>“Yes” (P1)</text:p>")}</table:table-row></table:table>");
        Assert.Equal(words, table.Grids[0].Rows[1].Cells[0].In(table.Text).Replace("\n", " / ", StringComparison.Ordinal));
    }

    [Fact]
    public void Merged_cells_lie_over_those_that_are_covered()
    {
        var table = Read(
            $"<table:table><table:table-row>{Cell("<text:p>Theme</text:p>")}{Cell("<text:p>Concept</text:p>")}{Cell("<text:p>Quote</text:p>")}</table:table-row>"
            + $"<table:table-row>{Cell("<text:p>Rain</text:p>", "table:number-rows-spanned=\"2\"")}{Cell("<text:p>Wet</text:p>")}{Cell("<text:p>“It rains” (P1)</text:p>")}</table:table-row>"
            + $"<table:table-row><table:covered-table-cell/>{Cell("<text:p>Cold</text:p>")}{Cell("<text:p>“It pours” (P2)</text:p>")}</table:table-row>"
            + $"<table:table-row>{Cell("<text:p>Sun over all</text:p>", "table:number-columns-spanned=\"3\"")}<table:covered-table-cell table:number-columns-repeated=\"2\"/></table:table-row></table:table>");
        Assert.Equal(
            ["Theme|Concept|Quote", "Rain|Wet|“It rains” (P1)", "Rain|Cold|“It pours” (P2)", "Sun over all|Sun over all|Sun over all"],
            table.Grids[0].Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.In(table.Text)))));
    }

    [Fact]
    public void Cells_and_rows_that_are_written_once_for_many_are_as_many()
    {
        var table = Read(
            "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"2\"><text:p>so</text:p></table:table-cell>"
            + "<table:table-cell table:number-columns-repeated=\"1022\"/></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/><table:table-cell><text:p>it</text:p></table:table-cell></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table>", "spreadsheet");
        Assert.Equal(["so|so", "|it", "|it"], table.Grids[0].Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.In(table.Text)))));
    }

    [Fact]
    public void What_is_not_shown_is_left_out_and_told()
    {
        const string Hidden =
            "<table:table table:name=\"Names\" table:style-name=\"T8\"><table:table-row><table:table-cell><text:p>Ann is P1</text:p></table:table-cell></table:table-row></table:table>"
            + "<table:table table:name=\"Quotes\"><table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-column/>"
            + "<table:table-row><table:table-cell><text:p>Theme</text:p></table:table-cell><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell><text:p>Quote</text:p></table:table-cell></table:table-row>"
            + "<table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>Rain</text:p></table:table-cell></table:table-row></table:table>";
        var table = Read(Hidden, "spreadsheet");
        Assert.Equal(HiddenParts.LeftOut, table.Hidden);
        Assert.DoesNotContain("Ann", table.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Name", table.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rain", table.Text, StringComparison.Ordinal);
        Assert.Equal(3, table.Problems.Count);
        Assert.Contains("Ann is P1", Read(Hidden, "spreadsheet", withHidden: true).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_is_its_mark_and_deleted_words_are_gone()
    {
        var table = Read(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>taken back</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + $"<table:table><table:table-row>{Cell("<text:p>Theme</text:p>")}{Cell("<text:p>Quote</text:p>")}</table:table-row>"
            + $"<table:table-row>{Cell("<text:p>Rain</text:p>")}{Cell("<text:p>“It rains” (P1)<text:note><text:note-citation>a</text:note-citation><text:note-body><text:p>In May.</text:p></text:note-body></text:note></text:p>")}</table:table-row></table:table>");
        Assert.DoesNotContain("taken back", table.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("In May", table.Text, StringComparison.Ordinal);
        Assert.Equal("a", Assert.Single(table.Marks).In(table.Text));
        Assert.Contains(table.Problems, problem => problem.Sentence.StartsWith("Footnotes are kept as their marks only", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "the file is broken or not of the form that its name says")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "the file is broken or not of the form that its name says")]
    [InlineData("<office:document-content xmlns:office=\"o\"><office:body>", "the file is broken or not of the form that its name says")]
    public void What_is_no_document_is_refused_with_a_sentence(string content, string sentence)
    {
        var fault = Assert.Throws<UnacceptableInputException>(() => TableFormats.Read("a.odt", Archive(content)));
        Assert.StartsWith($"a.odt: {sentence}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_without_end_are_refused()
    {
        var fault = Assert.Throws<UnacceptableInputException>(() => Read(string.Concat(Enumerable.Repeat("<text:section>", 2_000)) + string.Concat(Enumerable.Repeat("</text:section>", 2_000))));
        Assert.Contains("nested deeper than", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_password_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>");
            Write(archive, "content.xml", "xxxx");
        }

        var fault = Assert.Throws<UnacceptableInputException>(() => TableFormats.Read("a.odt", stream.ToArray()));
        Assert.Equal("a.odt: the file has a password. Open it and save it without one.", fault.Message);
    }

    private static string Cell(string words, string attributes = "") => $"<table:table-cell {attributes}>{words}</table:table-cell>";

    private static TableText Read(string body, string kind = "text", bool withHidden = false) => TableFormats.Read(
        kind == "text" ? "a.odt" : "a.ods", Archive(
            "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:draw=\"d\" xmlns:style=\"s\"><office:automatic-styles>"
            + "<style:style style:name=\"T9\"><style:text-properties text:display=\"none\"/></style:style>"
            + "<style:style style:name=\"T8\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
            + $"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"), withHidden);

    private static byte[] Archive(string content)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) Write(archive, "content.xml", content);
        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
