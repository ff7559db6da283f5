using FocusThemes.Queries.Quotes;
using FocusThemes.Reading;

namespace FocusThemes.Verifying;

/// <summary>A quote that may be the one that is quoted, with its words.</summary>
internal sealed record CandidateQuote(QuoteHit Hit)
{
    public List<FoldedWord> Words => field ??= FoldedWord.AllOf(Hit.Quote.Text);
}

/// <summary>The one quote that a quotation is of, among those that it may be; or the several that its pieces are of.</summary>
internal sealed class NearestQuote(Quotation quotation, IReadOnlyList<CandidateQuote> quotes, Patience patience)
{
    private const double MostAltered = 0.35;
    private const int ShortWords = 8;
    private readonly IReadOnlyList<QuotedToken> tokens = quotation.Tokens;

    public CheckedQuotation Find()
    {
        if (quotation.WordCount < Quotation.TooFewWords) return Told(Verdict.TooShort);
        var nearest = NearestTo(tokens);
        if (nearest is (_, { Differences: 0 })) return Told(Verdict.Verbatim, PartOf(tokens, nearest.Value));
        if (Stitched() is { Count: > 1 } parts) return Told(Verdict.Stitched, [.. parts]);
        if (nearest is { } near && near.Found.Differences <= MostDifferences(quotation.WordCount))
            return Told(Verdict.Altered, PartOf(tokens, near)) with { Differences = near.Found.Differences };
        if (PiecesApart() is { Count: > 1 } pieces) return Told(Verdict.Stitched, [.. pieces]);
        return Told(quotation.WordCount < Quotation.FewWords && !NamedPeople.IsAttributed(quotation) && quotation.Kind == QuotationKind.Marks
            ? Verdict.TooShort : Verdict.NotFound);
    }

    private CheckedQuotation Told(Verdict verdict, params FoundPart[] parts) => new(quotation, verdict, parts, null);

    private FoundPart PartOf(IReadOnlyList<QuotedToken> part, (CandidateQuote Quote, Alignment Found) found) =>
        new FoundParts(quotation.Printed, part, found.Quote.Hit, found.Quote.Words).Of(found.Found);

    // Of several that are as near, the one by whoever is named.
    private (CandidateQuote Quote, Alignment Found)? NearestTo(IReadOnlyList<QuotedToken> part) => quotes
        .Select(quote => (Quote: quote, Found: Alignment.Of(part, quote.Words, patience)))
        .Where(pair => pair.Found is not null).OrderBy(pair => pair.Found!.Differences)
        .ThenByDescending(pair => NamedPeople.Names(quotation, pair.Quote.Hit.Quote.Participant))
        .Select(pair => ((CandidateQuote, Alignment)?)(pair.Quote, pair.Found!)).FirstOrDefault();

    private static int MostDifferences(int words) => words < Quotation.FewWords ? 0 : words < ShortWords ? 1 : (int)(words * MostAltered);

    /// <summary>The fewest pieces that together are the quotation, each word for word in a quote.</summary>
    /// <returns>Empty where there are none, or a piece would be so short that it could stand anywhere.</returns>
    private List<FoundPart> Stitched()
    {
        var parts = new List<FoundPart>();
        for (var start = 0; start < tokens.Count;)
        {
            while (start < tokens.Count && tokens[start].IsGap) start++;
            if (start == tokens.Count) break;
            var (length, quote) = quotes.Select(quote => (Length: LongestFrom(start, quote.Words), quote))
                .OrderByDescending(pair => pair.Length)
                .ThenByDescending(pair => NamedPeople.Names(quotation, pair.quote.Hit.Quote.Participant)).FirstOrDefault();
            var end = start + length;
            var isWhole = (start == 0 || tokens[start - 1].IsGap) && (end == tokens.Count || tokens[end].IsGap);
            if (length < (isWhole ? Quotation.TooFewWords : Quotation.FewWords)) return [];
            var part = tokens.Skip(start).Take(length).ToList();
            parts.Add(PartOf(part, (quote, Alignment.Of(part, quote.Words, patience)!)));
            start = end;
        }

        return parts.DistinctBy(part => part.Quote.Id).Count() > 1 ? parts : [];
    }

    // How many tokens from one on, up to a gap, stand in a quote as they are.
    private int LongestFrom(int start, List<FoldedWord> words)
    {
        var longest = 0;
        for (var at = 0; at < words.Count; at++)
        {
            var length = 0;
            while (start + length < tokens.Count && at + length < words.Count && !tokens[start + length].IsGap
                && tokens[start + length].Is(words[at + length].Text)) length++;
            longest = Math.Max(longest, length);
            patience.Spend(length);
        }

        return longest;
    }

    // Each piece between gaps on its own, where all but very short ones are found somewhere.
    private List<FoundPart> PiecesApart()
    {
        var (parts, piece) = (new List<FoundPart>(), new List<QuotedToken>());
        foreach (var token in tokens.Append(new("", 0, 0)))
        {
            if (!token.IsGap)
            {
                piece.Add(token);
                continue;
            }

            if (piece.Count >= Quotation.TooFewWords)
            {
                if (NearestTo(piece) is not { } near || near.Found.Differences > MostDifferences(piece.Count)) return [];
                parts.Add(PartOf(piece, near));
            }

            piece = [];
        }

        return parts.DistinctBy(part => part.Quote.Id).Count() > 1 ? parts : [];
    }
}
