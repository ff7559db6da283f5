using System.Text.RegularExpressions;
using FocusThemes.Model;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// Words and codes that another program has spoilt before: they are read as they stand, and that is said once for each way
/// of spoiling, where it is met first.
/// </summary>
internal static partial class SpoiltWords
{
    public static IEnumerable<ReadingProblem> In(string text, IReadOnlyList<Theme> themes)
    {
        var quotes = themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes).ToList();
        return ((ReadingProblem?[])
        [
            Told(text, quotes, quote => Mojibake().Match(quote.Text), "{0} {1} letters as a file read in a wrong encoding leaves them, such as “{2}”; "
                + "save the file as UTF-8 from the program that it came from."),
            Told(text, quotes, quote => Markup().Match(quote.Text), "{0} {1} marks of a web page among the words, such as “{2}”; they were read as words. "
                + "Export the words as plain text."),
            Told(text, quotes, quote => CutNumber().Match(quote.AttributedAs ?? ""), "{0} {1} somebody by a number that a spreadsheet has cut, such as “{2}”; "
                + "several people may be one. Save the column as text.", "name", "names"),
            Told(text, quotes, quote => MadeDate().Match(quote.AttributedAs ?? ""), "{0} {1} somebody by a date, such as “{2}”; a spreadsheet may have made it of a code. "
                + "Save the column as text.", "name", "names"),
        ]).OfType<ReadingProblem>();
    }

    private static ReadingProblem? Told(
        string text, List<Quote> quotes, Func<Quote, Match> spoilt, string sentence, string many = "hold", string one = "holds")
    {
        var found = quotes.Select(quote => (Quote: quote, Match: spoilt(quote))).Where(found => found.Match.Success).ToList();
        if (found.Count == 0) return null;
        var (first, match) = found[0];
        var said = string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence,
            found.Count == 1 ? "One quote" : $"{found.Count:N0} quotes", found.Count == 1 ? one : many, match.Value);
        return ReadingProblem.At(first.Span.Line, said, first.Span.Of(text)) with
        {
            Over = [.. found.Select(each => new Stretch(each.Quote.Span.Start, each.Quote.Span.End))],
        };
    }

    // UTF-8 taken for Windows-1252: â€™, Ã©, Â and a sign.
    [GeneratedRegex("â€[\u2122\u0153\u009d\u02dc\u00a6\u201c\u201d\u2014\u201a]|Ã[\u00a0-\u00bf]|Â[\u00a0\u00a3\u00b0\u00ab\u00bb]|\uFFFD")]
    private static partial Regex Mojibake();

    // A single sign of a comparison is one of the words. A break is shown as one.
    [GeneratedRegex(@"</?(?:p|b|i|u|em|strong|span|div|ul|ol|li|font)(?:\s[^<>]{0,200})?>|&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#[0-9]{2,5}|#x[0-9a-f]{2,5});",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^[0-9][.,][0-9]{1,9}E\+[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CutNumber();

    [GeneratedRegex(@"^(?:[0-9]{1,2}[-. ](?:Jan|Feb|Mar|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[-. ][0-9]{1,2})\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex MadeDate();
}
