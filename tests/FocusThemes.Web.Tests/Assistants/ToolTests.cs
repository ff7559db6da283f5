using System.Text.Json;
using System.Text.Json.Nodes;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Tests;

namespace FocusThemes.Web.Tests.Assistants;

/// <summary>What each tool says and answers.</summary>
public sealed class ToolTests(AssistingSite site)
{
    private const string Seed = "social-innovators";

    [Fact]
    public async Task There_are_eight_tools_all_of_which_only_read()
    {
        await using var assistant = await site.AssistantAsync();
        var tools = await assistant.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(
            ["list_studies", "read_study", "read_theme", "search_quotes", "read_quote", "check_quotes", "check_study", "cross_quotes"],
            tools.Select(tool => tool.Name));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, OpenWorldHint: false }));
        Assert.Contains("check_quotes", assistant.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_list_of_tools_costs_at_most_3000_tokens()
    {
        using var recorder = new RecordedExchange(site);
        await using var assistant = await Assistant.AssistantAsync(recorder.Http);
        await assistant.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        // As it is sent; four bytes are counted as a token.
        var bytes = System.Text.Encoding.UTF8.GetByteCount(recorder.Answers[^1]);
        TestContext.Current.SendDiagnosticMessage($"{bytes} bytes");
        Assert.InRange(bytes / 4, 500, 3_000);
    }

    [Fact]
    public async Task The_filter_of_the_site_is_that_of_the_tools()
    {
        await using var assistant = await site.AssistantAsync();
        var tools = await assistant.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        foreach (var name in new[] { "search_quotes", "cross_quotes" })
        {
            var taken = tools.First(tool => tool.Name == name).JsonSchema.GetProperty("properties").EnumerateObject().Select(one => one.Name);
            Assert.Equal([], Dimension.All.Select(dimension => dimension.Parameter).Append("attr").Except(taken));
        }
    }

    [Theory]
    [InlineData("search_quotes", """{"study":["social-innovators"],"theme":[7,"8"]}""", "/studies/social-innovators/quotes.json?theme=7&theme=8")]
    [InlineData("search_quotes", """{"q":"political"}""", "/quotes.json?q=political")]
    [InlineData("search_quotes", """{"study":"many","attr":{"role":"nurse"},"order":"best","q":"hours"}""", "/studies/many/quotes.json?attr.role=nurse&order=best&q=hours")]
    [InlineData("search_quotes", """{"study":["many"],"attr.role":["nurse","none"],"after":"25"}""", "/studies/many/quotes.json?attr.role=nurse&attr.role=none&after=25")]
    [InlineData("search_quotes", """{"study":["many","small-02"],"length":["2-5"],"attributed":true}""", "/quotes.json?study=many&study=small-02&length=2-5&attributed=yes")]
    [InlineData("search_quotes", """{"study":["social-innovators"],"theme":["7"],"together":{"participant":"8"}}""", "/studies/social-innovators/quotes.json?theme=7&also.participant=8")]
    [InlineData("search_quotes", """{"study":["many"],"theme":["999"]}""", "/studies/many/quotes.json?theme=999")]
    [InlineData("cross_quotes", """{"study":["many"],"rows":"attr.role"}""", "/studies/many/matrix.json?rows=attr.role")]
    [InlineData("cross_quotes", """{"rows":"attributed","columns":"attr.role"}""", "/matrix.json?rows=attributed&columns=attr.role")]
    [InlineData("list_studies", """{"q":"innovators"}""", "/studies.json?q=innovators")]
    public async Task A_tool_finds_what_the_site_finds(string tool, string arguments, string address)
    {
        await using var assistant = await site.AssistantAsync();
        var answer = JsonNode.Parse((await assistant.AskAsync(tool, arguments)).GetRawText()
            .Replace(AssistingSite.Address, "", StringComparison.Ordinal))!.AsObject();
        answer.Remove("more");
        var twin = JsonNode.Parse(await site.TextAsync(address, "application/json"));
        Assert.Equal(twin!.ToJsonString(), (answer["table"] ?? answer).ToJsonString());
    }

    [Fact]
    public async Task From_every_tool_a_quote_comes_with_words_person_address_and_identifier()
    {
        await using var assistant = await site.AssistantAsync();
        JsonElement[] given =
        [
            (await assistant.AskAsync("search_quotes", $$"""{"study":["{{Seed}}"],"q":"political"}""")).GetProperty("quotes")[0],
            (await assistant.AskAsync("read_theme", $$"""{"study":"{{Seed}}","theme":"7"}""")).GetProperty("concepts")[1].GetProperty("quotes")[0],
            (await assistant.AskAsync("read_quote", $$"""{"study":"{{Seed}}","quote":"7.2.1"}""")).GetProperty("quote"),
        ];
        Assert.All(given, quote =>
        {
            Assert.StartsWith("We shouldn't be afraid to say the things that are political", quote.GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.Equal("1P04", quote.GetProperty("participant").GetString());
            Assert.Equal($"{AssistingSite.Address}/studies/{Seed}/quotes/7.2.1", quote.GetProperty("address").GetString());
            Assert.Equal(12, quote.GetProperty("identifier").GetString()!.Length);
        });
        var same = given[0].GetProperty("identifier").GetString();
        var again = await assistant.AskAsync("read_quote", $$"""{"quote":"{{same}}"}""");
        Assert.Equal("7.2.1", again.GetProperty("quote").GetProperty("id").GetString());
        Assert.Contains("theme 7", again.GetProperty("attribution").GetString(), StringComparison.Ordinal);
        Assert.Contains("BMJ Innov", again.GetProperty("citation").GetString(), StringComparison.Ordinal);
        var found = (await assistant.AskAsync("check_quotes", """{"text":"“the things that are political” (1P04)"}"""))
            .GetProperty("report").GetProperty("quotations")[0].GetProperty("found")[0];
        Assert.Equal(same, found.GetProperty("identifier").GetString());
        Assert.Equal($"{AssistingSite.Address}/q/{same}", found.GetProperty("address").GetString());
    }

    [Fact]
    public async Task A_study_tells_its_themes_and_what_its_quotes_can_be_filtered_by()
    {
        await using var assistant = await site.AssistantAsync();
        var study = await assistant.AskAsync("read_study", """{"study":"many"}""");
        var filters = study.GetProperty("filters").EnumerateArray().ToDictionary(
            filter => filter.GetProperty("parameter").GetString()!, filter => string.Join(' ', filter.GetProperty("values").EnumerateArray()));
        Assert.Equal("P0 P1 P2 P3", filters["participant"]);
        Assert.Equal("doctor nurse", filters["attr.role"]);
        Assert.Equal("Work", study.GetProperty("themes")[0].GetProperty("title").GetString());
        Assert.Equal(AssistingSite.Quotes, study.GetProperty("themes")[0].GetProperty("quotes").GetInt32());
        Assert.StartsWith($"{AssistingSite.Address}/studies/many", study.GetProperty("address").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotations_of_an_answer_are_told_real_altered_and_invented()
    {
        await using var assistant = await site.AssistantAsync();
        var report = (await assistant.AskAsync("check_quotes", $$"""
            {"study":"{{Seed}}","text":"“We shouldn't be afraid to say the things that are political” (1P04), but “we should be afraid to say the things that are politic” and “medicine has always been a branch of astronomy”."}
            """)).GetProperty("report");
        Assert.Equal(
            ["verbatim", "altered", "not found"],
            report.GetProperty("quotations").EnumerateArray().Select(one => one.GetProperty("verdict").GetString()));
        Assert.False(report.GetProperty("isAllFound").GetBoolean());
    }

    [Fact]
    public async Task The_checks_of_a_study_are_questions_with_more_of_one_where_it_is_named()
    {
        await using var assistant = await site.AssistantAsync();
        var all = await assistant.AskAsync("check_study", """{"study":"many"}""");
        Assert.Contains("no score", all.GetProperty("noScore").GetString(), StringComparison.Ordinal);
        var check = all.GetProperty("report").GetProperty("checks").EnumerateArray().First(one => one.GetProperty("findingCount").GetInt32() > 5);
        Assert.Equal(5, check.GetProperty("findings").GetArrayLength());
        Assert.Contains("“check”", all.GetProperty("more").GetString(), StringComparison.Ordinal);
        var one = await assistant.AskAsync("check_study", $$"""{"study":"many","check":"{{check.GetProperty("id")}}"}""");
        Assert.True(Assert.Single(one.GetProperty("report").GetProperty("checks").EnumerateArray()).GetProperty("findings").GetArrayLength() > 5);
    }

    [Theory]
    [InlineData("search_quotes", """{"themes":["7"]}""", "There is no argument “themes”: there are q, study, theme, ")]
    [InlineData("search_quotes", """{"theme":{"number":7}}""", "The argument “theme” takes a text, or a list of texts.")]
    [InlineData("search_quotes", """{"q":["a","b"]}""", "The argument “q” takes a text.")]
    [InlineData("search_quotes", """{"attr":"nurse"}""", "The argument “attr” takes an object with a text for each name.")]
    [InlineData("search_quotes", """{"order":"newest"}""", "The argument “order” takes best, source.")]
    [InlineData("search_quotes", """{"after":"the beginning"}""", "The parameter “after” takes the place of a quote")]
    [InlineData("search_quotes", """{"study":["no-study"]}""", "There is no study “no-study” in this library.")]
    [InlineData("read_study", "{}", "The argument “study” is missing: ")]
    [InlineData("read_study", """{"study":"  "}""", "The argument “study” is missing: ")]
    [InlineData("read_study", """{"study":"no-study"}""", "There is no study “no-study” in this library.")]
    [InlineData("read_study", """{"study":"many","after":"999"}""", "There is no theme 999")]
    [InlineData("read_theme", """{"study":"social-innovators","theme":"1"}""", "There is no theme 1")]
    [InlineData("read_theme", """{"study":"social-innovators","theme":"7","after":"x"}""", "The argument “after” takes what “more” of an answer says.")]
    [InlineData("read_theme", """{"study":"social-innovators","theme":"7","after":"9.9"}""", "There is nothing after “9.9” in theme 7.")]
    [InlineData("read_quote", """{"study":"social-innovators","quote":"7.2.99"}""", "This study has no quote 7.2.99.")]
    [InlineData("read_quote", """{"quote":"7.2.1"}""", "The argument “study” is missing: “7.2.1” is no identifier.")]
    [InlineData("read_quote", """{"quote":"q00000000000"}""", "No quote of this library has or had the identifier “q00000000000”.")]
    [InlineData("check_quotes", """{"text":"x","after":"-1"}""", "The argument “after” takes what “more” of an answer says.")]
    [InlineData("check_quotes", """{"text":"x","study":"no-study"}""", "There is no study “no-study” in this library.")]
    [InlineData("check_study", """{"study":"many","check":"spelling"}""", "There is no check “spelling”: there are ")]
    [InlineData("cross_quotes", """{"study":["many"],"rows":"mood"}""", "The parameter “rows” takes what this study can be told apart by: ")]
    [InlineData("cross_quotes", """{"study":["many"],"q":"work"}""", "There is no argument “q”: there are ")]
    public async Task A_call_that_cannot_be_answered_is_refused_in_a_sentence(string tool, string arguments, string sentence)
    {
        await using var assistant = await site.AssistantAsync();
        Assert.StartsWith(sentence, await assistant.RefusalAsync(tool, arguments), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_of_every_language_are_letters_in_the_text_of_an_answer()
    {
        await using var hindi = new Site(new SiteStart
        {
            Settings = [("Mcp", "true")],
            Seeds = [],
            Drafts = [new MadeStudy("ghar").Theme("1", "घर").Concept("लोग घर की बात करते हैं।").Quote("मुझे अपने घर की याद आती है।", "P1", "P1").Build()],
        });
        await using var assistant = await hindi.AssistantAsync();
        var result = await assistant.CallAsync("search_quotes", """{"q":"याद"}""");
        Assert.Contains("मुझे अपने घर की याद आती है।", ((ModelContextProtocol.Protocol.TextContentBlock)result.Content[0]).Text, StringComparison.Ordinal);
        // Without a public address, addresses are those of the site.
        Assert.Equal("/studies/ghar/quotes/1.1.1", result.StructuredContent!.Value.GetProperty("quotes")[0].GetProperty("address").GetString());
    }
}
