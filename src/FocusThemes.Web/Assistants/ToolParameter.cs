using System.Text.Json.Nodes;

namespace FocusThemes.Web.Assistants;

/// <summary>What a tool takes under a name, as the parameter of an address: a text, or several.</summary>
internal sealed record ToolParameter(string Name, string Description)
{
    public static readonly ToolParameter Study = new("study", "As list_studies tells it in “slug”.") { IsNeeded = true };
    public static readonly ToolParameter After = new("after", "For the next page: what “more” of an answer says.");

    public bool IsNeeded { get; init; }

    /// <summary>True where several values may be given, any of which is meant.</summary>
    public bool IsMany { get; init; }

    /// <summary>For an object of which each member is a parameter, what that begins with: "role" is <c>attr.role</c>. Null for others.</summary>
    public string? Prefix { get; init; }

    /// <summary>What it may be; none for any text.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>As JSON Schema.</summary>
    public JsonObject Schema
    {
        get
        {
            var text = new JsonObject { ["type"] = "string" };
            if (Values.Count > 0) text["enum"] = new JsonArray([.. Values.Select(value => (JsonNode)value)]);
            var schema = IsMany ? new JsonObject { ["type"] = "array", ["items"] = text }
                : Prefix is not null ? new JsonObject { ["type"] = "object", ["additionalProperties"] = text } : text;
            if (Description.Length > 0) schema["description"] = Description;
            return schema;
        }
    }
}
