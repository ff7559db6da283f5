using System.Text;
using System.Text.Json;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Tests.Writing.Citations;

/// <summary>Publications with all that reference managers keep of them, and what is left without.</summary>
public sealed class EveryFieldTests
{
    private static readonly object Everything = new Dictionary<string, object>
    {
        ["id"] = "all2021",
        ["title"] = "Voices of the waiting room",
        ["author"] = new object[] { new { family = "Ng", given = "Ada B." }, new { literal = "Health Council" } },
        ["editor"] = new[] { new { family = "Ray", given = "Cai" } },
        ["container-title"] = "Listening",
        ["collection-title"] = "Studies in Listening",
        ["issued"] = new Dictionary<string, int[][]> { ["date-parts"] = [[2021, 5, 7]] },
        ["volume"] = "4",
        ["issue"] = "2",
        ["number"] = "11",
        ["edition"] = "3",
        ["page"] = "190-198",
        ["publisher"] = "North Press",
        ["publisher-place"] = "Oslo",
        ["genre"] = "Working paper",
        ["DOI"] = "10.1000/all",
        ["URL"] = "https://example.org/all",
        ["ISSN"] = "1234-5678",
        ["ISBN"] = "978-0-00-000000-2",
        ["language"] = "en",
        ["abstract"] = "Who waits, speaks.",
        ["note"] = "With a supplement.",
    };

    [Fact]
    public void A_publication_of_which_everything_is_known_is_written_as_kept()
    {
        var text = new StringBuilder();
        foreach (var type in new[] { "article-journal", "chapter", "book", "thesis", "report" })
        {
            var work = Cited.Study(With(("type", type)));
            text.Append($"# {type}\n");
            foreach (var form in CitationForm.All.Where(form => form.Name != "CSL-JSON"))
                text.Append($"## {form.Name}\n{form.Write(work).ReplaceLineEndings("\n").TrimEnd()}\n");
            text.Append("## Meta\n").AppendJoin('\n', MetaTags.Of(work.Reference).Select(tag => $"{tag.Name}: {tag.Content}"));
            text.Append($"\n## JSON-LD\n{JsonLd.Of(work)}\n\n");
        }

        Expected.Equal("every.field.expected.txt", text.ToString());
    }

    [Theory]
    [InlineData("""{"type":"thesis","genre":"Master's thesis"}""", "mastersthesis")]
    [InlineData("""{"type":"thesis","genre":"Doctoral thesis"}""", "phdthesis")]
    [InlineData("""{"type":"report","genre":"Master plan"}""", "techreport")]
    public void A_thesis_is_named_by_its_degree(string json, string type) =>
        Assert.Equal(type, new BibTeXReader(Cited.Study(json).As("BibTeX")).Type);

    [Theory]
    [InlineData("""{"type":"book","edition":"Revised"}""", "A study. Revised.", "A study (Revised). (n.d.).")]
    [InlineData("""{"type":"book","edition":"2a"}""", "A study. 2a.", "A study (2a). (n.d.).")]
    [InlineData("""{"type":"book","edition":"2"}""", "A study. 2nd ed.", "A study (2nd ed.). (n.d.).")]
    [InlineData("""{"type":"thesis","publisher":"A University"}""", "A study. A University.", "A study [Thesis]. (n.d.). A University.")]
    [InlineData("""{"type":"post-weblog","issued":{"date-parts":[[2020,4]]}}""", "A study. 2020 Apr.", "A study. (2020, April).")]
    [InlineData("""{"type":"post","issued":{"date-parts":[[2020,4,1]]}}""", "A study. 2020 Apr 1.", "A study. (2020, April 1).")]
    [InlineData("""{"type":"article-magazine","issued":{"date-parts":[[2020,4,1]]}}""", "A study. 2020 Apr 1.", "A study. (2020, April 1).")]
    [InlineData("""{"type":"article-journal","issued":{"date-parts":[[2020,4,1]]}}""", "A study. 2020 Apr 1.", "A study. (2020).")]
    [InlineData("""{"type":"chapter","container-title":"B","page":"7"}""", "A study. In: B. p. 7.", "A study. (n.d.). In B (p. 7).")]
    [InlineData("""{"type":"chapter","container-title":"B","page":"7-8","editor":[{"family":"Ray","given":"C"}]}""",
        "A study. In: Ray C, editor. B. p. 7–8.", "A study. (n.d.). In C. Ray (Ed.), B (pp. 7–8).")]
    public void What_is_not_there_leaves_no_trace(string json, string vancouver, string apa)
    {
        Assert.Equal(vancouver, Cited.Study(json).As("Vancouver"));
        Assert.Equal(apa, Cited.Study(json).As("APA 7"));
    }

    [Theory]
    [InlineData("""{"type":"report","number":"11"}""", "11")]
    [InlineData("""{"type":"report","number":"11","issue":"2"}""", "2")]
    public void A_number_stands_where_there_is_no_issue(string json, string number)
    {
        Assert.Equal([number], new RisReader(Cited.Study(json).As("RIS"))["IS"]);
        Assert.Equal(number, new BibTeXReader(Cited.Study(json).As("BibTeX")).Text("number"));
    }

    [Theory]
    [InlineData("Àÿſ", "ays")]
    [InlineData("ḀỸ", "ay")]
    [InlineData("×÷", "astudy")]
    [InlineData("ƀ", "astudy")]
    [InlineData("ἀ", "astudy")]
    public void Letters_of_a_key_are_the_plain_ones(string family, string key) => Assert.Equal(
        key, Cited.Study(new { author = new[] { new { family } } }).Key);

    [Fact]
    public void A_part_has_a_file_name_and_an_address_of_its_own()
    {
        var study = Cited.Study("""{"URL":"https://example.org/published"}""");
        var part = study with { Address = "/studies/a-study/themes/7", Part = new("theme", "7", "Theme 7: T", "Theme 7, “T”", null) };
        Assert.Equal(("a-study", "a-study-theme-7"), (study.FileName, part.FileName));
        Assert.Equal(("https://example.org/published", "/studies/a-study/themes/7"), (study.Url, part.Url));
        Assert.EndsWith("https://example.org/published", study.As("APA 7"), StringComparison.Ordinal);
        Assert.Contains("/studies/a-study/themes/7", part.As("Vancouver"), StringComparison.Ordinal);
    }

    private static string With(params (string Name, string Value)[] members)
    {
        var item = new Dictionary<string, object>((Dictionary<string, object>)Everything);
        foreach (var (name, value) in members) item[name] = value;
        return JsonSerializer.Serialize(item);
    }
}
