using System.Text.Json;
using System.Text.RegularExpressions;

namespace FocusThemes.Model;

/// <summary>Members of a CSL-JSON item; what is of an unexpected kind is passed over.</summary>
internal static partial class CslJson
{
    /// <summary>
    /// Text or number, without white space and control characters at its ends; empty where there is neither.
    /// </summary>
    public static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? TextOf(value) : "";

    public static IEnumerable<JsonElement> Names(JsonElement item, string role) =>
        item.TryGetProperty(role, out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.Object)
            : [];

    /// <summary>The name alone, where the item has it with the address of its resolver.</summary>
    public static string Doi(JsonElement item) => DoiPrefix().Replace(Text(item, "DOI"), "");

    /// <summary>The first of the dates where there are two.</summary>
    public static PartialDate Date(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var date) || date.ValueKind != JsonValueKind.Object)
            return PartialDate.None;
        if (date.TryGetProperty("date-parts", out var dates) && dates.ValueKind == JsonValueKind.Array
            && dates.GetArrayLength() > 0 && dates[0].ValueKind == JsonValueKind.Array && dates[0].GetArrayLength() > 0)
            return PartialDate.Of([.. dates[0].EnumerateArray().Select(TextOf)]);
        var words = $"{Text(date, "raw")} {Text(date, "literal")}";
        return PartialDate.Of(IsoDate().Match(words) is { Success: true } iso
            ? iso.Value.Split('-')
            : [FourDigits().Match(words).Value]);
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Trimmed(value.GetString()!),
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };

    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return text[start..end];
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    [GeneratedRegex("^[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9])")]
    private static partial Regex IsoDate();

    [GeneratedRegex("[0-9]{4}")]
    private static partial Regex FourDigits();

    [GeneratedRegex("^(?:https?://(?:dx\\.)?doi\\.org/|doi:)", RegexOptions.IgnoreCase)]
    private static partial Regex DoiPrefix();
}
