namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// Finds where one cell ends and the next begins in text run together: <c>educationMedical</c>, <c>(LMICs)Data</c>,
/// <c>teaching.The</c>. Words that are written so within (<c>YouTube</c>) are told apart by their coming twice,
/// while their halves do not stand alone.
/// </summary>
internal sealed class Joints(string text, Patience patience)
{
    private const int LongestTitle = 300;
    private const int MostTitles = 4;

    // Names that are written so.
    private static readonly string[] Names =
    [
        "YouTube", "WhatsApp", "LinkedIn", "PowerPoint", "JavaScript", "FaceTime", "TikTok", "WeChat", "ChatGPT", "GitHub",
        "PubMed", "MySpace", "McDonald", "MacDonald", "DeepMind", "HealthTap", "BioBank", "OpenAI", "SnapChat", "FitBit",
        "AirBnB", "PayPal",
    ];

    private InnerCapitals? innerCapitals;
    private bool firstWordsAreTitles;

    /// <param name="firstWordsAreTitles">
    /// True where the table has a column of titles before another: two capitalised words run together at the beginning
    /// of a row are then rather two cells than one name.
    /// </param>
    public void BeginTable(bool firstWordsAreTitles) => this.firstWordsAreTitles = firstWordsAreTitles;

    /// <summary>The sure joints between cells that are titles, one after the other; at most four.</summary>
    public IEnumerable<int> SureIn(int start, int end)
    {
        for (var count = 0; count < MostTitles; count++)
        {
            if (AfterTitle(start, end, out var isDoubtful) is not (> 0 and var joint) || isDoubtful) yield break;
            yield return start = joint;
        }
    }

    /// <summary>The joint after a title: within its first sentence. -1 for none.</summary>
    /// <param name="isDoubtful">True where the joint may as well be inside a word such as <c>WhatsApp</c>.</param>
    public int AfterTitle(int start, int end, out bool isDoubtful)
    {
        patience.Spend(end - start);
        isDoubtful = false;
        var limit = start + Math.Min(TableWords.FirstSentenceEnd(text.AsSpan(start, end - start)), LongestTitle);
        var doubtful = -1;
        var (left, right, isRepeated) = (start, start, false);
        for (var i = FirstWord(start, end) + 1; i < Math.Min(limit, end - 1); i++)
        {
            if (IsNumberGlued(i, end)) return i;
            if (!char.IsUpper(text[i]) || !IsEnd(text[i - 1])) continue;
            if (!char.IsLetter(text[i - 1])) return i;
            if (i >= right)
            {
                (left, right) = WordAround(i, start, end);
                isRepeated = IsRepeated(left, right);
            }

            if (i - left < 2 || (isRepeated && !StandAlone(left, i, right)) || IsInName(left, i, right)) continue;
            // "PhD", "McDonald": a short capitalised beginning is rather one word than the end of a title.
            if (!char.IsUpper(text[left])) return i;
            if (firstWordsAreTitles && left == start && i - left > 3 && right - i > 2) return i;
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
        patience.Spend(end - start);
        start = FirstWord(start, end);
        for (var i = start + 1; i < end - 1; i++)
        {
            if (TableWords.IndexOfSentenceEnd(text.AsSpan(i - 1, end - i - 1)) is not (>= 0 and var length)) break;
            i += length;
            if (char.IsUpper(text[i]) && !IsInitial(i, start)) return i;
        }

        return -1;
    }

    // "…I walked": the marks before the first word end nothing.
    private int FirstWord(int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        return start;
    }

    private bool IsRepeated(int left, int right) =>
        (innerCapitals ??= new(text)).Contains(text.AsSpan(left, right - left));

    private bool StandAlone(int left, int joint, int right) =>
        innerCapitals!.StandAlone(text.AsSpan(left, joint - left), text.AsSpan(joint, right - joint));

    // "YouTube", and "YouTubePeople" before its second joint.
    private bool IsInName(int left, int joint, int right)
    {
        foreach (var name in Names)
            if (joint - left < name.Length && text.AsSpan(left, right - left).StartsWith(name)) return true;
        return false;
    }

    // "Access(1) Distance", "Access1.1 Distance": a cell that begins with its number.
    private bool IsNumberGlued(int at, int end)
    {
        if (!char.IsLower(text[at - 1]) || !(text[at] == '(' || char.IsAsciiDigit(text[at]))) return false;
        var inBrackets = text[at] == '(';
        var digits = inBrackets ? at + 1 : at;
        var next = digits;
        while (next < end && next - digits < 6 && (char.IsAsciiDigit(text[next]) || text[next] == '.'
            || (inBrackets && text[next] is 'i' or 'v' or 'x'))) next++;
        if (next == digits || next + 1 >= end) return false;
        if (inBrackets) return text[next] == ')' && text[next + 1] == ' ';
        return (text[next] == ')' || (text[next] == ' ' && text.AsSpan(digits, next - digits).Contains('.')))
            && !char.IsLower(text[next + 1]);
    }

    private static bool IsEnd(char c) =>
        char.IsLower(c) || c is ')' or ']' or '’' or '”' || TableWords.IsSentenceEnd(c);

    // "U.S.", "e.g.A": one letter before the full stop is an abbreviation, not a sentence.
    private bool IsInitial(int at, int start) =>
        char.IsLetter(text[at - 2]) && (at - 3 < start || !char.IsLetterOrDigit(text[at - 3]));

    private (int Left, int Right) WordAround(int at, int start, int end)
    {
        var (left, right) = (at, at);
        while (left > start && char.IsLetter(text[left - 1])) left--;
        while (right < end && char.IsLetter(text[right])) right++;
        return (left, right);
    }
}
