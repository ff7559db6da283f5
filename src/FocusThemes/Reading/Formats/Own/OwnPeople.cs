using FocusThemes.Model.People;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>Who an export names, and what it tells of them, in a list of its own or beside their quotes.</summary>
internal sealed class OwnPeople
{
    private readonly Dictionary<string, Person> byKey = new(StringComparer.Ordinal);

    public IEnumerable<KnownSpeaker> All => byKey.Values.Select(one => one.Known);

    /// <summary>The person of that code as all rows together tell of them.</summary>
    public KnownSpeaker this[string code] => byKey[KeyOf(code)].Known;

    public void List(KnownSpeaker who) =>
        byKey.TryAdd(KeyOf(who.Code), new(who.Code, who.Group, who.Attributes, isListed: true));

    /// <summary>Takes what is told of somebody beside a quote.</summary>
    /// <returns>What has to be told of that; null for nothing.</returns>
    public string? Add(string code, string? group, IReadOnlyList<ParticipantAttribute> told)
    {
        var key = KeyOf(code);
        if (byKey.TryGetValue(key, out var person)) return person.Add(told);
        byKey[key] = new(code, group, told, isListed: false);
        return null;
    }

    private static string KeyOf(string code) => ParticipantCode.Parse(code).Key;

    private sealed class Person(
        string code, string? group, IReadOnlyList<ParticipantAttribute> attributes, bool isListed)
    {
        private readonly List<ParticipantAttribute> all = [.. attributes];
        private readonly HashSet<ParticipantAttribute> known = [.. attributes];
        private readonly HashSet<string> names = [.. attributes.Select(one => one.Name)];

        public KnownSpeaker Known => field ??= new(code, group, all);

        public string? Add(IReadOnlyList<ParticipantAttribute> told)
        {
            if (told.Where(one => !known.Contains(one)).ToList() is not { Count: > 0 } added) return null;
            if (isListed)
                return $"“{added[0].Name}” of {code} is told differently beside a quote and in the list of participants; the "
                    + "list was taken.";
            var other = added.Find(one => names.Contains(one.Name));
            foreach (var one in added.Where(known.Add)) all.Add(one);
            names.UnionWith(added.Select(one => one.Name));
            return other is null ? null
                : $"“{other.Name}” of {code} is told differently in different rows; all is kept.";
        }
    }
}
