using FocusThemes.Model.People;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>What an attribution tells of whoever it names.</summary>
internal sealed partial class AttributionParts
{
    /// <summary>What is told of the person beside the name.</summary>
    public IEnumerable<ParticipantAttribute> Attributes => parts.SelectMany(part => AttributesOf(part.Kind, part.Text));

    private IEnumerable<ParticipantAttribute> AttributesOf(AttributionPart kind, string part)
    {
        var tellsOfPerson = kind is AttributionPart.Person or AttributionPart.RoleNumber;
        if (tellsOfPerson && AttributionWords.AgeAndSex().Match(part) is { Success: true } both)
        {
            yield return new("sex", both.Groups["sex"].Value);
            yield return new("age", both.Groups["age"].Value);
            yield break;
        }

        if (tellsOfPerson && AttributionWords.Sex().Match(part) is { Success: true } sex)
            yield return new("sex", sex.Value);
        if (tellsOfPerson && AttributionWords.Age().Match(part) is { Success: true } age && IsAge(part, age.Value))
            yield return new("age", age.Value.Trim());
        if (kind == AttributionPart.Number && IsAgeAlone(part)) yield return new("age", part);
        // What somebody is called by tells nothing else of them.
        if (kind == AttributionPart.Role && (parts.Count > 1 || !part.AsSpan().ContainsAnyInRange('0', '9'))) yield return new("role", part);
        else if (tellsOfPerson && RoleWords.Find(part).ToString() is { Length: > 0 } role
            && !RoleWords.AreOfAnybody(role)) yield return new("role", role);
        var isOther = kind switch
        {
            // What somebody is called by tells nothing else of them.
            AttributionPart.Words => Code != part && !Dashes.Is(part[^1]),
            AttributionPart.Name => Code is { } code && !code.Contains(part, StringComparison.Ordinal),
            AttributionPart.Number => Has(AttributionPart.Name) && !IsAgeAlone(part),
            AttributionPart.Person => !IsAge(part, part) && !AttributionWords.Sex().IsMatch(part),
            _ => false,
        };
        if (isOther) yield return new("other", part);
    }

    // (Maria, 54), (P7, F, 54): beside a name or a sex, a number of two digits is an age.
    private bool IsAgeAlone(string number) => number.Length == 2 && number[0] is >= '1' and <= '9'
        && (Has(AttributionPart.Name) || Has(AttributionPart.Person));

    // Years in a trade, and a number beside another, may be anything.
    private bool IsAge(string part, string years) =>
        !part.Contains("experience", StringComparison.OrdinalIgnoreCase)
        && !part.Contains(" than ", StringComparison.OrdinalIgnoreCase)
        && !part.Contains("practice", StringComparison.OrdinalIgnoreCase)
        && (!Has(AttributionPart.Number) || years.Contains("age", StringComparison.OrdinalIgnoreCase)
            || years.Contains('o', StringComparison.OrdinalIgnoreCase));
}
