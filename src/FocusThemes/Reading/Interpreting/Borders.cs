using System.Buffers;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>Where lines may be parted, found in one pass: each place once, with what stands on either side of it.</summary>
internal sealed class Borders
{
    public const int LongestRemark = 80;
    private const int LongestBullets = 20;
    private const string Bullets = "•●▪◦∙·‣⁃■□➢►✓";
    private static readonly SearchValues<char> Cells = SearchValues.Create("\t|");

    private readonly string text;
    private readonly IReadOnlyList<TextLine> lines;
    private readonly List<Mark> marks;
    private readonly List<(int At, BorderKind Kind, double Strength)> places = [];
    private readonly List<Border> all = [];

    private Borders(string text, IReadOnlyList<TextLine> lines, List<Mark> marks) =>
        (this.text, this.lines, this.marks) = (text, lines, marks);

    /// <summary>In order; the first stands at the beginning, the last at the end.</summary>
    public Border[] All { get; private set; } = [];

    /// <summary>What is said to begin at borders, by their index.</summary>
    public Dictionary<int, (int At, Role Role)> Told { get; } = [];

    /// <summary>Attributions by the index of the border that they begin at, with that at which they end.</summary>
    public Dictionary<int, List<(int To, AttributionCandidate Candidate)>> Bys { get; } = [];

    /// <param name="lines">Those that are parted, none of them blank.</param>
    /// <param name="found">The attributions of each.</param>
    /// <param name="told">Where somebody says that something begins; each of them is a border.</param>
    public static Borders Of(
        string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found, Habits habits,
        GluedCells glued, ToldPlaces told, Patience patience)
    {
        var singles = lines.Zip(found, (line, ofLine) => habits.AreSinglesOuter || HasSingles(text, line, ofLine)).ToArray();
        var borders = new Borders(text, lines, Mark.In(text, lines, singles, patience));
        var mark = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            patience.Spend(lines[i].End - lines[i].Start);
            borders.FindPlaces(lines[i], found[i], glued, ref mark);
            borders.AddLine(i);
            foreach (var (at, role) in told.Within(lines[i].Start, lines[i].End)) borders.Tell(i, at, role);
        }

        borders.all.Add(new() { At = lines[^1].End, Start = lines[^1].End, Kind = BorderKind.Line, Line = lines.Count - 1, ClosedAt = -1, Closes = -1, ClosesFrom = -1 });
        borders.All = [.. borders.all];
        borders.Measure(patience);
        borders.PlaceMarks();
        borders.PlaceAttributions(found);
        borders.Weigh(habits);
        return borders;
    }

    /// <summary>The index of the border at a place; -1 for none.</summary>
    public int IndexAt(int at)
    {
        var (low, high) = (0, All.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (All[middle].At == at) return middle;
            if (All[middle].At < at) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    // A single mark right before an attribution, or at either end of the line.
    private static bool HasSingles(string text, TextLine line, List<AttributionCandidate> found)
    {
        if (line.End - line.Start > 2 && IsSingle(text[line.End - 1]) && (IsSingle(text[line.Start]) || Habits.GluedMark(text, line, "‘"))) return true;
        foreach (var one in found)
        {
            if (one is not { Weight: >= 1, Attribution.AfterMark: true }) continue;
            var before = one.Attribution.Start - 1;
            while (before > line.Start && (TextLine.IsSpace(text[before]) || text[before] is '.' or ',' or ';')) before--;
            if (IsSingle(text[before]) && QuotationMarks.DoubleAt(text, before) == 0 && OpensBefore(before)) return true;
        }

        return false;

        bool OpensBefore(int end)
        {
            for (var at = line.Start; at < end; at++)
                if (text[at] is '‘' or '‚' or '‹' or '`' || (text[at] == '\'' && (at == line.Start || !char.IsLetterOrDigit(text[at - 1])))) return true;
            return false;
        }

        static bool IsSingle(char c) => QuotationMarks.IsMark(c) && !QuotationMarks.IsDouble(c);
    }

    private void FindPlaces(TextLine line, List<AttributionCandidate> found, GluedCells glued, ref int mark)
    {
        places.Clear();
        places.Add((line.Start, BorderKind.Line, 0));
        foreach (var one in found)
        {
            if (one.Weight <= Weights.Never / 2) continue;
            places.Add((one.Attribution.Start, BorderKind.By, 0));
            places.Add((one.Attribution.End, one.Style == AttributionStyle.Leading ? BorderKind.By | BorderKind.Speaker : BorderKind.By, 0));
        }

        foreach (var label in QuoteLabel.In(text, line.Start, line.End))
        {
            places.Add((label.Start, BorderKind.Label, 0));
            places.Add((label.End, BorderKind.Label, 0));
        }

        if (NumberAt(line.Start, line.End) is > 0 and var number) places.Add((number, BorderKind.Number, 0));
        var sentence = line.Start + TableWords.FirstSentenceEnd(line.In(text));
        if (sentence < line.End) places.Add((sentence, BorderKind.Sentence, 0));
        for (; mark < marks.Count && marks[mark].At < line.End; mark++)
        {
            places.Add((marks[mark].At, marks[mark].IsOpening ? BorderKind.Opening : 0, 0));
            places.Add((marks[mark].End, marks[mark].IsOpening ? 0 : BorderKind.Closing, 0));
        }

        for (var at = line.Start + 1; at < line.End; at++)
        {
            var c = text[at];
            if (char.IsUpper(c) || char.IsAsciiDigit(c) || c is '(' or 'i' or 'v' or 'x')
            {
                if (!TextLine.IsSpace(text[at - 1]) && !(char.IsAsciiDigit(c) && char.IsAsciiDigit(text[at - 1])) && glued.At(at, line.Start, line.End) is > 0 and var joint)
                {
                    places.Add((at, BorderKind.Joint, joint));
                    if (char.IsAsciiDigit(c) && NumberAt(at, line.End) is > 0 and var glue) places.Add((glue, BorderKind.Number, 0));
                }
            }
            else if (Cells.Contains(c))
            {
                places.Add((at, BorderKind.Cell, 0));
                places.Add((at + 1, BorderKind.Cell, 0));
            }
        }
    }

    // "78 We sit there", "78We sit there": after a number in front of words; -1 for none.
    private int NumberAt(int start, int end)
    {
        var at = start;
        while (at < end && at - start < 4 && char.IsAsciiDigit(text[at])) at++;
        if (at == start || at + 2 >= end) return -1;
        if (char.IsUpper(text[at]) && (char.IsLower(text[at + 1]) || text[at + 1] is ' ' or '’')) return at;
        if (text[at] is '.' or ')' or ':') at++;
        return TextLine.IsSpace(text[at]) ? at : -1;
    }

    private void AddLine(int index)
    {
        var line = lines[index];
        foreach (var place in places.OrderBy(place => place.At).GroupBy(place => place.At))
        {
            // The end of a line is the beginning of the next.
            if (place.Key >= line.End) continue;
            var border = new Border { At = place.Key, Line = index, ClosedAt = -1, Closes = -1, ClosesFrom = -1 };
            foreach (var (_, kind, strength) in place)
            {
                border.Kind |= kind;
                border.Strength = Math.Max(border.Strength, strength * Weights.Joint);
            }

            if (border.Kind != 0) all.Add(border);
        }
    }

    private void Tell(int line, int at, Role role)
    {
        var index = all.FindLastIndex(border => border.At <= at);
        if (SkipBullets(all[index]) < at)
            all.Insert(++index, new() { At = at, Line = line, Kind = BorderKind.Told, ClosedAt = -1, Closes = -1, ClosesFrom = -1 });
        Told.TryAdd(index, (at, role));
    }

    // Where words begin and end beside each border, and how many stand before it.
    private void Measure(Patience patience)
    {
        var (words, spoken, at) = (0, 0, All[0].At);
        blanksEnd = 0;
        for (var b = 0; b < All.Length; b++)
        {
            ref var border = ref All[b];
            patience.Spend(border.At - at);
            Count(at, border.At, ref words, ref spoken);
            (border.Words, border.Spoken, at) = (words, spoken, border.At);
            border.Start = SkipBullets(border);
            border.End = border.At;
            var before = b == 0 ? 0 : All[b - 1].At;
            while (border.End > before && (TextLine.IsSpace(text[border.End - 1]) || (border.Is(BorderKind.Cell) && text[border.End - 1] == '|')))
                border.End--;
            if (b > 0 && border.End == before) border.End = All[b - 1].End;
            // What stands between lines, such as a break written out, is of neither.
            if (b == 0) border.End = border.At;
            else if (b == All.Length - 1) border.End = lines[^1].End;
            else if (border.IsLine) border.End = lines[border.Line - 1].End;
        }
    }

    private int blanksEnd;

    private int SkipBullets(Border border)
    {
        var at = border.At;
        // A run of blanks is gone through once, however many borders stand in it.
        if (at < blanksEnd) at = blanksEnd;
        while (at < text.Length && (TextLine.IsSpace(text[at]) || text[at] is '|')) at++;
        blanksEnd = at;
        var limit = Math.Min(text.Length, at + LongestBullets);
        if (border.Is(BorderKind.Closing))
        {
            // “…”, “…”; “…” / “…”
            var next = at;
            while (next < limit && (text[next] is ',' or ';' or '/' or '&' || TextLine.IsSpace(text[next]))) next++;
            return next < text.Length && next > at && QuotationMarks.IsMark(text[next]) ? next : at;
        }

        if (at >= text.Length || !(border.IsLine || border.Is(BorderKind.Cell | BorderKind.Joint | BorderKind.Number))) return at;
        var words = at;
        while (words < limit && (Bullets.Contains(text[words], StringComparison.Ordinal)
            || (text[words] is '-' or '–' or '—' or '*' && words + 1 < text.Length && (text[words + 1] is ' ' || QuotationMarks.IsMark(text[words + 1])))
            || (words > at && TextLine.IsSpace(text[words]) && text[words] is not ('\r' or '\n')))) words++;
        return words;
    }

    private void Count(int from, int to, ref int words, ref int spoken)
    {
        for (var at = from; at < to;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            if (text[at] >= '\u2E80')
            {
                // Scripts without blanks: two characters are about a word.
                if ((at & 1) == 0) words++;
                if (SpokenWords.Is(text[at])) spoken++;
                at++;
                continue;
            }

            while (at < to && text[at] < '\u2E80' && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’')) at++;
            words++;
            if (SpokenWords.Contains(text.AsSpan(start, at - start))) spoken++;
        }
    }

    private void PlaceMarks()
    {
        for (var b = 1; b < All.Length; b++)
        {
            ref var border = ref All[b];
            var end = border.End;
            if (end > 1 && text[end - 1] == '.' && text[end - 2] is ')' or ']' && RemarkBefore(end - 1) > 0) end--;
            // “…” (sic) and “…” [laughs]: the mark stands before the remark.
            if (end > 0 && text[end - 1] is ')' or ']' && border.Is(BorderKind.By | BorderKind.Line | BorderKind.Opening) && RemarkBefore(end) is var remark and > 0)
                end = remark;
            var stop = end > 1 && text[end - 1] is '.' or ',' or ';' && QuotationMarks.IsMark(text[end - 2]) ? 1 : 0;
            if (MarkEndingAt(end - stop) is not { IsOpening: false, IsInner: false } mark) continue;
            (border.Closes, border.ClosingLength) = (mark.End + stop, mark.Length + stop);
            border.ClosesFrom = mark.Partner < 0 ? -1 : marks[mark.Partner].At;
            border.ClosesParagraph = mark.Partner >= 0 && IndexAt(marks[mark.Partner].At) is >= 0 and var opened && All[opened].IsLine;
        }

        foreach (var mark in marks)
        {
            // A single mark that nothing closes is an apostrophe.
            if (!mark.IsOpening || (mark.Partner < 0 && QuotationMarks.DoubleAt(text, mark.At) == 0) || IndexAt(mark.At) is not (>= 0 and var index)) continue;
            All[index].Opens = mark.Length;
            if (mark.Partner >= 0) All[index].ClosedAt = AfterMark(marks[mark.Partner].End);
        }

        // A bullet may stand before the mark.
        for (var b = 0; b + 1 < All.Length; b++)
            if (All[b].Opens == 0 && All[b].Start > All[b].At && IndexAt(All[b].Start) is > 0 and var opening && All[opening].Opens > 0)
                (All[b].Opens, All[b].ClosedAt) = (All[opening].Opens, All[opening].ClosedAt);
    }

    // The first border that a mark which ends there closes before: a stop and a remark may follow it.
    private int AfterMark(int end)
    {
        var (low, high) = (0, All.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].At < end) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private Mark? MarkEndingAt(int end)
    {
        var (low, high) = (0, marks.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].End == end) return marks[middle];
            if (marks[middle].End < end) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private int RemarkBefore(int end)
    {
        var reach = Math.Min(LongestRemark, end);
        var bracket = text.AsSpan(end - reach, reach).LastIndexOf(text[end - 1] == ')' ? '(' : '[');
        if (bracket < 0) return -1;
        var at = end - reach + bracket;
        while (at > 0 && TextLine.IsSpace(text[at - 1])) at--;
        return at > 0 && QuotationMarks.IsMark(text[at - 1]) ? at : -1;
    }

    private void PlaceAttributions(IReadOnlyList<List<AttributionCandidate>> found)
    {
        foreach (var one in found.SelectMany(line => line))
        {
            if (one.Weight <= Weights.Never / 2 || IndexAt(one.Attribution.Start) is not (>= 0 and var from)) continue;
            var to = IndexAt(one.Attribution.End);
            // One that ends its line ends where the next begins.
            if (to < 0) to = All.Length - 1 > from ? NextLine(from) : -1;
            if (to <= from) continue;
            if (!Bys.TryGetValue(from, out var bys)) Bys[from] = bys = [];
            bys.Add((to, one));
        }
    }

    private int NextLine(int from)
    {
        var next = from + 1;
        while (next < All.Length - 1 && !All[next].IsLine) next++;
        return next;
    }

    /// <summary>Speaks against running over the beginnings of some lines.</summary>
    public void Strengthen(LineSign[] signs)
    {
        double more = 0;
        for (var b = 1; b < All.Length - 1; b++)
        {
            if (All[b].IsLine && signs[All[b].Line].Title >= 0) more += Weights.NumberedLine;
            All[b].Passed += more;
        }

        All[^1].Passed += more;
    }

    private void Weigh(Habits habits)
    {
        double passed = 0, broken = 0;
        for (var b = 0; b < All.Length; b++)
        {
            ref var border = ref All[b];
            border.Strength = b == 0 ? 0 : StrengthOf(b, border);
            passed += border.Strength;
            border.Passed = passed;
            if (border.IsLine) broken += border.Strength;
            border.Lines = broken;
            border.IsAsking = Bys.TryGetValue(b, out var bys) && bys.Exists(one => one.Candidate.IsAsking);
        }
    }

    private double StrengthOf(int index, Border border)
    {
        var strength = border.Strength;
        if (border.IsLine) Strengthen(LineStrength(border));
        if (border.Is(BorderKind.Cell)) Strengthen(Weights.Cell);
        if (border.Is(BorderKind.Label)) Strengthen(Weights.Label);
        if (border.At >= text.Length) return strength;
        if (border.Opens > 0 && border.At > 0 && !IsInner(border.At)) Strengthen(OpeningStrength(border));
        if (border.Is(BorderKind.Closing) && border.Closes >= 0 && border.Closes <= border.At) Strengthen(ClosingStrength(border));
        if (Bys.TryGetValue(index, out var bys))
        {
            foreach (var (_, one) in bys)
                Strengthen(one.Style == AttributionStyle.Leading ? Weights.Leading : Math.Min(one.Weight, 5));
        }

        return strength;

        void Strengthen(double by) => strength = Math.Max(strength, by);
    }

    private bool IsInner(int at)
    {
        var (low, high) = (0, marks.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].At == at) return marks[middle].IsInner;
            if (marks[middle].At < at) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }

    private double LineStrength(Border border)
    {
        if (border.Start >= text.Length || border.Line == 0) return Weights.Line;
        var before = lines[border.Line - 1];
        if (lines[border.Line].Number > before.Number + 1) return Weights.BlankLine;
        // A page that wraps its lines breaks them within sentences.
        return char.IsLower(text[border.Start]) && border.At == border.Start && before.End - before.Start > 40
            && !TableWords.EndsAsSentence(before.In(text)) && text[before.End - 1] is not (')' or ']') ? Weights.WrappedLine : Weights.Line;
    }

    private double OpeningStrength(Border border)
    {
        var before = text[border.At - 1];
        if (!TextLine.IsSpace(before)) return before is '(' or '[' or '—' or '–' or '-' or '/' ? Weights.OpeningWithin : Weights.OpeningGlued;
        var last = border.End > 0 ? text[border.End - 1] : ' ';
        return TableWords.IsSentenceEnd(last) || last is ')' or ']' || QuotationMarks.IsMark(last) ? Weights.OpeningAfterEnd
            : last is ':' or '：' ? Weights.OpeningAfterColon : Weights.OpeningWithin;
    }

    private double ClosingStrength(Border border)
    {
        if (border.Is(BorderKind.By)) return Weights.ClosingBeforeBy;
        if (char.IsUpper(text[border.At])) return Weights.ClosingGlued;
        return border.Start < text.Length && char.IsUpper(text[border.Start]) ? Weights.ClosingBeforeCapital : Weights.ClosingWithin;
    }
}
