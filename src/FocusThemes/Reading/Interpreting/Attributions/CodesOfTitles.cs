using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>
/// Codes in front of titles, which look like those of people: <c>K1: Staff“…”</c>, <c>K2: Rooms“…”</c>, or <c>1a: Staff“…”</c>,
/// <c>1b: Rooms“…”</c>. They go up by one, each comes once, and words stand between them and the marks of the quotes.
/// </summary>
internal static class CodesOfTitles
{
    private const int Fewest = 3, LongestTitle = 250, ShortestCoded = 12;
    private const string OfPeople = "FIMPRS";

    public static void Exclude(string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found)
    {
        ExcludeLines(text, lines, found);
        var leading =
            from row in lines.Zip(found)
            let candidate = row.Second.Find(one => one.Style == AttributionStyle.Leading && one.Weight > 0)
            where candidate is not null
            let code = Split(candidate.Attribution.PrintedIn(text))
            where code is not null
            select (code.Value.Letters, code.Value.Number, Candidate: candidate, HasTitle: HasTitle(text, row.First, candidate));
        foreach (var series in leading.GroupBy(one => one.Letters).Select(same => same.ToList()))
        {
            var first = series[0].Number;
            if (series.Count < Fewest || (series[0].Letters.Length == 0 ? !series.Zip(series.Skip(1)).All(two => two.First.Number < two.Second.Number)
                : first > 2 || series.Index().Any(one => one.Item.Number != first + one.Index))) continue;
            if (series.Count(one => one.HasTitle) * 5 < series.Count * 4) continue;
            foreach (var one in series) one.Candidate.Weight = Weights.Never;
        }
    }

    // "C1 Getting there", "C2 Being seen", "C3 Coming back", each alone on its line, and no letter that people are called by.
    private static void ExcludeLines(string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found)
    {
        var coded = lines.Index().Where(line => line.Item.End - line.Item.Start > ShortestCoded && char.IsUpper(text[line.Item.Start])
            && line.Item.In(text).IndexOf(' ') is 2 or 3 && Split(line.Item.In(text)[..line.Item.In(text).IndexOf(' ')]) is not null).ToList();
        foreach (var series in coded.GroupBy(line => text[line.Item.Start]).Where(same => same.Count() >= Fewest && !OfPeople.Contains(same.Key, StringComparison.Ordinal)))
        {
            if (series.Index().Any(one => Split(one.Item.Item.In(text)[..one.Item.Item.In(text).IndexOf(' ')])!.Value.Number != one.Index + 1)) continue;
            foreach (var one in series.SelectMany(line => found[line.Index]).Where(one => one.Style == AttributionStyle.Line)) one.Weight = Weights.Never;
        }
    }

    private static bool HasTitle(string text, TextLine line, AttributionCandidate candidate)
    {
        var rest = text.AsSpan(candidate.Attribution.End, line.End - candidate.Attribution.End).TrimStart();
        return rest.IndexOfAny(QuotationMarks.Doubles) is > 2 and < LongestTitle;
    }

    private static (string Letters, int Number)? Split(ReadOnlySpan<char> code)
    {
        code = code.TrimEnd(": ");
        var letters = code.IndexOfAnyInRange('0', '9');
        // 1a, 1b, 2a: no letters before them.
        if (letters == 0 && code.Length is 2 or 3 && char.IsAsciiLetterLower(code[^1]) && int.TryParse(code[..^1], out var level))
            return ("", (level << 8) + code[^1]);
        return letters is > 0 and < 4 && int.TryParse(code[letters..], out var number) ? (code[..letters].ToString(), number) : null;
    }
}
