namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>What stood between the last word of a line and the first of the next, where the line was broken.</summary>
internal sealed class LineEnds
{
    // What is rather a word of its own than the beginning of a divided one.
    private static readonly HashSet<string> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        "well", "self", "part", "long", "short", "half", "full", "follow", "face", "high", "low", "mid", "ex", "non", "cross",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety", "first", "second", "third", "but", "and", "then",
    };

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> doubtful = new(StringComparer.Ordinal);
    private int broken;
    private readonly HashSet<string> hyphens = new(StringComparer.Ordinal);

    /// <summary>Words that may have a hyphen or none, as they were read.</summary>
    public IReadOnlyCollection<string> Doubtful => doubtful;

    /// <summary>Those of text that is not read.</summary>
    public void ForgetDoubts() => doubtful.Clear();

    /// <summary>Learns the words of the file from a line that is not the last of its paragraph.</summary>
    public void Learn(string line)
    {
        // The first may be the rest of a word, the last the beginning of one.
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts.Skip(1).SkipLast(1))
            words.Add(part.Trim('.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '“', '”', '‘', '’', '"', '…').ToString());
    }

    /// <summary>Learns from a line that goes on in the next how often words are divided.</summary>
    public void LearnBreak(string line)
    {
        broken++;
        if (line is [.., var before, '-'] && char.IsLower(before)) hyphens.Add(line[(line.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>The text of two lines that are one.</summary>
    /// <param name="isBlankPrinted">A blank is printed at the end of the first.</param>
    public (int Dropped, string Between) Join(string before, string after, bool isBlankPrinted)
    {
        if (before.Length == 0 || after.Length == 0) return (0, "");
        if (isBlankPrinted) return (0, " ");
        var last = before[^1];
        // Programs that tell them apart print hyphens that divide words as signs of their own.
        if (last == LetterText.SoftHyphen[0] || (last == '\u2010' && char.IsLower(after[0]))) return (1, "");
        if (last is '-' or '\u2010') return JoinAtHyphen(before, after);
        if (IsIdeograph(last) && IsIdeograph(after[0])) return (0, "");
        // Where the file prints a blank at each break, none is none; dashes and strokes may be broken after.
        if (last is '—' or '–' or '/') return (0, before.Length > 1 && before[^2] == ' ' ? " " : "");
        return (0, " ");
    }

    // Of all lines that are broken, hardly any end so: then no word was divided.
    private bool DividesWords => hyphens.Count > 1 + (broken / 40);

    private (int Dropped, string Between) JoinAtHyphen(string before, string after)
    {
        var start = before.LastIndexOf(' ') + 1;
        var end = after.AsSpan().IndexOfAny(' ', ',', '.');
        var (left, right) = (before[start..^1].TrimStart('(', '“', '"', '‘', '['), end < 0 ? after : after[..end]);
        right = right.TrimEnd(';', ':', '!', '?', ')', '”', '"', '’', ']', '…');
        // A dash that is typed as a hyphen, and hyphens of codes, ages, names.
        if (left.Length == 0) return (0, " ");
        if (!char.IsLower(right.Length == 0 ? after[0] : right[0]) || !char.IsLower(left[^1]) || left.All(char.IsUpper))
            return (0, "");
        if (left.Contains('-', StringComparison.Ordinal) || right.Contains('-', StringComparison.Ordinal)
            || words.Contains($"{left}-{right}")) return (0, "");
        if (words.Contains($"{left}{right}")) return (1, "");
        // "and-then", "part-time": two words that stand by themselves elsewhere.
        if (Heads.Contains(left) || (words.Contains(left) && words.Contains(right)))
        {
            doubtful.Add($"{left}-{right}");
            return (0, "");
        }

        if (!DividesWords)
        {
            doubtful.Add($"{left}-{right}");
            return (0, "");
        }

        doubtful.Add($"{left}{right}");
        return (1, "");
    }

    private static bool IsIdeograph(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';
}
