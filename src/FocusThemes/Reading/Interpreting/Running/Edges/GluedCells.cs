using System.Buffers;
using System.Collections.Frozen;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>
/// Tells where one cell ends and the next begins in text run together: <c>educationMedical</c>, <c>(LMICs)Data</c>,
/// <c>teaching.The</c>. Words that are written so within (<c>YouTube</c>) are told apart by their coming twice, while
/// their halves do not stand alone.
/// </summary>
internal sealed class GluedCells(string text, Patience patience)
{
    // Names that are written so.
    private static readonly string[] Names =
    [
        "YouTube", "WhatsApp", "LinkedIn", "PowerPoint", "JavaScript", "FaceTime", "TikTok", "WeChat", "ChatGPT", "GitHub",
        "PubMed", "MySpace", "McDonald", "MacDonald", "DeepMind", "HealthTap", "BioBank", "OpenAI", "SnapChat", "FitBit",
        "AirBnB", "PayPal", "ResearchGate", "MyChart", "TeamViewer", "BioNTech",
    ];

    // Short words that a sentence begins with, as no name ends.
    private static readonly FrozenSet<string> ShortBeginnings = FrozenSet.Create(
        StringComparer.Ordinal, "I", "It", "We", "My", "He", "If", "In", "To", "As", "So", "No", "On", "At", "Or", "By", "Is", "A",
        "An", "Oh", "Me", "Us", "Up", "Do", "Be", "El", "La", "Lo", "Un", "Yo", "Es", "Se", "O", "Eu", "Os", "As", "Je", "Le", "On",
        "Il", "Ce", "Ja", "Er", "Da", "Ik", "Io");

    private static readonly SearchValues<char> NeverInTitle = SearchValues.Create(".,;:?!()“”\"«»");
    private const int LongestWord = 60, LongestTitle = 60, MostWordsOfTitle = 6;
    private bool? beginsWithDots;

    /// <summary>True where every cell ends with its line: no word runs into another one's.</summary>
    public bool HasLineEnds { get; init; }

    private InnerCapitals? innerCapitals;

    /// <summary>How much speaks for a joint right before a place: 0 for none, 1 for a sure one.</summary>
    /// <param name="start">Of the line.</param>
    /// <param name="end">Of the line.</param>
    public double At(int at, int start, int end)
    {
        if (at - start < 2 || at >= end) return 0;
        var (before, c) = (text[at - 1], text[at]);
        // "Problems of CF1. “…”"; P1 and 1P1 are codes.
        if (char.IsAsciiDigit(c) && char.IsLetter(before) && char.IsLetter(text[at - 2]) && NumbersMark(at, end)) return 1;
        if (c == '(' || char.IsAsciiDigit(c)) return (char.IsLower(before) || TableWords.IsSentenceEnd(before)) && IsNumber(at, end) ? 1 : 0;
        if (c is 'i' or 'v' or 'x' && (TableWords.IsSentenceEnd(before) || before == ')')) return IsRoman(at, end) ? 1 : 0;
        if (!char.IsUpper(c)) return 0;
        if (before is ')' or ']' or '”' or '»') return 1;
        if (before == '’') return TableWords.IsSentenceEnd(text[at - 2]) ? 1 : at - start > 4 && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]) ? 0.6 : 0;
        if (TableWords.IsSentenceEnd(before)) return AfterSentence(at, start);
        if (char.IsAsciiDigit(before)) return AfterReference(at, start, end);
        // "BPIThe journey": capitals, then a word.
        if (char.IsUpper(before)) return char.IsUpper(text[at - 2]) && at + 1 < end && char.IsLower(text[at + 1]) && at + 2 < end && text[at + 2] != ' ' ? 0.5 : 0;
        return char.IsLower(before) ? WithinWord(at, start, end) : 0;
    }

    /// <summary>How much speaks for a joint before dots that a quote begins with: <c>Feedback…if they think so</c>.</summary>
    public double BeforeDots(int at, int start, int end)
    {
        // "Physical health (Motivation)… I just"
        var last = text[at - 1] == ')' && text.AsSpan(start, at - start).LastIndexOf('(') is > 0 and var open ? start + open : at;
        while (last > start && text[last - 1] is ' ' or '*') last--;
        if (last - start is < 4 or > LongestTitle || !char.IsUpper(text[start]) || !char.IsLower(text[last - 1]) || (last < at && text[at - 1] != ')')
            || (text[at] == '.' && !text.AsSpan(at, end - at).StartsWith("..."))) return 0;
        var after = at;
        while (after < end && text[after] is '…' or '.' or ' ') after++;
        var before = text.AsSpan(start, last - start);
        if (after >= end || !(char.IsLower(text[after]) || text[after] == 'I') || before.ContainsAny(NeverInTitle) || before.Count(' ') >= MostWordsOfTitle) return 0;
        foreach (var word in before.Split(' '))
            if (SpokenWords.Contains(before[word])) return 0;
        // Where lines begin with dots, cells may, too.
        return (beginsWithDots ??= text.Contains("\n…", StringComparison.Ordinal) || text.Contains("\n...", StringComparison.Ordinal)) ? 0.9 : 0.3;
    }

    // "…We" and "….It" go on; "U.S.A" is a word.
    private double AfterSentence(int at, int start)
    {
        if (text[at - 1] == '…' || (at - 2 >= start && text[at - 2] is '.' or '…')) return 0.15;
        return char.IsLetter(text[at - 2]) && (at - 3 < start || !char.IsLetterOrDigit(text[at - 3])) ? 0 : 0.9;
    }

    // "education.29A", "19We"
    private double AfterReference(int at, int start, int end)
    {
        var first = at - 1;
        while (first > start && char.IsAsciiDigit(text[first - 1])) first--;
        if (at - first > 3 || at + 1 >= end || !(char.IsLower(text[at + 1]) || text[at + 1] is ' ' or '’')) return 0;
        return first == start ? 0.3 : TableWords.IsSentenceEnd(text[first - 1]) ? 0.9 : char.IsLower(text[first - 1]) ? 0.6 : TextLine.IsSpace(text[first - 1]) ? 0.3 : 0;
    }

    private double WithinWord(int at, int start, int end)
    {
        if (HasLineEnds) return 0;
        var (left, right) = (at, at);
        while (left > start && at - left < LongestWord && char.IsLetter(text[left - 1])) left--;
        while (right < end && right - at < LongestWord && char.IsLetter(text[right])) right++;
        if (at - left is < 2 or LongestWord) return 0;
        var word = text.AsSpan(left, right - left);
        var begin = left;
        // Of several joints in a word, each has what stands since the last before it.
        while (left < at && text.AsSpan(left + 1, at - left - 1).IndexOfAnyInRange('A', 'Z') is >= 0 and var capital) left += capital + 1;
        if (at - left < 2) return 0;
        var isShort = ShortBeginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, right - at));
        if (!isShort && (innerCapitals ??= new(text, patience)).Contains(word)
            && !innerCapitals.StandAlone(text.AsSpan(begin, at - begin), text.AsSpan(at, right - at))) return 0;
        foreach (var name in Names)
            if (at - begin < name.Length && word.StartsWith(name)) return 0;
        // "siteA", "PhD", "McDonald": a letter alone, or after a short beginning, is rather the end of a word.
        if (right - at == 1 && !(right + 1 < end && (text[right] is ' ' or '’' or '\'' || (text[right] == '.' && char.IsUpper(text[right + 1]))))) return 0;
        if (!char.IsUpper(text[left])) return 1;
        // "AgeAge when interviewed": what the second cell explains.
        if (text.AsSpan(left, at - left).SequenceEqual(text.AsSpan(at, right - at))) return 0.8;
        if (at - left <= 3) return at - left == 3 && right - at > 3 ? 0.4 : 0;
        return right - at > 2 || isShort ? 0.8 : 0.2;
    }

    private bool NumbersMark(int at, int end)
    {
        var next = at;
        while (next < end && next - at < 3 && char.IsAsciiDigit(text[next])) next++;
        if (next >= end || text[next] is not ('.' or ')')) return false;
        next++;
        while (next < end && text[next] == ' ') next++;
        return next < end && QuotationMarks.IsMark(text[next]);
    }

    // "What is going on?ii. Unprepared"
    private bool IsRoman(int at, int end)
    {
        var next = at;
        while (next < end && next - at < 5 && text[next] is 'i' or 'v' or 'x') next++;
        return next + 2 < end && text[next] is '.' or ')' && text[next + 1] == ' ' && char.IsUpper(text[next + 2]);
    }

    // "Access(1) Distance", "Access1.1 Distance": a cell that begins with its number.
    private bool IsNumber(int at, int end)
    {
        var inBrackets = text[at] == '(';
        var digits = inBrackets ? at + 1 : at;
        var next = digits;
        while (next < end && next - digits < 6 && (char.IsAsciiDigit(text[next]) || text[next] == '.'
            || (inBrackets && text[next] is (>= 'a' and <= 'h') or 'i' or 'v' or 'x'))) next++;
        if (next == digits || next + 1 >= end) return false;
        if (inBrackets) return text[next] == ')' && (text[next + 1] is ' ' or '.' || char.IsUpper(text[next + 1]));
        // "nausea1Treatment": a column of numbers.
        if (char.IsUpper(text[next]) && next - digits <= 3) return true;
        // "instruments4a. Unfamiliarity"
        if (char.IsAsciiLetterLower(text[next]) && text[next + 1] is '.' or ')' && next + 3 < end && text[next + 2] == ' '
            && char.IsUpper(text[next + 3])) return true;
        return (text[next] == ')' || (text[next] == ' ' && text.AsSpan(digits, next - digits).Contains('.')))
            && !char.IsLower(text[next + 1]);
    }
}
