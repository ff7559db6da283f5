using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running.Settling;

/// <summary>
/// Where each theme's title stands alone on its line, right above quotes, and nothing tells of levels below it, words that
/// stand in the same way between quotes are the title of a theme as well.
/// </summary>
internal static class TitlesAlike
{
    private const int MostWords = 16, FewestWithin = 2, FewestEnding = 3;

    /// <summary>Makes such words titles.</summary>
    /// <returns>The first of them; null where there are none.</returns>
    public static Segment? Raise(string text, Borders borders, List<Segment> segments, Layout layout)
    {
        var all = borders.All;
        if (!layout.HasNumbers && !layout.AreStacked && !layout.IsTold && borders.Told.Count == 0 && RaiseByColon(text, all, segments) is { } byColon) return byColon;
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
                || Quote.CountWords(WordsOf(text, all, one)) > MostWords || (!mayBeSentence && EndsAsSentence(one)) || SpokenWords.In(WordsOf(text, all, one)) > 0) continue;
            segments[at] = one with { Role = Role.Title };
            first ??= segments[at];
        }

        return first;

        bool EndsAsSentence(Segment segment) => TableWords.EndsAsSentence(WordsOf(text, all, segment));
    }

    // "Starting: the first day", "Going on: the second": where each title has a colon within and no concept has one, or each
    // concept ends with one, which no title does, what stands between quotes is what it is written like.
    private static Segment? RaiseByColon(string text, Border[] all, List<Segment> segments)
    {
        var titles = segments.FindAll(one => one.Role == Role.Title);
        var concepts = segments.FindAll(one => one.Role is Role.Concept or Role.Part);
        var ending = concepts.Count(EndsWithColon);
        var isWithin = titles.Count >= FewestWithin && titles.TrueForAll(HasColonWithin) && concepts.Count(HasColonWithin) * 2 < concepts.Count;
        if (!isWithin && !(ending >= FewestEnding && ending < concepts.Count && EndsWithColon(concepts[0]) && !titles.Exists(EndsWithColon))) return null;
        Segment? first = null;
        for (var at = 1; at + 1 < segments.Count; at++)
        {
            var one = segments[at];
            if (one.Role is not (Role.Concept or Role.Part) || !all[one.From].IsLine || all[one.From].Opens > 0
                || segments[at - 1].Role is not (Role.Quote or Role.Told or Role.By or Role.Mark) || segments[at + 1].Role is not (Role.Quote or Role.Told)
                || (isWithin ? !HasColonWithin(one) : EndsWithColon(one) || WordsOf(text, all, one).IndexOf(' ') < 0)
                || Quote.CountWords(WordsOf(text, all, one)) > MostWords || TableWords.EndsAsSentence(WordsOf(text, all, one))) continue;
            segments[at] = one with { Role = Role.Title };
            first ??= segments[at];
        }

        return first;

        bool EndsWithColon(Segment one) => WordsOf(text, all, one) is [.., ':' or '：'];

        bool HasColonWithin(Segment one) => WordsOf(text, all, one).TrimEnd(":：").IndexOf(": ") > 0;
    }

    private static ReadOnlySpan<char> WordsOf(string text, Border[] all, Segment segment) =>
        text.AsSpan(all[segment.From].Start, Math.Max(0, all[segment.To].End - all[segment.From].Start));

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
