using System.Text.Json;
using FocusThemes.Model.People;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FocusThemes.Storage.Indexing;

/// <summary>A participant's attributes in one column, as a JSON list of name and value; empty for none.</summary>
public static class AttributesText
{
    internal static readonly ValueConverter<IReadOnlyList<ParticipantAttribute>, string> Converter = new(
        attributes => Write(attributes), text => Read(text));

    internal static readonly ValueComparer<IReadOnlyList<ParticipantAttribute>> Comparer = new(
        (one, other) => one!.SequenceEqual(other!), attributes => attributes.Count, attributes => attributes);

    public static string Write(IReadOnlyList<ParticipantAttribute> attributes) =>
        attributes.Count == 0 ? "" : JsonSerializer.Serialize(attributes);

    public static IReadOnlyList<ParticipantAttribute> Read(string text) =>
        text.Length == 0 ? [] : JsonSerializer.Deserialize<ParticipantAttribute[]>(text)!;
}
