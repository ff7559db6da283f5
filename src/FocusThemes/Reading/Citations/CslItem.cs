using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using FocusThemes.Model.Citing;

namespace FocusThemes.Reading.Citations;

/// <summary>A CSL-JSON item that is put together from an entry of another form.</summary>
internal sealed partial class CslItem
{
    private readonly JsonObject members = [];

    public static JsonSerializerOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What a study says of reading its tables.</summary>
    public static bool TryGetReading(JsonElement item, out JsonElement reading)
    {
        reading = default;
        return item.TryGetProperty("custom", out var custom) && custom.ValueKind == JsonValueKind.Object
            && custom.TryGetProperty("reading", out reading);
    }

    public bool Has(string member) => members.ContainsKey(member);

    /// <summary>Nothing for no text, and where the member is there already.</summary>
    public void Add(string member, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) members.TryAdd(member, text.Trim());
    }

    /// <summary>The name alone, where it stands with the address of its resolver.</summary>
    public void AddDoi(string? text) => Add("DOI", CslJson.DoiOf(text?.Trim() ?? ""));

    /// <summary>Adds pages, with a hyphen between the first and the last, whatever dash the form has there.</summary>
    public void AddPages(string text) =>
        Add("page", Dashes().Replace(text, dash => IsWithin(text, dash) ? "-" : dash.Value));

    public void AddNames(string role, IEnumerable<JsonObject> names)
    {
        var list = new JsonArray([.. names]);
        if (list.Count > 0) members.TryAdd(role, list);
    }

    public void AddDate(string member, PartialDate date)
    {
        if (!date.IsKnown) return;
        if (date.Words.Length > 0)
        {
            members.TryAdd(member, new JsonObject { ["literal"] = date.Words });
            return;
        }

        var parts = new JsonArray(PartsOf(date));
        if (date.End is { } end) parts.Add((JsonNode)PartsOf(end));
        var written = new JsonObject { ["date-parts"] = parts };
        if (date.Season.Length > 0) written["season"] = date.Season;
        if (date.IsCirca) written["circa"] = true;
        members.TryAdd(member, written);
    }

    /// <param name="name">The name of the text that it came from.</param>
    public CitationFile AsCitation(string name) => CitationFile.Read(name, members.ToJsonString(Options));

    private static JsonArray PartsOf(PartialDate date)
    {
        var culture = CultureInfo.InvariantCulture;
        JsonNode year = int.TryParse(date.Year, NumberStyles.AllowLeadingSign, culture, out var number)
            && number.ToString(culture) == date.Year ? number : date.Year;
        var parts = new JsonArray(year);
        if (date.Month > 0) parts.Add((JsonNode)date.Month);
        if (date.Day > 0) parts.Add((JsonNode)date.Day);
        return parts;
    }

    private static bool IsWithin(string text, Match dash) => dash.Index > 0 && dash.Index + dash.Length < text.Length
        && char.IsLetterOrDigit(text[dash.Index - 1]) && char.IsLetterOrDigit(text[dash.Index + dash.Length]);

    [GeneratedRegex(@"\s*[-–—]+\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();
}
