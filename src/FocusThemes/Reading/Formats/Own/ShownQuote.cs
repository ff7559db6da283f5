using System.Security.Cryptography;
using System.Text;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>A quote as a copy to read shows it, marks and all.</summary>
public static class ShownQuote
{
    /// <summary>What stands in a table in the place of a quote where there is none.</summary>
    public const string None = "No quote stands here.";

    /// <summary>Its paragraphs, which is all that a copy keeps of line breaks.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split(
        ['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>What tells quotes of a copy apart without their words: eight digits of SHA-256.</summary>
    public static string Digest(string shown) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)).AsSpan(0, 4));

    /// <summary>Takes one pair of marks off that stands around all of it.</summary>
    public static (string Opening, string Text, string Closing) Parted(string shown)
    {
        if (shown.Length < 3 || !QuotationMarks.IsMark(shown[0]) || !QuotationMarks.CanClose(shown[^1])
            || QuotationMarks.IsDouble(shown[0]) != QuotationMarks.IsDouble(shown[^1])
            || InnerMarks.AreAll(shown)) return ("", shown, "");
        var inner = Stretch.Trimmed(shown, 1, shown.Length - 1);
        return inner.IsEmpty ? ("", shown, "")
            : (shown[..inner.Start], shown[inner.Start..inner.End], shown[inner.End..]);
    }
}
