using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Web.Pages;

/// <summary>A quote on a page, with the words that were searched for marked in it.</summary>
public sealed record QuoteView(StudyLink Study, QuoteDetail Quote, IEnumerable<(string Text, bool IsHit)> Pieces)
{
    /// <summary>Across the library two studies may number their quotes alike.</summary>
    public bool IsAmongStudies { get; init; }

    public string Anchor => IsAmongStudies ? $"{Study.Slug}-{Quote.Id}" : Quote.PlaceId ?? Quote.Id;

    public QuoteView(StudyLink study, QuoteDetail quote) : this(study, quote, [(quote.Text, false)]) { }
}
