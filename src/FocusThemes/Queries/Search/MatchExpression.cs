using System.Globalization;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Search;

/// <summary>A filter as one expression of the full-text index: words, and marks of where a row belongs.</summary>
internal sealed record MatchExpression
{
    /// <summary>Words of one beginning that the index marks.</summary>
    private const int MostMarked = 8;

    /// <summary>
    /// What the beginnings stand for, and how often in all; a beginning without an entry stands as it is.
    /// </summary>
    public IReadOnlyDictionary<SearchTerm, KnownBeginning> Known { get; init; } =
        new Dictionary<SearchTerm, KnownBeginning>();
    public required SearchWords Words { get; init; }
    public required QuoteFilter Filter { get; init; }

    /// <summary>
    /// The ids of the studies that are meant, for indexes that are not divided by ranges of ids; null for all studies.
    /// </summary>
    public IReadOnlyList<int>? StudyIds { get; init; }

    /// <summary>The ids of the rows that are meant, as a JSON list; null where the index itself tells.</summary>
    public string? Rows { get; init; }

    /// <summary>The phrases that must or may be there, in the order of the expression, for weighing them.</summary>
    public IEnumerable<(string Phrase, int? Times)> Phrases =>
        Words.All.SelectMany(any => any).SelectMany(PhrasesOf);

    /// <summary>The beginnings whose words have to be looked up.</summary>
    public IEnumerable<SearchTerm> LookedUp => Words.Beginnings.Where(term => !term.IsOfLetters).Distinct();

    /// <summary>
    /// What the index marks in the quotes found: the words, not the marks; null without words. Beginnings of many words
    /// are left to <see cref="HighlightedText"/>: a hundred words to open for each quote took 100 ms a page. Of few words
    /// the index marks other forms too, in which "politics" finds "political".
    /// </summary>
    public string? Marked => Words.All.SelectMany(any => any).SelectMany(MarkedPhrasesOf).ToList() is { Count: > 0 } phrases
        ? $"Words : {AnyOf(phrases)}"
        : null;

    /// <summary>What <see cref="HighlightedText"/> marks: beginnings of words, as words are looked for.</summary>
    public IReadOnlyList<string> MarkedBeginnings =>
        [.. LookedUp.Where(term => term.Before.Length == 0).Select(term => term.Last).Distinct()];

    /// <summary>Sentences on what of the words is not looked for, or not weighed against each other.</summary>
    /// <param name="ranked">How many hits come best first.</param>
    public IReadOnlyList<string> Limits(Total ranked)
    {
        var limits = new List<string>();
        if (Words.IsCut) limits.Add($"Only the first {SearchLimits.MostTerms} words are looked for.");
        if (LookedUp.Count() > Known.Count)
            limits.Add($"Only the first {Known.Count} beginnings are looked for as such, the others as words.");
        foreach (var (term, known) in Known.Where(known => known.Value.IsCut))
            limits.Add($"Very many words begin with “{term.Text}”: the {known.Words.Count} commonest are looked for.");
        if (Filter.Words is not null && Words.IsEmpty)
            limits.Add($"There is no letter or digit in “{EnglishText.Shortened(Filter.Words)}” to look for.");
        if (ranked.IsMore || ranked.Number > HitQuery.MostRanked)
            limits.Add($"Best of the first {EnglishText.Number(HitQuery.MostRanked)}, in the order of the source.");
        return limits;
    }

    /// <summary>
    /// The same for authors' words and titles, which belong to nobody and are told apart by study through marks.
    /// </summary>
    public MatchExpression InOtherIndexes(QuoteScope scope) => this with
    {
        Filter = Filter.OfPassages,
        Rows = null,
        StudyIds = scope.Catalogue is null && Filter.Studies.Count == 0
            ? null
            : [.. scope.Chosen(Filter).Select(study => study.Id)],
    };

    public override string ToString()
    {
        var all = Words.All.Select(any => AnyOf(any.SelectMany(PhrasesOf).Select(phrase => phrase.Phrase))).ToList();
        var marks = Filter.Chosen.Select(Marks).Append(Studies()).OfType<string>().ToList();
        var parts = new List<string>();
        if (all.Count > 0) parts.Add($"Words : ({string.Join(" AND ", all)})");
        if (marks.Count > 0 || all.Count == 0)
            parts.Add($"Marks : ({(marks.Count > 0 ? string.Join(" AND ", marks) : IndexMarks.All)})");
        var expression = string.Join(" AND ", parts);
        return Words.Without.Count == 0
            ? expression
            : $"({expression}) NOT Words : {AnyOf(Words.Without.SelectMany(PhrasesOf).Select(phrase => phrase.Phrase))}";
    }

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);

    private static string AnyOf(IEnumerable<string> phrases) => $"({string.Join(" OR ", phrases)})";

    private static string? Marks(ChosenValues chosen) => chosen.Values
        .SelectMany((value, i) => chosen.Dimension.MarksOf(value == QuoteFilter.None ? null : chosen.Values.Keys[i])).ToList() is { Count: > 0 } marks
            ? AnyOf(marks)
            : null;

    // No row has the mark of a study 0.
    private string? Studies() => StudyIds is null
        ? null
        : AnyOf(StudyIds.DefaultIfEmpty().Select(id => string.Create(CultureInfo.InvariantCulture, $"s{id}0")));

    private IEnumerable<string> MarkedPhrasesOf(SearchTerm term)
    {
        var phrases = PhrasesOf(term).Select(phrase => phrase.Phrase).ToList();
        return phrases.Count > MostMarked && term.Before.Length == 0 ? [] : phrases;
    }

    private IEnumerable<(string Phrase, int? Times)> PhrasesOf(SearchTerm term)
    {
        if (!term.IsBeginning) return [(term.Expression, null)];
        if (term.IsOfLetters) return [(term.Expression, null)];
        // The index would take a beginning for a word and stem it: "bus*" would find "but". No other script has stems,
        // and two letters have none.
        var isStemmed = term.Last is { Length: > 2 } text && text.All(IsLatin);
        if (!Known.TryGetValue(term, out var known) || (known.Words.Count == 0 && isStemmed))
            return [(SearchTerm.Quoted(term.Text), null)];
        var words = known.Words.Select(word => (SearchTerm.Quoted(term.Before + word), (int?)known.Times));
        return known.Times > KnownBeginning.MostTimes || isStemmed
            ? words
            : words.Append((term.Expression, known.Times));
    }
}
