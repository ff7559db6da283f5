using System.Text.Json;
using System.Text.RegularExpressions;
using FocusThemes.Model.Letters;

namespace FocusThemes.Model.Citing;

/// <summary>Members of a CSL-JSON item; what is of an unexpected kind is passed over.</summary>
internal static partial class CslJson
{
    /// <summary>
    /// Text or number, without white space and control characters at its ends; empty where there is neither.
    /// </summary>
    public static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? TextOf(value) : "";

    /// <summary>The same without the markup that words may have.</summary>
    public static string Words(JsonElement item, string name) => MarkedText.PlainOf(Text(item, name));

    /// <summary>The first of them that says something; empty where none does.</summary>
    public static string FirstOf(JsonElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Words(item, name) is { Length: > 0 } words) return words;
        return "";
    }

    /// <summary>Whether a member is so, as reference managers write it: true, 1 or a word.</summary>
    public static bool IsTrue(JsonElement item, string name) => item.TryGetProperty(name, out var value)
        && (value.ValueKind == JsonValueKind.True || TextOf(value) is not ("" or "0" or "false"));

    /// <summary>Those of a list; who is written there in one piece is a name as a whole.</summary>
    public static IEnumerable<JsonElement> Names(JsonElement item, string role) =>
        item.TryGetProperty(role, out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Select(name => TextOf(name) is { Length: > 0 } whole
                ? JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["literal"] = whole }) : name)
                .Where(name => name.ValueKind == JsonValueKind.Object)
            : [];

    /// <summary>Names of organisations, as Crossref lists them: words, or objects with a <c>name</c>.</summary>
    public static IEnumerable<string> Named(JsonElement item, string member) => (item.TryGetProperty(member, out var told), told.ValueKind) switch
    {
        (true, JsonValueKind.Array) => told.EnumerateArray()
            .Select(one => one.ValueKind == JsonValueKind.Object ? Words(one, "name") : MarkedText.PlainOf(TextOf(one))).Where(name => name.Length > 0),
        (true, _) => new[] { Words(item, member) }.Where(name => name.Length > 0),
        _ => [],
    };

    /// <summary>The name alone, where the item has it with the address of its resolver.</summary>
    public static string Doi(JsonElement item) => DoiOf(Text(item, "DOI"));

    /// <inheritdoc cref="Doi"/>
    public static string DoiOf(string text) => DoiPrefix().Replace(text, "");

    /// <summary>None where there is no date, or nothing in it.</summary>
    public static PartialDate Date(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var date)) return PartialDate.None;
        // Some write the words of a date in its place.
        if (date.ValueKind != JsonValueKind.Object) return DateWords.Read(TextOf(date));
        var found = PartialDate.None;
        if (date.TryGetProperty("date-parts", out var dates) && dates.ValueKind == JsonValueKind.Array)
        {
            var both = dates.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Array).Take(2)
                .Select(one => PartialDate.Of([.. one.EnumerateArray().Select(TextOf)]))
                .Where(one => one != PartialDate.None).ToList();
            if (both.Count > 0) found = both[0] with { End = both.Count > 1 && both[1] != both[0] ? both[1] : null };
        }

        if (found == PartialDate.None) found = DateWords.Read(FirstOf(date, "literal", "raw"));
        if (Text(date, "season") is { Length: > 0 } season) found = found with { Season = PartialDate.SeasonOf(season) };
        return found with { IsCirca = found.IsCirca || IsTrue(date, "circa") };
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Trimmed(value.GetString()!),
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };

    /// <summary>The text without white space and control characters at its ends.</summary>
    public static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return text[start..end];
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    [GeneratedRegex("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex DoiPrefix();
}
