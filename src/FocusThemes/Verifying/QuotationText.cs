using System.Text.RegularExpressions;

namespace FocusThemes.Verifying;

/// <summary>Parts of quotations as they are shown.</summary>
internal static partial class QuotationText
{
    /// <summary>Without line breaks, and without the signs that Markdown puts before each line of a block.</summary>
    public static string OnOneLine(string printed) => Breaks().Replace(printed, " ").Trim(' ', '\t', '>');

    [GeneratedRegex(@"\s*\n[\s>]*|[ \t]{2,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();
}
