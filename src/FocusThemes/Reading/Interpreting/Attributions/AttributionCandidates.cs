using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>Finds in a line whatever may be an attribution.</summary>
internal sealed partial class AttributionCandidates(string text, Patience patience)
{
    private const int LongestInside = 100, LongestLabel = 40, LongestLeadIn = 90, LongestLine = 70, LongestCapitals = 8, LongestBefore = 200, MostNoted = 3, MostKept = 50_000;

    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        $"([（［【\"”»“’'」』{Dashes.All}{TableWords.SentenceEnds}");
    private static readonly SearchValues<char> Openings = SearchValues.Create("“\"„«「");
    private static readonly SearchValues<char> SingleOpenings = SearchValues.Create("‘‚`");
    private static readonly SearchValues<char> OpeningOfWords = SearchValues.Create("“\"„«「‘");
    private static readonly SearchValues<char> AnyMark = SearchValues.Create("“”\"«»„");
    private readonly Dictionary<string, AttributionParts?> parsed = new(StringComparer.Ordinal);

    // Dashes up to the first lead to words that are no attribution; at the second, the row of dashes ends that was gone through last.
    private int deadEnd, runEnd;

    // Of the line: its end where it has none; negative until somebody asks.
    private int singleOpening;

    /// <summary>By their beginnings; some may lie within others.</summary>
    public List<AttributionCandidate> In(int start, int end)
    {
        patience.Spend(end - start);
        (deadEnd, runEnd, singleOpening) = (start, start, -1);
        var found = new List<AttributionCandidate>();
        if (end - start is > 0 and <= LongestInside && WholeLine(start, end) is { } whole) found.Add(whole);
        if ((Leading(start, end) ?? BeforeMark(start, end)) is { } leading) found.Add(leading);
        else leading = null;
        LeadingWithin(start, end, found);
        LeadInWithin(start, end, found);
        // "A2 (P1): …": nothing within a speaker's label ends a quote.
        for (var at = leading is { Parts.BeginsWithCode: true } && text[leading.Attribution.End - 1] is ':' or '：' ? leading.Attribution.End : start; at < end;)
        {
            if (text.AsSpan(at, end - at).IndexOfAny(Beginnings) is not (>= 0 and var ahead)) break;
            at += ahead;
            var candidate = ClosingOf(text[at]) is { } close ? Bracket(start, at, end, close)
                : Dashes.Is(text[at]) ? Dash(start, at, end)
                : TableWords.IsSentenceEnd(text[at]) ? Tail(start, at, end)
                : Bare(start, at, end);
            if (candidate is not null) found.Add(candidate);
            at = candidate is { Style: AttributionStyle.Round or AttributionStyle.Square } ? candidate.Attribution.End : at + 1;
        }

        if (CommaTail(start, end, found) is { } last) found.Add(last);
        return found;
    }

    private static char? ClosingOf(char c) => c switch
    {
        '(' => ')',
        '[' => ']',
        '（' => '）',
        '［' => '］',
        '【' => '】',
        _ => null,
    };

    private AttributionCandidate? Bracket(int start, int at, int end, char close)
    {
        var rest = text.AsSpan(at + 1, Math.Min(LongestInside, end - at - 1));
        var length = LengthInside(rest, text[at], close);
        if (length <= 0) return null;
        // "P(19)" is printed for "(P19)".
        if (length <= 4 && IsLoneLetter(start, at - 1) && Parse($"{text[at - 1]}{rest[..length]}") is { IsSure: true } outside)
            return Placed(AttributionStyle.Round, outside, start, at - 1, at - 1, at + 2 + length, at + 2 + length, end);
        if (Parse(rest[..length]) is not { } parts) return null;
        var style = text[at] is '[' or '［' or '【' ? AttributionStyle.Square : AttributionStyle.Round;
        return Placed(style, parts, start, at, at + 1, at + 1 + length, at + 2 + length, end);
    }

    // (FG1 (P5)), (Teacher (1), school 41): the inner brackets belong to it.
    private static int LengthInside(ReadOnlySpan<char> rest, char open, char close)
    {
        var inner = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == open) inner++;
            else if (rest[i] == close && inner-- == 0) return i;
        }

        return -1;
    }

    private bool IsLoneLetter(int start, int at) => at >= start && char.IsUpper(text[at])
        && at > start && (TextLine.IsSpace(text[at - 1]) || QuotationMarks.CanClose(text[at - 1]));

    // A dash with a space before it or right after a closing mark or a sentence; what follows reaches to the end of the
    // line or up to another quote.
    private AttributionCandidate? Dash(int start, int at, int end)
    {
        if (at < deadEnd || (at > start && !TextLine.IsSpace(text[at - 1]) && !QuotationMarks.CanClose(text[at - 1])
            && !TableWords.IsSentenceEnd(text[at - 1]))) return null;
        var inside = AfterDashes(at, end);
        if (at == start && end - inside > LongestInside) return null;
        // "– never, not one day. (Adolescent)": words, and behind them whoever said them.
        if (Tail(inside, end) is { } tail && tail > inside && !HasSentenceBeforeBracket(text.AsSpan(inside, tail - inside))
            && text[tail - 1] is not (':' or '：') && Parse(text.AsSpan(inside, tail - inside)) is { } parts)
            return Placed(AttributionStyle.Dash, parts, start, at, inside, tail, tail, end);
        deadEnd = inside;
        return null;
    }

    private static bool HasSentenceBeforeBracket(ReadOnlySpan<char> words) =>
        words.IndexOf(" (") is > 0 and var bracket && TableWords.IsSentenceEnd(words[bracket - 1]) && words[..bracket].Contains(' ');

    // Of the dashes in a row, each leads to the same words.
    private int AfterDashes(int at, int end)
    {
        if (at < runEnd) return runEnd;
        runEnd = at + 1;
        while (runEnd < end && (TextLine.IsSpace(text[runEnd]) || Dashes.Is(text[runEnd]))) runEnd++;
        patience.Spend(runEnd - at);
        return runEnd;
    }

    private bool OpensSingly(int start, int at, int end)
    {
        if (singleOpening < 0)
        {
            patience.Spend(end - start);
            var first = text.AsSpan(start, end - start).IndexOfAny(SingleOpenings);
            singleOpening = first < 0 ? end : start + first;
        }

        return singleOpening < at;
    }

    private bool IsBeforeMark(int at, int end)
    {
        while (at < end && TextLine.IsSpace(text[at])) at++;
        return at < end && OpeningOfWords.Contains(text[at]);
    }

    // "… it takes long. VIS17, Visitor, 49": what follows the last sentence.
    private AttributionCandidate? Tail(int start, int at, int end)
    {
        var inside = at + 1;
        while (inside < end && TextLine.IsSpace(text[inside])) inside++;
        return inside > at + 1 && end - inside is > 1 and <= LongestInside && !QuotationMarks.IsMark(text[inside])
            && ClosingOf(text[inside]) is null && !Dashes.Is(text[inside])
            && !HoldsSentence(text.AsSpan(inside, end - inside))
            && Parse(text.AsSpan(inside, end - inside)) is { IsSure: true } parts
            && (parts.NamesFirst || (parts.Count > 1 && !parts.BeginsWithWords && !TableWords.IsSentenceEnd(text[end - 1])))
            ? Placed(AttributionStyle.Tail, parts, start, inside, inside, end, end, end) : null;
    }

    // "The group matters. P07, nurse": its last sentence alone may say who spoke.
    private static bool HoldsSentence(ReadOnlySpan<char> words) =>
        TableWords.FirstSentenceEnd(words) is > 0 and var first && first < words.Length && words[..first].Count(' ') > 2;

    // Whoever is named behind a dash said what stands above.
    private AttributionCandidate? WholeLine(int start, int end) =>
        end - start <= LongestLine && ClosingOf(text[start]) is null && !Dashes.Is(text[start]) && !TableWords.IsTableLabel(text.AsSpan(start, end - start))
            && text[end - 1] is not (':' or '：') && Parse(text.AsSpan(start, end - start)) is { IsSure: true, BeginsWithWords: false } parts
            && TableWords.FirstSentenceEnd(text.AsSpan(start, end - start)) == end - start
            ? Placed(AttributionStyle.Line, parts, start, start, start, end, end, end) : null;

    // The words on cost” and so on. (P1): a sentence that goes on after a mark of its own, up to its attribution.
    private bool GoesOn(int inside, int tail) =>
        char.IsLower(text[inside]) && text.AsSpan(inside, tail - inside).ContainsAny("([（");

    // After a single mark, the next quote stands in single ones as well.
    private int? Tail(int inside, int end, bool isSingle = false)
    {
        var reach = Math.Min(LongestInside, end - inside);
        var tail = text.AsSpan(inside, reach).IndexOfAny(isSingle ? OpeningOfWords : Openings);
        if (tail < 0 && reach < end - inside) return null;
        tail = tail < 0 ? end : inside + tail;
        while (tail > inside && TextLine.IsSpace(text[tail - 1])) tail--;
        return tail;
    }

    private AttributionCandidate Placed(
        AttributionStyle style, AttributionParts parts, int lineStart, int start, int inside, int insideEnd, int end,
        int lineEnd)
    {
        if (end < lineEnd && text[end] is '.' or ',' or ';' or '。') end++;
        while (TextLine.IsSpace(text[inside])) inside++;
        while (TextLine.IsSpace(text[insideEnd - 1])
            || (style is not (AttributionStyle.Round or AttributionStyle.Square) && text[insideEnd - 1] is '.' or ',' or ';' or '。'))
            insideEnd--;
        var before = Attribution.MarkBefore(text, lineStart, start);
        var after = end;
        while (after < lineEnd && TextLine.IsSpace(text[after])) after++;
        var afterMark = before > lineStart && QuotationMarks.CanClose(text[before]);
        var isGlued = after < lineEnd && after == end && char.IsUpper(text[after]);
        return new(
            style, parts, new(start, end, afterMark, inside, insideEnd),
            after == lineEnd || QuotationMarks.IsMark(text[after]) || BorderWords.IsBullet(text[after]) || (afterMark && isGlued) || EndsSentence(), isGlued)
        {
            IsAfterSentence = after == lineEnd && style is AttributionStyle.Round or AttributionStyle.Square && IsAfterSentence(),
        };

        // "… it takes long. (P1) And then …"
        bool EndsSentence()
        {
            // "… I could not go on (P1) And then …", “… I could not go on” (P1) Getting home
            if (parts.BeginsWithCode && (!afterMark || QuotationMarks.IsDouble(text[before])) && after > end && char.IsUpper(text[after]) && style is AttributionStyle.Round or AttributionStyle.Square) return true;
            if (!parts.IsSure || style is not (AttributionStyle.Round or AttributionStyle.Square) || after == end
                || !(char.IsUpper(text[after]) || text[after] == '…')) return false;
            return IsAfterSentence() && TextLine.IsSpace(text[start - 1]);
        }

        bool IsAfterSentence()
        {
            var last = start - 1;
            while (last > lineStart && TextLine.IsSpace(text[last])) last--;
            return last > lineStart && TableWords.IsSentenceEnd(text[last]);
        }
    }

    // The same few stand in every table again and again.
    private AttributionParts? Parse(ReadOnlySpan<char> inside)
    {
        var known = parsed.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(inside, out var parts)) return parts;
        parts = AttributionParts.Parse(inside);
        if (parsed.Count < MostKept) parsed.Add(inside.ToString(), parts);
        return parts;
    }
}
