using FocusThemes.Model;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Queries.Selections;

/// <summary>A quote of a selection that the study does not have.</summary>
/// <param name="Id">As it was asked for.</param>
/// <param name="Nearest">Quotes of the theme before and after its place; none where the study has no such theme.</param>
public sealed record UnknownQuote(string Id, IReadOnlyList<string> Nearest)
{
    public string Sentence => $"This study has no quote {Id}"
        + (Nearest.Count > 0 ? $": near it {(Nearest.Count == 1 ? "is" : "are")} {string.Join(" and ", Nearest)}." : ", nor its theme.");
}

/// <summary>The quotes of a selection as the study has them.</summary>
/// <param name="Selection">As it was asked for, each quote by the one id that the study prints; those that it does not have
/// stay in their places.</param>
/// <param name="Quotes">In the order of the selection.</param>
/// <param name="Unknown">Those that the study does not have.</param>
public sealed record SelectedQuotes(
    QuoteSelection Selection, IReadOnlyList<QuoteHit> Quotes, IReadOnlyList<UnknownQuote> Unknown)
{
    public string Title => Selection.Title ?? "Selected quotes";

    /// <summary>"a selection of 3 quotes by 2 participants".</summary>
    public string Sentence => Quotes.Count == 0 ? "a selection without a quote" : "a selection of " + EnglishText.QuotesBy(
        Quotes.Count, Quotes.Select(hit => hit.Quote.Participant).OfType<string>().Distinct().Count());

    /// <summary>What the study does not have; null where it has all.</summary>
    public string? Message => Unknown.Count == 0 ? null : string.Join(' ', Unknown.Select(one => one.Sentence));
}
