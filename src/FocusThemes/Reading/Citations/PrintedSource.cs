using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats.Pdf;

namespace FocusThemes.Reading.Citations;

/// <summary>Where a paper appeared, as journals print it above or below the first page; empty for what is not told.</summary>
internal sealed partial record PrintedSource(string Journal, string Year, string Volume, string Issue, string Pages)
{
    public static PrintedSource? Of(FrontPage page, string? doi)
    {
        var found = new HashSet<PrintedSource>();
        foreach (var line in page.Lines)
        {
            // Elsewhere it may as well be a reference of the paper.
            if (!page.IsOuter(line) && (doi is null || !line.Text.Contains(doi, StringComparison.OrdinalIgnoreCase))) continue;
            if (ByYearFirst().Match(line.Text) is { Success: true } match || (match = ByVolumeFirst().Match(line.Text)).Success)
                found.Add(new(
                    JournalOf(match.Groups["journal"].Value), match.Groups["year"].Value, match.Groups["volume"].Value,
                    match.Groups["issue"].Value, match.Groups["pages"].Value));
        }

        return found.Count == 1 ? found.First() : null;
    }

    // A full stop ends the name, or shortens its last word where it shortens others.
    private static string JournalOf(string printed) => printed.TrimEnd(',', ' ') is var name && name.IndexOf('.', StringComparison.Ordinal) < name.Length - 1
        && name.Contains('.', StringComparison.Ordinal) ? name : name.TrimEnd('.');

    // "Ito et al. Journal of Care 2021;12(3):45–51", with or without who wrote it.
    [GeneratedRegex(
        @"^(?:[^0-9]{2,80} et al\.?,? )?(?<journal>\p{Lu}[\p{L} .&:'’-]{1,80}),? (?<year>(?:19|20)[0-9]{2}) ?; ?(?<volume>[0-9]{1,4})(?: ?\((?<issue>[0-9]{1,3})\))?(?: ?: ?(?<pages>[a-zA-Z]?[0-9]{1,10}(?:[-–][a-zA-Z]?[0-9]{1,10})?))?(?:$|[ .,])",
        RegexOptions.NonBacktracking)]
    private static partial Regex ByYearFirst();

    // "Ito et al. Journal of Care (2021) 12:45".
    [GeneratedRegex(
        @"^(?:[^0-9]{2,80} et al\.?,? )?(?<journal>\p{Lu}[\p{L} .&:'’-]{1,80}),? ?\((?<year>(?:19|20)[0-9]{2})\) ?(?<volume>[0-9]{1,4})(?: ?\((?<issue>[0-9]{1,3})\))? ?: ?(?<pages>[a-zA-Z]?[0-9]{1,10}(?:[-–][a-zA-Z]?[0-9]{1,10})?)(?:$|[ .,])",
        RegexOptions.NonBacktracking)]
    private static partial Regex ByVolumeFirst();
}
