using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Queries;

public static class QuoteQuery
{
    /// <summary>The counts of what a filter takes, for every facet; the quotes come by <see cref="ReadPageAsync"/>.</summary>
    public static async Task<QuoteResult> CountQuotesAsync(
        this LibraryContext library, StudyHeader study, QuoteFilter filter,
        CancellationToken cancellationToken = default) =>
        new(filter, await library.CountAsync(study, ExpressionOf(filter), cancellationToken));

    /// <summary>
    /// The counts for what the words of a result's filter mean; the same result where they are just words.
    /// </summary>
    public static async Task<QuoteResult> UnderstandAsync(
        this LibraryContext library, StudyHeader study, QuoteResult result, CancellationToken cancellationToken = default)
    {
        var understood = result.Understood;
        if (understood == result.Filter) return result;
        return understood.Words is null
            ? result.For(understood)
            : await library.CountQuotesAsync(study, understood, cancellationToken);
    }

    /// <summary>Adds the quotes of the filter's page to a result.</summary>
    /// <param name="pageSize">At most so many quotes; <see cref="int.MaxValue"/> for all of them.</param>
    public static async Task ReadPageAsync(
        this LibraryContext library, StudyHeader study, QuoteResult result, int pageSize,
        CancellationToken cancellationToken = default)
    {
        if (result.Total == 0 || !result.HasPage) return;
        var words = ExpressionOf(result.Filter);
        var page = await result.Filter.Apply(library.Quotes.Where(quote => quote.Concept!.Theme!.StudyId == study.Id))
            .SelectHits(words.Length > 0 ? library.Matches(words) : null)
            .Skip(pageSize == int.MaxValue ? 0 : (result.Filter.Page - 1) * pageSize)
            .Take(pageSize)
            .ToListAsync(cancellationToken);
        result.Quotes = [.. page.Select(hit => hit.ToHit())];
    }

    private static string ExpressionOf(QuoteFilter filter) =>
        filter.Words is null ? "" : new SearchWords(filter.Words).Expression;

    // The index itself marks what it found: it alone knows how it parts and folds words.
    private static IQueryable<WordMatch> Matches(this LibraryContext library, string words) =>
        library.Database.SqlQuery<WordMatch>(
            $"""
             SELECT rowid AS Id, highlight(QuoteWords, 0, {QuoteHit.HitStart}, {QuoteHit.HitEnd}) AS Marked
             FROM QuoteWords WHERE QuoteWords MATCH {words}
             """);

    /// <summary>One row for each theme and participant, themes without quotes included.</summary>
    private static Task<List<CountedCell>> CountAsync(
        this LibraryContext library, StudyHeader study, string words, CancellationToken cancellationToken)
    {
        var matching = words.Length > 0
            ? library.Database.SqlQuery<int>($"SELECT rowid AS Value FROM QuoteWords WHERE QuoteWords MATCH {words}")
            : library.Quotes.Where(quote => false).Select(quote => quote.Id);
        return (
            from theme in library.Themes
            where theme.StudyId == study.Id
            from quote in library.Quotes.Where(quote => quote.Concept!.ThemeId == theme.Id).DefaultIfEmpty()
            from match in matching.Where(id => id == quote.Id).DefaultIfEmpty()
            group new { QuoteId = (int?)quote.Id, MatchId = (int?)match } by new
            {
                theme.Position,
                theme.Number,
                theme.Title,
                quote.Participant!.Code,
                quote.Participant.SortKey,
                quote.Participant.FocusGroup,
            } into cell
            orderby cell.Key.SortKey == null, cell.Key.SortKey, cell.Key.Position
            select new CountedCell(
                cell.Key.Position, cell.Key.Number, cell.Key.Title, cell.Key.Code, cell.Key.FocusGroup,
                cell.Count(pair => pair.QuoteId.HasValue), cell.Count(pair => pair.MatchId.HasValue)))
            .ToListAsync(cancellationToken);
    }
}
