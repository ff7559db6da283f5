namespace FocusThemes.Reading;

/// <summary>A line without the white space around it; <see cref="IsBlank"/> where nothing is left.</summary>
internal readonly record struct TextLine(int Number, int Start, int End)
{
    public bool IsBlank => Start == End;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Parts a text at LF, CRLF and CR.</summary>
    public static List<TextLine> Of(string text, Patience patience)
    {
        var lines = new List<TextLine>(text.AsSpan().Count('\n') + 1);
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            patience.Spend(end - start);
            lines.Add(new TextLine(lines.Count + 1, start, end).Trimmed(text));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>The line without the white space around it; empty at its start where nothing is left.</summary>
    public TextLine Trimmed(string text)
    {
        var stretch = Stretch.Trimmed(text, Start, End);
        return this with { Start = stretch.Start, End = stretch.End };
    }

    /// <summary>Number of the line that a position is on, or of the last one before it.</summary>
    public static int NumberAt(List<TextLine> lines, int position)
    {
        // Asked for every passage, and so without a delegate.
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Start <= position) low = middle + 1;
            else high = middle;
        }

        return Math.Max(1, low);
    }

    /// <summary>White space, and the marks of no width that a text brings along from its encoding.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
