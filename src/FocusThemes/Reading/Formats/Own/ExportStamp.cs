using System.Text.Encodings.Web;
using System.Text.Json;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>What a file that FocusThemes wrote says of itself, where people do not stumble over it.</summary>
/// <param name="Kind"><c>study</c>: a whole one; there is no other yet.</param>
/// <param name="Version">The version of the form; a program reads those up to <see cref="Newest"/>.</param>
/// <param name="Study">The study's slug.</param>
/// <param name="Caption">The caption of its table; null where there is none.</param>
/// <param name="Seal">The digest of the seal that the study had when it was taken along; null where none is known.</param>
public sealed record ExportStamp(string Kind, int Version, string? Study, string? Caption = null, string? Seal = null)
{
    public const int Newest = 1;

    /// <summary>What the stamp is called, whatever file it is in.</summary>
    public const string Name = "FocusThemes";

    public const string WholeStudy = "study";

    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static ExportStamp OfStudy(string slug, string? caption, string? seal = null) =>
        new(WholeStudy, Newest, slug, caption, seal);

    /// <summary>The stamp as one line of JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Json);

    /// <summary>The stamp of a file; null for words that are none.</summary>
    /// <param name="file">For sentences.</param>
    /// <exception cref="UnacceptableInputException">It is newer than this program.</exception>
    public static ExportStamp? Read(string file, string json)
    {
        try
        {
            return Read(file, JsonElement.Parse(json));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc cref="Read(string, string)"/>
    public static ExportStamp? Read(string file, JsonElement stamp)
    {
        if (stamp.ValueKind != JsonValueKind.Object || !stamp.TryGetProperty("kind", out var kind)
            || kind.ValueKind != JsonValueKind.String || !stamp.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number) return null;
        // A number that nothing can count to is newer than any.
        var number = version.TryGetInt32(out var known) ? known : int.MaxValue;
        if (number > Newest)
            throw new UnacceptableInputException(
                $"{file}: a newer FocusThemes wrote this file (form {version.GetRawText()}; this one reads form {Newest}). "
                + "Import it with that version or a later one, or take the study along from there as CSV.");
        return new(kind.GetString()!, number, Text("study"), Text("caption"), Text("seal"));

        string? Text(string name) =>
            stamp.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
    }
}
