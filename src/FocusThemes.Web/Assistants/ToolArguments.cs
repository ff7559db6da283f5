using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace FocusThemes.Web.Assistants;

/// <summary>The arguments of a call as parameters of an address, so that they are read and refused by the same words.</summary>
internal static class ToolArguments
{
    /// <param name="fault">A sentence on the first argument that is unknown, missing or of another kind; null where there is none.</param>
    public static QueryCollection Read(
        IReadOnlyList<ToolParameter> parameters, IEnumerable<KeyValuePair<string, JsonElement>> given, out string? fault)
    {
        var values = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        fault = null;
        foreach (var (name, value) in given)
        {
            if (value.ValueKind is JsonValueKind.Null) continue;
            var parameter = parameters.FirstOrDefault(one =>
                one.Name == name || (one.Prefix is { } prefix && name.StartsWith(prefix, StringComparison.Ordinal)));
            if (parameter is null)
                fault ??= $"There is no argument “{name}”: there are {string.Join(", ", parameters.Select(one => one.Name))}.";
            else if (parameter.Prefix is null || parameter.Name != name)
                Add(name, value, parameter.IsMany || parameter.Prefix is not null, ref fault);
            else if (value.ValueKind is JsonValueKind.Object)
                foreach (var member in value.EnumerateObject())
                    Add(parameter.Prefix + member.Name, member.Value, isMany: true, ref fault);
            else
                fault ??= $"The argument “{name}” takes an object with a text for each name.";
        }

        fault ??= parameters.Where(one => one.IsNeeded && string.IsNullOrWhiteSpace(values.GetValueOrDefault(one.Name)))
            .Select(one => $"The argument “{one.Name}” is missing: {one.Description}").FirstOrDefault();
        fault ??= parameters.Where(one => one.Values.Count > 0
            && values.GetValueOrDefault(one.Name) is { Count: > 0 } chosen && !one.Values.Contains(chosen[0]))
            .Select(one => $"The argument “{one.Name}” takes {string.Join(", ", one.Values)}.").FirstOrDefault();
        return new(values);

        void Add(string name, JsonElement value, bool isMany, ref string? fault)
        {
            JsonElement[] all = value.ValueKind is JsonValueKind.Array && isMany ? [.. value.EnumerateArray()] : [value];
            if (Array.Exists(all, one => TextOf(one) is null))
                fault ??= $"The argument “{name}” takes a text{(isMany ? ", or a list of texts" : "")}.";
            values[name] = Array.ConvertAll(all, TextOf);
        }
    }

    // Assistants write a theme's number without quotation marks, and yes as true.
    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => null,
    };
}
