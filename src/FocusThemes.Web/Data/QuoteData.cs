using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Writing.Citations;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Data;

/// <summary>One quote as data, with its citation.</summary>
internal static class QuoteData
{
    public static void MapQuoteData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/quotes/{id}.json", Answers.Methods, (
            string study, string id, LibraryContext library, CancellationToken stop) =>
            ForQuoteAsync(library, study, id, (found, quote) => Answers.Json(QuoteDocument.Of(found, quote)), stop))
            .Gives<QuoteDocument>("One quote with its concept and its citation.");

        routes.MapMethods("/studies/{study}/quotes/{id}.md", Answers.Methods, (
            string study, string id, LibraryContext library, PublicAddress site, CancellationToken stop) =>
            ForQuoteAsync(library, study, id, (found, quote) => Answers.Markdown(
                $"{found.Slug}-quote-{quote.Hit.Quote.Id}.md",
                MarkdownFormat.OfQuote(found, quote, site.Base)), stop))
            .GivesFile("text/markdown", "One quote as a reading copy.");
    }

    private static Task<IResult> ForQuoteAsync(
        LibraryContext library, string slug, string id, Func<StudyHeader, QuoteInConcept, IResult> answer,
        CancellationToken stop) => Answers.ForStudyAsync(library, slug, async study =>
            await library.FindQuoteAsync(study, id, stop) is { } quote
                ? answer(study, quote)
                : Answers.NotFound($"This study has no quote {id}."), stop);

    /// <param name="Citation">The citation of this very quote.</param>
    /// <param name="Attribution">What stands in parentheses after its words.</param>
    private sealed record QuoteDocument(
        StudyIdentity Study, string Address, string Theme, string ThemeTitle, string? Subtheme, string Concept,
        IReadOnlyList<string> ConceptParagraphs, QuoteDetail Quote, string Attribution, string Citation)
    {
        public static QuoteDocument Of(StudyHeader study, QuoteInConcept found) => new(
            StudyIdentity.Of(study), study.Link.AddressOfQuote(found.Hit.Quote.Id), found.Hit.ThemeNumber,
            found.Hit.ThemeTitle, found.Hit.Subtheme, found.Hit.ConceptId, found.Concept, found.Hit.Quote,
            QuoteCitation.Attribution(study.Link, found.Hit.Quote), QuoteCitation.Full(study, found.Hit));
    }
}
