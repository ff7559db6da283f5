namespace FocusThemes.Reading.Tables;

/// <summary>A line without the white space around it; <see cref="IsBlank"/> where nothing is left.</summary>
internal readonly record struct TextLine(int Number, int Start, int End)
{
    public bool IsBlank => Start == End;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Parts a text at LF, CRLF and CR.</summary>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>(text.AsSpan().Count('\n') + 1);
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Trimmed(text, lines.Count + 1, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static TextLine Trimmed(string text, int number, int start, int end)
    {
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return new(number, start, end);
    }

    /// <summary>White space, and the marks of no width that a text brings along from its encoding.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
