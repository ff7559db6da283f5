using System.Text.Json;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Tests.Writing.Citations;

public sealed class CitationTypeTests
{
    private static readonly object[] Author = [new { family = "Beek", given = "Mary-Ann Q." }];

    [Theory]
    [InlineData("article-journal", "article", "JOUR", "ScholarlyArticle")]
    [InlineData("article-newspaper", "article", "NEWS", "NewsArticle")]
    [InlineData("chapter", "incollection", "CHAP", "Chapter")]
    [InlineData("book", "book", "BOOK", "Book")]
    [InlineData("thesis", "phdthesis", "THES", "Thesis")]
    [InlineData("report", "techreport", "RPRT", "Report")]
    [InlineData("paper-conference", "inproceedings", "CPAPER", "ScholarlyArticle")]
    [InlineData("webpage", "misc", "ELEC", "WebPage")]
    [InlineData("dataset", "misc", "DATA", "Dataset")]
    [InlineData("hologram", "misc", "GEN", "CreativeWork")]
    [InlineData("", "misc", "GEN", "CreativeWork")]
    public void A_type_of_CSL_has_a_name_in_every_form(string csl, string bibTeX, string ris, string schema)
    {
        var work = Cited.Study(new { type = csl, title = "Voices", author = Author });
        Assert.Equal(bibTeX, new BibTeXReader(work.As("BibTeX")).Type);
        Assert.Equal([ris], new RisReader(work.As("RIS"))["TY"]);
        Assert.Equal(schema, JsonElement.Parse(JsonLd.Of(work)).GetProperty("@type").GetString());
    }

    [Theory]
    [InlineData(
        """
        {"type":"chapter","title":"Voices","author":[{"family":"Ng","given":"A B"}],"container-title":"The Book",
        "editor":[{"family":"Ray","given":"C"},{"family":"Om","given":"D"}],"publisher":"Press",
        "publisher-place":"Oslo","page":"3-9","edition":"2","issued":{"date-parts":[[2020]]}}
        """,
        "Ng AB. Voices. In: Ray C, Om D, editors. The Book. 2nd ed. Oslo: Press; 2020. p. 3–9.",
        "Ng, A. B. (2020). Voices. In C. Ray & D. Om (Eds.), The Book (2nd ed., pp. 3–9). Press.")]
    [InlineData(
        """
        {"type":"book","title":"Voices!","publisher":"Press","issued":{"date-parts":[["1999"]]},"edition":"11",
        "author":[
        {"family":"Beek","non-dropping-particle":"van","given":"Mary-Ann Q."},
        {"family":"King","given":"ML","suffix":"Jr."}]}
        """,
        "van Beek MAQ, King ML Jr. Voices! 11th ed. Press; 1999.",
        "van Beek, M.-A. Q., & King, M. L., Jr. (1999). Voices! (11th ed.). Press.")]
    [InlineData(
        """
        {"type":"thesis","title":"Voices","genre":"Master's thesis","publisher":"A University","author":[
        {"family":"Fontaine","dropping-particle":"de","non-dropping-particle":"La","given":"Jean"}]}
        """,
        "de La Fontaine J. Voices [Master's thesis]. A University.",
        "La Fontaine, J. de. (n.d.). Voices [Master's thesis]. A University.")]
    [InlineData(
        """
        {"type":"report","title":"Voices","author":[{"literal":"Health & Care, Org"}],"genre":"Report","number":"5",
        "publisher":"HCO","URL":"https://example.org/5","issued":{"raw":"2019-05-01"}}
        """,
        "Health & Care, Org. Voices [Internet]. HCO; 2019. Report No.: 5. Available from: https://example.org/5",
        "Health & Care, Org. (2019). Voices (Report No. 5). HCO. https://example.org/5")]
    [InlineData(
        """
        {"type":"webpage","title":"Voices","container-title":"A Site","URL":"https://example.org/",
        "issued":{"date-parts":[[2019,5,1]]}}
        """,
        "A Site [Internet]. 2019. Voices. Available from: https://example.org/",
        "Voices. (2019, May 1). A Site. https://example.org/")]
    [InlineData(
        """
        {"type":"dataset","title":"Voices","publisher":"Archive","DOI":"https://doi.org/10.1/x",
        "issued":{"date-parts":[[2019,5]]}}
        """,
        "Voices. Archive; 2019. doi:10.1/x",
        "Voices [Data set]. (2019). Archive. https://doi.org/10.1/x")]
    [InlineData(
        """{"type":"article-journal","title":"Voices","container-title":"Journal","volume":3,"page":"e12"}""",
        "Voices. Journal. 3:e12.",
        "Voices. (n.d.). Journal, 3, Article e12.")]
    public void A_type_is_cited_as_its_readers_expect(string json, string vancouver, string apa)
    {
        Assert.Equal(vancouver, Cited.Study(json).As("Vancouver"));
        Assert.Equal(apa, Cited.Study(json).As("APA 7"));
    }

    [Theory]
    [InlineData(2, "A1 B, A2 B. T.", "A1, B., & A2, B. (n.d.). T.")]
    [InlineData(6, "A1 B, A2 B, A3 B, A4 B, A5 B, A6 B. T.", "A5, B., & A6, B. (n.d.). T.")]
    [InlineData(7, "A1 B, A2 B, A3 B, A4 B, A5 B, A6 B, et al. T.", null)]
    [InlineData(20, null, "A18, B., A19, B., & A20, B. (n.d.). T.")]
    [InlineData(21, null, "A18, B., A19, B., . . . A21, B. (n.d.). T.")]
    public void As_many_authors_are_named_as_the_style_has_it(int number, string? vancouver, string? apa)
    {
        var work = Cited.Study(new
        {
            title = "T",
            author = Enumerable.Range(1, number).Select(i => new { family = $"A{i}", given = "B" }),
        });
        if (vancouver is not null) Assert.Equal(vancouver, work.As("Vancouver"));
        if (apa is not null) Assert.EndsWith(apa, work.As("APA 7"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"khan2022"}""", "khan2022")]
    [InlineData(
        """{"id":"http://z.org/1","author":[{"family":"Łuński Ørsted"}],"issued":{"date-parts":[[2020]]}}""",
        "lunskiorsted2020")]
    [InlineData("""{"id":7,"author":[{"family":"Straße","non-dropping-particle":"von"}]}""", "vonstrasse")]
    [InlineData("""{"id":"a,b","author":[{"family":"李"}],"issued":{"date-parts":[[2020]]}}""", "astudy2020")]
    [InlineData("{}", "astudy")]
    public void The_key_is_one_that_every_program_takes(string json, string key)
    {
        var work = Cited.Study(json);
        Assert.Equal(key, new BibTeXReader(work.As("BibTeX")).Key);
        Assert.Equal([key], new RisReader(work.As("RIS"))["ID"]);
    }

    [Fact]
    public void A_day_a_month_pages_and_capitals_are_kept_in_BibTeX()
    {
        var entry = new BibTeXReader(Cited.Study(
            """
            {"type":"article-journal","title":"The NHS in India & beyond","issued":{"date-parts":[[2020,3,5]]},
            "page":"3 – 9, 12","issue":4,"URL":"https://e.org/a_b#{c}"}
            """).As("BibTeX"));
        Assert.Equal("The {NHS} in {India} \\& beyond", entry.Verbatim("title"));
        Assert.Equal(("mar", "5", "3--9, 12", "4"),
            (entry.Text("month"), entry.Text("day"), entry.Text("pages"), entry.Text("number")));
        Assert.Equal("https://e.org/a_b#%7Bc%7D", entry.Verbatim("url"));
    }

    [Fact]
    public void A_study_without_a_citation_says_so_and_gives_no_path_for_an_address()
    {
        var work = Cited.Study((string?)null);
        const string Unknown = "No citation is known for this study.";
        Assert.Equal($"A study. {Unknown}", work.As("Vancouver"));
        Assert.Equal($"A study. (n.d.). {Unknown}", work.As("APA 7"));
        Assert.Equal(Unknown, new BibTeXReader(work.As("BibTeX")).Text("note"));
        Assert.DoesNotContain("url", work.As("BibTeX"), StringComparison.Ordinal);
        var ris = new RisReader(work.As("RIS"));
        Assert.Equal([Unknown], ris["N1"]);
        Assert.Empty(ris["UR"]);
        var item = JsonElement.Parse(work.As("CSL-JSON"))[0];
        Assert.Equal($"document A study {Unknown}",
            $"{item.GetProperty("type")} {item.GetProperty("title")} {item.GetProperty("note")}");
        Assert.False(item.TryGetProperty("URL", out _));
    }

    [Fact]
    public void A_study_without_a_citation_is_found_on_a_site_that_knows_its_own_address()
    {
        const string Address = "https://themes.example.org/studies/a-study";
        var work = Cited.Study((string?)null) with { Address = Address };
        Assert.Equal($"A study. No citation is known for this study. {Address}", work.As("Vancouver"));
        Assert.Equal($"A study. (n.d.). No citation is known for this study. {Address}", work.As("APA 7"));
        Assert.Equal(Address, new BibTeXReader(work.As("BibTeX")).Verbatim("url"));
        Assert.Equal([Address], new RisReader(work.As("RIS"))["UR"]);
        Assert.Equal(Address, JsonElement.Parse(work.As("CSL-JSON"))[0].GetProperty("URL").GetString());
    }

    [Fact]
    public void A_part_of_a_study_without_a_citation_has_no_path_beside_it()
    {
        var work = Cited.Study((string?)null) with
        {
            Address = "/studies/a-study/themes/7",
            Part = new("theme", "7", "Theme 7: T", "Theme 7, “T”; table.txt, line 3", null),
        };
        Assert.Equal(
            "Theme 7, “T”; table.txt, line 3. In: A study. No citation is known for this study.", work.As("Vancouver"));
    }

    [Fact]
    public void A_part_keeps_every_member_of_the_item_and_adds_its_own()
    {
        var work = Cited.Study(
            """{"id":"x1","note":"Ours.","keyword":"kept","custom":{"a":[1]},"title":"T","title":"Twice"}""") with
        {
            Address = "/studies/a-study/themes/7",
            Part = new("theme", "7", "Theme 7: T", "Theme 7, “T”; table.txt, line 3", null),
        };
        var item = JsonElement.Parse(work.As("CSL-JSON"))[0];
        Assert.Equal("x1-theme-7", item.GetProperty("id").GetString());
        Assert.Equal("Theme 7, “T”; table.txt, line 3\nOurs.", item.GetProperty("note").GetString());
        Assert.Equal("kept Twice", $"{item.GetProperty("keyword")} {item.GetProperty("title")}");
        Assert.Equal(1, item.GetProperty("custom").GetProperty("a")[0].GetInt32());
        Assert.Equal("/studies/a-study/themes/7", item.GetProperty("URL").GetString());
        Assert.Equal(["Theme 7, “T”; table.txt, line 3", "Ours."], new RisReader(work.As("RIS"))["N1"]);
        Assert.Equal("Theme 7, “T”; table.txt, line 3. Ours.", new BibTeXReader(work.As("BibTeX")).Text("note"));
    }
}
