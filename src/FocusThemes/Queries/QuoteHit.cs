using FocusThemes.Model;

namespace FocusThemes.Queries;

/// <summary>A quote with the theme and concept that it stands under.</summary>
public sealed record QuoteHit(QuoteDetail Quote, string ThemeNumber, string ThemeTitle, string ConceptId);

internal static class QuoteHits
{
    public static IQueryable<QuoteHit> SelectHits(this IQueryable<Quote> quotes) =>
        from quote in quotes
        let theme = quote.Concept!.Theme!
        select QuoteRow.ToHit(
            new QuoteRow(
                theme.Number, quote.Concept!.Position, quote.PositionInConcept, quote.Text, quote.OpeningMark,
                quote.ClosingMark, quote.Participant!.Code, quote.Participant.FocusGroup, quote.AttributedAs,
                theme.Source!.Name, quote.Span),
            theme.Title);
}
