using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>Who is named right behind the closing mark, or in a column before or after the words, which runs into them.</summary>
internal sealed partial class AttributionCandidates
{
    private static readonly SearchValues<char> OfNumbering = SearchValues.Create("0123456789.) ");

    /// <summary>Whoever is named at an end of the line, where the columns of the table say so.</summary>
    public List<AttributionCandidate> AtEnds(int start, int end, bool first, bool last)
    {
        var found = new List<AttributionCandidate>();
        for (var at = start + 1; first && at < Math.Min(end, start + LongestInside); at++)
        {
            if (!IsGlue(at, end) || Parse(text.AsSpan(start, at - start)) is not { IsSure: true } parts) continue;
            found.Add(new(AttributionStyle.Leading, parts, new(start, at, false, start, at), false, false) { Weight = Weights.OfColumn });
        }

        if (first && found.Count == 0 && Within(start, end) is { } within) found.Add(within);
        if (last && end - start <= LongestLine && TableWords.IndexOfSentenceEnd(text.AsSpan(start, end - start)) < 0 && Parse(text.AsSpan(start, end - start)) is { } whole && (whole.IsSure || whole.BeginsWithRole))
            found.Add(new(AttributionStyle.Tail, whole, new(start, end, false, start, end), true, false) { Weight = Weights.OfColumn });
        for (var at = end - 1; last && at > Math.Max(start, end - LongestInside); at--)
        {
            if (TextLine.IsSpace(text[at - 1]) || (text[at - 1] is '’' or '\'' && char.IsLower(text[at])) || !(IsGlue(at, end) || TableWords.IsSentenceEnd(text[at - 1]) || QuotationMarks.CanClose(text[at - 1]))
                || TableWords.IndexOfSentenceEnd(text.AsSpan(at, end - at - 1)) >= 0
                || Parse(text.AsSpan(at, end - at)) is not { } parts || !(parts.IsSure || parts.IsLikely)) continue;
            found.Add(new(AttributionStyle.Tail, parts, new(at, end, false, at, end), true, false) { Weight = Weights.OfColumn });
        }

        return found;
    }

    // "… it takes long, P1": at the end of the line, without marks.
    private AttributionCandidate? CommaTail(int start, int end, List<AttributionCandidate> found)
    {
        var reach = Math.Max(start + 1, end - LongestLabel);
        if (end - start <= LongestLabel || text.AsSpan(reach, end - reach).LastIndexOf(',') is not (>= 0 and var ahead) || found.Exists(one => one.Attribution.End == end)) return null;
        var comma = reach + ahead;
        var inside = comma + 1;
        while (inside < end && TextLine.IsSpace(text[inside])) inside++;
        return inside < end && char.IsLetterOrDigit(text[comma - 1]) && !text.AsSpan(inside, end - inside).ContainsAny("()[]")
            && Parse(text.AsSpan(inside, end - inside)) is { NamesFirst: true } parts
            ? Placed(AttributionStyle.Tail, parts, start, comma, inside, end, end, end) : null;
    }

    // "Getting to careP01“I walk …”", "Getting to careP01I walk …": behind the cell of the theme, which runs into the name.
    private AttributionCandidate? Within(int start, int end)
    {
        for (var at = start + 2; at < Math.Min(end, start + LongestBefore); at++)
        {
            if (!(OpeningOfWords.Contains(text[at]) || IsGlue(at, end))) continue;
            for (var from = at - 1; from > start && at - from < LongestLabel; from--)
            {
                if (char.IsUpper(text[from]) && IsEndOfCell(text[from - 1]) && LeadIn(from, at) is null && Parse(text.AsSpan(from, at - from)) is { IsSure: true, NamesFirst: true } parts)
                    return new(AttributionStyle.Leading, parts, new(from, at, false, from, at), false, false) { Weight = Weights.OfColumn };
            }
        }

        return null;
    }

    private bool IsGlue(int at, int end) => char.IsUpper(text[at]) && (char.IsLower(text[at - 1]) || text[at - 1] == ')'
        || (char.IsDigit(text[at - 1]) && at + 1 < end && (char.IsLower(text[at + 1]) || text[at + 1] is ' ' or '’')));

    private AttributionCandidate? Bare(int start, int at, int end)
    {
        if (text[at] == '“' || at == start) return null;
        var inside = at + 1;
        var hasComma = inside < end && text[inside] is ',' or '.';
        if (hasComma) inside++;
        while (inside < end && TextLine.IsSpace(text[inside])) inside++;
        if (inside == end || ClosingOf(text[inside]) is not null || Dashes.Is(text[inside])
            || QuotationMarks.IsMark(text[inside])) return null;
        // An apostrophe may stand anywhere; after a comma, at the end of a sentence and before a code it is a mark.
        var isApostrophe = text[at] is '\'' or '’' && !hasComma && !TableWords.IsSentenceEnd(text[at - 1]);
        var isGlued = inside == at + 1;
        if (isApostrophe && !isGlued && !OpensSingly(start, at, end)) return null;
        // "“…” P4: “…”": who is named with a colon says what follows.
        if (Tail(inside, end, text[at] == '’') is not { } tail || text[tail - 1] is ':' or '：' || Parse(text.AsSpan(inside, tail - inside)) is not { } parts) return null;
        var isLast = tail == end || IsBeforeMark(tail, end);
        // "“…” 2. “…”": the next quote's number.
        if (isLast && tail < end && !text.AsSpan(inside, tail - inside).ContainsAnyExcept(OfNumbering)) return null;
        var maySay = isApostrophe ? (parts.BeginsWithCode || (parts.BeginsWithRole && QuotationMarks.IsMark(text[start]))) && isLast
            : isGlued ? parts.NamesFirst && isLast
            : parts.IsSure ? parts.NamesFirst || !(hasComma || GoesOn(inside, tail))
            : parts is { IsLikely: true, Count: 1 } && isLast && !char.IsLower(text[inside]);
        return maySay ? Placed(AttributionStyle.Bare, parts, start, hasComma ? at + 1 : inside, inside, tail, tail, end) : null;
    }
}
