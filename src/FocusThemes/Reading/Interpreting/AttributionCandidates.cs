using System.Buffers;

namespace FocusThemes.Reading.Interpreting;

/// <summary>How an attribution is set off from the quote before it.</summary>
internal enum AttributionStyle
{
    Round,
    Square,

    /// <summary>After a dash, to the end of the line or up to the next quote.</summary>
    Dash,

    /// <summary>By nothing but the closing quotation mark.</summary>
    Bare,
}

/// <summary>Something that may be an attribution, with what its place tells.</summary>
/// <param name="IsEnd">True where nothing, another quote or the next cell follows: a quote can end here.</param>
/// <param name="IsGlued">True where the next word follows without a space, as the next cell does.</param>
internal readonly record struct AttributionCandidate(
    AttributionStyle Style, AttributionParts Parts, Attribution Attribution, bool IsEnd, bool IsGlued)
{
    /// <summary>What attributions of one table have in common: not all of them tell equally much.</summary>
    public (AttributionStyle, string) Form => (Style, Parts.Likeness);
}

/// <summary>Finds in a line whatever may be an attribution.</summary>
internal sealed class AttributionCandidates(string text, Patience patience)
{
    private const int LongestInside = 100;
    private const int MostKept = 50_000;

    private static readonly SearchValues<char> Beginnings = SearchValues.Create("([（\"”»“’'」』–—-");
    private readonly Dictionary<string, AttributionParts?> parsed = new(StringComparer.Ordinal);

    // Dashes up to here lead to words that are no attribution.
    private int deadEnd;

    /// <summary>In order, without overlap.</summary>
    public List<AttributionCandidate> In(int start, int end)
    {
        patience.Spend(end - start);
        deadEnd = start;
        var found = new List<AttributionCandidate>();
        for (var at = start; at < end;)
        {
            if (text.AsSpan(at, end - at).IndexOfAny(Beginnings) is not (>= 0 and var ahead)) break;
            at += ahead;
            var candidate = text[at] is '(' or '[' or '（' ? Bracket(start, at, end)
                : text[at] is '–' or '—' or '-' ? Dash(start, at, end)
                : Bare(start, at, end);
            if (candidate is { } one) found.Add(one);
            at = candidate?.Attribution.End ?? at + 1;
        }

        return found;
    }

    private AttributionCandidate? Bracket(int start, int at, int end)
    {
        var close = text[at] switch { '(' => ')', '[' => ']', _ => '）' };
        var rest = text.AsSpan(at + 1, Math.Min(LongestInside, end - at - 1));
        var length = rest.IndexOf(close);
        if (length <= 0 || rest[..length].Contains(text[at]) || Parse(rest[..length]) is not { } parts) return null;
        var style = text[at] == '[' ? AttributionStyle.Square : AttributionStyle.Round;
        return Placed(style, parts, start, at, at + 1, at + 1 + length, at + 2 + length, end);
    }

    // A dash with a space before it or right after a closing mark; what follows reaches to the end of the line or up to
    // another quote.
    private AttributionCandidate? Dash(int start, int at, int end)
    {
        if (at < deadEnd || at == start || !(TextLine.IsSpace(text[at - 1]) || QuotationMarks.CanClose(text[at - 1]))) return null;
        var inside = at + 1;
        while (inside < end && (TextLine.IsSpace(text[inside]) || text[inside] is '–' or '—' or '-')) inside++;
        if (Tail(inside, end) is { } tail && Parse(text.AsSpan(inside, tail - inside)) is { } parts)
            return Placed(AttributionStyle.Dash, parts, start, at, inside, tail, tail, end);
        deadEnd = inside;
        return null;
    }

    private AttributionCandidate? Bare(int start, int at, int end)
    {
        if (text[at] == '“' || at == start) return null;
        var inside = at + 1;
        var hasComma = inside < end && text[inside] == ',';
        // An apostrophe may stand anywhere; after a comma it is a mark.
        if (text[at] is '\'' or '’' && !hasComma) return null;
        if (hasComma) inside++;
        while (inside < end && TextLine.IsSpace(text[inside])) inside++;
        if (inside == end || inside == at + 1 || text[inside] is '(' or '[' or '（' or '–' or '—' or '-'
            || QuotationMarks.IsMark(text[inside])) return null;
        return Tail(inside, end) is { } tail && Parse(text.AsSpan(inside, tail - inside)) is { IsSure: true } parts
            && (parts.NamesFirst || !(hasComma || GoesOn(inside, tail)))
            ? Placed(AttributionStyle.Bare, parts, start, hasComma ? at + 1 : inside, inside, tail, tail, end)
            : null;
    }

    // The words on cost” and so on. (P1): a sentence that goes on after a mark of its own, up to its attribution.
    private bool GoesOn(int inside, int tail) =>
        char.IsLower(text[inside]) && text.AsSpan(inside, tail - inside).ContainsAny("([（");

    private int? Tail(int inside, int end)
    {
        var reach = Math.Min(LongestInside, end - inside);
        var tail = text.AsSpan(inside, reach).IndexOfAny('“', '"', '„');
        if (tail < 0 && reach < end - inside) return null;
        tail = tail < 0 ? end : inside + tail;
        while (tail > inside && TextLine.IsSpace(text[tail - 1])) tail--;
        return tail;
    }

    private AttributionCandidate Placed(
        AttributionStyle style, AttributionParts parts, int lineStart, int start, int inside, int insideEnd, int end,
        int lineEnd)
    {
        if (end < lineEnd && text[end] is '.' or ',' or ';') end++;
        while (TextLine.IsSpace(text[inside])) inside++;
        while (TextLine.IsSpace(text[insideEnd - 1])
            || (style is AttributionStyle.Dash or AttributionStyle.Bare && text[insideEnd - 1] is '.' or ',' or ';'))
            insideEnd--;
        var before = start - 1;
        while (before >= lineStart && TextLine.IsSpace(text[before])) before--;
        var after = end;
        while (after < lineEnd && TextLine.IsSpace(text[after])) after++;
        var afterMark = before > lineStart && QuotationMarks.CanClose(text[before]);
        var isGlued = after < lineEnd && after == end && char.IsUpper(text[after]);
        return new(
            style, parts, new(start, end, afterMark, inside, insideEnd),
            after == lineEnd || QuotationMarks.IsMark(text[after]) || (afterMark && isGlued), isGlued);
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
