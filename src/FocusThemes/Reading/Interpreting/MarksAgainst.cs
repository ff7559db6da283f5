using System.Buffers;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>Big marks against a reading, whatever its margins: what is rarely so in a table that was read right.</summary>
/// <param name="holdsAttribution">Whether somebody is likely to be named well within a stretch of the text.</param>
internal sealed class MarksAgainst(string text, IReadOnlyList<Theme> themes, Func<SourceSpan, bool> holdsAttribution)
{
    private const int LongestConcept = 40;
    private const int WordsToSpoken = 15;
    private const int FewestSpoken = 2;
    private const int FewestQuotes = 5;

    private const int FewWords = 3;

    // In UTF-16 units: of what is usual at least, and of what is long whatever is usual.
    private const int LeastUsual = 40;
    private const int Long = 280;

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" ,.;:!?\n\r\t");

    /// <summary>Of single places: what is said, and where it is so.</summary>
    private static readonly (string Sentence, Func<MarksAgainst, IEnumerable<SourceSpan>> Where)[] AtPlaces =
    [
        ("This theme has neither a concept nor a quote, and its title holds sentences; perhaps it is somebody’s words.",
            reading => reading.Themes.Where(theme => theme.Concepts.Count == 0 && HoldsSentences(theme.Title))
                .Select(theme => theme.TitleSpan)),
        ("Within this quote somebody seems to be named; perhaps it is several quotes.",
            reading => reading.Quotes.Select(quote => quote.Span).Where(reading.HoldsAttribution)),
        ("The quotation mark that this quote begins with could not be told from its words; perhaps it ends elsewhere, or is several.",
            reading => reading.Quotes.Where(KeepsItsMarks).Select(quote => quote.Span)),
        ("Other quotes stand in marks or name who said them, this one does neither; perhaps it is no quote.",
            reading => !reading.AreTold ? [] : reading.Quotes.Where(quote => !IsTold(quote)).Select(quote => quote.Span)),
        ("Nearly every other quote names who said it, this one does not; perhaps it goes on, or is no quote.",
            reading => !reading.AreNearlyAllAttributed ? [] : reading.Quotes.Where(quote => quote is { AttributedAs: null, OpeningMark.Length: > 0 })
                .Select(quote => quote.Span)),
        ("Nearly every other quote stands in marks, this one does not; perhaps it is no quote.",
            reading => !reading.AreNearlyAllMarked ? [] : reading.Quotes.Where(quote => quote is { AttributedAs: not null, OpeningMark.Length: 0 })
                .Select(quote => quote.Span)),
        ("This quote has few words and no marks, where others have many; perhaps it is a title or a concept.",
            reading => reading.UsualLength < LeastUsual ? [] : reading.Unmarked(words => words.Length < LeastUsual && Quote.CountWords(words) <= FewWords)),
        ("This quote has many more words than others, and no marks; perhaps it is several.",
            reading => reading.KeepsParagraphs ? [] : reading.Unmarked(words => words.Length > Math.Max(Long, 3 * reading.UsualLength))),
        ("This quote begins or ends as no sentence does; perhaps it begins or ends elsewhere.",
            reading => reading.Quotes.Where(IsCut).Select(quote => quote.Span)),
        ("This was read as a concept, but speaks of “I” or “we” as quotes do; perhaps somebody said it.",
            reading => !reading.AreAttributed ? [] : reading.Themes.SelectMany(theme => theme.Concepts)
                .Where(concept => IsSpoken(concept.Text)).Select(concept => concept.Span)),
    ];

    /// <summary>Of the whole: what is said; null where it is not so.</summary>
    private static readonly Func<MarksAgainst, string?>[] OfWhole =
    [
        reading => reading.Quotes.Count > 0 && reading.Themes.Count > PlacesOf(reading.Themes)
            ? $"There are more themes ({reading.Themes.Count}) than quotes ({reading.Quotes.Count}); perhaps some of them are concepts."
            : null,
        reading => ByOne(reading.Quotes),
    ];

    private int? usualLength;

    /// <summary>True where each of several quotes of a cell has a paragraph of its own.</summary>
    public bool KeepsParagraphs { get; init; }

    private IReadOnlyList<Theme> Themes => themes;

    private Func<SourceSpan, bool> HoldsAttribution => holdsAttribution;

    /// <summary>How many quotes stand under the themes, each as often as it stands there.</summary>
    public static int PlacesOf(IReadOnlyList<Theme> themes) =>
        themes.Sum(theme => theme.Concepts.Sum(concept => concept.Quotes.Count + concept.FurtherQuotes.Count));

    private List<Quote> Quotes { get; } = [.. themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes)];

    private bool AreAttributed => Quotes.Count(quote => quote.AttributedAs is not null) * 2 > Quotes.Count;

    private bool AreTold => Quotes.Count >= FewestQuotes && Quotes.Count(IsTold) * 5 >= Quotes.Count * 3;

    private bool AreNearlyAllAttributed => Quotes.Count >= FewestQuotes && Quotes.Count(quote => quote.AttributedAs is not null) * 10 >= Quotes.Count * 9;

    private bool AreNearlyAllMarked => Quotes.Count >= FewestQuotes && Quotes.Count(quote => quote.OpeningMark.Length > 0) * 10 >= Quotes.Count * 7;

    /// <summary>The median of the quotes' lengths; 0 where there are few quotes.</summary>
    private int UsualLength => usualLength ??= Quotes.Count < FewestQuotes ? 0 : Quotes.Select(quote => quote.Text.Length).Order().ElementAt(Quotes.Count / 2);

    private IEnumerable<SourceSpan> Unmarked(Func<string, bool> has) =>
        Quotes.Where(quote => quote.OpeningMark.Length == 0 && has(quote.Text)).Select(quote => quote.Span);

    private static bool IsTold(Quote quote) => quote.OpeningMark.Length > 0 || quote.AttributedAs is not null;

    // ". Then we left", "3:2We left", "They said:"
    private static bool IsCut(Quote quote) => quote.Text[^1] is ':' or '：' or ','
        || (quote.Text[0] is ',' or ';' or ':' or ')' or ']')
        || (quote.Text[0] == '.' && quote.Text.TrimStart('.', ' ') is var rest && quote.Text.AsSpan(0, quote.Text.Length - rest.Length).Count('.') == 1)
        || (char.IsAsciiDigit(quote.Text[0]) && quote.Text.AsSpan(1).TrimStart("0123456789") is ['.' or ':' or ')', ..]);

    public IEnumerable<ReadingProblem> Whole =>
        OfWhole.Select(mark => mark(this)).OfType<string>().Select(sentence => new ReadingProblem(0, sentence, ""));

    /// <summary>That all quotes are by one person; null where they are not, or are few.</summary>
    public static string? ByOne(List<Quote> quotes) => quotes.Count >= FewestQuotes && quotes[0].AttributedAs is { } who
        && quotes.TrueForAll(quote => quote.AttributedAs == who)
            ? $"All {quotes.Count} quotes are by “{who}”; perhaps that is not who said them."
            : null;

    /// <param name="told">Of what somebody says begins at a place, nothing is doubtful.</param>
    public IEnumerable<ReadingProblem> Places(ToldPlaces told) =>
        from mark in AtPlaces
            // Under several codes, a quote is at one place.
        from span in mark.Where(this).Distinct()
        where !told.Within(span.Start, span.Start + 1).Any()
        select ReadingProblem.At(span.Line, mark.Sentence, text.AsSpan(span.Start, span.End - span.Start)) with
        {
            Over = [new(span.Start, span.End)],
        };

    private static bool HoldsSentences(string title) => TableWords.FirstSentenceEnd(title) is > 0 and var first
        && (first < title.Length || TableWords.EndsAsSentence(title)) && Quote.CountWords(title) > 12;

    // “Later” is all they said.
    private static bool KeepsItsMarks(Quote quote)
    {
        if (quote.OpeningMark.Length > 0 || !QuotationMarks.IsDouble(quote.Text[0])) return false;
        var last = quote.Text.Length - 1;
        while (!char.IsLetterOrDigit(quote.Text[last]) && !QuotationMarks.IsDouble(quote.Text[last])) last--;
        return last > 0 && QuotationMarks.IsDouble(quote.Text[last]);
    }

    private static bool IsSpoken(string concept)
    {
        var words = Quote.CountWords(concept);
        if (words <= LongestConcept) return false;
        var spoken = 0;
        foreach (var word in concept.AsSpan().SplitAny(BetweenWords))
            if (SpokenWords.Contains(concept.AsSpan(word))) spoken++;
        return spoken >= FewestSpoken && spoken * WordsToSpoken >= words;
    }
}
