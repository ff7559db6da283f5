namespace FocusThemes.Reading.Tables;

/// <summary>
/// Finds where one cell ends and the next begins in text run together: <c>educationMedical</c>, <c>(LMICs)Data</c>,
/// <c>teaching.The</c>. Words that are written so within (<c>YouTube</c>) are told apart by their coming twice,
/// while their halves do not stand alone.
/// </summary>
internal sealed class Joints(string text)
{
    private const int LongestTitle = 300;
    private HashSet<string>? innerCapitalWords;
    private readonly HashSet<string> plainWords = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The joint after a title: within its first sentence. -1 for none.</summary>
    /// <param name="isDoubtful">True where the joint may as well be inside a word such as <c>WhatsApp</c>.</param>
    public int AfterTitle(int start, int end, out bool isDoubtful)
    {
        isDoubtful = false;
        var limit = start + Math.Min(TableWords.FirstSentenceEnd(text.AsSpan(start, end - start)), LongestTitle);
        var doubtful = -1;
        for (var i = start + 1; i < Math.Min(limit, end - 1); i++)
        {
            if (!char.IsUpper(text[i]) || !IsEnd(text[i - 1])) continue;
            if (!char.IsLetter(text[i - 1])) return i;
            var (left, right) = WordAround(i, start, end);
            if (i - left < 2 || IsOneWord(left, i, right)) continue;
            // "PhD", "McDonald": a short capitalised beginning is rather one word than the end of a title.
            if (!char.IsUpper(text[left])) return i;
            if (doubtful < 0 && i - left > 2) doubtful = i;
        }

        isDoubtful = doubtful >= 0;
        return doubtful;
    }

    /// <summary>
    /// The joint of two sentences without a space between: where quotation marks are missing. -1 for none.
    /// </summary>
    public int BetweenSentences(int start, int end)
    {
        for (var i = start + 1; i < end - 1; i++)
            if (char.IsUpper(text[i]) && TableWords.IsSentenceEnd(text[i - 1]) && !IsInitial(i, start)) return i;
        return -1;
    }

    private bool IsOneWord(int left, int joint, int right)
    {
        innerCapitalWords ??= FindInnerCapitalWords();
        return innerCapitalWords.Contains(text[left..right])
            && !(plainWords.Contains(text[left..joint]) && plainWords.Contains(text[joint..right]));
    }

    private static bool IsEnd(char c) =>
        char.IsLower(c) || c is ')' or ']' or '’' or '”' || TableWords.IsSentenceEnd(c);

    // "U.S.", "e.g.A": one letter before the full stop is an abbreviation, not a sentence.
    private bool IsInitial(int at, int start) =>
        at - 2 < start || (char.IsLetter(text[at - 2]) && (at - 3 < start || !char.IsLetterOrDigit(text[at - 3])));

    private (int Left, int Right) WordAround(int at, int start, int end)
    {
        var (left, right) = (at, at);
        while (left > start && char.IsLetter(text[left - 1])) left--;
        while (right < end && char.IsLetter(text[right])) right++;
        return (left, right);
    }

    private HashSet<string> FindInnerCapitalWords()
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            var inner = false;
            for (; i < text.Length && char.IsLetter(text[i]); i++)
                inner |= i > start && char.IsUpper(text[i]) && char.IsLower(text[i - 1]);
            if (!inner) plainWords.Add(text[start..i]);
            else if (!once.Add(text[start..i])) repeated.Add(text[start..i]);
        }

        return repeated;
    }
}
