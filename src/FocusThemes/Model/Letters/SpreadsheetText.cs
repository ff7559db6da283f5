using System.Text.RegularExpressions;

namespace FocusThemes.Model.Letters;

/// <summary>
/// Text as a cell of delimited text that spreadsheets leave as it is, and from which the words can be had back.
/// </summary>
/// <remarks>
/// Spreadsheets execute what begins with one of <c>= + - @</c>, a tab or a carriage return, and write numbers, times and
/// dates in their own way: 1.10 comes back as 1.1, 007 as 7, 1E05 as 100000, 4.1 as the fourth of January. Such a text,
/// and one that is so after apostrophes, gets one apostrophe in front. Whole numbers and dates such as 2026-11-23 stay.
/// </remarks>
public static partial class SpreadsheetText
{
    private const string Executed = "=+-@\t\r";

    public static string Protected(string text) => IsChanged(text) ? $"'{text}" : text;

    /// <summary>The words of such a cell.</summary>
    public static string Read(string cell) => cell.Length > 1 && cell[0] == '\'' && IsChanged(cell[1..]) ? cell[1..] : cell;

    private static bool IsChanged(string text)
    {
        var first = text.AsSpan().TrimStart('\'');
        if (first.Length == 0) return false;
        return Executed.Contains(first[0], StringComparison.Ordinal)
            || (Number().IsMatch(first) && first.ContainsAnyInRange('0', '9') && !AsItIs().IsMatch(first));
    }

    [GeneratedRegex("^[0-9.,:/% eE+-]{1,40}$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:0|[1-9][0-9]{0,14}|[0-9]{4}-[0-9]{2}-[0-9]{2})$", RegexOptions.NonBacktracking)]
    private static partial Regex AsItIs();
}
