using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>Tells quotation marks of the words from those around them.</summary>
internal static class InnerMarks
{
    /// <summary>
    /// True where whatever opens in the words closes in them, and the first mark not at their very end, so that none is an
    /// outer one: <c>She said “no”.</c>, <c>“No” is what I heard.</c>, <c>“No,” I said, “never.”</c>
    /// </summary>
    public static bool AreAll(ReadOnlySpan<char> words)
    {
        var open = new Stack<char>();
        var (isFirstOuter, hasMarks) = (false, false);
        for (var at = 0; at < words.Length; at++)
        {
            if (!QuotationMarks.IsDouble(words[at])) continue;
            if (open.TryPeek(out var last) && Closes(last, words, at))
            {
                open.Pop();
                isFirstOuter |= open.Count == 0 && at == words.Length - 1 && !hasMarks;
                hasMarks |= open.Count == 0;
            }
            else if (Opens(words, at))
            {
                // Words before it are outside of any mark.
                hasMarks |= open.Count == 0 && at > 0;
                open.Push(words[at]);
            }
            else
            {
                return false;
            }
        }

        return open.Count == 0 && hasMarks && !isFirstOuter;
    }

    private static bool Opens(ReadOnlySpan<char> words, int at) => words[at] switch
    {
        '“' or '«' or '„' or '「' or '『' or '»' => true,
        '"' => IsBeforeWord(words, at),
        _ => false,
    };

    private static bool Closes(char open, ReadOnlySpan<char> words, int at) => (open, words[at]) switch
    {
        ('„', '“' or '”' or '"') or ('“', '”') or ('«', '»') or ('»', '«') or ('「', '」') or ('『', '』') or ('"', '”') => true,
        // Marks of one form open where a word begins.
        ('"' or '“', '"') or ('”', '”') => !IsBeforeWord(words, at),
        _ => false,
    };

    private static bool IsBeforeWord(ReadOnlySpan<char> words, int at) =>
        (at == 0 || char.IsWhiteSpace(words[at - 1]) || words[at - 1] is '(' or '[' or '—' or '–' or '‘' || QuotationMarks.IsDouble(words[at - 1]))
        && at + 1 < words.Length && !char.IsWhiteSpace(words[at + 1]);
}
