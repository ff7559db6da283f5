using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting.Grids.Titles;

/// <summary>Titles of themes that go on where a page or a part of a table begins: <c>Waiting (cont.)</c>.</summary>
internal static partial class ContinuedTitle
{
    /// <summary>The title that goes on; null where the words do not say so.</summary>
    public static string? Of(string title) => title is [.., ')' or ']' or '）'] && GoesOn().Match(title) is { Success: true, Index: > 0 } found
        ? title[..found.Index] : null;

    [GeneratedRegex(
        @"\s*[(\[（]\s*(?:cont(?:['’]?d|inued|inuation)?|Fortsetzung|Forts|suite|continuaci[oó]n|continua[cç][aã]o|continua|segue|vervolg|vervolgd|forts[aæ]t(?:t|te)?s?|cd)\.?\s*[)\]）]$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
