using FocusThemes.Model;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Tests.Reading;

/// <summary>The passages that together are the whole of a text, each with its line.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("On foot", "1 On foot")]
    [InlineData("On foot\nBy bus", "1 On foot|2 By bus")]
    [InlineData("On foot\r\nBy bus", "1 On foot|2 By bus")]
    [InlineData("On foot\rBy bus", "1 On foot|2 By bus")]
    [InlineData("On foot\n\nBy bus", "1 On foot|3 By bus")]
    [InlineData("On foot\n\rBy bus", "1 On foot|3 By bus")]
    [InlineData("On foot\r\n\r\nBy bus\r\n", "1 On foot|3 By bus")]
    [InlineData("On foot\n", "1 On foot")]
    [InlineData("On foot\r", "1 On foot")]
    [InlineData("\uFEFF On  foot\u200B \n\tby day\n", "1 On  foot|2 by day")]
    public void What_is_not_understood_is_kept_by_its_lines(string text, string read) =>
        Assert.Equal(read, string.Join('|', Passages(text, PassageKind.NotUnderstood)));

    [Fact]
    public void Every_stretch_of_a_text_is_a_passage()
    {
        const string Table = "ThemesConceptsQuotes\r\n\r\n \t1) Going on foot\nby day\n\n"
            + "People walk.  “I walked.” (sic) (P1)\n\nDownload  as  picture \nor as text";
        Assert.Equal(
            [
                "1 Heading ThemesConceptsQuotes", "1 Blank ⏎⏎ →", "3 Number 1)", "3 Blank  ", "3 Title Going on foot",
                "3 Blank ⏎", "4 Subtitle by day", "4 Blank ⏎⏎", "6 Concept People walk.", "6 Blank   ", "6 QuotationMark “",
                "6 Quote I walked.", "6 QuotationMark ”", "6 Blank  ", "6 Note (sic)", "6 Blank  ", "6 Attribution (P1)",
                "6 Blank ⏎⏎", "8 NotUnderstood Download  as  picture", "8 Blank  ⏎", "9 NotUnderstood or as text",
            ],
            RunningTable.Read(Table).Passages.Select(passage =>
                $"{passage.Line} {passage.Kind} {Words(Table, passage)}"));
    }

    [Fact]
    public void A_quote_over_several_lines_is_a_passage_on_each() => Assert.Equal(
        ["2 I walked", "4 all day."],
        Passages("ThemesConceptsQuotes\n1) Going on footPeople walk.“I walked\n\nall day.” (P1)", PassageKind.Quote));

    [Fact]
    public void A_closing_mark_that_begins_a_line_is_on_that_line() => Assert.Equal(
        ["2 “", "3 ”"],
        Passages("ThemesConceptsQuotes\n1) Going on footPeople walk.“I walked\n” (P1)", PassageKind.QuotationMark));

    private static IEnumerable<string> Passages(string text, PassageKind kind) =>
        RunningTable.Read(text).Passages.Where(passage => passage.Kind == kind).Select(passage =>
            $"{passage.Line} {Words(text, passage)}");

    private static string Words(string text, Passage passage) =>
        text[passage.Start..passage.End].ReplaceLineEndings("⏎").Replace('\t', '→');
}
