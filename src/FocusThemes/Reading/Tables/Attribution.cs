using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Tables;

/// <summary>A participant's code in parentheses that ends a quote: <c>” (1P04)</c>.</summary>
/// <param name="Start">Of the opening parenthesis.</param>
/// <param name="End">After the closing parenthesis, and the full stop or comma that may follow it.</param>
/// <param name="AfterMark">True where a closing quotation mark stands before it, which makes it sure.</param>
internal readonly partial record struct Attribution(int Start, int End, bool AfterMark)
{
    public string CodeIn(string text) => text[(Start + 1)..text.IndexOf(')', Start)];

    /// <summary>Those that end a quote, in order; a code that a sentence only mentions is left out.</summary>
    public static List<Attribution> In(string text, TextLine line)
    {
        var found = new List<Attribution>();
        foreach (var match in Code().EnumerateMatches(line.In(text)))
        {
            var start = line.Start + match.Index;
            var end = start + match.Length;
            if (end < line.End && text[end] is '.' or ',' or ';') end++;
            var before = SkipSpaces(text, start - 1, line.Start - 1, -1);
            var after = SkipSpaces(text, end, line.End, 1);
            var afterMark = before > line.Start && QuotationMarks.CanClose(text[before]);
            var atEnd = after == line.End;
            var isGlued = after < line.End && after == end && char.IsUpper(text[after]);
            if (atEnd || QuotationMarks.IsMark(text[after]) || (afterMark && isGlued))
                found.Add(new(start, end, afterMark));
        }

        return found;
    }

    private static int SkipSpaces(string text, int at, int limit, int step)
    {
        while (at != limit && TextLine.IsSpace(text[at])) at += step;
        return at;
    }

    [GeneratedRegex(@"\([0-9]{0,3}[A-Za-z]{1,3}[0-9]{1,4}\)")]
    private static partial Regex Code();
}
