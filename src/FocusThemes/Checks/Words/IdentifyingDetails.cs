using System.Text.RegularExpressions;

namespace FocusThemes.Checks.Words;

internal static partial class IdentifyingDetails
{
    private static readonly (string Name, Regex Pattern)[] Details =
    [
        ("an e-mail address", Email()), ("an address on the web", Web()),
        ("a long number, as of a telephone", LongNumber()), ("a full date", FullDate()),
        ("somebody's title and name", TitleAndName()),
    ];

    public static Check Check { get; } = new()
    {
        Id = "identifying-details",
        Question = "Could any quote give away who is meant?",
        Reason = "Participants were promised not to be known; a number, an address or a date in their words can " +
            "break that promise. The detail itself is not repeated here.",
        Items = [ReportingItem.Srqr13],
        DoesNotTell = "Names without a title, places, posts and rare stories, which give people away as often; only " +
            "reading finds those.",
        LookedAt = study => $"Looked for e-mail and web addresses, long numbers, full dates and titles with names in " +
            $"{study.QuotesInAll}.",
        Find = study =>
            from quote in study.Quotes
            let found = In(quote.Text).ToList()
            where found.Count > 0
            select Finding.Question(
                quote.Id, $"Quote {quote.Id} has what looks like {Sentences.ListOf(found)}.", study.PlaceOf(quote)),
    };

    /// <summary>What looks like a detail of somebody, each as "a full date".</summary>
    internal static IEnumerable<string> In(string words) => Details.Where(detail => detail.Pattern.IsMatch(words)).Select(detail => detail.Name);

    [GeneratedRegex(@"[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]+\.[\p{L}]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"https?://[\p{L}\p{N}]|\bwww\.[\p{L}\p{N}]", RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    // Nine digits or more, as they are grouped in telephone numbers; years in a row are none.
    [GeneratedRegex(
        """
        (?<![\p{L}\p{N}.,])(?!(?:(?:19|20)[0-9]{2}[ /-]{1,9}){2})
        \+?\(?[0-9](?:[ ()/.-]{0,2}[0-9]){8,14}(?![\p{L}\p{N}])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LongNumber();

    [GeneratedRegex(
        """
        (?<![0-9])[0-3]?[0-9][./-][01]?[0-9][./-](?:19|20)[0-9]{2}(?![0-9])
        |(?<![0-9])(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?![0-9])
        |(?<![0-9])[0-3]?[0-9](?:st|nd|rd|th)?[ ](?:of[ ])?
          (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?[ ](?:19|20)[0-9]{2}
        |\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?[ ]
          [0-3]?[0-9](?:st|nd|rd|th)?,?[ ](?:19|20)[0-9]{2}
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss)\.? (?:(?:van|von|de|der|den|di|la|le|al|bin) ){0,2}\p{Lu}\p{Ll}")]
    private static partial Regex TitleAndName();
}
