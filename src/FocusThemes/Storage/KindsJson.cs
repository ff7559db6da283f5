using System.Text.Json;
using FocusThemes.Model;

namespace FocusThemes.Storage;

/// <summary>How many characters of a source were read as what, so that it can be told without its passages.</summary>
internal static class KindsJson
{
    public static string Write(IReadOnlyList<Passage> passages) => JsonSerializer.Serialize(
        passages.GroupBy(passage => passage.Kind).ToDictionary(kind => kind.Key.ToString(), kind => kind.Sum(p => p.Length)));

    public static IReadOnlyDictionary<PassageKind, int> Read(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, int>>(json)!.ToDictionary(kind => Enum.Parse<PassageKind>(kind.Key), kind => kind.Value);
}
