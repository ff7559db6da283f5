using System.Text.Json;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading;

/// <summary>
/// The citation of a study: one CSL-JSON item, alone or as the only one of the list that Zotero exports.
/// </summary>
/// <param name="Json">The item as it came.</param>
/// <param name="Title">In words alone, without markup; null where the item has none.</param>
public sealed record CitationFile(string Json, string? Title)
{
    /// <inheritdoc cref="Read(string, string)"/>
    public static CitationFile Read(StudyFile file) => Read(file.Name, PlainTextFormat.Decode(file.Name, file.Bytes));

    /// <exception cref="UnacceptableInputException">The text is not JSON, not one CSL-JSON item, or has an
    /// escape that stands for no character.</exception>
    public static CitationFile Read(string name, string text)
    {
        try
        {
            JsonText.Check(name, text);
            using var document = JsonDocument.Parse(text);
            var item = document.RootElement;
            if (item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 1) item = item[0];
            if (item.ValueKind != JsonValueKind.Object)
                throw new UnacceptableInputException(
                    $"{name}, line 1: expected one CSL-JSON item, or a list with exactly one, as Zotero exports it.");
            var title = item.TryGetProperty("title", out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
            return new(item.GetRawText(), string.IsNullOrWhiteSpace(title) ? null : MarkedText.PlainOf(title));
        }
        catch (JsonException fault)
        {
            throw new UnacceptableInputException(
                $"{name}, line {fault.LineNumber + 1}: this is not JSON; export the citation as CSL-JSON anew.", fault);
        }
    }
}
