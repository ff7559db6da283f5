using System.Text.RegularExpressions;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Checks.Disclosure;

/// <summary>
/// What looks like somebody's name in a participant's words: after what names people, or two capitalised words within a sentence.
/// Where a language, or a transcript, begins many words with capitals, the second tells nothing and is not asked.
/// </summary>
internal static partial class NamesInWords
{
    // Of the words within sentences; German has more than a quarter of them.
    private const double MostCapitals = 0.1;
    private const int FewestWords = 200;

    public static IEnumerable<Finding> Find(DisclosedStudy study)
    {
        var (words, capitals) = (0, 0);
        foreach (var quote in study.Study.Quotes)
        {
            words += Word().Count(quote.Text);
            capitals += Capital().Count(quote.Text);
        }

        var areTold = words < FewestWords || capitals <= MostCapitals * words;
        return study.Study.Quotes.Where(quote => Named().IsMatch(quote.Text) || (areTold && TwoCapitals().IsMatch(quote.Text)))
            .Select(quote => FindingOf(study.Study, quote));
    }

    private static Finding FindingOf(CheckedStudy study, QuoteDetail quote) => Finding.Question(
        quote.Id, $"Quote {quote.Id} has what looks like the name of a person, or of what they belong to.", study.PlaceOf(quote));

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{1,40}")]
    private static partial Regex Capital();

    [GeneratedRegex(
        @"\b(?:called|named|name is|name’s|name's|I’m|I'm|I am|[Mm]y (?:wife|husband|partner|son|daughter|sister|brother|colleague|boss|friend|doctor|nurse|teacher),?) (?!I\b|God\b)\p{Lu}\p{Ll}{1,40}")]
    private static partial Regex Named();

    [GeneratedRegex(
        @"(?<=[\p{Ll},;] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\p{Lu}\p{Ll}{1,40} (?:(?:of|the|de|van|von) )?\p{Lu}\p{Ll}{1,40}")]
    private static partial Regex TwoCapitals();
}
