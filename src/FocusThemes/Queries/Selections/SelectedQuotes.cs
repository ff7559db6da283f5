using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Queries.Selections;

/// <summary>The quotes of a selection as the study has them.</summary>
/// <param name="Selection">As it was asked for, each quote by the one id that the study prints; those that it does not have
/// stay in their places.</param>
/// <param name="Quotes">In the order of the selection.</param>
/// <param name="Unknown">Those that the study does not have.</param>
public sealed record SelectedQuotes(
    QuoteSelection Selection, IReadOnlyList<QuoteHit> Quotes, IReadOnlyList<UnknownQuote> Unknown)
{
    public string Sentence => SentenceOf([.. Quotes.Select(hit => hit.Quote)]);

    /// <summary>"a selection of 3 quotes by 2 participants".</summary>
    public static string SentenceOf(IReadOnlyList<QuoteDetail> quotes) => quotes.Count == 0 ? "a selection without a quote"
        : "a selection of " + EnglishText.QuotesBy(
            quotes.Count, quotes.Select(quote => quote.Participant).OfType<string>().Distinct().Count());
}
