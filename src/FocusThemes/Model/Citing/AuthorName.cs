using System.Text.Json;
using FocusThemes.Model.Letters;

namespace FocusThemes.Model.Citing;

/// <summary>An author's or editor's name in its parts. Empty where there is none.</summary>
/// <param name="Family">An organisation's whole name.</param>
/// <param name="Particle">What belongs to the family name: "van" of van Beek.</param>
/// <param name="DroppingParticle">What goes with the given names: "de" of La Fontaine.</param>
public sealed record AuthorName(
    string Family, string Given, string Particle, string DroppingParticle, string Suffix, bool IsOrganisation)
{
    private static readonly string[] Particles =
    [
        "af", "av", "bin", "bint", "da", "das", "de", "degli", "dei", "del", "della", "dello", "den", "der", "des",
        "di", "do", "dos", "du", "ibn", "la", "le", "te", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur",
    ];

    private static readonly string[] Suffixes = ["jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th"];

    /// <summary>True where a comma stands before the suffix in the order in which names are spoken.</summary>
    public bool HasCommaBeforeSuffix { get; private init; }

    /// <summary>The family name with what belongs to it.</summary>
    public string Last => Beside(Particle, Family);

    /// <summary>The family name with everything that stands before it.</summary>
    public string LastInFull => Beside(DroppingParticle, Last);

    /// <summary>True where family and given name are one word, as in Chinese, Japanese and Korean.</summary>
    public bool IsOneWord => Given.Length > 0 && EastAsian.IsWritten(LastInFull) && EastAsian.IsWritten(GivenShown);

    /// <summary>"MAQ" of Mary-Ann Q.; names whole of scripts in which there are no initials.</summary>
    public string Initials => IsGivenWhole
        ? GivenShown
        : string.Concat(GivenNames.Initials(Given, IsWithoutCapitals).SelectMany(name => name));

    /// <summary>"M.-A. Q." of Mary-Ann Q.; names whole of scripts in which there are no initials.</summary>
    public string SpacedInitials => IsGivenWhole
        ? GivenShown
        : string.Join(' ', GivenNames.Initials(Given, IsWithoutCapitals)
            .Select(name => string.Join('-', name.Select(initial => $"{initial}."))));

    /// <summary>"van Beek MAQ Jr", as medical journals have it.</summary>
    public string AsListed => IsOneWord
        ? $"{LastInFull}{GivenShown}"
        : string.Join(' ', new[] { LastInFull, Initials, Suffix.TrimEnd('.') }.Where(part => part.Length > 0));

    /// <summary>"van Beek, Mary-Ann Q., Jr", with what is there of it.</summary>
    public string Inverted => string.Join(", ", new[] { LastInFull, Given, Suffix }.Where(part => part.Length > 0));

    private bool IsGivenWhole => GivenNames.AreWhole(GivenShown);

    private string GivenShown => GivenNames.WithoutBrackets(Given);

    private bool IsWithoutCapitals => !Family.Any(char.IsUpper) && !Given.Any(char.IsUpper);

    /// <summary>Null for a name without letters.</summary>
    internal static AuthorName? Of(JsonElement name)
    {
        var (family, given) = (CslJson.Words(name, "family"), CslJson.Words(name, "given"));
        if (family.Length > 0)
        {
            var (dropping, suffix) = (CslJson.Words(name, "dropping-particle"), CslJson.Words(name, "suffix"));
            var hasComma = CslJson.IsTrue(name, "comma-suffix");
            if (suffix.Length == 0) (given, suffix, hasComma) = WithoutSuffix(given, hasComma);
            if (dropping.Length == 0) (given, dropping) = WithoutParticle(given);
            return new(family, given, CslJson.Words(name, "non-dropping-particle"), dropping, suffix, false)
            {
                HasCommaBeforeSuffix = hasComma,
            };
        }

        if (CslJson.Words(name, "literal") is { Length: > 0 } literal) return new(literal, "", "", "", "", true);
        return given.Length > 0 ? new(given, "", "", "", "", false) : null;
    }

    /// <summary>Reference managers keep "Jr." among the given names: "Hugh P., Jr.".</summary>
    private static (string Given, string Suffix, bool HasComma) WithoutSuffix(string given, bool hasComma)
    {
        var comma = given.LastIndexOf(',');
        var last = given[(comma + 1)..].Trim('!', ' ');
        return comma > 0 && Suffixes.Contains(last.TrimEnd('.'), StringComparer.OrdinalIgnoreCase)
            ? (given[..comma].TrimEnd(), last, true)
            : (given, "", hasComma);
    }

    /// <summary>Given names without a particle at their end, as they keep "de" there: "Rosa de".</summary>
    private static (string Given, string Particle) WithoutParticle(string given)
    {
        var words = given.Split(' ');
        var names = words.Length;
        while (names > 1 && Particles.Contains(words[names - 1])) names--;
        return (string.Join(' ', words[..names]), string.Join(' ', words[names..]));
    }

    /// <summary>A particle and a name, with a blank between them, but for "d’" and "al-".</summary>
    private static string Beside(string particle, string name) => particle switch
    {
        "" => name,
        [.., '\'' or '’' or '-'] => $"{particle}{name}",
        _ => $"{particle} {name}",
    };
}
