using System.Text.RegularExpressions;
using FocusThemes.Checks.Words;

namespace FocusThemes.Checks.Disclosure;

/// <summary>Addresses, numbers, dates and titles with names, as reviewers are told of in quotes, in all words that leave.</summary>
internal static partial class DetailsInWords
{
    public static IEnumerable<Finding> Find(DisclosedStudy study) => WordsThatLeave.Find(study, (text, words) =>
    {
        // What names a publication has long numbers; authors give addresses to be visited.
        if (text.Kind == TextKind.Authors) words = Address().Replace(words, "");
        if (text.Kind != TextKind.Quote) words = Doi().Replace(words, "");
        return IdentifyingDetails.In(words);
    });

    [GeneratedRegex(@"\b10\.[0-9]{4,9}/\S{1,200}")]
    private static partial Regex Doi();

    [GeneratedRegex(@"https?://[^\s()\[\]]{1,500}|\bwww\.\S{1,500}", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
