using FocusThemes.Model;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>Who an export names, and what it tells of them, in a list of its own or beside their quotes.</summary>
internal sealed class OwnPeople
{
    private readonly Dictionary<string, Person> byKey = new(StringComparer.Ordinal);

    public IEnumerable<KnownSpeaker> All => byKey.Values.Select(one => one.Known);

    public void List(KnownSpeaker who) => byKey.TryAdd(KeyOf(who.Code), new(who, IsListed: true));

    /// <summary>The person of that code, with what is told beside a quote.</summary>
    /// <param name="doubt">What has to be told of that; null for nothing.</param>
    public KnownSpeaker Find(string code, string? group, IReadOnlyList<ParticipantAttribute> told, out string? doubt)
    {
        doubt = null;
        var key = KeyOf(code);
        if (!byKey.TryGetValue(key, out var person))
        {
            byKey[key] = person = new(new(code, group, told), IsListed: false);
            return person.Known;
        }

        var known = person.Known;
        var added = told.Except(known.Attributes).ToList();
        if (added.Count == 0) return known;
        var other = added.Find(one => known.Attributes.Any(before => before.Name == one.Name));
        if (person.IsListed)
        {
            doubt = $"“{other?.Name ?? added[0].Name}” of {known.Code} is told differently beside a quote and in the list of "
                + "participants; the list was taken.";
            return known;
        }

        if (other is not null) doubt = $"“{other.Name}” of {known.Code} is told differently in different rows; all is kept.";
        byKey[key] = person = person with { Known = known with { Attributes = [.. known.Attributes, .. added] } };
        return person.Known;
    }

    /// <summary>The person as all rows together tell of them.</summary>
    public KnownSpeaker Of(string code) => byKey[KeyOf(code)].Known;

    public bool Has(string code) => byKey.ContainsKey(KeyOf(code));

    private static string KeyOf(string code) => ParticipantCode.Parse(code).Key;

    private sealed record Person(KnownSpeaker Known, bool IsListed);
}
