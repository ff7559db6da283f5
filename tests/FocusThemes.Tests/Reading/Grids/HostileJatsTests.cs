using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Jats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>XML that is broken, foreign, or made to cost memory and time.</summary>
public sealed class HostileJatsTests
{
    private const string Table = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>";

    [Theory]
    [InlineData("<!DOCTYPE article [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><article>&b;</article>", "line 1: the file declares entities of its own")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- > -->\n<!DOCTYPE article SYSTEM \"x.dtd\" [\n<!ENTITY x SYSTEM \"file:///etc/passwd\">]><article>&x;</article>", "line 4: the file declares entities of its own")]
    [InlineData("<article>\n&unheard;</article>", "line 2: nothing says what “&unheard;” stands for")]
    [InlineData("<article><p>", "line 1: this is not well-formed XML")]
    [InlineData("<article>\n</p></article>", "line 2: this is not well-formed XML")]
    [InlineData("<article>&#xD800;</article>", "line 1: this is not well-formed XML")]
    [InlineData("<article a=\"1\" a=\"2\"/>", "line 1: this is not well-formed XML")]
    [InlineData("", "this is not well-formed XML")]
    [InlineData("Theme, quote", "line 1: this is not well-formed XML")]
    [InlineData("<article>\0</article>", "character 9 is NUL")]
    public void What_cannot_be_read_is_refused_with_its_line(string xml, string sentence) =>
        Assert.Contains(sentence, Refusal(xml), StringComparison.Ordinal);

    [Theory]
    [InlineData("<article><body><p>No table here.</p></body></article>", "There is no table in this article.")]
    [InlineData("<rss version=\"2.0\"><channel/></rss>", "There is no table in this file, which begins with <rss>;")]
    [InlineData("<article><table-wrap><label>Table 3</label><graphic/></table-wrap></article>", "1 table is a picture and could not be read: Table 3.")]
    [InlineData("<article><sub-article><table-wrap>" + Table + "</table-wrap></sub-article></article>", "There is no table in this article.")]
    public void An_article_without_a_table_says_so(string xml, string sentence)
    {
        var read = Read(xml);
        Assert.Empty(read.Grids);
        Assert.Contains(read.Problems, problem => problem.Sentence.StartsWith(sentence, StringComparison.Ordinal));
        Assert.Throws<UnacceptableInputException>(() => Told.Read("paper.xml", xml));
    }

    [Theory]
    [InlineData("<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS (Z39.96)//EN\" \"http://example.org/'>.dtd\">")]
    [InlineData("<!DOCTYPE article [<!-- <!ENTITY --> <!ELEMENT article ANY>]>")]
    [InlineData("<?xml version=\"1.0\"?><?xml-stylesheet href=\"x\"?>")]
    public void What_declares_the_form_is_passed_over(string prolog) =>
        Assert.Equal("a ¦ b\nc ¦ d", GridOutline.Of(Read($"{prolog}<article><table-wrap>{Table}</table-wrap></article>")));

    [Theory]
    [InlineData("<p>")]
    [InlineData("<table-wrap>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<table-wrap-group>")]
    [InlineData("<table-wrap><table><tr><td><p>")]
    public void Elements_in_elements_without_end_are_refused(string piece) => Assert.Contains(
        "nested deeper than 256", Refusal("<article>" + string.Concat(Enumerable.Repeat(piece, 100_000))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<td colspan=\"99999999\">a</td><td>b</td>", "more than 500 columns")]
    [InlineData("<td colspan=\"400\">a</td><td colspan=\"400\">a</td>", "more than 500 columns")]
    public void Cells_over_more_columns_than_are_read_are_refused(string cells, string sentence) =>
        Assert.Contains(sentence, Refusal($"<article><table><tr>{cells}</tr></table></article>"), StringComparison.Ordinal);

    [Fact]
    public void A_cell_over_more_rows_than_there_are_ends_with_its_section() => Assert.Equal(
        "a ¦ b\n〃 ¦ c\nd ¦ e", GridOutline.Of(Read("<article><table><tbody><tr><td rowspan=\"99999999999\">a</td><td>b</td></tr><tr><td>c</td></tr></tbody>"
            + "<tbody><tr><td>d</td><td>e</td></tr></tbody></table></article>")));

    [Fact]
    public void Attributes_without_end_take_no_quadratic_time() => GridInvariants.HoldFor("paper.xml", Encoding.UTF8.GetBytes(
        $"<article><table {string.Join(' ', Enumerable.Range(0, Proof.Times(50_000)).Select(n => $"a{n}=\"\""))}/></article>"));

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><article><body/></article>", true)]
    [InlineData("<!DOCTYPE article PUBLIC \"x\" \"y\"><article><front><article-meta/></front></article>", true)]
    [InlineData("<table-wrap>" + Table + "</table-wrap>", true)]
    [InlineData("<article class=\"post\">" + Table + "</article>", false)]
    [InlineData("<article><table-wrap>" + Table + "</table-wrap></article>", true)]
    [InlineData(Table, false)]
    [InlineData("<?xml version=\"1.0\"?>" + Table, true)]
    [InlineData("<pmc-articleset><article/></pmc-articleset>", true)]
    [InlineData("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text/></TEI>", true)]
    [InlineData("<articles/>", false)]
    [InlineData("P1 said <article>", false)]
    public void Pasted_text_that_begins_as_an_article_is_one(string text, bool isArticle) =>
        Assert.Equal(isArticle, TableFormats.FormatOf("pasted.txt", Encoding.UTF8.GetBytes(text)) is JatsFormat);

    [Fact]
    public void Letters_are_read_in_the_encoding_that_the_file_states()
    {
        var latin = Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><article><table><tr><td>é</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></article>");
        Assert.Equal("é ¦ b\nc ¦ d", GridOutline.Of(TableFormats.Read("paper.nxml", latin)));
        var wide = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-16\"?><article>{Table}</article>")).ToArray();
        Assert.Equal("a ¦ b\nc ¦ d", GridOutline.Of(TableFormats.Read("paper.xml", wide)));
    }

    private static TableText Read(string xml) => TableFormats.Read("paper.xml", Encoding.UTF8.GetBytes(xml));

    private static string Refusal(string xml)
    {
        var message = Assert.Throws<UnacceptableInputException>(() => Read(xml)).Message;
        Assert.StartsWith("paper.xml", message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        return message;
    }
}
