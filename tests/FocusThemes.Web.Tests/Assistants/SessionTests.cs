using System.Text.RegularExpressions;
using FocusThemes.Tests;

namespace FocusThemes.Web.Tests.Assistants;

public sealed partial class SessionTests
{
    [Fact]
    public async Task A_typical_session_of_an_assistant()
    {
        await using var site = new Site(new SiteStart { Settings = [("Mcp", "true"), ("PublicAddress", AssistingSite.Address)] });
        using var exchange = new RecordedExchange(site);
        await using var assistant = await Assistant.AssistantAsync(exchange.Http, "2025-11-25");
        await assistant.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        await assistant.CallAsync("list_studies", """{"q":"social"}""");
        await assistant.CallAsync("read_study", """{"study":"social-innovators"}""");
        await assistant.CallAsync("search_quotes", """{"study":["social-innovators"],"participants":["1P04"]}""");
        await assistant.CallAsync("search_quotes", """{"study":["social-innovators"],"theme":["7"],"q":"political"}""");
        await assistant.CallAsync("read_quote", """{"study":"social-innovators","quote":"7.2.1"}""");
        await assistant.CallAsync("check_quotes", """{"text":"“We shouldn't be afraid to say the things that are politically wise” (1P04)."}""");
        await assistant.CallAsync("check_quotes", """{"text":"“We shouldn't be afraid to say the things that are political” (1P04)."}""");
        // What every build and every library has its own of.
        Expected.Equal("session.expected.txt", Own().Replace(exchange.Text, "-"));
    }

    [GeneratedRegex("""(?<=\\?"(version|addedAt)\\?":\s?\\?")[^"\\]+""")]
    private static partial Regex Own();
}
