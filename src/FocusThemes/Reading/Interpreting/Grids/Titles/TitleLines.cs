using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Reading.Interpreting.Grids.Titles;

/// <summary>
/// The paragraphs of a cell that are titles of the quotes below them: short, without an end and without anybody named,
/// above paragraphs of which the last ends with whoever said them, or is nothing else.
/// </summary>
internal static class TitleLines
{
    private const int MostWords = 14;
    private static readonly SearchValues<char> OfNumber = SearchValues.Create("ivx0123456789");

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
                && last.Style != AttributionStyle.Leading && (last.Attribution.Start > pieces[i].Start || i > above + 1) && last.Attribution.End == pieces[i].End)
                titles.Add(above);
            above = -1;
        }

        return titles;
    }

    private static bool LooksAsTitle(ReadOnlySpan<char> line)
    {
        var words = WithoutNumber(line);
        return words.Length > 2 && char.IsUpper(words[0]) && words.Count(' ') < MostWords && words[^1] is not (',' or ';' or ':' or '：' or '-' or '–' or '—')
            && !words.ContainsAny(QuotationMarks.Doubles) && !TableWords.EndsAsSentence(words) && SpokenWords.In(words) == 0 && !QuoteLabel.Is(line);
    }

    // "ii. Concerns about …"
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> line) =>
        line.IndexOf(' ') is > 1 and < 6 and var blank && line[blank - 1] is '.' or ')' && !line[..(blank - 1)].ContainsAnyExcept(OfNumber) && blank + 1 < line.Length
            ? line[(blank + 1)..] : line;
}
