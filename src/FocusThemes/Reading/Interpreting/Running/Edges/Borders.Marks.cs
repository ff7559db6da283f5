using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>The quotation marks that open and close at borders.</summary>
internal sealed partial class Borders
{
    // The last that was looked for, by its end; a start of -1 for none.
    private (int End, int Start) remark = (-1, -1);

    private void PlaceMarks()
    {
        var ends = marks.ConvertAll(mark => mark.End);
        for (var b = 1; b < All.Length; b++)
        {
            ref var border = ref All[b];
            var end = border.End;
            if (end > 1 && text[end - 1] == '.' && text[end - 2] is ')' or ']' && RemarkBefore(end - 1) > 0) end--;
            // “…” (sic) and “…” [laughs]: the mark stands before the remark.
            if (end > 0 && text[end - 1] is ')' or ']' && border.Is(BorderKind.By | BorderKind.Line | BorderKind.Opening) && RemarkBefore(end) is var before and > 0)
                end = before;
            var stop = end > 1 && text[end - 1] is '.' or ',' or ';' && QuotationMarks.IsMark(text[end - 2]) ? 1 : 0;
            // Few borders have a mark before them.
            if (end == stop || !QuotationMarks.IsMark(text[end - stop - 1])) continue;
            if (ends.BinarySearch(end - stop) is not (>= 0 and var found) || marks[found] is not { IsOpening: false, IsInner: false } mark) continue;
            (border.Closes, border.ClosingLength) = (mark.End + stop, mark.Length + stop);
            border.ClosesFrom = mark.Partner < 0 ? -1 : marks[mark.Partner].At;
            border.ClosesParagraph = mark.Partner >= 0 && IndexAt(marks[mark.Partner].At) is >= 0 and var opened && All[opened].IsLine;
        }

        foreach (var mark in marks)
        {
            // A single mark that nothing closes is an apostrophe.
            if (!mark.IsOpening || (mark.Partner < 0 && QuotationMarks.DoubleAt(text, mark.At) == 0) || IndexAt(mark.At) is not (>= 0 and var index)) continue;
            (All[index].Opens, All[index].IsInner) = (mark.Length, mark.IsInner);
            if (mark.Partner >= 0) All[index].ClosedAt = IndexFrom(marks[mark.Partner].End);
        }

        // A bullet may stand before the mark.
        for (var b = 0; b + 1 < All.Length; b++)
            if (All[b].Opens == 0 && All[b].Start > All[b].At && IndexAt(All[b].Start) is > 0 and var opening && All[opening].Opens > 0)
                (All[b].Opens, All[b].ClosedAt) = (All[opening].Opens, All[opening].ClosedAt);
    }

    // Borders of empty cells ask again for the remark that stands before them all.
    private int RemarkBefore(int end)
    {
        if (remark.End != end) remark = (end, FindRemark(end));
        return remark.Start;
    }

    private int FindRemark(int end)
    {
        var reach = Math.Min(LongestRemark, end);
        var bracket = text.AsSpan(end - reach, reach).LastIndexOf(text[end - 1] == ')' ? '(' : '[');
        if (bracket < 0) return -1;
        var at = end - reach + bracket;
        while (at > 0 && TextLine.IsSpace(text[at - 1])) at--;
        patience.Spend(end - at);
        return at > 0 && QuotationMarks.IsMark(text[at - 1]) ? at : -1;
    }
}
