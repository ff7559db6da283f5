using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>What a part of an attribution tells.</summary>
internal enum AttributionPart
{
    /// <summary>A code of letters and digits: <c>P5</c>.</summary>
    Code,

    /// <summary>A word with a number: <c>Patient 15</c>.</summary>
    RoleNumber,
    Group,

    /// <summary>Sex, age or both: <c>19 y/o female</c>.</summary>
    Person,
    Name,
    Role,

    /// <summary>A number alone.</summary>
    Number,

    /// <summary>A place in a transcript.</summary>
    Place,
    Date,
    Words,
}

/// <summary>Tells what a part of an attribution is, by its words and by what stands beside it.</summary>
internal static class AttributionPartKind
{
    /// <summary>Of what tells of a person, without being a sentence.</summary>
    public const int MostWords = 5;

    private const int MostOfRelative = 8;

    // Beside somebody's code, 41F is no code of its own, and T2 tells when it was said; RA is no initials.
    public static AttributionPart Beside(string part, bool isNamed) =>
        AttributionWords.AgeAndSex().IsMatch(part) ? AttributionPart.Person
        : isNamed && AttributionWords.TimePoint().IsMatch(part) ? AttributionPart.Place
        : Of(part) is not AttributionPart.Name and var kind ? kind
        : part.Length == 2 && char.IsUpper(part[1]) ? AttributionPart.Words : AttributionPart.Name;

    public static AttributionPart Of(string part) =>
        AttributionWords.Group().IsMatch(part) || AttributionWords.NamedGroup().IsMatch(part) ? AttributionPart.Group
        : AttributionWords.Place().IsMatch(part) ? AttributionPart.Place
        : AttributionWords.Date().IsMatch(part) ? AttributionPart.Date
        : AttributionWords.AgeAlone().IsMatch(part) ? AttributionPart.Person
        : AttributionWords.Code().IsMatch(part) ? AttributionPart.Code
        : IsRoleNumber(part) ? AttributionPart.RoleNumber
        : IsRelative(part) ? AttributionPart.Person
        : AttributionWords.Sex().IsMatch(part) || AttributionWords.Age().IsMatch(part) ? PersonOrWords(part)
        : part.All(char.IsAsciiDigit) && part.Length <= 6 ? AttributionPart.Number
        : RoleWords.AreIn(part) ? AttributionPart.Role
        : AttributionWords.IsName(part) ? AttributionPart.Name
        : AttributionPart.Words;

    // "women in rural areas" speaks of people, "rural woman" may be one.
    private static AttributionPart PersonOrWords(string part) =>
        part.AsSpan().Count(' ') < MostWords && !part.Contains(" in ", StringComparison.Ordinal)
        && !part.Contains(" and ", StringComparison.Ordinal) && !part.Contains(" of ", StringComparison.Ordinal)
            ? AttributionPart.Person : AttributionPart.Words;

    // "Mother of two", "Mum of a 15 year old girl": whoever is told by whose they are.
    private static bool IsRelative(string part) => part.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of
        && part.AsSpan().Count(' ') <= MostOfRelative && !part.AsSpan(0, of).Contains(' ') && RoleWords.AreIn(part.AsSpan(0, of))
        && part[of - 1] != 's' && (AttributionWords.Age().IsMatch(part.AsSpan(of)) || AttributionWords.Sex().IsMatch(part.AsSpan(of)));

    private static bool IsRoleNumber(string part)
    {
        if (AttributionWords.RoleNumber().Match(part) is not { Success: true } match) return false;
        var role = match.Groups["role"].Value;
        var first = role.Split(' ')[0];
        // A page has a number, "Practice nurse" and "Team leader" have one as anybody.
        if (NumberedWords.Are(role)
            || (NumberedWords.Are(first)
                && !(char.IsUpper(first[0]) && RoleWords.AreIn(role.AsSpan(first.Length))))) return false;
        // A letter alone numbers only what is known to be a person: "Vitamin D", "Participant D".
        // "Smith 2019" is a paper.
        return RoleWords.AreIn(role) || AttributionWords.Sex().IsMatch(role)
            || (!AttributionWords.Date().IsMatch(match.Groups["label"].ValueSpan) && char.IsAsciiDigit(match.Groups["label"].Value[0]) && !char.IsLower(role[0])
                && !role.Contains(' ', StringComparison.Ordinal));
    }
}
