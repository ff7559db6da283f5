using FocusThemes.Model;

namespace FocusThemes.Reading.Projects;

/// <summary>Where the lines of a text begin, which end at LF, CRLF or CR.</summary>
internal sealed class LineStarts
{
    private readonly List<int> starts = [0];

    public LineStarts(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny('\r', '\n') is var length and >= 0;)
        {
            at += length;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }
    }

    public int Count => starts.Count;

    /// <summary>Where a line begins, the first being 0.</summary>
    public int this[int line] => starts[line];

    /// <summary>Number, from 1, of the line that a place is on.</summary>
    public int LineAt(int place) => Sorted.First(starts, start => start <= place);

    public static int BreaksIn(string text) => new LineStarts(text).starts.Count - 1;
}
