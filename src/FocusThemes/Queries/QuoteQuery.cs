using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Queries;

public static class QuoteQuery
{
    /// <summary>One page of the quotes that a filter takes, with counts for every facet.</summary>
    public static async Task<QuoteResult> FindQuotesAsync(
        this LibraryContext library, StudyHeader study, QuoteFilter filter, CancellationToken cancellationToken = default)
    {
        var words = filter.Words is null ? "" : new SearchWords(filter.Words).Expression;
        var cells = await library.CountAsync(study, words, cancellationToken);
        var result = new QuoteResult(filter, cells);
        if (result.Total == 0) return result;

        var quotes = filter.Apply(library.Quotes.Where(quote => quote.StudyId == study.Id));
        var page = await quotes.SelectHits(words.Length > 0 ? library.Matches(words) : null)
            .Skip((Math.Min(filter.Page, result.Pages + 1) - 1) * QuoteResult.PageSize)
            .Take(QuoteResult.PageSize)
            .ToListAsync(cancellationToken);
        return new(filter, cells) { Quotes = [.. page.Select(hit => hit.ToHit())] };
    }

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
