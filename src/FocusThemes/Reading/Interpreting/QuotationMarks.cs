using System.Buffers;

namespace FocusThemes.Reading.Interpreting;

/// <summary>Which characters open and close a quote, and where a quote that is known to end begins.</summary>
internal static class QuotationMarks
{
    private const string DoubleMarks = "\"“”„‟«»「」『』";
    private const string SingleMarks = "'‘’‚‹›";
    private static readonly SearchValues<char> AnyDouble = SearchValues.Create(DoubleMarks);
    private static readonly SearchValues<char> AnySingle = SearchValues.Create(SingleMarks);

    public static bool IsMark(char c) => IsDouble(c) || SingleMarks.Contains(c, StringComparison.Ordinal);

    public static bool IsDouble(char c) => DoubleMarks.Contains(c, StringComparison.Ordinal);

    public static bool CanClose(char c) => c is '"' or '”' or '“' or '»' or '«' or '」' or '』' or '\'' or '’' or '›';

    /// <summary>True where the character at <paramref name="at"/> opens a quote rather than closing one.</summary>
    public static bool Opens(string text, int start, int at, int end, bool single)
    {
        var mark = text[at];
        // Corner brackets tell by themselves; there are no spaces beside them.
        if (!single && mark is '「' or '『') return true;
        if (!(single ? mark is '‘' or '\'' or '‹' or '‚' : mark is '“' or '"' or '„' or '«')) return false;
        if (at + 1 >= end || TextLine.IsSpace(text[at + 1])) return false;
        if (at == start) return true;
        var before = text[at - 1];
        if (TextLine.IsSpace(before) || before is '(' or '[' or '—' or '–' or '-') return true;
        return IsGlued(text, start, at, end, single);
    }

    /// <summary>
    /// True where an opening mark follows the text before it without a space: the joint of two cells, since
    /// within a cell an opening mark has a space before it.
    /// </summary>
    public static bool IsGlued(string text, int start, int at, int end, bool single)
    {
        if (at <= start || at + 1 >= end) return false;
        var (before, mark, after) = (text[at - 1], text[at], text[at + 1]);
        if (TextLine.IsSpace(before) || TextLine.IsSpace(after) || before is '(' or '[' or '—' or '–' or '-' or '/')
            return false;
        // An apostrophe stands between letters; only the end of a sentence before it makes a single mark a joint.
        if (single)
            return (mark == '‘' || (mark == '\'' && TableWords.IsSentenceEnd(before))) && !char.IsLower(after);
        return mark switch
        {
            '“' or '„' or '«' => true,
            '"' => char.IsLetterOrDigit(after) || after is '(' or '[' or '…' or '‘' or '\'',
            _ => false,
        };
    }

    /// <summary>
    /// The opening mark of the quote that ends at <paramref name="end"/>, its closing mark left out; -1 for none.
    /// </summary>
    public static int FindOpening(string text, int start, int end, bool single)
    {
        var unclosed = -1;
        var depth = 0;
        var marks = single ? AnySingle : AnyDouble;
        for (var i = start; i < end; i++)
        {
            if (text.AsSpan(i, end - i).IndexOfAny(marks) is not (>= 0 and var length)) break;
            i += length;
            var c = text[i];
            // Within a quote that began with the passage itself, or after a straight mark, it is a mark of the quote's
            // own.
            var isInner = depth > 0 && (c == '"' || unclosed == start);
            if (!isInner && IsGlued(text, start, i, end, single)) return i;
            if (Opens(text, start, i, end, single))
            {
                if (depth++ == 0) unclosed = i;
            }
            else if (depth > 0 && (!single || i + 1 == end || !char.IsLetterOrDigit(text[i + 1])))
            {
                depth--;
            }
        }

        return depth > 0 ? unclosed : -1;
    }
}
