using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>
/// Lines of a page that end where its columns do, within sentences, brackets and quotes. Where a text has many of them, it is
/// read as if each such break were a blank.
/// </summary>
internal static class WrappedLines
{
    private const int Fewest = 4, OnePerPairs = 5, Longest = 130, LongestBracket = 100, ShortestName = 3, LongestJoined = 4000;

    /// <summary>The text with blanks in place of such breaks; the same text where its lines are whole.</summary>
    /// <param name="lines">The lines of the text as they stand.</param>
    public static string Joined(string text, List<TextLine> lines)
    {
        var (wrapped, pairs, longer) = (0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].End - lines[i].Start > Longest) longer++;
            if (lines[i].IsBlank || lines[i + 1].IsBlank) continue;
            pairs++;
            if (GoesOn(text, lines[i], lines[i + 1])) wrapped++;
        }

        if (wrapped < Fewest || wrapped * OnePerPairs < pairs || longer * OnePerPairs > wrapped) return text;
        var breaks = new List<Stretch>();
        for (var (i, first) = (0, 0); i + 1 < lines.Count; i++)
        {
            if (!lines[i].IsBlank && !lines[i + 1].IsBlank && (GoesOn(text, lines[i], lines[i + 1]) || IsInBracket(text, lines[i], lines[i + 1])
                || (lines[i].End - lines[first].Start < LongestJoined && IsInMarks(text.AsSpan(lines[first].Start, lines[i].End - lines[first].Start), lines[i + 1].In(text))) || IsBracket(lines[i + 1].In(text))))
                breaks.Add(new(lines[i].End, lines[i + 1].Start));
            else first = i + 1;
        }

        return string.Create(text.Length, (text, breaks), (units, from) =>
        {
            from.text.CopyTo(units);
            foreach (var one in from.breaks) units[one.Start..one.End].Fill(' ');
        });
    }

    /// <summary>The number of the line that a place of the text as it stands is on, which a joined line holds.</summary>
    public static int NumberAt(string text, TextLine line, int at)
    {
        var passed = text.AsSpan(line.Start, Math.Max(0, at - line.Start));
        return line.Number + Math.Max(passed.Count('\n'), passed.Count('\r'));
    }

    // "Health implications of / smoking"
    private static bool GoesOn(string text, TextLine line, TextLine next) => char.IsLower(text[next.Start]) && line.End - line.Start > ShortestName
        && (char.IsLetterOrDigit(text[line.End - 1]) || text[line.End - 1] is ',' or '’' or '-' or '&' or ';');

    // "(Participant / C, female)"
    private static bool IsInBracket(string text, TextLine line, TextLine next)
    {
        var end = line.In(text);
        end = end[Math.Max(0, end.Length - LongestBracket)..];
        return end.LastIndexOfAny('(', '[') is >= 0 and var open && end[open..].IndexOfAny(')', ']') < 0
            && next.In(text) is var begin && begin.IndexOfAny(')', ']') is >= 0 and < LongestBracket and var close && begin[..close].IndexOfAny('(', '[') < 0;
    }

    private static bool IsBracket(ReadOnlySpan<char> line) => line.Length < LongestBracket && line[0] is '(' or '[' && line.TrimEnd(".,;")[^1] is ')' or ']'
        && line[1..].IndexOfAny('(', '[') < 0;

    // Each paragraph of a quote may have a mark of its own.
    private static bool IsInMarks(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        !QuotationMarks.IsMark(next[0]) && line.LastIndexOfAny('“', '”') is >= 0 and var last && line[last] == '“' && !BorderWords.IsBullet(next[0]);
}
