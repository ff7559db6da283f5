using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FocusThemes.Model.Letters;

namespace FocusThemes.Checks.Voices;

/// <summary>
/// What the study's citation declares of its size: under <c>custom</c> of CSL-JSON, or in lines of its <c>note</c>,
/// where Zotero keeps what has no field of its own.
/// </summary>
/// <param name="Participants">How many participants it declares; null for no number.</param>
/// <param name="FocusGroups">How many focus groups it declares; null for no number.</param>
public sealed partial record DeclaredNumbers(int? Participants, int? FocusGroups)
{
    private const int Most = 9_999_999;

    public static DeclaredNumbers In(string? citationJson)
    {
        if (citationJson is null) return new(null, null);
        using var document = JsonDocument.Parse(citationJson);
        var item = document.RootElement;
        var note = item.TryGetProperty("note", out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : "";
        return new(
            Custom(item, "participants") ?? InNote(note, "participants"),
            Custom(item, "focusGroups") ?? InNote(note, "focusgroups"));
    }

    /// <summary>"9 of 23"; "9" where the study declares just as many, or nothing.</summary>
    public string Quoted(int quoted) => (Participants ?? quoted).CompareTo(quoted) switch
    {
        0 => EnglishText.Number(quoted),
        > 0 => $"{EnglishText.Number(quoted)} of {EnglishText.Number(Participants!.Value)}",
        _ => $"{EnglishText.Number(quoted)} ({EnglishText.Number(Participants!.Value)} declared)",
    };

    private static int? Custom(JsonElement item, string name) =>
        item.TryGetProperty("custom", out var custom) && custom.ValueKind == JsonValueKind.Object
        && custom.TryGetProperty(name, out var value)
            ? NumberIn(value.ToString())
            : null;

    // "focus groups: 2" and "FocusGroups: 2" alike.
    private static int? InNote(string note, string name) => Lines().Matches(note)
        .Where(line => line.Groups["name"].Value.Replace(" ", "", StringComparison.Ordinal)
            .Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(line => NumberIn(line.Groups["value"].Value)).FirstOrDefault();

    private static int? NumberIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Most
            ? number
            : null;

    [GeneratedRegex(
        "^[ \t]*(?<name>[A-Za-z ]{1,40}?)[ \t]*:[ \t]*(?<value>[0-9]{1,9})[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Lines();
}
