using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace FocusThemes.Reading.Citations;

/// <summary>A CSL-JSON item that is written.</summary>
internal static class CslItem
{
    public static JsonSerializerOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What a study says of reading its tables.</summary>
    public static bool TryGetReading(JsonElement item, out JsonElement reading)
    {
        reading = default;
        return item.TryGetProperty("custom", out var custom) && custom.ValueKind == JsonValueKind.Object
            && custom.TryGetProperty("reading", out reading);
    }
}
