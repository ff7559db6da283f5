using ModelContextProtocol.Client;

namespace FocusThemes.Web.Tests.Assistants;

/// <summary>Starts <c>mcp</c> as an assistant does, in a process of its own.</summary>
public sealed class McpCommandTests(AssistingSite site) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("focusthemes-");

    [Fact]
    public async Task Over_standard_input_it_says_what_the_site_says()
    {
        var complaints = new List<string>();
        await using var direct = await StartAsync(site.Database, complaints.Add, ("FocusThemes__PublicAddress", AssistingSite.Address));
        await using var online = await site.AssistantAsync();
        Assert.Equal(online.ServerInstructions, direct.ServerInstructions);
        Assert.Equal(await ListedAsync(online), await ListedAsync(direct));
        foreach (var (tool, arguments) in new[]
        {
            ("list_studies", "{}"), ("read_study", """{"study":"many"}"""), ("read_theme", """{"study":"many","theme":"1"}"""),
            ("search_quotes", """{"q":"political"}"""), ("read_quote", """{"study":"social-innovators","quote":"7.2.1"}"""),
            ("check_quotes", """{"text":"“the things that are political”"}"""), ("check_study", """{"study":"many"}"""),
            ("cross_quotes", """{"study":["many"],"rows":"attr.role"}"""),
        }) Assert.Equal((await online.AskAsync(tool, arguments)).GetRawText(), (await direct.AskAsync(tool, arguments)).GetRawText());
        Assert.Equal(await online.RefusalAsync("read_study", "{}"), await direct.RefusalAsync("read_study", "{}"));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Many_questions_at_once_are_each_answered()
    {
        await using var direct = await StartAsync(site.Database, _ => { });
        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => direct.AskAsync("search_quotes", $$"""{"study":["many"],"q":"\"{{i}} hours\""}""")));
        Assert.All(answers.Index(), answer => Assert.Contains(
            $", {answer.Index + 1} hours", answer.Item.GetProperty("quotes")[0].GetProperty("text").GetString(), StringComparison.Ordinal));
        // Without a public address, addresses are those of a site.
        Assert.StartsWith("/studies/many/quotes/1.", answers[0].GetProperty("quotes")[0].GetProperty("address").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_is_not_there_yet_is_filled_from_the_seeds()
    {
        await using var direct = await StartAsync(
            Path.Combine(folder.FullName, "new.db"), _ => { }, ("FocusThemes__Seeds", SeededLibrary.Seeds), ("FocusThemes__PathPrefix", "/themes"));
        var study = (await direct.AskAsync("list_studies")).GetProperty("studies")[0];
        Assert.Equal("/themes/studies/social-innovators", study.GetProperty("address").GetString());
    }

    [Fact]
    public async Task It_ends_with_its_input_and_a_library_that_cannot_be_read_is_a_sentence()
    {
        var file = Path.Combine(folder.FullName, "no-library.db");
        await File.WriteAllTextAsync(file, "This is a letter to a friend, and no library.", TestContext.Current.CancellationToken);
        using var broken = ProgramRun.Start("mcp", "--database", file);
        var (code, output, error) = await broken.EndAsync();
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("no-library.db", error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<IEnumerable<string>> ListedAsync(McpClient assistant) =>
        (await assistant.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(tool => $"{tool.Name} {tool.Description} {tool.JsonSchema}");

    private static Task<McpClient> StartAsync(string database, Action<string> complain, params (string Name, string Value)[] environment) =>
        McpClient.CreateAsync(new StdioClientTransport(new()
        {
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "FocusThemes.Web.dll"), "mcp", "--database", database],
            EnvironmentVariables = environment.ToDictionary(one => one.Name, one => (string?)one.Value),
            StandardErrorLines = complain,
        }), cancellationToken: TestContext.Current.CancellationToken);
}
