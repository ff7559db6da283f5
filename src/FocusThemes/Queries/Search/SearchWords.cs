using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Search;

/// <summary>
/// What a person typed, understood: all of the words, <c>"a phrase"</c>, <c>begin*</c>, <c>"a phrase that goes o"*</c> or
/// <c>"a phrase that goes o*"</c>, <c>-without</c>, <c>this OR that</c>. Any text is understood somehow; signs that no word has are passed over.
/// </summary>
public sealed class SearchWords
{
    private SearchWords(List<List<SearchTerm>> all, List<SearchTerm> without, bool isCut) =>
        (All, Without, IsCut) = (all, without, isCut);

    /// <summary>Lists of terms: of each list, one must be there.</summary>
    public IReadOnlyList<IReadOnlyList<SearchTerm>> All { get; }
    public IReadOnlyList<SearchTerm> Without { get; }

    /// <summary>True where more was typed than is looked for.</summary>
    public bool IsCut { get; }

    public bool IsEmpty => All.Count + Without.Count == 0;

    internal IEnumerable<SearchTerm> Beginnings =>
        All.SelectMany(any => any).Concat(Without).Where(term => term.IsBeginning);

    public static SearchWords Parse(string typed)
    {
        var (all, without, count) = (new List<List<SearchTerm>>(), new List<SearchTerm>(), 0);
        var isAlternative = false;
        var pieces = Pieces(typed).ToList();
        foreach (var (i, (term, isWithout)) in pieces.Index())
        {
            // An operator stands between two terms; anywhere else it is a word like others.
            var isBetween = all.Count > 0 && i + 1 < pieces.Count && !isWithout
                && term is { IsPhrase: false, IsBeginning: false };
            if (isBetween && term.Text is "AND") continue;
            if (isBetween && term.Text is "OR")
            {
                isAlternative = true;
                continue;
            }

            if (++count > SearchLimits.MostTerms) return new(all, without, isCut: true);
            if (isWithout) without.Add(term);
            else if (isAlternative) all[^1].Add(term);
            else all.Add([term]);
            isAlternative = false;
        }

        return new(all, without, isCut: false);
    }

    /// <summary>
    /// The words while they are being typed: the last one, also that of an open phrase, stands for all that begin so. A
    /// word that is left out is one only when it is whole.
    /// </summary>
    public static string Unfinished(string typed)
    {
        var isOpen = typed.Count(c => c is '"' or '“' or '”' or '＂') % 2 == 1;
        return typed.Length > 0 && WordCount.IsInWord(typed, typed.Length - 1)
            && Pieces(typed).LastOrDefault() is ({ IsBeginning: false }, false) ? $"{typed}{(isOpen ? "\"*" : "*")}" : typed;
    }

    /// <summary>The same without one of the terms that must be there.</summary>
    public SearchWords WithoutTerm(SearchTerm dropped) => new(
        [.. All.Select(any => any.Where(term => term != dropped).ToList()).Where(any => any.Count > 0)],
        [.. Without], IsCut);

    /// <summary>The words as they could have been typed, with another term in the place of one.</summary>
    public string With(SearchTerm term, SearchTerm other) => new SearchWords(
        [.. All.Select(any => any.Select(t => t == term ? other : t).ToList())], [.. Without], IsCut).ToString();

    /// <summary>The words as they could have been typed.</summary>
    public override string ToString() => string.Join(
        ' ', All.Select(any => string.Join(" OR ", any)).Concat(Without.Select(term => $"-{term}")));

    private static IEnumerable<(SearchTerm Term, bool IsWithout)> Pieces(string typed)
    {
        // Curly and wide marks and control characters count as what they stand for.
        var text = new string([.. typed.Select(c => c switch
        {
            '“' or '”' or '＂' => '"',
            '＊' => '*',
            '－' => '-',
            _ => char.IsControl(c) ? ' ' : c,
        })]);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var isWithout = text[i] is '-' or '−' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
            if (isWithout) i++;
            var isPhrase = text[i] == '"';
            var start = isPhrase ? i + 1 : i;
            var end = isPhrase ? text.IndexOf('"', start) : EndOfWord(text, start);
            if (end < 0) end = text.Length;
            var words = text[start..end].Trim();
            var next = isPhrase ? end + 1 : end;
            var withoutStar = words.TrimEnd('*');
            // Within the marks of a phrase as behind them: people write both.
            var hasStar = withoutStar.Length < words.Length && withoutStar is [.., var last] && !char.IsWhiteSpace(last);
            var isBeginning = hasStar || (isPhrase && next < text.Length && text[next] == '*');
            SearchTerm term = new(hasStar ? withoutStar : words, isPhrase, isBeginning);
            if (term.IsSearchable) yield return (term, isWithout);
            for (i = next; isPhrase && i < text.Length && text[i] == '*'; i++) ;
        }
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '"') end++;
        return Math.Max(end, start + 1);
    }
}
