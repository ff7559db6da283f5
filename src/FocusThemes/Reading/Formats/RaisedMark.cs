using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Formats;

/// <summary>Tells marks that refer to notes from other raised letters: 2nd, m2, No, 10-3 are words.</summary>
internal static partial class RaisedMark
{
    private const int LongestWord = 20;

    /// <param name="before">What stands before it in its paragraph.</param>
    /// <param name="raised">The raised letters alone.</param>
    /// <param name="after">What follows in its paragraph.</param>
    public static bool Is(ReadOnlySpan<char> before, ReadOnlySpan<char> raised, ReadOnlySpan<char> after)
    {
        // What begins a paragraph labels it, as in a note below a table.
        if (before.TrimEnd().IsEmpty || !Form().IsMatch(raised.Trim())) return false;
        var word = before[^Math.Min(before.Length, LongestWord)..];
        if (Raising().Match($"{word}^{raised.Trim()}") is not { Success: true } power) return true;
        // An ordinal goes on in its sentence; a note's letter ends a cell or stands before a mark.
        return power.Groups["ordinal"].Success && !(after is [' ' or '\u00A0', var next, ..] && char.IsLetterOrDigit(next));
    }

    [GeneratedRegex(
        @"^[\[(]?(?:[*†‡§¶‖#✱∗]{1,4}|[0-9]{1,3}|[A-Za-z]|(?:note|nb|fn)\s?[0-9]{1,3})" +
        @"(?:\s*[,;\s–-]\s*(?:[*†‡§¶‖#✱∗]{1,4}|[0-9]{1,3}|[A-Za-z])){0,20}[\])]?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    // Powers, units and abbreviations: 10^3, m^2, R^2, D^r, and ordinals: 1^a, N^o.
    [GeneratedRegex(
        @"(?:^|[^\p{L}\p{N}])(?:10\^[0-9]+|(?:[µmcdkn]?m|ft|in|yd|x|y|R|r|I|χ|η|T)\^[23]|\p{Lu}\^[retsl]|" +
        @"(?<ordinal>[Nn]\^o|[0-9]{1,2}\^[aoe]))$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Raising();
}
