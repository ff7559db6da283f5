using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing.Refi;

/// <summary>
/// What records are called in lists of codes and coded passages: the number first, so that names are unique and sort
/// as the study does, then as many words as a list has room for.
/// </summary>
internal static class RefiNames
{
    // What a list of codes shows beside its numbers; the whole words stand in the description.
    private const int LongestTitle = 60;
    private const int LongestConcept = 40;
    private const int LongestQuote = 60;

    public static string Of(ThemeDetail theme) => Named(theme.Number, theme.Title, LongestTitle);

    public static string Of(ConceptDetail concept) =>
        Named(concept.Id, string.Join(' ', concept.Paragraphs), LongestConcept);

    /// <summary>The title of the part that the concepts are, and which ones where other codes are called so.</summary>
    /// <param name="concepts">At least one.</param>
    /// <param name="taken">Names that are there, as XML holds them; its own is added.</param>
    public static string OfSubtheme(IReadOnlyList<ConceptDetail> concepts, HashSet<string> taken)
    {
        var title = RefiText.Held(RefiText.Shortened(concepts[0].Subtheme!, LongestTitle));
        if (title.Length > 0 && taken.Add(title)) return title;
        var range = concepts.Count == 1 ? concepts[0].Id : $"{concepts[0].Id} to {concepts[^1].Id}";
        var name = $"{title} ({range})".TrimStart();
        taken.Add(name);
        return name;
    }

    /// <summary>The whole title where its name is too short for that.</summary>
    public static string? DescriptionOfSubtheme(string title) => IsWhole(title) ? null : title;

    /// <summary>The beginning of the quote; its id where it has no words.</summary>
    public static string Of(QuoteDetail quote) => OfWords(quote.Text) is { Length: > 0 } beginning ? beginning : quote.Id;

    /// <summary>The beginning of what a passage says; empty where nothing is seen of it.</summary>
    public static string OfWords(string words) => RefiText.Shortened(words, LongestQuote);

    /// <summary>The subtitle, after the title where its name is too short for that.</summary>
    public static string? DescriptionOf(ThemeDetail theme) =>
        IsWhole(theme.Title) ? theme.Subtitle : string.Join('\n', new[] { theme.Title, theme.Subtitle }.OfType<string>());

    public static string? DescriptionOf(ConceptDetail concept) =>
        concept.Paragraphs.Count > 0 ? string.Join('\n', concept.Paragraphs) : null;

    /// <summary>Who says it and where, for programs that have no cases: they show it as a comment.</summary>
    public static string DescriptionOf(QuoteDetail quote) =>
        $"Quote {quote.Id}, {quote.Speaker}; {quote.Source.InWords}";

    private static bool IsWhole(string title) => RefiText.Shortened(title, LongestTitle) == title;

    private static string Named(string id, string words, int most) =>
        $"{id} {RefiText.Shortened(words, most)}".TrimEnd();
}
