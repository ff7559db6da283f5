using System.Text;
using System.Text.Json;
using CsCheck;
using FocusThemes.Reading;
using FocusThemes.Reading.Citations;

namespace FocusThemes.Tests.Reading.Citations;

public sealed class CitationTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "@article{", "@string{", "@comment{", "@", "{", "}", "(", ")", "\"", ",", "=", "#", "title", "author", "year", "month", " and ",
        "\\", "\\'", "\\textit", "\\noopsort", "\\it", "\\url", "$", "^", "_", "~", "--", "TY  - ", "JOUR", "ER  - ", "AU  - ", "DA  - ", "PY  - ",
        "2021", "/", "\n", "\r\n", " ", "é", "😀", "ud", "[", "]", "\"title\":", "x").Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("  \r\n\uFEFF")]
    [InlineData("Marsh A. Rooms. J Wait. 2021.")]
    [InlineData("10.5555/x")]
    [InlineData("@comment{nothing}")]
    public void What_is_in_none_of_the_forms_is_refused(string text) => Assert.Equal(
        "pasted, line 1: there is no citation in one of the forms CSL-JSON, BibTeX and RIS; export it from your reference manager, or from the publisher's page, in one of them.",
        Refused(text));

    [Theory]
    [InlineData("\uFEFF [{\"title\":\"Rooms\"}]")]
    [InlineData("\uFEFF@article{k, title={Rooms}, abstract={He wrote\nTY  - JOUR\nTI  - No\n}}")]
    [InlineData("\uFEFF\n\nTY  - JOUR\nTI  - Rooms\nAB  - He wrote @article{k, title={No}}\nER  - ")]
    public void A_form_is_known_by_what_is_in_the_text(string text) => Assert.Equal("Rooms", CitationText.Read("pasted", text).Title);

    [Fact]
    public void A_list_of_CSL_JSON_has_one_item() => Assert.Equal(
        "pasted, line 1: expected one CSL-JSON item, or a list with exactly one, as Zotero exports it.", Refused("[{\"title\":\"A\"},{\"title\":\"B\"}]"));

    [Fact]
    public void Bytes_are_read_as_files_of_a_study_are()
    {
        Assert.Equal("Räume", CitationText.Read("c.ris", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("TY  - JOUR\r\nTI  - Räume\r\n")]).Title);
        Assert.Equal("c.bib: byte 17 is not UTF-8 text; save the file as UTF-8 and try again.",
            Assert.Throws<UnacceptableInputException>(() => CitationText.Read("c.bib", Encoding.Latin1.GetBytes("@book{k, title={Rä}}"))).Message);
    }

    [Theory]
    [InlineData("@book{k, note={", "{", "}", "}}")]
    [InlineData("@book{k, note={$", "^", "", "$}}")]
    [InlineData("@book{k, note={{", "\\it ", "", "}}}")]
    [InlineData("@book{k, note={", "\\'", "", "o}}")]
    [InlineData("@book{k, author={", "a and ", "", "b}}")]
    [InlineData("@book{k, title={", "{", "}", "}}")]
    [InlineData("@book{k, note={", "$ ", "", "}}")]
    [InlineData("@book{k, author={", "a ", "", "}}")]
    [InlineData("@book{k, pages={1", "-", "", "}}")]
    [InlineData("@book{k, title={", "$^", "", "}}")]
    [InlineData("{\"title\":\"", "a<br>", "", "\"}")]
    [InlineData("{\"title\":\"", "<i> </i> ", "", "a\"}")]
    [InlineData("TY  - JOUR\nDA  - ", "/", "", "\n")]
    [InlineData("TY  - JOUR\nAB  - a", "\nmore", "", "\nER  - ")]
    public void The_largest_text_is_read_whatever_it_repeats(string begin, string open, string close, string end)
    {
        var times = ((1024 * 1024) - begin.Length - end.Length) / (open.Length + close.Length);
        var text = new StringBuilder(begin).Insert(begin.Length, open, times).Insert(begin.Length + (open.Length * times), close, times).Append(end);
        Assert.NotNull(CitationText.Read("pasted", text.ToString()));
    }

    [Fact]
    public void A_larger_text_is_refused() => Assert.Equal(
        "pasted: the file has 2 MB; at most 1 are read. Keep only the study's entry.", Refused(new string('é', 600_000)));

    [Fact]
    public void Any_text_is_read_or_refused_in_a_sentence() => Texts.Sample(text =>
    {
        try
        {
            Assert.Equal(JsonValueKind.Object, JsonElement.Parse(CitationText.Read("pasted", text).Json).ValueKind);
        }
        catch (UnacceptableInputException fault)
        {
            Assert.Matches(@"^pasted, (?:line \d+|character \d+)", fault.Message);
        }
    }, iter: 20_000);

    [Fact]
    public void What_was_given_stands_in_the_place_of_the_study_s_own()
    {
        var own = new StudyFile("study.json", """[{"id":"a","title":"Own","volume":"1","custom":{"reading":{"numbering":"4)"},"other":1}}]"""u8.ToArray());
        var given = CitationText.Read("c", "@article{b, title={Given}}");
        Assert.Equal("""{"id":"b","type":"article-journal","title":"Given","custom":{"reading":{"numbering":"4)"}}}""", Text(new GivenCitation(null, given).Or(own)));
        Assert.Equal("""{"id":"a","title":"Named","volume":"1","custom":{"reading":{"numbering":"4)"},"other":1}}""", Text(new GivenCitation("Named").Or(own)));
        Assert.Equal("""{"id":"b","type":"article-journal","title":"Named"}""", Text(new GivenCitation("Named", given).Or(null)));
        Assert.Equal("""{"title":"Named"}""", Text(new GivenCitation("Named").Or(null)));
        Assert.Same(own, new GivenCitation().Or(own));
    }

    [Fact]
    public void How_to_read_tables_may_be_given_too()
    {
        var own = new StudyFile("study.json", """{"custom":{"reading":{"numbering":"4)"}}}"""u8.ToArray());
        var given = CitationText.Read("c", """{"title":"Given","custom":{"reading":{"numbering":"(I)"},"more":2}}""");
        Assert.Equal("""{"title":"Given","custom":{"reading":{"numbering":"(I)"},"more":2}}""", Text(new GivenCitation(null, given).Or(own)));
    }

    private static string Refused(string text) =>
        Assert.Throws<UnacceptableInputException>(() => CitationText.Read("pasted", text)).Message;

    private static string Text(StudyFile? file) => Encoding.UTF8.GetString(file!.Bytes);
}
