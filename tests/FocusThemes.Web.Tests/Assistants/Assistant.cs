using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace FocusThemes.Web.Tests.Assistants;

/// <summary>Asks as an assistant does, by the protocol's own client.</summary>
internal static class Assistant
{
    public static Task<McpClient> AssistantAsync(this Site site) => AssistantAsync(site.Http);

    /// <param name="http">With the site's address.</param>
    public static Task<McpClient> AssistantAsync(HttpClient http, string? protocol = null)
    {
#pragma warning disable CA2000 // The client's own from then on.
        var transport = new HttpClientTransport(
            new() { Endpoint = new(http.BaseAddress!, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, http);
#pragma warning restore CA2000
        return McpClient.CreateAsync(
            transport, new() { ProtocolVersion = protocol }, cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <param name="arguments">As JSON.</param>
    public static async Task<CallToolResult> CallAsync(this McpClient assistant, string tool, string arguments) => await assistant.CallToolAsync(
        new() { Name = tool, Arguments = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments) },
        TestContext.Current.CancellationToken);

    /// <summary>The answer as data; the text beside it is the same.</summary>
    public static async Task<JsonElement> AskAsync(this McpClient assistant, string tool, string arguments = "{}")
    {
        var result = await assistant.CallAsync(tool, arguments);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.False(result.IsError ?? false, text);
        Assert.Equal(JsonElement.Parse(text).GetRawText(), JsonSerializer.Serialize(result.StructuredContent, Writing.Plain.JsonFormat.Options));
        return result.StructuredContent!.Value;
    }

    /// <summary>The sentence by which a call is refused.</summary>
    public static async Task<string> RefusalAsync(this McpClient assistant, string tool, string arguments)
    {
        var result = await assistant.CallAsync(tool, arguments);
        Assert.True(result.IsError);
        return Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
    }
}
