using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Words;

/// <summary>A word where it is said, between what stands before and after it in the quote.</summary>
/// <param name="IsCutBefore">True where the quote begins before what is shown of it.</param>
public sealed record ConcordanceLine(
    QuoteHit Hit, string Before, string Word, string After, bool IsCutBefore, bool IsCutAfter);

/// <summary>A word in context, in the quotes that a filter takes.</summary>
/// <param name="Times">How often it is said in them.</param>
/// <param name="InQuotes">In how many of them.</param>
/// <param name="People">By how many participants.</param>
/// <param name="InStudy">How often it is said in the whole study.</param>
/// <param name="Near">What is said that is spelled much like a word that nobody says.</param>
/// <param name="IsWord">False where there is no letter or digit to look for.</param>
/// <param name="Lines">Those of the page.</param>
public sealed record Concordance(
    QuoteScope Scope, AskedWords Asked, Total Quotes, int Times, int InQuotes, int People, int InStudy,
    IReadOnlyList<string> Near, bool IsWord, IReadOnlyList<ConcordanceLine> Lines, int PageSize)
{
    public const int LinesOfPage = 30;

    public AskedWords? Previous => Asked.Page > 1 ? Asked with { Page = Asked.Page - 1 } : null;

    public AskedWords? Next => (long)Asked.Page * PageSize < Times ? Asked with { Page = Asked.Page + 1 } : null;

    /// <summary>"“afraid” in 3 quotes by 1P04".</summary>
    public string Sentence => $"“{EnglishText.Shortened(Asked.Word!)}” in {Asked.Filter.Sentence(Quotes)}";

    /// <summary>True for words of Hebrew, Arabic or another script from right to left: before them is right of them.</summary>
    public bool IsRightToLeft => Lines.Count > 0 && TextDirection.IsRightToLeft(Lines[0].Word);

    /// <summary>How often it is said and by whom, or that nobody says it.</summary>
    public string Counted => !IsWord ? $"There is no letter or digit in “{EnglishText.Shortened(Asked.Word!)}” to look for."
        : InStudy == 0 ? "Nobody says it in this study."
        : Times == 0 ? $"Nobody says it in these quotes; in the whole study it is said {EnglishText.Count(InStudy, "time")}."
        : $"{EnglishText.Count(Times, "time")} in {EnglishText.Count(InQuotes, "quote")}"
            + (People > 0 ? $", by {EnglishText.Count(People, "person", "people")}." : $", {EnglishText.Nobody}.");
}

public static class ConcordanceQuery
{
    /// <param name="pageSize">At most so many lines.</param>
    public static async Task<Concordance> FindInContextAsync(
        this LibraryContext library, StudyHeader study, QuoteScope scope, AskedWords asked,
        int pageSize = Concordance.LinesOfPage, CancellationToken cancellationToken = default)
    {
        var spoken = await library.ReadSaidWordsAsync(study, cancellationToken);
        var catalogue = scope.Catalogue!;
        var (ids, total) = await library.FindIdsAsync(scope, asked.Filter, cancellationToken);
        var sought = new SoughtWords(spoken, asked.Word!);
        var hits = ids.Select(id => id - catalogue.FirstQuoteId).Order()
            .SelectMany(quote => sought.In(quote).Select(at => new WordAt(quote, at))).ToList();
        var inStudy = hits.Count > 0 && asked.Filter.IsEmpty ? hits.Count
            : Enumerable.Range(0, catalogue.QuoteCount).Sum(quote => sought.In(quote).Count());
        if (asked.Order != WordOrder.Place)
            hits.Sort(new Neighbours(spoken, asked.Order == WordOrder.Left ? -1 : 1, sought.Length));
        var page = hits.Skip((int)Math.Min(int.MaxValue, (asked.Page - 1L) * pageSize)).Take(pageSize).ToList();
        var quotes = (await library.ReadHitsAsync(
            [.. page.Select(hit => hit.Quote + catalogue.FirstQuoteId).Distinct()], scope.Studies, null, cancellationToken))
            .ToDictionary(hit => hit.Id, hit => (Hit: hit, Words: WordsInText.Printed(hit.Quote.Text)));
        return new(
            scope, asked, total, hits.Count, hits.Select(hit => hit.Quote).Distinct().Count(),
            hits.Select(hit => catalogue.Voices[hit.Quote]).Where(voice => voice >= 0).Distinct().Count(), inStudy,
            inStudy == 0 ? sought.Near() : [], !sought.IsEmpty,
            [.. page.Select(hit => LineOf(quotes[hit.Quote + catalogue.FirstQuoteId], hit.At, sought.Length))], pageSize);
    }

    private static ConcordanceLine LineOf((QuoteHit Hit, IReadOnlyList<PrintedWord> Words) quote, int at, int length)
    {
        var (text, first, last) = (quote.Hit.Quote.Text, quote.Words[at], quote.Words[at + length - 1]);
        var context = ShownContext.Around(text, quote.Words, first.Start, last.End);
        return new(
            quote.Hit, text[context.Start..first.Start], text[first.Start..last.End], text[last.End..context.End],
            context.Start > 0, context.End < text.Length);
    }
}
