using FocusThemes.Reading;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Verifying;

/// <summary>What stands between two outer quotation marks.</summary>
/// <param name="Before">Where the mark that opens begins.</param>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where the words end, exclusive.</param>
/// <param name="After">Where the mark that closes ends.</param>
internal readonly record struct MarkPair(int Before, int Start, int End, int After);

/// <summary>Finds the outer quotation marks of a paragraph, in the habits of any language.</summary>
internal static class MarkPairs
{
    public static List<MarkPair> In(string text, Patience patience)
    {
        var (pairs, open) = (new List<MarkPair>(), new Stack<(char Mark, int At, int Length)>());
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = 1;
            if (!QuotationMarks.IsMark(text[at])) continue;
            if (QuotationMarks.DoubleAt(text, at) is > 0 and var units)
            {
                length = units;
                if (QuotationMarks.Opens(text, at, units, open.Count > 0 ? open.Peek().Mark : '\0')) open.Push((text[at], at, units));
                else if (open.TryPop(out var opened) && open.Count == 0)
                    pairs.Add(new(opened.At, opened.At + opened.Length, at, at + units));
            }
            else if (open.Count == 0 && OpensSingle(text, at) && CloseOf(text, at) is > 0 and var close)
            {
                patience.Spend(close - at);
                pairs.Add(new(at, at + 1, close, close + 1));
                length = close + 1 - at;
            }
        }

        // What is never closed ends with its paragraph; where a quotation goes on in the next, that begins with a mark.
        if (open.Count > 0 && open.Last() is var unclosed)
            pairs.Add(new(unclosed.At, unclosed.At + unclosed.Length, text.TrimEnd().Length, text.Length));
        return pairs;
    }

    private static bool OpensSingle(string text, int at) => text[at] is '‘' or '‚' or '‹' or '›' or '\'' or '’' or '`'
        && (at == 0 || char.IsWhiteSpace(text[at - 1]) || QuotationMarks.MayStandBefore(text[at - 1]))
        && at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '[' or '(' or '…' or '.');

    // An apostrophe looks as the mark that closes: one behind or before a stop goes before one within a sentence.
    private static int CloseOf(string text, int open)
    {
        var within = 0;
        for (var at = open + 2; at < text.Length && !OpensSingle(text, at); at++)
        {
            if (!QuotationMarks.CanClose(text[at]) || QuotationMarks.IsDouble(text[at]) || char.IsWhiteSpace(text[at - 1])) continue;
            var next = at + 1;
            if (next < text.Length && char.IsLetterOrDigit(text[next])) continue;
            while (next < text.Length && text[next] is ' ' or '\n') next++;
            if (text[at - 1] is '.' or ',' or '!' or '?' or '…' || next >= text.Length || !char.IsLetterOrDigit(text[next])) return at;
            if (within == 0) within = at;
        }

        return within;
    }
}
