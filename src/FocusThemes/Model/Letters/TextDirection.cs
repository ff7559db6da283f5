using System.Globalization;
using System.Text;

namespace FocusThemes.Model.Letters;

/// <summary>Which way a text runs, by its letters; digits and signs run with those around them.</summary>
internal static class TextDirection
{
    /// <summary>True for a text whose first letter is of Hebrew, Arabic or another script from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetter(rune)) return IsRightToLeft(rune);
        return false;
    }

    /// <summary>The text in stretches of one direction; joined, they are the text.</summary>
    public static IEnumerable<(string Text, bool IsRightToLeft)> Stretches(string text)
    {
        var all = IsRightToLeft(text);
        // The stretch so far, and where its last letter ends: what follows is not yet known to belong to it.
        var (start, end, way) = (0, 0, all);
        for (int at = 0, units; at < text.Length; at += units)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out units);
            if (!Rune.IsLetter(rune))
            {
                if (at == end && IsMark(rune)) end += units;
                continue;
            }

            if (IsRightToLeft(rune) is var other && other != way)
            {
                // Between two directions signs run as the whole text does.
                var border = way == all ? at : end;
                if (border > start) yield return (text[start..border], way);
                (start, way) = (border, other);
            }

            end = at + units;
        }

        if (way != all && end < text.Length)
        {
            yield return (text[start..end], way);
            (start, way) = (end, all);
        }

        yield return (text[start..], way);
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsRightToLeft(Rune letter) => letter.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
