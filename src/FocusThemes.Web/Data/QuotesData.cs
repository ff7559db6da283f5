using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Writing;

namespace FocusThemes.Web.Data;

/// <summary>The quotes that a filter takes, as data: the same parameters as the pages.</summary>
internal static class QuotesData
{
    public static void MapQuotesData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/quotes.json", Answers.Methods, (
            string study, HttpRequest request, LibraryContext library, CancellationToken stop) =>
            OfStudyAsync(library, study, request, QuoteResult.PageSize, stop))
            .Filtered().Gives<QuotesDocument>("Quotes of a study that a filter takes, 25 at once.");

        routes.MapMethods("/quotes.json", Answers.Methods, (
            HttpRequest request, LibraryContext library, CancellationToken stop) =>
            OfLibraryAsync(library, request, QuoteResult.PageSize, stop))
            .Filtered().Gives<QuotesDocument>("Quotes of the whole library that a filter takes, 25 at once.");
    }

    internal static Task<IResult> OfStudyAsync(
        LibraryContext library, string study, HttpRequest request, int pageSize, CancellationToken stop) =>
        Answers.ForStudyAsync(library, study, found => FindAsync(library, found, request, pageSize, stop), stop);

    internal static Task<IResult> OfLibraryAsync(
        LibraryContext library, HttpRequest request, int pageSize, CancellationToken stop) =>
        FindAsync(library, null, request, pageSize, stop);

    /// <param name="study">Null for the whole library.</param>
    private static async Task<IResult> FindAsync(
        LibraryContext library, StudyHeader? study, HttpRequest request, int pageSize, CancellationToken stop)
    {
        var filter = request.FilterOfQuotes(out var fault);
        if (fault is not null) return Answers.Malformed(fault);
        // Data are to be had whole, and only the first thousand hits are weighed against each other.
        if (request.Query["order"] != "best") filter = filter with { IsInSourceOrder = true };
        if (study is not null)
        {
            var scope = await library.ScopeOfAsync(study, stop);
            if (request.FaultIn(scope.Catalogue!) is { } wrong) return Answers.Malformed(wrong);
            filter = (filter with { Studies = FilterValues.OfStudies() }).Understood(scope.Catalogue!);
            return Answers.Json(QuotesDocument.Of(study, await library.FindQuotesAsync(scope, filter, pageSize, stop)));
        }

        using var state = Snapshot.Hold(library);
        var all = await library.ScopeOfAllAsync(stop);
        filter = await library.UnderstoodAsync(filter, stop);
        return Answers.Json(QuotesDocument.Of(null, await library.FindQuotesAsync(all, filter, pageSize, stop)));
    }

    /// <param name="Study">Null for the library.</param>
    /// <param name="Filter">The filter in a sentence.</param>
    /// <param name="Total">Exact up to 10,000 where words are searched for; <paramref name="IsMore"/> beyond.</param>
    /// <param name="Next">The address of the next page; null on the last.</param>
    /// <param name="Message">What is unknown in the filter and what there is instead, and what of the words was not looked for; else null.</param>
    private sealed record QuotesDocument(
        StudyIdentity? Study, string Filter, int Total, bool IsMore, string? Next, string? Message,
        IReadOnlyList<QuoteEntry> Quotes)
    {
        public static QuotesDocument Of(StudyHeader? study, QuoteResult result) => new(
            study is null ? null : StudyIdentity.Of(study), result.Sentence, result.Total.Number, result.Total.IsMore,
            result.Next is { } next ? $"{result.Scope.AddressOfQuotes(next, ".json")}{(result.IsRanked ? "&order=best" : "")}" : null, result.Message,
            [.. result.Quotes.Select(QuoteEntry.Of)]);
    }
}
