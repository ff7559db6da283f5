using System.Text;

namespace FocusThemes.Reading.Projects;

/// <summary>What a program counts when it says where in a text something stands.</summary>
internal enum CountedUnit
{
    CodePoints,
    Utf16Units,

    /// <summary>A carriage return with its line feed counts one, as where a text is counted in a window.</summary>
    CodePointsOneBreak,

    /// <inheritdoc cref="CodePointsOneBreak"/>
    Utf16UnitsOneBreak,

    /// <summary>Bytes of UTF-8; a position within a character stands after it, as Taguette has it.</summary>
    Utf8Bytes,
}

/// <summary>Positions of a program in a text, as UTF-16 units.</summary>
internal sealed class TextPositions
{
    private const int Stride = 256;

    private readonly string text;
    private readonly CountedUnit unit;

    // What is counted before each stride of the text; empty where that is UTF-16 units in any case.
    private readonly long[] before = [];

    public TextPositions(string text, CountedUnit unit)
    {
        (this.text, this.unit) = (text, unit);
        if (IsPlain())
        {
            Length = text.Length;
            return;
        }

        before = new long[(text.Length / Stride) + 1];
        for (var at = 0; at < text.Length; at++)
        {
            if (at % Stride == 0) before[at / Stride] = Length;
            Length += WidthAt(at);
        }

        if (text.Length % Stride == 0) before[^1] = Length;
    }

    /// <summary>The length of the text, in what the program counts.</summary>
    public long Length { get; }

    /// <summary>
    /// The place of a position in UTF-16 units, which is within a pair of surrogates only where the program counts such
    /// units; null where the text has no such position.
    /// </summary>
    public int? UnitsAt(long position)
    {
        if (position < 0 || position > Length) return null;
        if (before.Length == 0) return (int)position;
        var stride = Array.BinarySearch(before, position);
        var from = stride < 0 ? ~stride - 1 : stride;
        var (at, counted) = (from * Stride, before[from]);
        while (counted < position) counted += WidthAt(at++);
        // What counts nothing belongs to what is before it.
        while (at > 0 && at < text.Length && WidthAt(at) == 0) at++;
        return at;
    }

    /// <summary>The position is in the middle of a pair of surrogates.</summary>
    public static bool IsWithinPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private bool IsPlain()
    {
        var (isPairOne, isBreakOne) = (
            unit is CountedUnit.CodePoints or CountedUnit.CodePointsOneBreak,
            unit is CountedUnit.CodePointsOneBreak or CountedUnit.Utf16UnitsOneBreak);
        return (!isPairOne || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            && (!isBreakOne || !text.Contains("\r\n", StringComparison.Ordinal))
            && (unit != CountedUnit.Utf8Bytes || Ascii.IsValid(text));
    }

    private int WidthAt(int at)
    {
        if (unit is CountedUnit.CodePointsOneBreak or CountedUnit.Utf16UnitsOneBreak
            && text[at] == '\n' && at > 0 && text[at - 1] == '\r')
            return 0;
        if (unit is CountedUnit.Utf16Units or CountedUnit.Utf16UnitsOneBreak) return 1;
        if (IsWithinPair(text, at)) return 0;
        if (unit != CountedUnit.Utf8Bytes) return 1;
        return text[at] switch
        {
            < '\u0080' => 1,
            < '\u0800' => 2,
            _ => IsWithinPair(text, at + 1) ? 4 : 3,
        };
    }
}
