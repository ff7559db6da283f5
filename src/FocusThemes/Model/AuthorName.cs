using System.Text;
using System.Text.Json;

namespace FocusThemes.Model;

/// <summary>An author's or editor's name in its parts. Empty where there is none.</summary>
/// <param name="Family">An organisation's whole name.</param>
/// <param name="Particle">What belongs to the family name: "van" of van Beek.</param>
/// <param name="DroppingParticle">What goes with the given names: "de" of La Fontaine.</param>
public sealed record AuthorName(
    string Family, string Given, string Particle, string DroppingParticle, string Suffix, bool IsOrganisation)
{
    /// <summary>Longer runs of capitals are a name, not initials.</summary>
    private const int MostInitials = 4;

    /// <summary>The family name with what belongs to it.</summary>
    public string Last => $"{Particle} {Family}".Trim();

    /// <summary>The family name with everything that stands before it.</summary>
    public string LastInFull => $"{DroppingParticle} {Last}".Trim();

    /// <summary>"MAQ" of Mary-Ann Q.</summary>
    public string Initials => string.Concat(Words.SelectMany(word => word.Split('-')).SelectMany(InitialsOf));

    /// <summary>"M.-A. Q." of Mary-Ann Q.</summary>
    public string SpacedInitials => string.Join(' ', Words.Select(word => string.Join('-', word
        .Split('-', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => string.Join(' ', InitialsOf(part).Select(initial => $"{initial}."))))));

    private string[] Words => Given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null for a name without letters.</summary>
    internal static AuthorName? Of(JsonElement name)
    {
        var (family, given) = (CslJson.Text(name, "family"), CslJson.Text(name, "given"));
        if (family.Length > 0)
            return new(family, given, CslJson.Text(name, "non-dropping-particle"),
                CslJson.Text(name, "dropping-particle"), CslJson.Text(name, "suffix"), false);
        var whole = CslJson.Text(name, "literal") is { Length: > 0 } literal ? literal : given;
        return whole.Length > 0 ? new(whole, "", "", "", "", true) : null;
    }

    private static IEnumerable<Rune> InitialsOf(string part) =>
        part.EnumerateRunes().Take(part.Length <= MostInitials && part.All(char.IsUpper) ? MostInitials : 1);
}
