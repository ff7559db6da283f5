using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Checks.Words;

internal static class QuoteLength
{
    private const int Longest = 250;
    private const int Shortest = 4;

    public static Check Check { get; } = new()
    {
        Id = "quote-length",
        Question = "Are the quotes long enough to speak and short enough to be read?",
        Reason = $"Below {Shortest} words a quote seldom tells what it is about; above {Longest}, about a printed " +
            "half page, it is rather a passage, and may be several cells run together.",
        Items = [ReportingItem.Srqr16And17],
        DoesNotTell = "Whether a quote fits its concept. Words are counted as stretches between spaces, so that " +
            "languages written without spaces look shorter than they are.",
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckedStudy study)
    {
        var (tiny, overlong) = (new List<QuoteDetail>(), new List<QuoteDetail>());
        foreach (var quote in study.Quotes)
        {
            var words = Quote.CountWords(quote.Text);
            if (words < Shortest) tiny.Add(quote);
            else if (words > Longest) overlong.Add(quote);
        }

        if (overlong.Count > 0)
            yield return Finding.Question(
                "overlong", $"{EnglishText.Count(overlong.Count, "quote")} {(overlong.Count == 1 ? "has" : "have")} " +
                $"more than {Longest} words.", study.PlacesOf(overlong));
        if (tiny.Count > 0)
            yield return Finding.Question(
                "tiny", $"{EnglishText.Count(tiny.Count, "quote")} {(tiny.Count == 1 ? "has" : "have")} " +
                $"fewer than {Shortest} words.", study.PlacesOf(tiny));
    }
}
