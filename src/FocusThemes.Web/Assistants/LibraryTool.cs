using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FocusThemes.Model.Letters;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Writing.Plain;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace FocusThemes.Web.Assistants;

/// <summary>
/// A tool that only reads. It answers as a data address does, with the same documents and the same refusals, but never
/// with more than an assistant can take in.
/// </summary>
/// <remarks>
/// Not made from a method, as the package would: what a filter takes is a list of its own, and of a call that is wrong the
/// package says no more than that something was.
/// </remarks>
internal sealed partial class LibraryTool(
    string name, string description, IReadOnlyList<ToolParameter> parameters, Func<ToolCall, Task<IResult>> answer) : McpServerTool
{
    /// <summary>The size of an answer in JSON, which travels twice: as data and as text.</summary>
    public const int MostBytes = 100_000;

    // Where the first are too long together, fewer are given.
    private static readonly int[] AtOnce = [25, 5, 1];

    public override Tool ProtocolTool { get; } = new()
    {
        Name = name,
        Description = description,
        InputSchema = JsonSerializer.SerializeToElement(SchemaOf(parameters)),
        Annotations = new() { ReadOnlyHint = true, OpenWorldHint = false },
    };

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        var query = ToolArguments.Read(parameters, request.Params?.Arguments ?? new Dictionary<string, JsonElement>(), out var fault);
        if (fault is not null) return Refused(fault);
        var services = request.Services!;
        try
        {
            return await AnswerAsync(query, services, cancellationToken);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // The package would tell the assistant nothing, and the log the words of whoever asked.
            Log.Failed(services.GetRequiredService<ILogger<LibraryTool>>(), name, broken);
            return Refused("This could not be answered; it has been noted in the log.");
        }
    }

    private async Task<CallToolResult> AnswerAsync(QueryCollection query, IServiceProvider services, CancellationToken stop)
    {
        var library = services.GetRequiredService<LibraryContext>();
        // Of a request that came over HTTP the path that it came below.
        var path = services.GetService<IHttpContextAccessor>()?.HttpContext?.Request.PathBase.ToUriComponent() ?? "";
        library.Root = services.GetRequiredService<PublicAddress>().Of(path);
        var asked = new DefaultHttpContext().Request;
        asked.Query = query;
        var size = 0;
        foreach (var most in AtOnce)
        {
            var result = await answer(new(library, asked, services, most, stop));
            if (result is ProblemHttpResult refused) return Refused(refused.ProblemDetails.Detail!);
            var document = JsonSerializer.SerializeToElement(((IValueHttpResult)result).Value, JsonFormat.Options);
            if (Next(document) is { } after) document = WithMore(document, MoreAfter(after));
            var text = JsonSerializer.Serialize(document, JsonFormat.Options);
            size = Encoding.UTF8.GetByteCount(text);
            if (size <= MostBytes)
                return new() { Content = [new TextContentBlock { Text = text }], StructuredContent = document };
        }

        return Refused($"This is too long for an answer ({EnglishText.Number(size)} bytes): ask for less of it, or read it on the site.");
    }

    public static string MoreAfter(string place) => $"There is more: ask again with the same arguments and after “{place}”.";

    private static JsonObject SchemaOf(IReadOnlyList<ToolParameter> parameters)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(parameters.Select(one => KeyValuePair.Create(one.Name, (JsonNode?)one.Schema))),
            ["additionalProperties"] = false,
        };
        if (parameters.Any(one => one.IsNeeded))
            schema["required"] = new JsonArray([.. parameters.Where(one => one.IsNeeded).Select(one => (JsonNode)one.Name)]);
        return schema;
    }

    // What the address of the next page has that this one has not.
    private static string? Next(JsonElement document) =>
        document.TryGetProperty("next", out var next) && next.GetString() is { } address && address.Contains('?', StringComparison.Ordinal)
            ? QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..])["after"].LastOrDefault() : null;

    private static JsonElement WithMore(JsonElement document, string sentence)
    {
        var told = JsonObject.Create(document)!;
        told["more"] = sentence;
        return JsonSerializer.SerializeToElement(told, JsonFormat.Options);
    }

    private static CallToolResult Refused(string sentence) =>
        new() { IsError = true, Content = [new TextContentBlock { Text = sentence }] };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The tool {Name} failed")]
        public static partial void Failed(ILogger logger, string name, Exception fault);
    }
}
