using System.Text.Json;

namespace FocusThemes.Web.Tests;

/// <summary>How the command line tells what is doubtful, and is told how to read it.</summary>
public sealed class ImportDoubtsTests : IDisposable
{
    // Whether the authors or a participant say what stands between two quotes, nothing tells.
    private const string Table =
        "Theme, Quotes\n1) Waiting\nNobody tells us. We wait here for hours. “We sat there for hours.” (P01)\n"
        + "“Nobody came to us.” (P02) They went home after all the others in the big waiting room had gone home too and somebody came and told us so. “I just left.” (P03)\n2) Care at home\n“She is an angel.” (P01)\n";

    private const string Place = "4:27=quote";

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task A_summary_leads_and_each_doubt_says_how_it_is_read_otherwise()
    {
        var (_, output, _) = await folder.RunAsync("import", folder.Write("wait.txt", Table), "--dry-run");
        Assert.StartsWith("wait: would be new. 4 quotes by 3 people in 2 themes; 1 place is doubtful. All of the quotes are sure. 2 concepts.\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "  wait.txt, line 4: This was read as a concept; it may as well be a quote. “They went home after all the others in the big waiting room had gone home too and somebody came and told us so.”\n    to read it so: --place 4:27=quote\n",
            output, StringComparison.Ordinal);
        (_, output, _) = await folder.RunAsync("import", folder.PathOf("wait.txt"), "--place", Place);
        Assert.Equal("wait: new. 5 quotes by 3 people in 2 themes; nothing is doubtful. 1 concept.\n", output);
    }

    [Fact]
    public async Task A_program_gets_the_number_of_doubtful_places_and_the_second_readings()
    {
        var (_, output, _) = await folder.RunAsync("import", folder.Write("wait.txt", Table), "--dry-run", "--format", "json");
        var study = StudyIn(output);
        Assert.Equal((1, 1), (study.GetProperty("doubtfulPlaces").GetInt32(), study.GetProperty("sure").GetInt32()));
        var instead = Assert.Single(study.GetProperty("problems").EnumerateArray()).GetProperty("instead");
        Assert.Equal("""{"place":"4:27","role":"quote","words":"They went home after all the others in the big waiting room had gone home too an…"}""", instead.GetRawText());
        var broken = folder.Write("broken.tsv", "Theme\tQuote\nAccess\t“It is dear” (P1)\tmore\nQuality\t“They smile” (P2)\n");
        (_, output, _) = await folder.RunAsync("import", broken, "--format", "json");
        study = StudyIn(output);
        Assert.Equal((1, 0.5), (study.GetProperty("doubtfulPlaces").GetInt32(), study.GetProperty("sure").GetDouble()));
        Assert.Equal(JsonValueKind.Null, study.GetProperty("problems")[0].GetProperty("instead").ValueKind);
    }

    [Fact]
    public async Task What_was_said_of_a_place_stays_with_the_study_as_long_as_its_text_is_the_same()
    {
        await folder.RunAsync("import", folder.Write("wait.txt", Table), "--place", Place);
        Assert.Contains("unchanged. 5 quotes", (await folder.RunAsync("import", folder.PathOf("wait.txt"))).Output, StringComparison.Ordinal);
        // The same place is now in the midst of other words.
        folder.Write("wait.txt", Table.Replace("“Nobody came to us.”", "“Nobody came to see us.”", StringComparison.Ordinal));
        Assert.Contains("replaced. 4 quotes", (await folder.RunAsync("import", folder.PathOf("wait.txt"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Study_json_says_what_begins_at_a_place()
    {
        folder.Write("wait/table.txt", Table);
        folder.Write("wait/study.json", """{"title":"Waiting","custom":{"reading":{"places":{"4:27":"quote"}}}}""");
        Assert.Contains("wait: new. 5 quotes", (await folder.RunAsync("import", folder.PathOf("wait"))).Output, StringComparison.Ordinal);
        folder.Write("wait/study.json", """{"title":"Waiting","custom":{"reading":{"places":{"4:27":"quotation"}}}}""");
        var (code, _, error) = await folder.RunAsync("import", folder.PathOf("wait"));
        Assert.Equal(1, code);
        Assert.Contains("“quotation” is nothing that begins at a place; there are continues, caption,", error, StringComparison.Ordinal);
        folder.Write("wait/study.json", """{"title":"Waiting","custom":{"reading":{"places":["4:27"]}}}""");
        Assert.Contains("“places” is not understood;", (await folder.RunAsync("import", folder.PathOf("wait"))).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12=quote", "--place: “12” is no place;")]
    [InlineData("4:27", "--place: “4:27” says nothing of a place; that is done like 12:34=concept.")]
    [InlineData("4:27=saying", "--place: “saying” is nothing that begins at a place;")]
    public async Task A_place_that_there_cannot_be_is_wrong_usage(string place, string sentence)
    {
        var (code, _, error) = await folder.RunAsync("import", folder.Write("wait.txt", Table), "--place", place);
        Assert.Equal(2, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_tells_what_is_doubtful_how_much_is_sure_and_how_to_read_it_otherwise()
    {
        await folder.RunAsync("import", folder.Write("wait.txt", Table));
        await using var site = folder.Serve();
        var page = await site.PageAsync("/studies/wait/accounted");
        Assert.Contains("4 quotes by 3 people in 2 themes; 1 place is doubtful.", page.Texts("p"));
        Assert.StartsWith("All of the quotes are sure. Of the characters that were read, ", page.Texts("section > p")[^2], StringComparison.Ordinal);
        var doubt = Assert.Single(page.QuerySelectorAll("h3 + ul > li"));
        Assert.StartsWith("line 4: This was read as a concept; it may as well be a quote. They went home after all the others in the big waiting room had gone home too and somebody came and told us so.", doubt.Text(), StringComparison.Ordinal);
        Assert.Equal("/studies/wait/source/wait.txt#L4", doubt.Link("line 4"));
        Assert.Equal(["study.json", """{"places":{"4:27":"quote"}}"""], doubt.Texts("code"));
        Assert.Contains("All of the quotes are sure.", (await site.PageAsync("/studies/wait/source")).Text(), StringComparison.Ordinal);
        using var data = JsonDocument.Parse(await site.TextAsync("/studies/wait/accounted.json", "application/json"));
        var source = Assert.Single(data.RootElement.GetProperty("sources").EnumerateArray());
        Assert.Equal((1, 1), (source.GetProperty("sure").GetInt32(), source.GetProperty("doubtfulPlaces").GetInt32()));
        Assert.InRange(source.GetProperty("sureCharacters").GetDouble(), 0.5, 0.99);
        Assert.Equal("quote", source.GetProperty("doubts")[0].GetProperty("instead").GetProperty("role").GetString());
    }

    public void Dispose() => folder.Dispose();

    private static JsonElement StudyIn(string output)
    {
        using var document = JsonDocument.Parse(output);
        return document.RootElement.GetProperty("studies")[0].Clone();
    }
}
