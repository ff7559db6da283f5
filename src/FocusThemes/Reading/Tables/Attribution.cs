namespace FocusThemes.Reading.Tables;

/// <summary>A participant's code in parentheses that ends a quote: <c>” (1P04)</c>.</summary>
/// <param name="Start">Of the opening parenthesis.</param>
/// <param name="End">After the closing parenthesis, and the full stop or comma that may follow it.</param>
/// <param name="AfterMark">True where a closing quotation mark stands before it, which makes it sure.</param>
internal readonly record struct Attribution(int Start, int End, bool AfterMark)
{
    public string CodeIn(string text) => text[(Start + 1)..text.IndexOf(')', Start)];

    /// <summary>Those that end a quote, in order; a code that a sentence only mentions is left out.</summary>
    public static Attribution[] In(string text, TextLine line)
    {
        List<Attribution>? found = null;
        var end = line.Start;
        while (text.AsSpan(end, line.End - end).IndexOf('(') is >= 0 and var bracket)
        {
            var start = end + bracket;
            var length = LengthOfCode(text.AsSpan(start, line.End - start));
            end = start + Math.Max(length, 1);
            if (length == 0) continue;
            if (end < line.End && text[end] is '.' or ',' or ';') end++;
            var before = SkipSpaces(text, start - 1, line.Start - 1, -1);
            var after = SkipSpaces(text, end, line.End, 1);
            var afterMark = before > line.Start && QuotationMarks.CanClose(text[before]);
            var atEnd = after == line.End;
            var isGlued = after < line.End && after == end && char.IsUpper(text[after]);
            if (atEnd || QuotationMarks.IsMark(text[after]) || (afterMark && isGlued))
                (found ??= []).Add(new(start, end, afterMark));
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>True where at least half of them follow a closing mark.</summary>
    public static bool MarksAreUsual(List<Attribution[]> attributions)
    {
        var (sure, all) = (0, 0);
        foreach (var found in attributions)
        {
            all += found.Length;
            foreach (var attribution in found)
                if (attribution.AfterMark) sure++;
        }

        return sure * 2 >= all;
    }

    private static int SkipSpaces(string text, int at, int limit, int step)
    {
        while (at != limit && TextLine.IsSpace(text[at])) at += step;
        return at;
    }

    // A bracket, up to 3 digits, 1 to 3 letters, 1 to 6 digits, a bracket; 0 for anything else.
    private static int LengthOfCode(ReadOnlySpan<char> text)
    {
        var letters = 1 + Run(text[1..], 3, char.IsAsciiDigit);
        var number = letters + Run(text[letters..], 3, char.IsAsciiLetter);
        var end = number + Run(text[number..], 6, char.IsAsciiDigit);
        return number > letters && end > number && end < text.Length && text[end] == ')' ? end + 1 : 0;
    }

    private static int Run(ReadOnlySpan<char> text, int most, Func<char, bool> isIn)
    {
        var length = 0;
        while (length < most && length < text.Length && isIn(text[length])) length++;
        return length;
    }
}
