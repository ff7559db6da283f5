using FocusThemes.Queries;
using FocusThemes.Storage;
using FocusThemes.Writing;

namespace FocusThemes.Web.Data;

/// <summary>The quotes that a filter takes, as data: the same parameters as the page.</summary>
internal static class QuotesData
{
    public static void MapQuotesData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/quotes.json", Answers.Methods, (
            string study, HttpRequest request, LibraryContext library, CancellationToken stop) => FindAsync(
                library, study, request, QuoteResult.PageSize,
                (found, result) => Answers.Json(QuotesDocument.Of(found, result)), stop));

        // A reading copy is whole; pages are for programs.
        routes.MapMethods("/studies/{study}/quotes.md", Answers.Methods, (
            string study, HttpRequest request, LibraryContext library, CancellationToken stop) => FindAsync(
                library, study, request, int.MaxValue,
                (found, result) => Answers.Markdown($"{found.Slug}-quotes.md", writer =>
                    MarkdownWriter.WriteQuotes(writer, found, result)), stop));
    }

    private static Task<IResult> FindAsync(
        LibraryContext library, string slug, HttpRequest request, int pageSize,
        Func<StudyHeader, QuoteResult, IResult> answer, CancellationToken stop) =>
        Answers.ForStudyAsync(library, slug, async study =>
        {
            var filter = request.Filter(out var fault);
            if (fault is not null) return Answers.Malformed(fault);
            var result = await library.CountQuotesAsync(study, filter, stop);
            result = await library.UnderstandAsync(study, result, stop);
            if (!result.HasPage) return Answers.NotFound(result.NoSuchPage);
            await library.ReadPageAsync(study, result, pageSize, stop);
            return answer(study, result);
        }, stop);

    /// <param name="Filter">The filter in a sentence.</param>
    /// <param name="Next">The address of the next page; null on the last.</param>
    /// <param name="Message">What is unknown in the filter and what there is instead; null where all is known.</param>
    private sealed record QuotesDocument(
        StudyIdentity Study, string Filter, int Total, int Page, int Pages, string? Next, string? Message,
        IReadOnlyList<QuoteEntry> Quotes)
    {
        public static QuotesDocument Of(StudyHeader study, QuoteResult result) => new(
            StudyIdentity.Of(study), result.Sentence, result.Total, result.Filter.Page, result.Pages,
            result.Filter.Page < result.Pages
                ? study.AddressOfQuotes(result.Filter with { Page = result.Filter.Page + 1 }, ".json")
                : null,
            result.Message,
            [.. result.Quotes.Select(QuoteEntry.Of)]);
    }

    /// <summary>A quote as in the study's document, with the theme and concept it stands under.</summary>
    private sealed record QuoteEntry(
        string Id, string Text, string? Participant, QuoteSource Source, IReadOnlyList<string> Marks,
        string? AttributedAs, string Theme, string ThemeTitle, string Concept)
    {
        public static QuoteEntry Of(QuoteHit hit) => new(
            hit.Quote.Id, hit.Quote.Text, hit.Quote.Participant, hit.Quote.Source, hit.Quote.Marks,
            hit.Quote.AttributedAs, hit.ThemeNumber, hit.ThemeTitle, hit.ConceptId);
    }
}
