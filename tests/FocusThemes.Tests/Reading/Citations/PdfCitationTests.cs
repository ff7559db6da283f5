using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Tests.Reading.Pdf;

namespace FocusThemes.Tests.Reading.Citations;

/// <summary>What a paper printed to PDF says that it is cited by.</summary>
public sealed class PdfCitationTests
{
    private const string Title = "Rooms without a clock: how people wait for what they cannot hurry";

    private static readonly string Table = MadePdf.Ruled(("Theme", "Quote"), ("Care", "\"They cared for us all.\" (P1)"));

    private static readonly string Names = MadePdf.Words(50, 720, "Ada B. Marsh", 11) + MadePdf.Words(120, 724, "1", 7)
        + MadePdf.Words(124, 720, ", Kim Lee", 11) + MadePdf.Words(172, 724, "1,2", 7) + MadePdf.Words(186, 720, "and Lou van den Oever", 11);

    [Fact]
    public void A_paper_brings_what_its_first_page_tells() => Assert.Equal(
        """{"type":"article-journal","title":"Rooms without a clock: how people wait for what they cannot hurry","author":[{"family":"Marsh","given":"Ada B."},{"family":"Lee","given":"Kim"},"""
        + """{"non-dropping-particle":"van den","family":"Oever","given":"Lou"}],"issued":{"date-parts":[[2021]]},"container-title":"Journal of Waiting","volume":"12","page":"45","DOI":"10.1234/wait.5"}""",
        CitationOf(MadePdf.Of(Front("Marsh et al. Journal of Waiting (2021) 12:45", "https://doi.org/10.1234/wait.5."))));

    [Theory]
    [InlineData("doi:10.1234/wait.5", "10.1234/wait.5")]
    [InlineData("DOI 10.1234/wait\u009620", "10.1234/wait-20")]
    [InlineData("Cite as (https://doi.org/10.1234/wait(20)5).", "10.1234/wait(20)5")]
    [InlineData("See https://doi.org/10.1234/wait.5 and https://doi.org/10.1234/room.9", null)]
    [InlineData("It is at https://doi.org/10.1234/wait-", null)]
    [InlineData("They had read of it, too, in 10.1234/room.9 at that time", null)]
    [InlineData("Item 10.12 of 10/11", null)]
    public void A_number_is_claimed_where_it_is_the_only_one_and_whole(string printed, string? doi)
    {
        var citation = CitationOf(MadePdf.Of(Front("", "page 1", MadePdf.Words(50, 640, printed, 8))));
        Assert.NotNull(citation);
        if (doi is null) Assert.DoesNotContain("DOI", citation, StringComparison.Ordinal);
        else Assert.EndsWith($"\"DOI\":\"{doi}\"}}", citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Microsoft Word - clocks final 3.docx")]
    [InlineData("untitled")]
    [InlineData("Quite another title of some words")]
    [InlineData("Kim Lee")]
    public void What_a_file_calls_itself_counts_only_where_it_is_printed_and_a_title(string said) => Assert.Contains(
        $"\"title\":\"{Title}\"", CitationOf(MadePdf.Saying($"/Title({said})", "", Front("", ""))), StringComparison.Ordinal);

    [Fact]
    public void What_a_file_calls_itself_tells_its_title_from_larger_letters() => Assert.Contains(
        $"\"title\":\"{Title}\"", CitationOf(MadePdf.Saying($"/Title({Title})", "", Front("", "") + MadePdf.Words(50, 770, "For all of you", 22))),
        StringComparison.Ordinal);

    [Fact]
    public void A_table_alone_has_no_title() =>
        Assert.Null(CitationOf(MadePdf.Of(MadePdf.Words(50, 720, "Table 1. What they said of waiting", 16) + Table)));

    [Fact]
    public void Of_two_titles_of_nearly_one_size_neither_is_claimed() => Assert.Null(CitationOf(MadePdf.Of(
        MadePdf.Words(50, 770, "A room of many chairs", 16) + Body() + MadePdf.Words(50, 740, "A clock of many hands", 16.5) + Table)));

    [Fact]
    public void Nobody_is_claimed_where_the_list_of_names_is_not_whole()
    {
        var other = MadePdf.Words(50, 700, "Quiet Rooms Institute, Marshland", 11) + MadePdf.Words(50, 680, "Ann Further, Bo Later", 11);
        var pdf = MadePdf.Saying("/Author(Ada B. Marsh)", "", Front("", "", other));
        Assert.DoesNotContain("author", CitationOf(pdf)!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_terms_of_publishers_are_heard_where_the_page_has_the_same_journal()
    {
        const string Said = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
            + "xmlns:prism=\"http://prismstandard.org/namespaces/basic/2.0/\" prism:doi=\"10.1234/wait.5\"><prism:publicationName>Journal of Waiting</prism:publicationName>"
            + "<prism:coverDate>2020-05-01</prism:coverDate></rdf:Description></rdf:RDF></x:xmpmeta>";
        var citation = CitationOf(MadePdf.Saying("", Said, Front("JOURNAL OF WAITING", "See 10.1234/room.9 and 10.1234/room.10")));
        Assert.EndsWith(
            """ "issued":{"date-parts":[[2020]]},"container-title":"Journal of Waiting","DOI":"10.1234/wait.5"}""".TrimStart(), citation, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "container-title", CitationOf(MadePdf.Saying("", Said, Front("", "")))!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_says_of_itself_in_broken_XML_is_passed_over() =>
        Assert.NotNull(CitationOf(MadePdf.Saying("", "<x:xmpmeta><dc:title>", Front("", ""))));

    [Fact]
    public void A_study_without_a_citation_of_its_own_is_cited_as_its_paper_says()
    {
        var paper = new StudyFile("paper.pdf", MadePdf.Of(Front("", "doi:10.1234/wait.5")));
        var study = StudyReader.Read(new() { Slug = "waiting", Tables = [paper] }).Study;
        Assert.Equal(Title, study.Title);
        Assert.Contains("10.1234/wait.5", study.CitationJson, StringComparison.Ordinal);
        var cited = new StudyFile("study.json", Encoding.UTF8.GetBytes("""{"title":"Its own"}"""));
        Assert.Equal("Its own", StudyReader.Read(new() { Slug = "waiting", Tables = [paper], Citation = cited }).Study.Title);
    }

    private static string Front(string above, string below, string beside = "") => MadePdf.Words(50, 785, above, 8) + MadePdf.Words(50, 755, Title[..23], 16)
        + MadePdf.Words(50, 737, Title[23..], 16) + Names + beside + Table + Body() + MadePdf.Words(50, 20, below, 8);

    private static string Body() => string.Concat(Enumerable.Range(0, 20).Select(line =>
        MadePdf.Words(50, 500 - (12 * line), "People who wait were asked what they do while they are waiting, and told it at length.")));

    private static string? CitationOf(byte[] pdf) => TableFormats.Read("paper.pdf", pdf).Citation?.Json;
}
