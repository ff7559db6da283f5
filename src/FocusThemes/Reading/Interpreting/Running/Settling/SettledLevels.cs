using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running.Settling;

/// <summary>
/// Where the columns' names have a level below the themes', and the first theme has a part above its quotes, a title without
/// one is no theme: its cell of the theme runs on from above.
/// </summary>
internal static class SettledLevels
{
    private const int LongestPart = 60;

    /// <summary>Makes such titles parts.</summary>
    /// <param name="unsaid">Short words between a title and a quote that are taken for authors'.</param>
    /// <returns>The first of the titles; null where there is none.</returns>
    public static Segment? Settle(string text, Borders borders, List<Segment> segments, Layout layout, out List<Segment> unsaid)
    {
        unsaid = [];
        if (layout.Levels < 2 && !layout.HasParts || layout.HasNumbers || layout.IsTold || borders.Told.Count > 0) return null;
        if (layout.HasParts) unsaid.AddRange(FindParts(text, borders.All, segments));
        var titles = segments.Index().Where(one => one.Item.Role == Role.Title).Select(one => one.Index).ToList();
        if (titles.Count < 2 || !(layout.HasParts || IsPart(text, borders.All, segments[titles[0] + 1]))) return null;
        var first = DepthAt(segments, titles[0]);
        Segment? lowered = null;
        foreach (var at in titles.Skip(1))
        {
            if (DepthAt(segments, at) >= first) continue;
            segments[at] = segments[at] with { Role = Role.Part };
            lowered ??= segments[at];
        }

        if (lowered is not null)
            for (var i = 0; i < segments.Count; i++)
                if (segments[i].Role == Role.Subtitle) segments[i] = segments[i] with { Role = Role.Concept };
        return lowered;
    }

    // "Physical aspectsNausea1It was …": short words without marks between a title and the quote of its row.
    private static IEnumerable<Segment> FindParts(string text, Border[] all, List<Segment> segments)
    {
        for (var i = 0; i + 2 < segments.Count; i++)
        {
            var (title, part) = (segments[i], segments[i + 1]);
            var quote = segments[i + 2] is { Role: Role.Label } && i + 3 < segments.Count ? segments[i + 3] : segments[i + 2];
            if (title.Role != Role.Title || part.Role != Role.Quote || quote.Role != Role.Quote || all[part.From].Line != all[quote.From].Line
                || all[part.From].Opens > 0 || !IsPart(text, all, part)) continue;
            yield return segments[i + 1] = part with { Role = Role.Concept };
        }
    }

    private static bool IsPart(string text, Border[] all, Segment segment)
    {
        if (all[segment.To].End - all[segment.From].Start is <= 0 or > LongestPart) return false;
        var words = text.AsSpan(all[segment.From].Start, all[segment.To].End - all[segment.From].Start);
        return !TableWords.EndsAsSentence(words) && !words.ContainsAny(QuotationMarks.Doubles);
    }

    // How many levels stand from a title to the first words that were said.
    private static int DepthAt(List<Segment> segments, int title)
    {
        var (part, concept) = (0, 0);
        for (var at = title + 1; at < segments.Count && segments[at].Role is not (Role.Title or Role.Quote or Role.Told); at++)
        {
            if (segments[at].Role == Role.Part) part = 1;
            else if (segments[at].Role is Role.Concept or Role.Subtitle) concept = 1;
        }

        return 1 + part + concept;
    }
}
