using System.Text.RegularExpressions;

namespace FocusThemes.Checks.Disclosure;

/// <summary>A named place of work, care or learning, or a street, in words of which it is told whose they are, or that are told of people.</summary>
internal static partial class PlacesWithPerson
{
    public static IEnumerable<Finding> Find(DisclosedStudy study)
    {
        var ofNobody = study.Study.Quotes.Where(quote => quote.Participant is null).Select(quote => quote.Id).ToHashSet();
        return WordsThatLeave.Find(study, (text, words) => (text.Kind != TextKind.Quote || !ofNobody.Contains(text.About)) && Place().IsMatch(words)
            ? ["the name of a place, where it is told of somebody"] : []);
    }

    [GeneratedRegex(
        """
        (?:\p{Lu}[\p{Ll}’'.]{1,40}\ ){1,3}(?:Hospital|Infirmary|Clinic|Surgery|Hospice|School|College|University|Academy|Church|Mosque|Synagogue|Temple|Prison
            |Road|Street|Avenue|Lane|Estate|Village)\b
        |\b(?:Hospital|Clinic|School|College|University|Prison)\ (?:of|in|at)\ (?:the\ )?\p{Lu}\p{Ll}{1,40}
        |\b(?:live|lives|lived|born|grew\ up|work|works|worked)\ (?:in|at|near)\ (?:the\ )?\p{Lu}\p{Ll}{1,40}
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Place();
}
