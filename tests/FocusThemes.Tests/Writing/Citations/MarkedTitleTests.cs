using System.Text.Json;
using FocusThemes.Model.Citing;
using FocusThemes.Reading;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Tests.Writing.Citations;

/// <summary>Titles in which reference managers and publishers have set something in italics, raised or kept.</summary>
public sealed class MarkedTitleTests
{
    [Theory]
    [InlineData("Life <i>in utero</i>", "Life in utero", @"Life \textit{in utero}")]
    [InlineData("<b>Bold</b> talk", "Bold talk", @"\textbf{Bold} talk")]
    [InlineData("H<sub>2</sub>O at home", "H2O at home", @"H\textsubscript{2}{O} at home")]
    [InlineData("The 2<sup>nd</sup> shift", "The 2(nd) shift", @"The 2\textsuperscript{nd} shift")]
    [InlineData("Of 10<sup>-3</sup> grams", "Of 10⁻³ grams", @"Of 10\textsuperscript{-3} grams")]
    [InlineData("Beds per m<sup>2</sup>", "Beds per m2", @"Beds per m\textsuperscript{2}")]
    [InlineData("A <sc>ward</sc> diary", "A ward diary", @"A \textsc{ward} diary")]
    [InlineData("A <span style=\"font-variant:small-caps\">ward</span> diary", "A ward diary", @"A \textsc{ward} diary")]
    [InlineData("With <span class=\"nocase\">eBay</span> at work", "With eBay at work", "With {eBay} at work")]
    [InlineData("<i>All <sup>up</sup></i> and <I>down</I>", "All up and down", @"\textit{All }\textit{\textsuperscript{up}} and \textit{down}")]
    [InlineData("<jats:italic>Felis</jats:italic> at home", "Felis at home", @"\textit{Felis} at home")]
    [InlineData("First line<br/>second", "First line second", "First line second")]
    [InlineData("Never <i>closed", "Never closed", @"Never \textit{closed}")]
    [InlineData("Never opened</i> at all", "Never opened at all", "Never opened at all")]
    [InlineData("Pain &amp; gain", "Pain & gain", @"Pain \& gain")]
    [InlineData("Pain &amp;amp; gain", "Pain & gain", @"Pain \& gain")]
    [InlineData("A &lt;i&gt;little&lt;/i&gt; late", "A little late", @"A \textit{little} late")]
    [InlineData("If a < b, or 5>3", "If a < b, or 5>3", "If a < b, or 5>3")]
    [InlineData("When p &lt; 5%", "When p < 5%", @"When p < 5\%")]
    [InlineData("From <home> to <b and c>", "From <home> to <b and c>", "From <home> to <b and c>")]
    [InlineData("<i></i>", "<i></i>", "<i></i>")]
    public void Marks_of_a_title_are_no_words_of_it(string title, string plain, string bibTeX)
    {
        var work = Cited.Study(new { type = "article-journal", title });
        Assert.Equal(plain, work.Reference.Title);
        Assert.Contains(plain, work.As("Vancouver"), StringComparison.Ordinal);
        Assert.Contains(plain, work.As("APA 7"), StringComparison.Ordinal);
        Assert.Equal([plain], new RisReader(work.As("RIS"))["TI"]);
        Assert.Equal(plain, JsonElement.Parse(JsonLd.Of(work)).GetProperty("name").GetString());
        Assert.Contains(("citation_title", plain), MetaTags.Of(work.Reference));
        Assert.Equal(title, JsonElement.Parse(work.As("CSL-JSON"))[0].GetProperty("title").GetString());
        Assert.Equal(bibTeX, new BibTeXReader(work.As("BibTeX")).Verbatim("title"));
    }

    [Fact]
    public void Marks_are_taken_from_all_that_is_words_and_from_no_address()
    {
        var work = Cited.Study(
            """
            {"type":"chapter","title":"T","container-title":"The <i>Kitchen</i> Book","publisher":"Pots &amp; Pans",
            "abstract":"<jats:p>Cooks <b>talk</b>.</jats:p><jats:p>They stir.</jats:p>","URL":"https://e.org/?a&amp;b",
            "author":[{"literal":"Cooks &amp; Co"},{"family":"O&#39;Hara","given":"Z."}]}
            """);
        var record = new RisReader(work.As("RIS"));
        Assert.Equal(["The Kitchen Book"], record["T2"]);
        Assert.Equal(["Pots & Pans"], record["PB"]);
        Assert.Equal(["Cooks talk.  They stir."], record["AB"]);
        Assert.Equal(["Cooks & Co", "O'Hara, Z."], record["AU"]);
        Assert.Equal(["https://e.org/?a&amp;b"], record["UR"]);
    }

    [Fact]
    public void A_study_is_called_by_the_words_of_its_title_wherever_it_is_named() => Assert.Equal(
        "Life in utero", CitationFile.Read("study.json", """{"title":"Life <i>in utero</i>"}""").Title);

    [Theory]
    [InlineData("Who speaks?", "Who speaks? ")]
    [InlineData("Speak!", "Speak! ")]
    [InlineData("Speakers, etc.", "Speakers, etc. ")]
    [InlineData("“Who speaks?”", "“Who speaks?” ")]
    [InlineData("‘Speak!’", "‘Speak!’ ")]
    [InlineData("« Qui parle ? »", "« Qui parle ? ». ")]
    [InlineData("«Qui parle?»", "«Qui parle?» ")]
    [InlineData("誰が話す？", "誰が話す？ ")]
    [InlineData("「誰が話す。」", "「誰が話す。」 ")]
    [InlineData("“Speakers”", "“Speakers”. ")]
    [InlineData("Speakers (who?)", "Speakers (who?). ")]
    [InlineData("And then…", "And then… ")]
    public void A_title_that_ends_as_a_sentence_gets_no_second_stop(string title, string start)
    {
        var work = Cited.Study(new Dictionary<string, object>
        {
            ["type"] = "article-journal",
            ["title"] = title,
            ["container-title"] = "Talk",
            ["issued"] = new { raw = "2020" },
        });
        Assert.StartsWith($"{start}Talk. 2020", work.As("Vancouver"), StringComparison.Ordinal);
        Assert.StartsWith($"{start}(2020). Talk", work.As("APA 7"), StringComparison.Ordinal);
        Assert.Equal(start.TrimEnd(), Citation.Parse(work.Reference.Json!).AuthorsAndTitle);
    }
}
