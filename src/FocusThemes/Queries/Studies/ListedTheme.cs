namespace FocusThemes.Queries.Studies;

/// <summary>A theme as a catalogue has it.</summary>
/// <param name="FirstQuote">Place of its first own quote among the study's, from 0; the others follow.</param>
/// <param name="OwnQuotes">How many quotes belong to it first.</param>
public sealed record ListedTheme(
    string Number, string Title, string? Subtitle, int Concepts, int FirstQuote, int OwnQuotes)
{
    /// <summary>Places, ascending, of quotes of other themes that stand under this one too.</summary>
    public IReadOnlyList<int> FurtherQuotes { get; init; } = [];

    /// <summary>The number of quotes that stand under it, each once.</summary>
    public int QuoteCount => OwnQuotes + FurtherQuotes.Count;

    /// <summary>Places of all that stand under it, in no order.</summary>
    public IEnumerable<int> Quotes => Enumerable.Range(FirstQuote, OwnQuotes).Concat(FurtherQuotes);

    /// <summary>Titles of its parts, in the order of the source; none in tables without.</summary>
    public IReadOnlyList<string> Subthemes { get; init; } = [];
}

/// <summary>Quotes that stand under a part of a theme.</summary>
/// <param name="FirstQuote">The place of the first of them among the study's, from 0; the others follow.</param>
/// <param name="IsFurther">True for a quote that belongs to another concept first.</param>
internal sealed record ListedPart(string Title, int FirstQuote, int Quotes, bool IsFurther);
