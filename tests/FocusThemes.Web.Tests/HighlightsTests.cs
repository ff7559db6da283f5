namespace FocusThemes.Web.Tests;

/// <summary>The quotes that a team chose, in the file <c>highlights.json</c> of the study's folder.</summary>
[Collection(nameof(StartTests))]
public sealed class HighlightsTests : IDisposable
{
    private const string Table =
        "Theme,Concept,Quote,Participant\nGoing,Far,I walked,P1\nGoing,Far,I ran all the long way,P2\nStaying,Home,I sat,P2\nStaying,Home,I slept,P3\n";

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task They_stand_on_the_overview_in_the_team_s_order_and_lead_to_a_selection()
    {
        await ImportAsync("{\n  \"title\": \"What <b>moved</b> us\",\n  \"quotes\": [\"2.1.2\", \"1.1.2\", \"1.1.1\", \"2.1.1\"]\n}\n");
        await using var site = folder.Serve();
        var page = await site.PageAsync("/studies/goats");
        var section = page.QuerySelector("section[aria-labelledby=chosen]")!;
        Assert.Equal(["Quotes the team chose"], section.Texts("h2"));
        Assert.Contains("What <b>moved</b> us", section.Texts("p"));
        Assert.Equal(["“I slept”", "“I ran all the long way”", "“I walked”"], section.Quotes().Select(Marked));
        var all = await site.PageAsync(section.Link("See all 4 of them"));
        Assert.Equal("What <b>moved</b> us", all.Heading());
        Assert.Equal(4, all.Quotes().Count);
    }

    [Fact]
    public async Task The_codebook_takes_them_as_its_examples_and_says_so()
    {
        await ImportAsync("""{"quotes": ["2.1.2", "1.1.2", "1.1.1"]}""");
        await using var site = folder.Serve();
        var page = await site.PageAsync("/studies/goats/codebook");
        Assert.Equal(["“I ran all the long way”", "“I slept”"], page.Quotes().Select(Marked));
        Assert.Contains(page.Texts("p"), text => text.Contains("the first of the quotes that the team chose", StringComparison.Ordinal));
        foreach (var form in new[] { "md", "json" })
            Assert.Contains("the first of the quotes that the team chose", await site.Http.GetStringAsync($"/studies/goats/codebook.{form}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_file_nothing_is_said_of_it()
    {
        folder.Write("goats/table.csv", Table);
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("goats"))).Code);
        await using var site = folder.Serve();
        Assert.Null((await site.PageAsync("/studies/goats")).QuerySelector("#chosen"));
        Assert.DoesNotContain("team", (await site.PageAsync("/studies/goats/codebook")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_number_that_has_become_another_quotes_is_told()
    {
        await ImportAsync("""{"quotes": ["1.1.2", "2.1.1"]}""");
        folder.Write("goats/table.csv", Table.Replace("Going,Far,I ran", "Going,Far,I rode,P4\nGoing,Far,I ran", StringComparison.Ordinal));
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("goats"));
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("1.1.2 was “I ran all the long way” so far; that is 1.1.3 now, and 1.1.2 is another quote, which is shown as chosen.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("2.1.1 was", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_choice_alone_is_read_anew()
    {
        await ImportAsync("""{"quotes": ["2.1.2"]}""");
        await ImportAsync("""{"quotes": ["1.1.1"]}""");
        await using var site = folder.Serve();
        Assert.Equal(["“I walked”"], (await site.PageAsync("/studies/goats")).QuerySelector("section[aria-labelledby=chosen]")!.Quotes().Select(Marked));
    }

    [Theory]
    [InlineData("{\"quotes\": [\"one\"]}", "highlights.json, line 1: each of “quotes” is a text that names a quote")]
    [InlineData("{\"quotes\": [7]}", "highlights.json, line 1: each of “quotes” is a text that names a quote")]
    [InlineData("{\n\"quote\": [\"1.1.1\"]}", "highlights.json, line 2: “quote” is not known: expected {\"title\"")]
    [InlineData("{\"title\": \"x\"}", "highlights.json, line 1: “quotes” is missing")]
    [InlineData("{\"title\": \" \", \"quotes\": []}", "highlights.json, line 1: “title” must be a text")]
    [InlineData("[\"1.1.1\"]", "highlights.json, line 1: expected {\"title\"")]
    [InlineData("{\n\"quotes\": [\"1.1.1\"", "highlights.json, line 2: this is not JSON")]
    [InlineData("", "highlights.json, line 1: this is not JSON")]
    [InlineData("{\"quotes\": [], \"quotes\": []}", "highlights.json, line 1: “quotes” stands twice")]
    public async Task A_fault_is_said_with_file_and_line_and_nothing_is_stored(string json, string sentence)
    {
        folder.Write("goats/table.csv", Table);
        folder.Write("goats/highlights.json", json);
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("goats"));
        Assert.Equal(1, code);
        Assert.Contains(sentence, output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("goats", (await folder.RunAsync("list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n\"quotes\": [\n\"9.1.1\",\n\"1.1.1\"]}", "highlights.json, line 3: This study has no quote 9.1.1, nor its theme; it is left out.", "9.1.1")]
    [InlineData("{\"quotes\": [\"1.1.7\", \"1.1.8\", \"1.1.9\", \"1.1.1\"]}", "highlights.json, line 1: This study has no quote 1.1.7; near it is 1.1.2; it is left out.", "1.1.7")]
    [InlineData("{\"quotes\": [\"1.1.1\",\n\"01.1.1\"]}", "highlights.json, line 2: Quote 01.1.1 stands twice; it is shown once.", null)]
    public async Task A_quote_that_cannot_be_shown_is_told_and_the_others_are_shown(string json, string told, string? missing)
    {
        folder.Write("goats/table.csv", Table);
        folder.Write("goats/highlights.json", json);
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("goats"));
        Assert.Equal(0, code);
        Assert.Contains(told, output + error, StringComparison.Ordinal);
        var question = $"highlights.json names quote {missing}, which this study does not have";
        var checks = (await folder.RunAsync("check", "goats")).Output.ReplaceLineEndings(" ");
        Assert.Equal(missing is not null, checks.Replace("    ", "", StringComparison.Ordinal).Contains(question, StringComparison.Ordinal));
        await using var site = folder.Serve();
        Assert.Equal(missing is not null, (await site.PageAsync("/studies/goats/checks")).Text().Contains(question, StringComparison.Ordinal));
        Assert.Equal(["“I walked”"], (await site.PageAsync("/studies/goats")).QuerySelector("section[aria-labelledby=chosen]")!.Quotes().Select(Marked));
        Assert.Contains("“I walked”", (await site.PageAsync("/studies/goats/codebook")).Quotes().Select(Marked));
    }

    [Fact]
    public async Task A_table_alone_that_lacks_a_chosen_quote_is_read_and_the_lack_is_told()
    {
        await ImportAsync("""{"quotes": ["2.1.2", "2.1.1"]}""");
        folder.Write("other/goats.csv", "Theme,Concept,Quote,Participant\nGoing,Far,I walked,P1\nStaying,Home,I sat,P2\n");
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("other/goats.csv"));
        Assert.Equal(0, code);
        Assert.Contains("highlights.json, line 1: This study has no quote 2.1.2; near it is 2.1.1", output + error, StringComparison.Ordinal);
        await using var site = folder.Serve();
        Assert.Equal(["“I sat”"], (await site.PageAsync("/studies/goats")).QuerySelector("section[aria-labelledby=chosen]")!.Quotes().Select(Marked));
    }

    public void Dispose() => folder.Dispose();

    private static string Marked(string quote) => $"“{quote.Trim('“', '”')}”";

    private async Task ImportAsync(string highlights)
    {
        folder.Write("goats/table.csv", Table);
        folder.Write("goats/highlights.json", highlights);
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("goats"));
        Assert.True(code == 0, output + error);
    }
}
