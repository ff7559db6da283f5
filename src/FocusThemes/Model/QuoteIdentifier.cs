using System.Security.Cryptography;

namespace FocusThemes.Model;

/// <summary>
/// What names a quote wherever and however it is read again: <c>q7k2m9x4c0nd</c>. Drawn by lot when the quote is first
/// stored, so that it tells nothing of the words, also when they are withdrawn.
/// </summary>
/// <param name="Number">What was drawn, of 55 bits.</param>
public readonly record struct QuoteIdentifier(long Number)
{
    /// <summary>The first letter of each, by which it is known in a text and is a number in no spreadsheet.</summary>
    public const char First = 'q';

    public const int Length = 12;

    // Douglas Crockford's base 32, without the letters that are taken for others.
    private const string Signs = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int BitsOfSign = 5;
    private const int Bits = (Length - 1) * BitsOfSign;

    public static QuoteIdentifier Draw()
    {
        Span<byte> drawn = stackalloc byte[sizeof(long)];
        RandomNumberGenerator.Fill(drawn);
        return new(BitConverter.ToInt64(drawn) & ((1L << Bits) - 1));
    }

    /// <summary>One that begins as this one: those that are drawn for one study stand together in the library's index, which an
    /// import would otherwise write all over.</summary>
    public QuoteIdentifier DrawBeside()
    {
        const long End = (1L << (6 * BitsOfSign)) - 1;
        return new((Number & ~End) | (Draw().Number & End));
    }

    /// <summary>Null for a number that is never drawn.</summary>
    public static QuoteIdentifier? Of(long number) => number is >= 0 and < 1L << Bits ? new(number) : null;

    /// <summary>Null for what is none. Capitals, and o, i and l for the digits that they look like, are heard.</summary>
    public static QuoteIdentifier? Parse(string? text)
    {
        if (text?.Trim() is not { Length: Length } signs || char.ToLowerInvariant(signs[0]) != First) return null;
        var number = 0L;
        foreach (var sign in signs.AsSpan(1))
        {
            var value = Signs.IndexOf(char.ToLowerInvariant(sign) switch
            {
                'o' => '0',
                'i' or 'l' => '1',
                var other => other,
            }, StringComparison.Ordinal);
            if (value < 0) return null;
            number = (number << BitsOfSign) | (uint)value;
        }

        return new(number);
    }

    public override string ToString() => string.Create(Length, Number, (signs, number) =>
    {
        signs[0] = First;
        for (var i = Length - 1; i > 0; i--, number >>= BitsOfSign) signs[i] = Signs[(int)(number & (Signs.Length - 1))];
    });
}
