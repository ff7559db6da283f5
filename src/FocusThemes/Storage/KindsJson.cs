using System.Text.Json;
using FocusThemes.Model;

namespace FocusThemes.Storage;

/// <summary>How many characters of a source were read as what, so that it can be told without its passages.</summary>
internal static class KindsJson
{
    public static Dictionary<PassageKind, int> Count(IReadOnlyList<Passage> passages) =>
        passages.GroupBy(passage => passage.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(p => p.Length));

    public static string Write(IReadOnlyList<Passage> passages) => JsonSerializer.Serialize(Count(passages));

    public static IReadOnlyDictionary<PassageKind, int> Read(string json) =>
        JsonSerializer.Deserialize<Dictionary<PassageKind, int>>(json)!;
}
