namespace FocusThemes.Reading.Hints;

/// <summary>Lines of ascending places in bytes, counted from 1, each byte looked at once.</summary>
internal sealed class LineCounter(byte[] bytes)
{
    private int at;
    private int line = 1;

    public int At(long place)
    {
        for (; at < place; at++)
            if (bytes[at] == '\n') line++;
        return line;
    }
}
