namespace FocusThemes.Reading.Interpreting;

/// <summary>Finds where a quote begins and ends in the run of a line's cells.</summary>
/// <param name="marksAreUsual">
/// True where most attributions follow a closing mark; then a code in parentheses without any mark is a mention.
/// </param>
internal sealed class QuoteFinder(string text, Joints joints, Patience patience, bool marksAreUsual)
{
    private const int LongestRemark = 40;

    /// <summary>The quote that an attribution ends; null where the attribution is only a mention.</summary>
    /// <param name="part">From the end of the last quote on the line to the attribution, trimmed.</param>
    /// <param name="isOnItsOwn">True where the part can hold nothing but the quote.</param>
    public QuoteBounds? Before(TextLine part, Attribution attribution, bool isOnItsOwn)
    {
        patience.Spend(part.End - part.Start);
        var close = part.End;
        if (!attribution.AfterMark && RemarkAfterMark(part.Start, close) is var mark and >= 0) close = mark + 1;
        var hasClosing = close - 1 > part.Start && QuotationMarks.CanClose(text[close - 1]);
        var isSingle = hasClosing && !QuotationMarks.IsDouble(text[close - 1]);

        // A single mark at the end may close a quote within the quote: double marks come first.
        var open = QuotationMarks.FindOpening(text, part.Start, hasClosing ? close - 1 : close, single: false);
        if (open >= 0)
            return hasClosing && !isSingle ? new(open, open + 1, close - 1, close) : new(open, open + 1, close, close);
        if (isSingle)
        {
            open = QuotationMarks.FindOpening(text, part.Start, close - 1, single: true);
            if (open >= 0) return new(open, open + 1, close - 1, close);
        }

        var end = hasClosing && !isSingle ? close - 1 : close;
        if (QuoteLabel.Within(text, part.Start, end) is { } said) return new(said, said, end, close);
        var joint = isOnItsOwn ? part.Start : joints.BetweenSentences(part.Start, end);
        if (!hasClosing && marksAreUsual && joint <= part.Start) return null;
        // Titles end without a full stop: the last sure joint of the row is then the quote's beginning.
        if (joint < 0) joint = joints.SureIn(part.Start, end).DefaultIfEmpty(-1).Last();
        return joint >= 0 ? new(joint, joint, end, close) : new(part.Start, part.Start, end, close, IsDoubtful: true);
    }

    /// <summary>
    /// A quote at the end of a part that has no attribution: it stands at the part's start or is glued to the concept.
    /// </summary>
    public QuoteBounds? AtEnd(TextLine part)
    {
        if (part.End - part.Start < 3 || text[part.End - 1] is not ('"' or '”' or '»')) return null;
        return Opening(part, part.End - 1) is >= 0 and var open ? new(open, open + 1, part.End - 1, part.End) : null;
    }

    /// <summary>A mark that opens a quote which does not end on this line; -1 for none.</summary>
    public int Unclosed(TextLine part) => Opening(part, part.End);

    /// <summary>
    /// Where a quote that began on an earlier line ends on this one; null where it does not, or where another begins.
    /// </summary>
    public QuoteBounds? ClosingAt(TextLine line, ReadOnlySpan<Attribution> found)
    {
        patience.Spend(line.End - line.Start);
        var close = found.Length > 0 ? found[0].Start : line.End;
        while (close > line.Start && TextLine.IsSpace(text[close - 1])) close--;
        var hasClosing = close > line.Start && text[close - 1] is '"' or '”' or '»';
        if (found.Length == 0 && !hasClosing) return null;
        var opening = QuotationMarks.FindOpening(text, line.Start, hasClosing ? close - 1 : close, single: false);
        if (opening > line.Start) return null;
        return new(line.Start, line.Start, hasClosing ? close - 1 : close, close);
    }

    private int Opening(TextLine part, int end)
    {
        patience.Spend(end - part.Start);
        var open = QuotationMarks.FindOpening(text, part.Start, end, single: false);
        return open == part.Start || (open > 0 && QuotationMarks.IsGlued(text, part.Start, open, end, single: false))
            ? open
            : -1;
    }

    // “…” (sic) (1P07), “…” [laughs] (1P07): a bracketed remark between the closing mark and the attribution.
    private int RemarkAfterMark(int start, int end)
    {
        if (end - start < 4 || text[end - 1] is not (')' or ']')) return -1;
        var bracket = text.LastIndexOf(text[end - 1] == ')' ? '(' : '[', end - 1, Math.Min(LongestRemark, end - start));
        var at = bracket - 1;
        while (at > start && TextLine.IsSpace(text[at])) at--;
        return at > start && text[at] is '”' or '"' or '»' ? at : -1;
    }
}
