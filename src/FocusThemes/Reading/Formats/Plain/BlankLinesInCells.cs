using FocusThemes.Model;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>
/// Rows as browsers and Word copy them: the end of a line parts rows, and a blank line parts the paragraphs of a cell.
/// </summary>
internal static class BlankLinesInCells
{
    private const int FewestFull = 2, LongestTitle = 160, FewestInQuote = 7;

    /// <summary>Each row as one line, where that makes rows as full as others; the lines as they are where it does not.</summary>
    /// <param name="last">The last line with a mark, of those given and of those returned.</param>
    public static PartedLine[] Joined(string text, PartedLine[] lines, ref int last)
    {
        var most = lines.Max(line => line.Marks);
        var (rows, full, marked, made) = (new List<PartedLine>(), 0, 0, 0);
        for (var first = 0; first <= last; first++)
        {
            if (lines[first].IsBlank) continue;
            var (from, parts) = (lines[first], new List<Stretch>(lines[first].Parts));
            while (first < last && lines[first + 1].IsBlank)
            {
                while (first < last && lines[first + 1].IsBlank) first++;
                if (++first > last) break;
                GoOn(parts, lines[first]);
                // Where blank lines part rows, these have more cells than there are columns.
                if (parts.Count > most + 1) return lines;
            }

            rows.Add(new(new(from.Whole.Start, lines[Math.Min(first, last)].Whole.End), parts));
            if (parts.Count == 1) continue;
            marked++;
            if (parts.Count <= most) continue;
            full++;
            if (from.Marks < most && (from.Marks > 0 || !MayBeTitle(text, from))) made++;
        }

        if (made == 0 || full < FewestFull || full * 2 < marked) return lines;
        var below = last + 1;
        last = rows.Count - 1;
        return [.. rows, .. lines[below..]];
    }

    private static void GoOn(List<Stretch> parts, PartedLine next)
    {
        parts[^1] = parts[^1].Through(next.Parts[0]);
        parts.AddRange(next.Parts.Skip(1));
    }

    // "We never know when it comes (P7)" is none.
    private static bool MayBeTitle(string text, PartedLine line) => line.Whole.In(text) is var words && words.Length <= LongestTitle
        && !TableWords.EndsAsSentence(words) && !(words[^1] is ')' or ']' && Quote.CountWords(words) >= FewestInQuote);
}
