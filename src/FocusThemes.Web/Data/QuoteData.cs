using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Writing.Annotations;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Data;

/// <summary>One quote as data, with its citation.</summary>
internal static class QuoteData
{
    public static void MapQuoteData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/quotes/{id}.json", Answers.Methods, (
            string study, string id, LibraryContext library, PublicAddress site, CancellationToken stop) =>
            ForQuoteAsync(library, study, id, async (found, quote) => Answers.Json(WebAnnotation.Of(
                found, quote, await library.FindSurroundingsAsync(found, quote.Hit.Quote, stop), site.Base)), stop))
            .Gives<WebAnnotation>("One quote with its concept and its citation, as a Web Annotation.");

        routes.MapMethods("/studies/{study}/quotes/{id}.md", Answers.Methods, (
            string study, string id, LibraryContext library, PublicAddress site, CancellationToken stop) =>
            ForQuoteAsync(library, study, id, (found, quote) => Task.FromResult(Answers.Markdown(
                $"{found.Slug}-quote-{quote.Hit.Quote.Id}.md",
                MarkdownFormat.OfQuote(found, quote, site.Base))), stop))
            .GivesFile("text/markdown", "One quote as a reading copy.");
    }

    private static Task<IResult> ForQuoteAsync(
        LibraryContext library, string slug, string id, Func<StudyHeader, QuoteInConcept, Task<IResult>> answer,
        CancellationToken stop) => Answers.ForStudyAsync(library, slug, async study =>
            await library.FindQuoteAsync(study, id, stop) is { } quote
                ? await answer(study, quote)
                : Answers.NotFound($"This study has no quote {id}."), stop);
}
