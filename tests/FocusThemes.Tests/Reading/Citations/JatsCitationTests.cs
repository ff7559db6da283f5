using System.Text;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Citations;

/// <summary>What an article in XML says that it is cited by.</summary>
public sealed class JatsCitationTests
{
    private const string Journal = "<journal-meta><journal-title-group><journal-title>Journal of Waiting</journal-title>"
        + "<abbrev-journal-title>J Wait</abbrev-journal-title></journal-title-group><issn pub-type=\"epub\">1234-5678</issn>"
        + "<publisher><publisher-name>Quiet Press</publisher-name></publisher></journal-meta>";

    private const string Article = "<article-meta><article-id pub-id-type=\"pmid\">17</article-id><article-id pub-id-type=\"doi\">10.1234/wait.5</article-id>"
        + "<title-group><article-title>Rooms <italic>without</italic> a clock<xref ref-type=\"fn\">*</xref></article-title><subtitle>a study</subtitle></title-group>"
        + "<contrib-group><contrib contrib-type=\"author\"><name><surname>van den Marsh</surname><given-names>Ada B.</given-names><suffix>Jr</suffix></name>"
        + "<xref ref-type=\"aff\">1</xref></contrib><contrib contrib-type=\"author\"><collab>Quiet Rooms Group<contrib-group><contrib><name><surname>No</surname></name></contrib></contrib-group></collab></contrib>"
        + "<contrib contrib-type=\"editor\"><name><surname>Lee</surname><given-names>Kim</given-names></name></contrib></contrib-group>"
        + "<pub-date pub-type=\"epub\"><day>30</day><month>12</month><year>2020</year></pub-date><pub-date pub-type=\"collection\"><year>2021</year></pub-date>"
        + "<volume>12</volume><issue>3</issue><fpage>190</fpage><lpage>198</lpage><permissions><license xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + "xlink:href=\"https://creativecommons.org/licenses/by/4.0/\"><license-p>Open.</license-p></license></permissions></article-meta>";

    [Fact]
    public void An_article_brings_all_that_a_reference_needs() => Assert.Equal(
        """{"type":"article-journal","title":"Rooms <i>without</i> a clock: a study","author":[{"non-dropping-particle":"van den","family":"Marsh","given":"Ada B.","suffix":"Jr"},{"literal":"Quiet Rooms Group"}],"""
        + """ "editor":[{"family":"Lee","given":"Kim"}],"issued":{"date-parts":[[2021]]},"container-title":"Journal of Waiting","container-title-short":"J Wait","ISSN":"1234-5678","publisher":"Quiet Press","""
        .TrimStart()
        + """ "volume":"12","issue":"3","page":"190-198","PMID":"17","DOI":"10.1234/wait.5","language":"en","license":"https://creativecommons.org/licenses/by/4.0/"}""".TrimStart(),
        CitationOf($"<article xml:lang=\"en\"><front>{Journal}{Article}</front></article>"));

    [Theory]
    [InlineData("<article><front><article-meta><title-group><article-title>A</article-title></title-group><elocation-id>e5</elocation-id></article-meta></front></article>",
        """{"type":"article-journal","title":"A","article-number":"e5"}""")]
    [InlineData("<article><front><article-meta><title-group><article-title>A</article-title></title-group><pub-date><month>May</month><year>2020</year></pub-date></article-meta></front></article>",
        """{"type":"article-journal","title":"A","issued":{"date-parts":[[2020,5]]}}""")]
    [InlineData("<article><front><article-meta><title-group><article-title>A</article-title></title-group><contrib-group content-type=\"authors\"><contrib><name-alternatives><name><surname>Ōe</surname><given-names>K</given-names></name><name><surname>大江</surname></name></name-alternatives></contrib></contrib-group></article-meta></front></article>",
        """{"type":"article-journal","title":"A","author":[{"family":"Ōe","given":"K"}]}""")]
    [InlineData("<book><book-meta><book-title-group><book-title>B</book-title></book-title-group><isbn>1</isbn></book-meta></book>",
        """{"type":"book","title":"B","ISBN":"1"}""")]
    [InlineData("<book><book-meta><book-title-group><book-title>B</book-title></book-title-group><pub-date><year>2019</year></pub-date></book-meta><book-body><book-part><book-part-meta><title-group><title>C</title></title-group></book-part-meta></book-part></book-body></book>",
        """{"type":"chapter","title":"C","issued":{"date-parts":[[2019]]},"container-title":"B"}""")]
    [InlineData("<article><front><article-meta><title-group><article-title> </article-title></title-group></article-meta></front></article>", null)]
    [InlineData("<pmc-articleset><article><front><article-meta><title-group><article-title>A</article-title></title-group></article-meta></front></article><article/></pmc-articleset>", null)]
    [InlineData("<table-wrap/>", null)]
    public void What_an_article_does_not_say_is_left_out(string article, string? citation) => Assert.Equal(citation, CitationOf(article));

    private static string? CitationOf(string article) =>
        TableFormats.Read("paper.xml", Encoding.UTF8.GetBytes(article)).Citation?.Json
            .Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal);
}
