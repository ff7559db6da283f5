using System.IO.Compression;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Tests.Reading.Grids;

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
    public void Rows_in_which_all_cells_are_covered_take_no_row_from_below()
    {
        var table = Read(
            "<table:table>" + MadeOpenDocument.Row("Theme", "Quote") + "<table:table-row>"
            + $"{Cell("<text:p>Rain</text:p>", "table:number-rows-spanned=\"2\"")}{Cell("<text:p>“It rains” (P1)</text:p>", "table:number-rows-spanned=\"2\"")}</table:table-row>"
            + "<table:table-row><table:covered-table-cell table:number-columns-repeated=\"2\"/></table:table-row>"
            + MadeOpenDocument.Row("Sun", "“It shines” (P2)") + "</table:table>");
        Assert.Equal("Theme ¦ Quote\nRain ¦ “It rains” (P1)\nSun ¦ “It shines” (P2)", GridOutline.Of(table));
    }

    [Fact]
    public void A_value_that_no_paragraph_writes_out_is_what_the_cell_shows() => Assert.Equal(
        "Theme ¦ 7\nRain ¦ 8", GridOutline.Of(Read(
            "<table:table><table:table-row><table:table-cell office:string-value=\"Theme\"/><table:table-cell office:value=\"7\"/></table:table-row>"
            + "<table:table-row><table:table-cell office:string-value=\"Rain\"/><table:table-cell office:value=\"8\"/></table:table-row></table:table>", "spreadsheet")));

    [Theory]
    // A cell in each of many rows; tables in tables, each many times; columns without end.
    [InlineData("<table:table-row table:number-rows-repeated=\"300000\">(so)</table:table-row>", "a.ods: the tables have more than 200,000 rows or 2,000,000 cells")]
    [InlineData("<table:table-row table:number-rows-repeated=\"1000000\">[400]</table:table-row>", "a.ods: the tables have more than 200,000 rows or 2,000,000 cells")]
    [InlineData("<table:table-row>[501]</table:table-row>", "a.ods: row 1 has more than 500 columns")]
    [InlineData("<table:table-row>[2147483647]</table:table-row>", "a.ods: row 1 has more than 500 columns")]
    [InlineData("<table:table-row table:number-rows-repeated=\"2147483647\">{<table:table-row table:number-rows-repeated=\"2147483647\">{"
        + "<table:table-row table:number-rows-repeated=\"2147483647\">[400]</table:table-row>}</table:table-row>}</table:table-row>", "a.ods: the tables have more than 200,000 rows or 2,000,000 cells")]
    [InlineData("<table:table-row>{<table:table-row>{<table:table-row>{<table:table-row>[100]</table:table-row>}</table:table-row>}</table:table-row>}</table:table-row>",
        "a.ods: the tables have more than 200,000 rows or 2,000,000 cells")]
    public void What_is_written_once_for_more_than_is_read_is_refused_before_it_is_made(string rows, string sentence)
    {
        var body = "<table:table>" + rows.Replace("(", "<table:table-cell><text:p>", StringComparison.Ordinal).Replace(")", "</text:p></table:table-cell>", StringComparison.Ordinal)
            .Replace("[", "<table:table-cell table:number-columns-repeated=\"", StringComparison.Ordinal).Replace("]", "\"><text:p>so</text:p></table:table-cell>", StringComparison.Ordinal)
            .Replace("{", "<table:table-cell table:number-columns-repeated=\"100\"><table:table>", StringComparison.Ordinal)
            .Replace("}", "</table:table></table:table-cell>", StringComparison.Ordinal) + "</table:table>";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var fault = Assert.Throws<UnacceptableInputException>(() => Read(body, "spreadsheet"));
        Assert.StartsWith(sentence, fault.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 60_000_000);
    }

    [Fact]
    public void Columns_without_end_are_no_more_than_are_read()
    {
        var columns = string.Concat(Enumerable.Repeat("<table:table-column table:number-columns-repeated=\"2147483647\" table:visibility=\"collapse\"/>", 20_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("", Read($"<table:table>{columns}{MadeOpenDocument.Row("so", "it")}</table:table>", "spreadsheet").Text);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 60_000_000);
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
        Assert.Equal(HiddenParts.LeftOut, table.Hidden);
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
        var fault = Assert.Throws<UnacceptableInputException>(() => TableFormats.Read("a.odt", MadeOpenDocument.Archive(content)));
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
            MadeOpenDocument.Write(archive, "META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>");
            MadeOpenDocument.Write(archive, "content.xml", "xxxx");
        }

        var fault = Assert.Throws<UnacceptableInputException>(() => TableFormats.Read("a.odt", stream.ToArray()));
        Assert.Equal("a.odt: the file has a password. Open it and save it without one.", fault.Message);
    }

    private static string Cell(string words, string attributes = "") => MadeOpenDocument.Cell(words, attributes);

    private static TableText Read(string body, string kind = "text", bool withHidden = false) => MadeOpenDocument.Read(
        body, kind, withHidden, "<style:style style:name=\"T9\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
            + "<style:style style:name=\"T8\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>");
}
