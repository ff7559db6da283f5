using System.Text.RegularExpressions;

namespace FocusThemes.Writing.Office;

/// <summary>Words of people in XML, which has no place for some control characters.</summary>
public static partial class OfficeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// For a cell, where a carriage return and control characters stand as <c>_x000D_</c>, and so does the underscore of
    /// a text that looks like that; there is no way to write the two code points that Unicode keeps from being characters.
    /// </summary>
    /// <returns>The very same text where nothing has to be escaped.</returns>
    public static string InCell(string text) => Escaped().Replace(text, sign => sign.Value[0] switch
    {
        '\uFFFE' or '\uFFFF' => $"{Replacement}",
        var c => $"_x{(int)c:X4}_",
    });

    /// <summary>
    /// The text for a document, which has no such way: the picture that Unicode has of the control character.
    /// </summary>
    public static string InDocument(string text) =>
        Forbidden().Replace(text, c => c.Value[0] < ' ' ? ((char)(0x2400 + c.Value[0])).ToString() : $"{Replacement}");

    /// <summary>Pieces of at most so many UTF-16 units, none of which ends within a character.</summary>
    public static IEnumerable<string> Parts(string text, int most)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(start + most, text.Length);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1])) end--;
            yield return text[start..end];
            start = end;
        }
    }

    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]")]
    private static partial Regex Forbidden();

    [GeneratedRegex("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}[_\\x00-\\x08\\x0B-\\x1F])")]
    private static partial Regex Escaped();
}
