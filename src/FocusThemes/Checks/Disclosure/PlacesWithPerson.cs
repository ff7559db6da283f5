using System.Text.RegularExpressions;

namespace FocusThemes.Checks.Disclosure;

/// <summary>A named place of work, care or learning, or a street, in the words of a participant whose code stands beside them.</summary>
internal static partial class PlacesWithPerson
{
    public static IEnumerable<Finding> Find(DisclosedStudy study) =>
        from quote in study.Study.Quotes
        where quote.Participant is not null && Place().IsMatch(quote.Text)
        select Finding.Question(
            quote.Id, $"Quote {quote.Id} names a place beside the person who speaks.", study.Study.PlaceOf(quote));

    [GeneratedRegex(
        """
        (?:\p{Lu}[\p{Ll}’'.]{1,40}\ ){1,3}(?:Hospital|Infirmary|Clinic|Surgery|Hospice|School|College|University|Academy|Church|Mosque|Synagogue|Temple|Prison
            |Road|Street|Avenue|Lane|Estate|Village)\b
        |\b(?:Hospital|Clinic|School|College|University|Prison)\ (?:of|in|at)\ (?:the\ )?\p{Lu}\p{Ll}{1,40}
        |\b(?:live|lives|lived|born|grew\ up|work|works|worked)\ (?:in|at|near)\ (?:the\ )?\p{Lu}\p{Ll}{1,40}
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Place();
}
