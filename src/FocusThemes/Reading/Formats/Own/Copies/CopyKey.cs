using System.Text.Json;
using FocusThemes.Model.People;

namespace FocusThemes.Reading.Formats.Own.Copies;

/// <summary>
/// What a copy to read does not show of its study, so that it can be read again: what is known of participants, whom an
/// attribution names, and which marks are around a quote where its words do not tell.
/// </summary>
/// <param name="Said">By attribution as shown: the code of each quote that has it, in their order; null for nobody.
/// One, where all are the same.</param>
/// <param name="Identifiers">Those of the quotes, by <see cref="ShownQuote.Digest"/>, in the order of the copy.</param>
/// <param name="Marks">The marks of quotes of which <see cref="ShownQuote.Parted"/> would tell otherwise, as
/// shown.</param>
internal sealed record CopyKey(
    IReadOnlyList<KnownSpeaker> People, IReadOnlyDictionary<string, IReadOnlyList<string?>> Said,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Marks,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Identifiers = null)
{
    public static CopyKey None { get; } =
        new([], new Dictionary<string, IReadOnlyList<string?>>(), new Dictionary<string, IReadOnlyList<string>>());

    public override string ToString() => JsonSerializer.Serialize(this, ExportStamp.Json);

    /// <summary>Null for words that are no such key.</summary>
    public static CopyKey? Read(string json)
    {
        try
        {
            var key = JsonSerializer.Deserialize<CopyKey>(json, ExportStamp.Json);
            return key is { People: not null, Said: not null, Marks: not null } && key.People.All(IsWhole)
                && key.Said.Values.All(codes => codes is { Count: > 0 })
                && key.Marks.Values.All(marks => marks is [not null, not null]) ? key : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsWhole(KnownSpeaker? who) => who is { Code: not null, Attributes: not null }
        && who.Attributes.All(one => one is { Name: not null, Value: not null });
}
