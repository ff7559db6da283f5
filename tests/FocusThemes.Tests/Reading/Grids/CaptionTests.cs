using System.Text;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Which paragraphs of a page stand beside its tables as their captions and notes.</summary>
public sealed class CaptionTests
{
    private const string Table = "<table><tr><td>Theme<td>Quote</table>";
    private const string Note = "<div class=table-fn>a P, participant.</div>";

    [Theory]
    [InlineData("<p>Table 2</p><p>Themes and quotes</p><p>(n = 12)</p>", "Table 2|Themes and quotes|(n = 12)", 0)]
    [InlineData("<p>Table 2</p><p>Themes and quotes</p><p>of people</p><p>(n = 12)</p>", "", 41)]
    [InlineData("<p>Methods</p><p>Table 2. Themes</p>", "Table 2. Themes", 7)]
    [InlineData("<p>Methods</p>Table 2. <b>Themes</b>", "Table 2. Themes", 7)]
    [InlineData("<div class=caption>Themes</div>", "Themes", 0)]
    [InlineData("<div class=caption>Figure</div>of people", "", 15)]
    [InlineData("<div class=caption>Themes <p>of people</p></div>", "Themes|of people", 0)]
    [InlineData("<div class=caption>Themes <p>of people</p></div><p>in between</p>", "", 25)]
    [InlineData("<figure><figcaption>Figure of themes</figcaption></figure>", "Figure of themes", 0)]
    [InlineData("<h3 class=tbl-title>Themes</h3>", "Themes", 0)]
    [InlineData("<div class=main>Themes</div>", "", 6)]
    public void A_caption_is_marked_as_one_or_begins_with_a_label_at_most_three_lines_above(
        string above, string kept, int leftOut) => Holds(above + Table, kept, "", leftOut);

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void A_label_stands_above_no_more_than_a_caption_of_four_hundred_characters(int length, bool isKept)
    {
        var words = new string('w', length);
        Holds($"<p>Table 2</p><p>{words}</p>{Table}", isKept ? $"Table 2|{words}" : "", "", isKept ? 0 : length + 7);
    }

    [Theory]
    [InlineData("<p>Note: none.</p><p>* Not asked.</p><p>Discussion</p><p>Note: later.</p>", "Note: none.|* Not asked.", 22)]
    [InlineData("<p>View larger</p>" + Note + "<p>Note: none.</p><p>Discussion</p>", "a P, participant.|Note: none.", 21)]
    [InlineData("<p>View larger</p><p>Note: none.</p>", "", 22)]
    [InlineData("<p>View larger</p><p>Download</p>" + Note, "a P, participant.", 19)]
    [InlineData("<p>View larger</p><p>Download</p><p>Share</p>" + Note, "", 41)]
    [InlineData("<p>Table 3</p>" + Note, "", 24)]
    [InlineData("<p class=legend>One said so.</p><p>Two did.</p>", "One said so.", 8)]
    public void Notes_follow_with_at_most_two_short_lines_in_between(string below, string kept, int leftOut) =>
        Holds(Table + below, "", kept, leftOut);

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_long_line_ends_the_notes(int length, bool isKept) => Holds(
        $"{Table}<p>{new string('w', length)}</p>{Note}", "", isKept ? "a P, participant." : "", isKept ? length : length + 17);

    [Theory]
    [InlineData("<table><caption>Table 2. <b>Themes</b><p>of people</p></caption><tr><td>Theme<td>Quote</table>", "Table 2. Themes|of people", "")]
    [InlineData("<table><tr><td>Theme<td>Quote<tfoot><tr><td>a P, participant.<tr><td>All said so.</tfoot></table>",
        "", "a P, participant.|All said so.")]
    public void A_table_may_hold_its_own_caption_and_notes(string table, string above, string below) =>
        Holds(table, above, below, 0);

    [Fact]
    public void A_large_number_of_characters_left_out_is_told_in_thousands()
    {
        var read = Read($"<p>  {new string('w', 1234)} </p>{Table}");
        Assert.Equal(
            "Only tables were read, with what labels and explains them; 1,234 characters outside were left out.",
            Assert.Single(read.Problems).Sentence);
    }

    private static void Holds(string page, string above, string below, int leftOut)
    {
        var read = Read(page);
        Assert.Equal("Theme ¦ Quote", GridOutline.Of(read));
        string[] blocks = [.. new[] { Lines(above), "Theme\nQuote\n", Lines(below) }.Where(block => block.Length > 0)];
        Assert.Equal(string.Join('\n', blocks).Trim(), read.Text.Trim());
        if (leftOut == 0) Assert.Empty(read.Problems);
        else Assert.Contains($" {leftOut} characters outside", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    private static string Lines(string paragraphs) => paragraphs.Length == 0 ? "" : paragraphs.Replace('|', '\n') + "\n";

    private static TableText Read(string page) =>
        GridInvariants.Hold(TableFormats.Read("page.html", Encoding.UTF8.GetBytes(page)));
}
