using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>A quotation mark of a text, told from the others by what it does.</summary>
/// <param name="Partner">The index of the mark that it opens or closes with; -1 for none.</param>
/// <param name="IsInner">True within a pair of other marks.</param>
internal record struct Mark(int At, int Length, bool IsOpening, int Partner, bool IsInner)
{
    private const int Deepest = 8;
    private const int LongestInner = 400;

    public readonly int End => At + Length;

    /// <summary>Pairs the marks of lines, in one pass.</summary>
    /// <param name="hasSingles">By line: true where single marks stand around quotes; elsewhere they are apostrophes.</param>
    public static List<Mark> In(string text, IReadOnlyList<TextLine> lines, bool[] hasSingles, Patience patience)
    {
        var (marks, open) = (new List<Mark>(), new List<int>());
        var singles = false;
        var within = new List<int>();
        foreach (var (i, line) in lines.Index())
        {
            singles = hasSingles[i];
            patience.Spend(line.End - line.Start);
            var words = text.AsSpan(0, line.End);
            for (var at = line.Start; at < line.End;)
            {
                if (words[at..].IndexOfAny(QuotationMarks.All) is not (>= 0 and var ahead)) break;
                at += ahead;
                var length = QuotationMarks.DoubleAt(words, at);
                // ‘They say, ‘Come back’’: two marks, and none of their own.
                if (length == 2 && singles && open.Count > 0 && marks[open[^1]].Length == 1 && !IsDouble(text, marks[open[^1]].At)) length = 1;
                if (length == 0 && singles && !IsApostrophe(words, line.Start, at)) length = 1;
                if (length > 0) Add(words, line.Start, at, length);
                at += Math.Max(1, length);
            }

            CloseTogether(line);
        }

        // Within a mark that nothing closes, others are no inner ones.
        for (var i = 0; i < marks.Count; i++)
            if (marks[i].IsInner && marks[within[i]].Partner < 0) marks[i] = marks[i] with { IsInner = false };
        return marks;

        // “They say, “Come back.” or ‘They say, ‘Come back’. at the end of a line: the last mark closes both.
        void CloseTogether(TextLine line)
        {
            if (marks.Count == 0 || marks[^1] is not { IsOpening: false, Partner: >= 0 } end) return;
            var isDouble = IsDouble(text, end.At);
            var outer = open.FindIndex(one => marks[one].At >= line.Start && IsDouble(text, marks[one].At) == isDouble && !marks[one].IsInner);
            if (outer < 0 || end.Partner <= open[outer] || !IsAfterComma(text, marks[end.Partner].At) || !IsLast(text.AsSpan(end.End, line.End - end.End))) return;
            marks[open[outer]] = marks[open[outer]] with { Partner = marks.Count - 1 };
            marks[^1] = end with { Partner = open[outer], IsInner = false };
            open.RemoveAt(outer);
        }

        void Add(ReadOnlySpan<char> words, int start, int at, int length)
        {
            var isDouble = IsDouble(words, at);
            var last = open.Count - 1;
            while (last >= 0 && IsDouble(text, marks[open[last]].At) != isDouble) last--;
            var top = last < 0 ? '\0' : text[marks[open[last]].At];
            // A straight mark closes a curly one only where no curly one does.
            if (words[at] == '"' && top is '“' or '„' && ClosesLater(words[(at + 1)..])) return;
            if (QuotationMarks.Opens(words, at, length, top))
            {
                // What opens a line, or a cell run together, begins anew, as whatever opens while a mark of a line above
                // is open: that was not closed.
                if (last >= 0 && isDouble != singles && (at == start || IsGlued(words, at) || marks[open[last]].At < start)) open.RemoveRange(0, open.Count);
                if (open.Count == Deepest) open.RemoveAt(0);
                within.Add(open.Count > 0 ? open[^1] : -1);
                open.Add(marks.Count);
                marks.Add(new(at, length, true, -1, open.Count > 1));
                return;
            }

            if (last >= 0)
            {
                var partner = open[last];
                open.RemoveRange(last, open.Count - last);
                marks[partner] = marks[partner] with { Partner = marks.Count };
                within.Add(open.Count > 0 ? open[^1] : -1);
                marks.Add(new(at, length, false, partner, open.Count > 0));
            }
            else if (isDouble || singles)
            {
                within.Add(open.Count > 0 ? open[^1] : -1);
                marks.Add(new(at, length, false, -1, open.Count > 0));
            }
        }
    }

    /// <summary>A single mark right before an attribution, or at either end of the line.</summary>
    public static bool HasSingles(string text, TextLine line, List<AttributionCandidate> found, Patience patience)
    {
        if (line.End - line.Start > 2 && IsSingle(text[line.End - 1]) && (IsSingle(text[line.Start]) || Habits.GluedMark(text, line, "‘"))) return true;
        var opening = -1;
        foreach (var one in found)
        {
            if (one is not { Weight: >= 1, Attribution.AfterMark: true }) continue;
            var before = Attribution.MarkBefore(text, line.Start, one.Attribution.Start);
            if (IsSingle(text[before]) && QuotationMarks.DoubleAt(text, before) == 0 && FirstOpening() < before) return true;
        }

        return false;

        // The line's end where there is none.
        int FirstOpening()
        {
            if (opening >= 0) return opening;
            for (opening = line.Start; opening < line.End && !OpensAt(opening); opening++) ;
            patience.Spend(opening - line.Start);
            return opening;
        }

        bool OpensAt(int at) => text[at] is '‘' or '‚' or '‹' or '`'
            || (text[at] == '\'' && (at == line.Start || !char.IsLetterOrDigit(text[at - 1])));

        static bool IsSingle(char c) => QuotationMarks.IsMark(c) && !QuotationMarks.IsDouble(c);
    }

    private static bool IsAfterComma(string text, int at)
    {
        while (at > 0 && TextLine.IsSpace(text[at - 1])) at--;
        return at > 0 && text[at - 1] is ',' or ':';
    }

    // Nothing or an attribution follows.
    private static bool IsLast(ReadOnlySpan<char> rest) => rest.TrimStart(" .,;") is [] or ['(' or '[' or '–' or '—' or '-', ..];

    private static bool ClosesLater(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, LongestInner)];
        var close = rest.IndexOf('”');
        return close >= 0 && rest.IndexOf('“') is var open && (open < 0 || open > close);
    }

    private static bool IsDouble(ReadOnlySpan<char> text, int at) => QuotationMarks.DoubleAt(text, at) > 0;

    private static bool IsGlued(ReadOnlySpan<char> words, int at) =>
        at > 0 && (TableWords.IsSentenceEnd(words[at - 1]) || words[at - 1] is ')' or ']' || QuotationMarks.IsMark(words[at - 1]));

    private static bool IsApostrophe(ReadOnlySpan<char> words, int start, int at) =>
        at > start && char.IsLetterOrDigit(words[at - 1])
        && (at + 1 < words.Length && char.IsLetterOrDigit(words[at + 1])
            && !(words[at] == '‘' || (char.IsUpper(words[at + 1]) && char.IsLower(words[at - 1]))));
}
