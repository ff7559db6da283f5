using System.Buffers;
using System.Collections.Frozen;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>Where lines may be parted, found in one pass: each place once, with what stands on either side of it.</summary>
internal sealed partial class Borders
{
    public const int LongestRemark = 80;

    // ASCII that no cell begins or ends with: most of a text is leapt over.
    private static readonly SearchValues<char> Within = SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c)
        .Where(c => !char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c is not ('\t' or '|' or ':' or '(' or ')' or '.' or '!' or '?'))]);

    private readonly string text;
    private readonly IReadOnlyList<TextLine> lines;
    private readonly List<Mark> marks;
    private readonly Patience patience;
    private readonly BorderWords words;
    private readonly IReadOnlySet<int> capitals;
    private readonly BorrowedList<(int At, BorderKind Kind, double Strength)> places = new(16);
    private readonly BorrowedList<Border> all;

    // Where each stands, to be found by.
    private int[] starts = [];

    private Borders(string text, IReadOnlyList<TextLine> lines, List<Mark> marks, IReadOnlySet<int> capitals, Patience patience) =>
        (this.text, this.lines, this.marks, this.capitals, this.patience, words, all) = (text, lines, marks, capitals, patience, new(text, lines), new(lines.Count * 4));

    /// <summary>In order; the first stands at the beginning, the last at the end.</summary>
    public Border[] All { get; private set; } = [];

    /// <summary>What is said to begin at borders, by their index.</summary>
    public Dictionary<int, (int At, Role Role)> Told { get; } = [];

    /// <summary>Attributions by the index of the border that they begin at, with that at which they end.</summary>
    public Dictionary<int, List<(int To, AttributionCandidate Candidate)>> Bys { get; } = [];

    /// <param name="lines">Those that are parted, none of them blank.</param>
    /// <param name="found">The attributions of each.</param>
    /// <param name="told">Where somebody says that something begins; each of them is a border.</param>
    /// <param name="isParted">True where the form of the source has parted the text, and nothing runs into anything else.</param>
    /// <param name="capitals">Where a capital begins a title behind another.</param>
    public static Borders Of(
        string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found, Habits habits,
        GluedCells glued, ToldPlaces told, Patience patience, bool isCell = false, bool isParted = false, IReadOnlySet<int>? capitals = null)
    {
        bool[] singles = [.. lines.Select((line, i) => habits.AreSinglesOuter || Mark.HasSingles(text, line, found[i], patience))];
        var borders = new Borders(text, lines, Mark.In(text, lines, singles, patience), capitals ?? FrozenSet<int>.Empty, patience);
        var mark = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            patience.Spend(lines[i].End - lines[i].Start);
            borders.FindPlaces(lines[i], found[i], glued, isCell, isCell || isParted, ref mark);
            borders.AddLine(i);
            foreach (var (at, role) in told.Within(lines[i].Start, lines[i].End)) borders.Tell(i, at, role);
        }

        borders.all.Add(new(lines[^1].End, lines.Count - 1, BorderKind.Line));
        borders.All = borders.all.Span.ToArray();
        borders.all.GiveBack();
        borders.places.GiveBack();
        borders.starts = Array.ConvertAll(borders.All, border => border.At);
        borders.words.Measure(borders.All, patience);
        borders.PlaceMarks();
        borders.PlaceAttributions(found);
        new BorderStrengths(text, lines, borders.Bys).Weigh(borders.All);
        return borders;
    }

    // Negative for none.
    private int IndexAt(int at) => Array.BinarySearch(starts, at);

    // Of the first border at a place or after it; the last where there is none.
    private int IndexFrom(int at)
    {
        var index = IndexAt(at);
        return index >= 0 ? index : Math.Min(~index, All.Length - 1);
    }

    private void FindPlaces(TextLine line, List<AttributionCandidate> found, GluedCells glued, bool isCell, bool isParted, ref int mark)
    {
        places.Clear();
        places.Add((line.Start, BorderKind.Line, 0));
        foreach (var one in found)
        {
            if (one.Weight <= Weights.Never / 2) continue;
            places.Add((one.Attribution.Start, BorderKind.By, 0));
            places.Add((one.Attribution.End, BorderKind.By, 0));
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
            if (!marks[mark].IsOpening && NumberBehind(marks[mark].End, line.End) is > 0 and var behind) places.Add((behind, BorderKind.Number, 0));
        }

        for (var at = line.Start + 1; at < line.End && text.AsSpan(at, line.End - at).IndexOfAnyExcept(Within) is >= 0 and var ahead; at++)
        {
            at += ahead;
            var c = text[at];
            if (c is '\t' or '|')
            {
                if (isCell && IsWithinWords(at, line)) continue;
                places.Add((at, BorderKind.Cell, 0));
                places.Add((at + 1, BorderKind.Cell, 0));
            }
            // Where cells are known, no letter runs into another cell's: LinkedIn, LLMs, Neo4J.
            else if (isParted && char.IsLetterOrDigit(c) && char.IsLetterOrDigit(text[at - 1])) continue;
            else if (capitals.Contains(at)) places.Add((at, BorderKind.Joint, 0.5));
            else if (char.IsUpper(c) || char.IsAsciiDigit(c) || c == '(') AddJoint(at, line, glued);
            else if (c is '…' or '.' && glued.BeforeDots(at, line.Start, line.End) is > 0 and var dots) places.Add((at, BorderKind.Joint, dots));
            else if (c == ')' && LetterBefore(at, line)) places.Add((at - 1, BorderKind.Joint, 0.8));
            // "Keeping going:we walked"
            else if (c == ':') { if (at - line.Start > 2 && at + 1 < line.End && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1])) places.Add((at + 1, BorderKind.Joint, 0.8)); }
            else if (BorderWords.IsBullet(c)) places.Add((at, BorderKind.Joint, 1));
            else if (at + 1 < line.End && text[at + 1] is 'i' or 'v' or 'x' && (c == ')' || TableWords.IsSentenceEnd(c))) AddJoint(at + 1, line, glued);
        }
    }

    // In a cell that is known, what parts cells elsewhere is one of the words where these go on.
    private bool IsWithinWords(int at, TextLine line)
    {
        var before = text.AsSpan(line.Start, at - line.Start).TrimEnd();
        var after = text.AsSpan(at + 1, line.End - at - 1).TrimStart();
        return before.Length > 0 && after.Length > 0 && !TableWords.EndsAsSentence(before) && !QuotationMarks.IsMark(before[^1])
            && before[^1] is not (')' or ']') && !QuotationMarks.IsMark(after[0]) && char.IsLower(after[0]);
    }

    private void AddJoint(int at, TextLine line, GluedCells glued)
    {
        var (before, c) = (text[at - 1], text[at]);
        if (TextLine.IsSpace(before) || (char.IsAsciiDigit(c) && char.IsAsciiDigit(before)) || glued.At(at, line.Start, line.End) is not (> 0 and var joint)) return;
        places.Add((at, BorderKind.Joint, joint));
        if (char.IsAsciiDigit(c) && NumberAt(at, line.End) is > 0 and var number) places.Add((number, BorderKind.Number, 0));
    }

    // "Getting therea) The road"
    private bool LetterBefore(int at, TextLine line) => at - line.Start > 3 && at + 2 < line.End && text[at - 1] is >= 'a' and <= 'h' && char.IsLower(text[at - 2])
        && char.IsUpper(text[text[at + 1] == ' ' ? at + 2 : at + 1]) && text.AsSpan(line.Start, at - line.Start) is var before && before.LastIndexOf('(') <= before.LastIndexOf(')');

    // "“We sit there” 2. “I walk”": of the quote that follows; -1 for none.
    private int NumberBehind(int at, int end)
    {
        while (at < end && text[at] == ' ') at++;
        return at < end && NumberAt(at, end) is > 0 and var number && text.AsSpan(number, end - number).TrimStart() is [var next, ..] && QuotationMarks.IsMark(next) ? number : -1;
    }

    private bool BeginsWords(int at) => char.IsUpper(text[at]) && (char.IsLetter(text[at + 1]) || text[at + 1] is ' ' or '’');

    // "78 We sit there", "78We sit there", "78.“We sit there”": after a number in front of words; -1 for none.
    private int NumberAt(int start, int end)
    {
        var at = start;
        while (at < end && at - start < 4 && char.IsAsciiDigit(text[at])) at++;
        if (at == start || at + 2 >= end) return -1;
        // "3:1We sit there"
        if (at - start < 4 && text[at] is ':' or '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < end && at - start < 7 && char.IsAsciiDigit(text[at])) at++;
            if (at + 2 >= end) return -1;
        }

        // "1.fWe sit there", "4bWe sit there"
        var letter = text[at] == '.' ? at + 1 : at;
        if (letter + 2 < end && char.IsAsciiLetterLower(text[letter]) && BeginsWords(letter + 1)) return letter + 1;
        if (BeginsWords(at)) return at;
        if (at - start > 2 && text[at] is '.' or '…' && text.AsSpan(start, at - start).Contains(':')) return at;
        var hasMark = text[at] is '.' or ')' or ':';
        if (hasMark) at++;
        return TextLine.IsSpace(text[at]) || (hasMark && at + 1 < end && (BeginsWords(at) || text[at] == '[' || QuotationMarks.IsMark(text[at]))) ? at : -1;

    }

    private void AddLine(int index)
    {
        var line = lines[index];
        places.Span.Sort((one, other) => one.At.CompareTo(other.At));
        for (var p = 0; p < places.Count;)
        {
            var border = new Border(places[p].At, index, BorderKind.None);
            for (; p < places.Count && places[p].At == border.At; p++)
            {
                border.Kind |= places[p].Kind;
                border.Strength = Math.Max(border.Strength, places[p].Strength * Weights.Joint);
            }

            // The end of a line is the beginning of the next.
            if (border.At < line.End && border.Kind != 0) all.Add(border);
        }
    }

    private void Tell(int line, int at, Role role)
    {
        var index = all.Count - 1;
        while (all[index].At > at) index--;
        if (words.Begin(all[index]) < at) all.Insert(++index, new(at, line, BorderKind.Told));
        Told.TryAdd(index, (at, role));
    }

    private void PlaceAttributions(IReadOnlyList<List<AttributionCandidate>> found)
    {
        foreach (var ofLine in found)
        {
            foreach (var one in ofLine)
            {
                if (one.Weight <= Weights.Never / 2 || IndexAt(one.Attribution.Start) is not (>= 0 and var from)) continue;
                // One that ends its line ends where the next begins.
                var to = IndexFrom(one.Attribution.End);
                if (to <= from) continue;
                if (!Bys.TryGetValue(from, out var bys)) Bys[from] = bys = new(1);
                bys.Add((to, one));
            }
        }
    }

    /// <summary>The index of the border at which the line of another ends; it is gone through up to there.</summary>
    public static int NextLine(Border[] all, int from)
    {
        var next = from + 1;
        while (next < all.Length - 1 && !all[next].IsLine) next++;
        return next;
    }
}
