using FocusThemes.Model;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Queries;

public static class QuoteQuery
{
    /// <summary>One page of the quotes that a filter takes, with counts for every facet.</summary>
    public static async Task<QuoteResult> FindQuotesAsync(
        this LibraryContext library, StudyHeader study, QuoteFilter filter, CancellationToken cancellationToken = default)
    {
        var words = filter.Words is null ? null : new SearchWords(filter.Words);
        var cells = await library.CountAsync(study, words, cancellationToken);
        var result = new QuoteResult(filter, cells);
        if (result.Total == 0) return result;

        var quotes = filter.Apply(library.Quotes.Where(quote => quote.StudyId == study.Id));
        if (words is not null) quotes = library.WithWords(quotes, words);
        var page = await quotes
            .OrderBy(quote => quote.Position)
            .Skip((Math.Min(filter.Page, result.Pages + 1) - 1) * QuoteResult.PageSize)
            .Take(QuoteResult.PageSize)
            .SelectHits()
            .ToListAsync(cancellationToken);
        return new(filter, cells) { Quotes = page };
    }

    private static IQueryable<Quote> WithWords(this LibraryContext library, IQueryable<Quote> quotes, SearchWords words)
    {
        if (words.Expression.Length == 0) return quotes.Where(quote => false);
        var found = library.Matches(words);
        return quotes.Where(quote => found.Contains(quote.Id));
    }

    private static IQueryable<int> Matches(this LibraryContext library, SearchWords words) =>
        library.Database.SqlQuery<int>($"SELECT rowid AS Value FROM QuoteWords WHERE QuoteWords MATCH {words.Expression}");

    /// <summary>One row for each theme and participant, themes without quotes included.</summary>
    private static async Task<List<CountedCell>> CountAsync(
        this LibraryContext library, StudyHeader study, SearchWords? words, CancellationToken cancellationToken)
    {
        var none = words is null or { Expression: "" };
        var found = none ? library.Quotes.Where(quote => false).Select(quote => quote.Id) : library.Matches(words!);
        return await (
            from theme in library.Themes
            where theme.StudyId == study.Id
            from quote in library.Quotes.Where(quote => quote.Concept!.ThemeId == theme.Id).DefaultIfEmpty()
            from hit in found.Where(id => id == quote.Id).DefaultIfEmpty()
            group new { QuoteId = (int?)quote.Id, HitId = (int?)hit } by new
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
                cell.Count(pair => pair.QuoteId.HasValue), cell.Count(pair => pair.HitId.HasValue)))
            .ToListAsync(cancellationToken);
    }
}
