using FocusThemes.Model;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>Where a quote and its marks stand. A mark that is missing has no length.</summary>
/// <param name="Open">Of the opening mark.</param>
/// <param name="Start">Of the words.</param>
/// <param name="End">Of the words, exclusive.</param>
/// <param name="Close">After the closing mark.</param>
internal readonly record struct QuoteBounds(int Open, int Start, int End, int Close)
{
    public bool IsEmpty => End <= Start;

    /// <summary>Those of a segment, its marks told from its words.</summary>
    /// <param name="words">The segment without what surrounds it.</param>
    public static QuoteBounds Of(string text, Border[] all, Segment segment, Stretch words)
    {
        ref var begin = ref all[segment.From];
        ref var end = ref all[segment.To];
        var opening = begin.Opens;
        // Marks of the words themselves are no outer ones: “No” is what I heard, and never “all”.
        var isClosed = end.Closes > words.Start + opening && end.Closes <= words.End
            && (end.ClosesFrom <= words.Start || (opening > 0 && begin.ClosedAt < 0
                && QuotationMarks.IsDouble(text[words.Start]) == QuotationMarks.IsDouble(text[end.ClosesFrom])));
        if (opening > 0 && begin.ClosedAt >= 0 && begin.ClosedAt < segment.To && !end.Pairs(begin)) opening = 0;
        var close = isClosed ? end.Closes : words.End;
        var closing = isClosed ? end.ClosingLength : 0;
        var inner = Stretch.Trimmed(text, words.Start + opening, Math.Max(words.Start + opening, close - closing));
        return new(opening > 0 ? words.Start : inner.Start, inner.Start, inner.End, closing > 0 ? close : inner.End);
    }

    /// <summary>What stands beside a quote and is none of its parts: one character parts it from the next, words are a
    /// remark, “…” (laughs).</summary>
    public static PassageKind KindOf(Stretch beside) => beside.End - beside.Start == 1 ? PassageKind.Border : PassageKind.Note;
}
