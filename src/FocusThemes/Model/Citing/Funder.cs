using System.Text.Json;

namespace FocusThemes.Model.Citing;

/// <summary>Who paid, as Crossref adds it to a citation.</summary>
/// <param name="Doi">Its identifier in Crossref's registry; empty where that is not told.</param>
/// <param name="Awards">Numbers of grants.</param>
public sealed record Funder(string Name, string Doi, IReadOnlyList<string> Awards)
{
    /// <summary>Those of an item, each once with all that is told of it.</summary>
    internal static IEnumerable<Funder> In(JsonElement item)
    {
        var told = CslJson.Names(item, "funder").ToLookup(one => CslJson.Words(one, "name"));
        return CslJson.Named(item, "funder").Distinct().Select(name => new Funder(
            name, told[name].Select(CslJson.Doi).FirstOrDefault(doi => doi.Length > 0, ""),
            [.. told[name].SelectMany(one => CslJson.Named(one, "award")).Distinct()]));
    }
}
