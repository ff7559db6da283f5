using FocusThemes.Model;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>A theme of an export while its rows are put together; they may come in any order.</summary>
internal sealed class OwnTheme(string? number, string title)
{
    public string? Number => number;

    public string Title => title;

    public string? Subtitle { get; set; }

    public List<OwnConcept> Concepts { get; } = [];

    /// <summary>The concept of a row, begun where it is a new one.</summary>
    /// <param name="doubt">What has to be told of it; null for nothing.</param>
    public OwnConcept ConceptOf(OwnRow row, out string? doubt)
    {
        doubt = null;
        var words = row.Words ?? "";
        if (row.Concept is { } id && Concepts.FindAll(one => one.Id == id) is { Count: > 0 } called)
        {
            if (row.Words is null) return called[0];
            if (called.Find(one => one.Words == words) is { } same) return same;
            doubt = $"Concept {id} has different words in different rows; each is a concept of its own.";
        }
        else if (row.Concept is null && Concepts.Find(one => one.Words == words && one.Part?.Title == row.Part) is { } known)
        {
            return known;
        }

        var last = Concepts.Count > 0 ? Concepts[^1].Part : null;
        var part = row.Part is null ? null : last?.Title == row.Part && !row.BeginsPart ? last : new OwnPart(row.Part);
        Concepts.Add(new(row.Concept, words, part));
        return Concepts[^1];
    }
}

internal sealed class OwnPart(string title)
{
    public string Title => title;

    /// <summary>Where its title was written; null until then.</summary>
    public SourceSpan? Span { get; set; }
}

internal sealed record OwnConcept(string? Id, string Words, OwnPart? Part)
{
    public List<OwnQuote> Quotes { get; } = [];
}
