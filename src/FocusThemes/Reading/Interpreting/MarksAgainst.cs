using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>Big marks against a reading, whatever its margins: what is rarely so in a table that was read right.</summary>
/// <param name="holdsAttribution">Whether somebody is likely to be named well within a stretch of the text.</param>
internal sealed partial class MarksAgainst(string text, IReadOnlyList<Theme> themes, Func<SourceSpan, bool> holdsAttribution)
{
    private const int LongestConcept = 12;
    private const int WordsToSpoken = 15;
    private const int FewestSpoken = 2;
    private const int FewestQuotes = 5;
    private const int FewestMarked = 7;
    private const int LongestReference = 16;
    private const int FewestWithoutQuote = 100;

    /// <summary>Of single places: what is said, and where it is so.</summary>
    private static readonly (string Sentence, Func<MarksAgainst, IEnumerable<SourceSpan>> Where)[] AtPlaces =
    [
        ("This theme has neither a concept nor a quote, and its title holds sentences; perhaps it is somebody’s words.",
            reading => reading.Themes.Where(theme => theme.Concepts.Count == 0 && HoldsSentences(theme.Title))
                .Select(theme => theme.TitleSpan)),
        ("Within this quote somebody seems to be named; perhaps it is several quotes.",
            reading => reading.Quotes.Select(quote => quote.Span).Where(reading.HoldsAttribution)),
        ("A number in square brackets is taken for whoever said this; perhaps it is a reference, and names nobody.",
            reading => reading.Quotes.FindAll(reading.IsByReference) is var numbered && CitedNumbers.ArePeople(numbered.Select(quote => CitedNumbers.Number(quote.AttributedAs!)).ToHashSet())
                ? [] : numbered.Select(quote => quote.Span)),
        ("Several people are named with this quote, and nothing tells who said what; they are kept as one voice.",
            reading => reading.Quotes.Where(reading.IsBySeveral).Select(quote => quote.Span)),
        ("The quotation mark that this quote begins with could not be told from its words; perhaps it ends elsewhere, or is several.",
            reading => reading.Quotes.Where(KeepsItsMarks).Select(quote => quote.Span)),
        ("This was read as a concept, but speaks of “I” or “we” as quotes do; perhaps somebody said it.",
            reading => reading.Concepts.Where(concept => IsSpoken(concept.Text)).Select(concept => concept.Span)),
        ("This was read as a concept, but stands in marks as quotes do; perhaps somebody said it.",
            reading => !reading.AreMarked ? [] : reading.Concepts.Where(concept => IsMarked(concept.Text)).Select(concept => concept.Span)),
        ("This was read as a part of a theme, but stands in marks as quotes do; perhaps somebody said it.",
            reading => !reading.AreMarked ? [] : reading.Concepts.Where(concept => concept.Subtheme is { } part && IsMarked(part))
                .Select(concept => concept.SubthemeSpan).OfType<SourceSpan>()),
        ("This was read as a theme, but stands in marks as quotes do; perhaps somebody said it.",
            reading => !reading.AreMarked ? [] : reading.Themes.Where(theme => IsMarked(theme.Title)).Select(theme => theme.TitleSpan)),
    ];

    /// <summary>Of the whole: what is said; null where it is not so.</summary>
    private static readonly Func<MarksAgainst, string?>[] OfWhole =
    [
        reading => reading.Quotes.Count > 0 && reading.Themes.Count > PlacesOf(reading.Themes)
            ? $"There are more themes ({reading.Themes.Count}) than quotes ({reading.Quotes.Count}); perhaps some of them are concepts."
            : null,
        reading => reading.Quotes.Count == 0 && reading.Themes.Count > 0 && Quote.CountWords(reading.Text) is > FewestWithoutQuote and var words
            ? $"Among {words} words no quote was found; where people speak, say whose words stand where, or bring the talk as a table." : null,
        reading => ByOne(reading.Quotes),
        reading => reading.Quotes.Count >= FewestQuotes && reading.Quotes.TrueForAll(quote => quote.AttributedAs is null) && reading.Quotes.Count(quote => quote.Text.TrimEnd().EndsWith('?')) * 5 >= reading.Quotes.Count * 4
            ? "Nearly all quotes are questions, and nobody is named; perhaps this is what somebody means to ask." : null,
        reading => reading.Quotes.Count(quote => quote.AttributedAs is { } who && IsOfPaper(who)) is > 2 and var cited && cited * 2 > reading.Quotes.Count
            ? $"{cited} quotes name somebody and a year, as papers are cited; perhaps authors wrote them, and no participants said them."
            : null,
    ];

    private IReadOnlyList<Theme> Themes => themes;

    private string Text => text;

    private Func<SourceSpan, bool> HoldsAttribution => holdsAttribution;

    /// <summary>How many quotes stand under the themes, each as often as it stands there.</summary>
    public static int PlacesOf(IReadOnlyList<Theme> themes) =>
        themes.Sum(theme => theme.Concepts.Sum(concept => concept.Quotes.Count + concept.FurtherQuotes.Count));

    private List<Quote> Quotes { get; } = [.. themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes)];

    private IEnumerable<Concept> Concepts => themes.SelectMany(theme => theme.Concepts);

    private bool AreMarked => Quotes.Count(quote => quote.OpeningMark.Length > 0) * 2 > Quotes.Count;

    public IEnumerable<ReadingProblem> Whole =>
        OfWhole.Select(mark => mark(this)).OfType<string>().Select(sentence => new ReadingProblem(0, sentence, ""));

    /// <summary>That all quotes are by one person; null where they are not, or are few.</summary>
    public static string? ByOne(List<Quote> quotes) => quotes.Count >= FewestQuotes && quotes[0].AttributedAs is { } who
        && quotes.TrueForAll(quote => quote.AttributedAs == who)
            ? $"All {quotes.Count} quotes are by “{who}”; perhaps that is not who said them."
            : null;

    // (Castro; Lima, 2011, p. 4)
    private static bool IsOfPaper(string who) => CitedYear().IsMatch(who) && AttributionParts.Parse(who) is { IsSure: false, IsRole: false };

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex CitedYear();

    /// <param name="told">Of what somebody says begins at a place, nothing is doubtful.</param>
    public IEnumerable<ReadingProblem> Places(ToldPlaces told) =>
        from place in AtPlaces.SelectMany(mark => mark.Where(this).Distinct(), (mark, span) => (Span: span, mark.Sentence)).Concat(Doubtful)
        where !told.Within(place.Span.Start, place.Span.Start + 1).Any()
        select ReadingProblem.At(place.Span.Line, place.Sentence, text.AsSpan(place.Span.Start, place.Span.End - place.Span.Start)) with
        {
            Over = [new(place.Span.Start, place.Span.End)],
        };

    // Under several codes, a quote is at one place.
    private IEnumerable<(SourceSpan Span, string Sentence)> Doubtful
    {
        get
        {
            var looks = Quotes.DistinctBy(quote => quote.Span).Where(quote => quote.Text.Length > 0).Select(quote => new QuoteLook(quote)).ToList();
            var habits = new QuoteHabits(looks);
            foreach (var look in looks)
                if (QuoteSigns.Against(look, habits) is { } sentence) yield return (look.Quote.Span, sentence);
        }
    }

    /// <summary>True for “We waited for hours”, with (P04) or nothing behind it.</summary>
    public static bool IsMarked(string words) => words.Length > 0 && QuotationMarks.IsDouble(words[0])
        && words.AsSpan(1).LastIndexOfAny(QuotationMarks.Doubles) is > 0 and var close && Quote.CountWords(words.AsSpan(0, close)) >= FewestMarked;

    // “…” [25]
    private bool IsByReference(Quote quote) => quote.AttributedAs is { Length: > 0 } who && who.All(char.IsAsciiDigit)
        && text.AsSpan(quote.Span.End, Math.Min(LongestReference, text.Length - quote.Span.End)).TrimStart("”\"’' ").StartsWith($"[{who}]");

    // “…” (P1, P2); what a column says is told there.
    private bool IsBySeveral(Quote quote) => quote.AttributedAs is { } who && HoldsTwoNumbers(who) && new ColumnSpeaker(who).Together is not null
        && text.AsSpan(quote.Span.End, Math.Min(who.Length + LongestReference, text.Length - quote.Span.End)).Contains(who, StringComparison.Ordinal);

    // Few attributions are left to be parsed.
    private static bool HoldsTwoNumbers(ReadOnlySpan<char> who) => who.IndexOfAnyInRange('0', '9') is >= 0 and var first
        && who[first..].IndexOfAnyExceptInRange('0', '9') is > 0 and var end && who[(first + end)..].ContainsAnyInRange('0', '9');

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

    private static bool IsSpoken(string concept) => Quote.CountWords(concept) is > LongestConcept and var words
        && SpokenWords.In(concept) is >= FewestSpoken and var spoken && spoken * WordsToSpoken >= words;
}
