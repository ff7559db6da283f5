using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Web.Pages.Cards;

/// <summary>The card of a quote, which looks the same on every page; what a page has otherwise is said here.</summary>
/// <param name="Study">The study whose pages the card leads to; null where the quote stands in no page of a theme.</param>
public sealed record QuoteCard(QuoteDetail Quote, StudyLink? Study)
{
    /// <summary>The words with marks in them; null for the words as they are.</summary>
    public WordsHtml? Words { get; init; }

    /// <summary>Across the library two studies may number their quotes alike.</summary>
    public bool IsAmongStudies { get; init; }

    /// <summary>True where one page may show the quote several times, so that nothing leads to either.</summary>
    public bool IsAgain { get; init; }

    /// <summary>False where the page itself says whether the quote is selected.</summary>
    public bool IsSelectable { get; init; } = true;

    /// <summary>What else the page says of the quote, such as its line in the source.</summary>
    public IReadOnlyList<QuotePlace> Places { get; init; } = [];

    /// <summary>The place of the card on its page; null where nothing leads to it.</summary>
    public string? Anchor => Study is null || IsAgain ? null : IsAmongStudies ? $"{Study.Slug}-{Quote.Id}" : Quote.PlaceId ?? Quote.Id;
}
