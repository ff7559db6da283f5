using System.Buffers;
using FocusThemes.Model.Letters;

namespace FocusThemes.Checks.Words;

internal static class UnpairedMarks
{
    private const string None = "none";
    private static readonly SearchValues<char> Doubles = SearchValues.Create("\"“”„«»");
    private static readonly HashSet<string> Pairs =
        ["“”", "\"\"", "„“", "„”", "”“", "‟”", "«»", "»«", "‘’", "''", "‚‘", "‚’", "‹›", "›‹"];

    public static Check Check { get; } = new()
    {
        Id = "quotation-marks",
        Question = "Does every quote open and close with a pair of marks?",
        Reason = "Marks tell a participant's words from the authors'. Where one is missing, so is the border; a " +
            "mixed pair is only a note.",
        Items = [ReportingItem.Coreq29],
        DoesNotTell = "Where the missing mark should stand. Single marks inside quotes are left out: they are " +
            "apostrophes too.",
        LookedAt = study => HasMarks(study)
            ? $"Looked at the marks around and inside {study.QuotesInAll}."
            : $"No quote of this table has marks around it, so none is missing; looked inside {study.QuotesInAll}.",
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        var hasMarks = HasMarks(study);
        var odd = study.Quotes.Where(quote => hasMarks && !Pairs.Contains(quote.Marks[0] + quote.Marks[1]))
            .GroupBy(quote => (Open: KindOf(quote.Marks[0]), Close: KindOf(quote.Marks[1])));
        foreach (var (marks, quotes) in odd.Select(alike => (alike.Key, alike.ToList())))
        {
            var count = EnglishText.Count(quotes.Count, "quote");
            var (open, close, s) = (marks.Open, marks.Close, quotes.Count == 1 ? "s" : "");
            var (level, sentence) = marks switch
            {
                (None, None) =>
                    (FindingLevel.Question, $"{count} stand{s} without quotation marks, while others have them."),
                (None, _) => (FindingLevel.Question, $"{count} close{s} with a {close} mark that nothing opens."),
                (_, None) => (FindingLevel.Question, $"{count} open{s} with a {open} mark that nothing closes."),
                _ when open == close =>
                    (FindingLevel.Note, $"{count} open{s} and close{s} with {open} marks that are no pair."),
                _ => (FindingLevel.Note, $"{count} open{s} with a {open} mark and close{s} with a {close} one."),
            };
            yield return Finding.Of(level, $"{open}, {close}", sentence, study.PlacesOf(quotes));
        }

        var inside = study.Quotes.Where(quote => HasSingle(quote.Text)).ToList();
        if (inside.Count > 0)
            yield return Finding.Note(
                "inside",
                $"{EnglishText.Count(inside.Count, "quote")} {(inside.Count == 1 ? "has" : "have")} a quotation mark inside " +
                "that has no partner.", study.PlacesOf(inside));
    }

    // Where a column of its own tells what is a quote, nobody needs to.
    private static bool HasMarks(CheckedStudy study) =>
        study.Quotes.Any(quote => quote.Marks[0].Length + quote.Marks[1].Length > 0);

    private static string KindOf(string mark) => mark switch
    {
        "" => None,
        "\"" or "'" => "straight",
        "«" or "»" or "‹" or "›" => "pointed",
        _ => "curly",
    };

    private static bool HasSingle(string text)
    {
        if (text.AsSpan().IndexOfAny(Doubles) < 0) return false;
        var (straight, curly, left, right) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            if (c == '"') straight++;
            else if (c is '“' or '”' or '„') curly++;
            else if (c == '«') left++;
            else if (c == '»') right++;
        }

        return straight % 2 + curly % 2 > 0 || left != right;
    }
}
