using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>
/// Where each theme's title stands alone on its line, right above quotes, and nothing tells of levels below it, words that
/// stand in the same way between quotes are the title of a theme as well.
/// </summary>
internal static class TitlesAlike
{
    private const int MostWords = 16;

    /// <summary>Makes such words titles.</summary>
    /// <returns>The first of them; null where there are none.</returns>
    public static Segment? Raise(string text, Borders borders, List<Segment> segments, Layout layout)
    {
        var all = borders.All;
        if (layout.Levels > 1 || layout.HasParts || layout.HasNumbers || layout.AreStacked || layout.IsTold || borders.Told.Count > 0) return null;
        var titles = segments.Index().Where(one => one.Item.Role == Role.Title).Select(one => one.Index).ToList();
        if (titles.Count == 0 || !titles.TrueForAll(at => IsAlone(all, segments[at]) && IsAboveQuote(text, all, segments, at))) return null;
        var mayBeSentence = titles.Exists(at => EndsAsSentence(segments[at]));
        Segment? first = null;
        for (var at = titles[0] + 1; at < segments.Count; at++)
        {
            var one = segments[at];
            if (one.Role is not (Role.Concept or Role.Part) || segments[at - 1].Role is not (Role.Quote or Role.Told or Role.By or Role.Mark)
                || !IsAlone(all, one) || !IsAboveQuote(text, all, segments, at) || all[one.From].Opens > 0 || all[one.From].IsBulleted(text)
                || Quote.CountWords(WordsOf(one)) > MostWords || (!mayBeSentence && EndsAsSentence(one)) || SpokenWords.In(WordsOf(one)) > 0) continue;
            segments[at] = one with { Role = Role.Title };
            first ??= segments[at];
        }

        return first;

        ReadOnlySpan<char> WordsOf(Segment segment) => text.AsSpan(all[segment.From].Start, all[segment.To].End - all[segment.From].Start);

        bool EndsAsSentence(Segment segment) => TableWords.EndsAsSentence(WordsOf(segment));
    }

    private static bool IsAlone(Border[] all, Segment segment) => all[segment.From].IsLine && all[segment.To].IsLine;

    // A label that leads to the quote may stand on its line: "Cost: “…”".
    private static bool IsAboveQuote(string text, Border[] all, List<Segment> segments, int at)
    {
        var next = at + 1;
        if (next + 1 < segments.Count && segments[next] is { Role: Role.Concept or Role.Label } label && !all[label.To].IsLine
            && text[all[label.To].End - 1] is ':' or '：') next++;
        return next < segments.Count && segments[next].Role is Role.Quote or Role.Told;
    }
}
