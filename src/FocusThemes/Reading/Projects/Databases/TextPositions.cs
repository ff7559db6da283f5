namespace FocusThemes.Reading.Projects.Databases;

/// <summary>What a program counts when it says where in a text something stands.</summary>
internal enum PositionUnit
{
    CodePoints,

    /// <summary>Bytes of UTF-8; a position within a character stands after it, as Taguette has it.</summary>
    Utf8Bytes,
}

/// <summary>Positions of a program in a text, as UTF-16 units.</summary>
internal sealed class TextPositions
{
    private const int Stride = 256;

    private readonly string text;
    private readonly PositionUnit unit;

    // What is counted before each stride of the text.
    private readonly long[] before;

    public TextPositions(string text, PositionUnit unit)
    {
        (this.text, this.unit) = (text, unit);
        before = new long[(text.Length / Stride) + 1];
        for (var at = 0; at < text.Length; at++)
        {
            if (at % Stride == 0) before[at / Stride] = Length;
            Length += WidthAt(at);
        }

        if (text.Length % Stride == 0) before[^1] = Length;
    }

    /// <summary>Of the text, in what the program counts.</summary>
    public long Length { get; }

    /// <summary>Null where the text has no such position.</summary>
    public int? UnitsAt(long position)
    {
        if (position < 0 || position > Length) return null;
        var stride = Array.BinarySearch(before, position);
        // Of several that begin at one position none is before a character but the first.
        stride = stride < 0 ? ~stride - 1 : stride;
        var (at, counted) = (stride * Stride, before[stride]);
        while (counted < position) counted += WidthAt(at++);
        // The second half of a pair counts nothing.
        if (at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])) at++;
        return at;
    }

    private int WidthAt(int at)
    {
        var isSecond = char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]);
        if (unit == PositionUnit.CodePoints) return isSecond ? 0 : 1;
        return text[at] switch
        {
            < '\u0080' => 1,
            < '\u0800' => 2,
            _ when isSecond => 0,
            _ when char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) => 4,
            _ => 3,
        };
    }
}
