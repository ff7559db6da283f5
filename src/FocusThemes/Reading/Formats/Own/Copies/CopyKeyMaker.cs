using FocusThemes.Model.Letters;
using FocusThemes.Model.People;

namespace FocusThemes.Reading.Formats.Own.Copies;

/// <summary>Collects what a copy does not show, quote by quote while it is written.</summary>
/// <param name="held">Words as the copy can hold them.</param>
internal sealed class CopyKeyMaker(Func<string, string> held)
{
    private readonly Dictionary<string, KnownSpeaker> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string?>> said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> marks = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<string>> identifiers = new(StringComparer.Ordinal);

    /// <param name="by">Who said it, as shown; null where nobody is named.</param>
    public void Add(string text, IReadOnlyList<string> around, string? by, string? code, string? group, string? identifier)
    {
        if (code is not null) people.TryAdd(code, new(code, group, []));
        var attribution = held(by ?? EnglishText.Nobody);
        if (!said.TryGetValue(attribution, out var codes)) said[attribution] = codes = [];
        codes.Add(code);
        var shown = ShownQuote.Lines(held($"{around[0]}{text}{around[1]}"));
        if (identifier is not null)
        {
            if (!identifiers.TryGetValue(ShownQuote.Digest(shown), out var same))
                identifiers[ShownQuote.Digest(shown)] = same = [];
            same.Add(identifier);
        }

        var (opening, _, closing) = ShownQuote.Parted(shown);
        if (opening != around[0] || closing != around[1]) marks[shown] = around;
    }

    /// <param name="attributed">What is known of participants, by their codes.</param>
    public CopyKey Complete(IEnumerable<(string Code, IReadOnlyList<ParticipantAttribute> Attributes)> attributed)
    {
        foreach (var (code, attributes) in attributed)
            if (people.TryGetValue(code, out var who)) people[code] = who with { Attributes = attributes };
        return new(
            [.. people.Values],
            said.Where(one => one.Value.Exists(code => code is null || code != one.Key)).ToDictionary(
                one => one.Key,
                one => (IReadOnlyList<string?>)(one.Value.Distinct().Count() == 1 ? one.Value[..1] : one.Value)),
            marks, identifiers.Count == 0 ? null : identifiers.ToDictionary(one => one.Key, one => (IReadOnlyList<string>)one.Value));
    }
}
