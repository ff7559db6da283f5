using System.Buffers;
using System.Text;

namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>What a printed letter stands for, ligatures and forms for print as the letters that they are.</summary>
internal static class LetterText
{
    public const string SoftHyphen = "\u00AD";
    private static readonly SearchValues<char> Shapeless = SearchValues.Create("\u200B\u2060\uFEFF\0\r\n");
    private static readonly string[] Single = [.. Enumerable.Range(0, 256).Select(c => ((char)c).ToString())];

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Of(string printed)
    {
        if (printed is [var c] && c < Single.Length) return char.IsControl(c) && c != '\t' ? "" : Single[c];
        if (printed is [>= '\uFB00' and <= '\uFB06']) return Ligatures[printed[0] - '\uFB00'];
        return printed.AsSpan().ContainsAny(Shapeless) || HasHalf(printed) ? Whole(printed) : printed;
    }

    private static bool HasHalf(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

    // Without what has no shape, and without halves of pairs.
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune != Rune.ReplacementChar && !Rune.IsControl(rune) && rune.Value is not (0x200B or 0x2060 or 0xFEFF))
                whole.Append(rune);
        return whole.ToString();
    }
}
