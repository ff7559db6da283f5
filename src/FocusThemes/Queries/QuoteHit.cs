using FocusThemes.Model;

namespace FocusThemes.Queries;

/// <summary>A quote with the theme and concept that it stands under.</summary>
public sealed record QuoteHit(QuoteDetail Quote, string ThemeNumber, string ThemeTitle, string ConceptId)
{
    /// <summary>Two code points that no text has: Unicode keeps them from being characters.</summary>
    internal const string HitStart = "\uFDD0";
    internal const string HitEnd = "\uFDD1";

    /// <summary>The quote's words with the marks around those that were searched for; null without a search.</summary>
    internal string? Marked { get; init; }

    /// <summary>The quote's words in pieces, those that were searched for apart.</summary>
    public IEnumerable<(string Text, bool IsHit)> Pieces =>
        from part in (Marked ?? Quote.Text).Split(HitStart).Index()
        from piece in part.Index == 0 ? [(part.Item, false)] : Parted(part.Item)
        where piece.Item1.Length > 0
        select piece;

    private static (string, bool)[] Parted(string text) => text.Split(HitEnd, 2) is [var hit, var rest]
        ? [(hit, true), (rest, false)]
        : [(text, false)];
}

/// <summary>A quote in which the full-text index found the words.</summary>
internal sealed record WordMatch(int Id, string Marked);

internal sealed record HitRow(QuoteRow Quote, string ThemeTitle, string? Marked)
{
    public QuoteHit ToHit() => new(Quote.ToDetail(), Quote.Theme, ThemeTitle, Quote.ConceptId) { Marked = Marked };
}

/// <summary>A quote that a query found, with its words as the full-text index marked them.</summary>
internal sealed record FoundQuote
{
    public required Quote Quote { get; init; }
    public string? Marked { get; init; }
}

internal static class QuoteHits
{
    /// <summary>In the order of the source; only those that the words were found in, where there are words.</summary>
    public static IQueryable<HitRow> SelectHits(this IQueryable<Quote> quotes, IQueryable<WordMatch>? matches = null)
    {
        var found = matches is null
            ? quotes.Select(quote => new FoundQuote { Quote = quote })
            : quotes.Join(matches, quote => quote.Id, match => match.Id,
                (quote, match) => new FoundQuote { Quote = quote, Marked = match.Marked });
        return
            from hit in found
            let quote = hit.Quote
            let theme = quote.Concept!.Theme!
            orderby quote.Id
            select new HitRow(
                new QuoteRow(
                    theme.Number, quote.Concept!.Position, quote.PositionInConcept, quote.Text, quote.OpeningMark,
                    quote.ClosingMark, quote.Participant!.Code, quote.Participant.FocusGroup, quote.AttributedAs,
                    theme.Source!.Name, quote.Span),
                theme.Title, hit.Marked);
    }
}
