using System.Text.RegularExpressions;

namespace FocusThemes.Writing;

/// <summary>Words of people in XML, which has no place for some control characters.</summary>
public static partial class OfficeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// For a cell, where control characters are written as <c>_x000B_</c> by the library; there is no way to write the
    /// two code points that Unicode keeps from being characters.
    /// </summary>
    public static string InCell(string text) => text.Replace('\uFFFE', Replacement).Replace('\uFFFF', Replacement);

    /// <summary>For a document, which has no such way: the picture that Unicode has of the control character.</summary>
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
}
