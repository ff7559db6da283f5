using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Reading.Interpreting.Grids.Titles;

/// <summary>
/// The paragraphs of a cell that are titles of the quotes below them: short, without an end and without anybody named,
/// above paragraphs of which the last ends with whoever said them.
/// </summary>
internal static class TitleLines
{
    private const int MostWords = 14;

    /// <summary>The indexes of those paragraphs, in order.</summary>
    /// <param name="found">The attributions that each of the paragraphs may have.</param>
    public static List<int> In(string text, IReadOnlyList<TextLine> pieces, List<List<AttributionCandidate>> found)
    {
        var titles = new List<int>();
        var above = -1;
        for (var i = 0; i < pieces.Count; i++)
        {
            var likely = found[i].FindAll(one => one.Weight >= Weights.LikelyAttribution);
            if (likely.Count == 0)
            {
                if (LooksAsTitle(pieces[i].In(text))) above = i;
                continue;
            }

            if (above >= 0 && !char.IsLower(text[pieces[above + 1].Start]) && likely[^1] is var last
                && last.Style != AttributionStyle.Leading && last.Attribution.Start > pieces[i].Start && last.Attribution.End == pieces[i].End)
                titles.Add(above);
            above = -1;
        }

        return titles;
    }

    private static bool LooksAsTitle(ReadOnlySpan<char> line) => line.Length > 2 && char.IsUpper(line[0])
        && line.Count(' ') < MostWords && line[^1] is not (',' or ';' or ':' or '：' or '-' or '–' or '—')
        && !line.ContainsAny(QuotationMarks.Doubles) && !TableWords.EndsAsSentence(line) && SpokenWords.In(line) == 0 && !QuoteLabel.Is(line);
}
