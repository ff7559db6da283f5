using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Citations;

/// <summary>An author as CSL-JSON has it, from the parts that the other forms tell apart.</summary>
internal static partial class CslName
{
    /// <summary>An organisation, or whoever is given in one piece.</summary>
    public static JsonObject Whole(string name) => new() { ["literal"] = name };

    /// <param name="family">Small words at its beginning are a particle, as in "van den Berg".</param>
    public static JsonObject Of(string family, string given, string suffix)
    {
        if (given.Length == 0 && suffix.Length == 0) return Whole(family);
        var particles = Particles().Match(family).Length;
        var name = new JsonObject();
        if (particles > 0) name["non-dropping-particle"] = family[..particles].Trim();
        name["family"] = family[particles..];
        if (given.Length > 0) name["given"] = given;
        if (suffix.Length > 0) name["suffix"] = suffix;
        return name;
    }

    /// <summary>True for "Jr.", "III" and the like.</summary>
    public static bool IsSuffix(string text) => Suffix().IsMatch(text);

    [GeneratedRegex(@"^(?:\p{Ll}[\p{L}.]*\s+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Particles();

    [GeneratedRegex(@"^(?:[js]r|[ivx]+|[2-9](?:nd|rd|th))\.?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Suffix();
}
