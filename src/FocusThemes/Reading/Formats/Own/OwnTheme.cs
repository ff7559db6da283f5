using FocusThemes.Model;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>A theme of an export while its rows are put together; they may come in any order.</summary>
internal sealed class OwnTheme(string? number, string title)
{
    private readonly Dictionary<string, OwnConcept> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string Part, string Words), OwnConcept> byWords = [];

    public string? Number => number;

    public string Title => title;

    public string? Subtitle { get; init; }

    public List<OwnConcept> Concepts { get; } = [];

    /// <summary>The concept of a row, begun where it is a new one.</summary>
    /// <param name="doubt">What has to be told of it; null for nothing.</param>
    public OwnConcept ConceptOf(OwnRow row, out string? doubt)
    {
        doubt = null;
        // Without an id, the same words in the same part are the same concept.
        var key = (row.Concept ?? "", row.Concept is null ? row.Part ?? "" : "", row.Words ?? "");
        if (row.Concept is { } id && byId.TryGetValue(id, out var first))
        {
            if (row.Words is null) return first;
            if (!byWords.ContainsKey(key))
                doubt = $"Concept {id} has different words in different rows; each is a concept of its own.";
        }

        if (byWords.TryGetValue(key, out var known)) return known;
        var last = Concepts.Count > 0 ? Concepts[^1].Part : null;
        var part = row.Part is null ? null : last?.Title == row.Part && !row.BeginsPart ? last : new OwnPart(row.Part);
        var added = new OwnConcept(row.Words ?? "", part);
        Concepts.Add(added);
        if (row.Concept is not null) byId.TryAdd(row.Concept, added);
        // One with an id is that of rows without, too.
        byWords.TryAdd(("", row.Part ?? "", added.Words), added);
        return byWords[key] = added;
    }
}

internal sealed class OwnPart(string title)
{
    public string Title => title;

    /// <summary>Where its title was written; null until then.</summary>
    public SourceSpan? Span { get; set; }
}

internal sealed record OwnConcept(string Words, OwnPart? Part)
{
    public List<OwnQuote> Quotes { get; } = [];
}
