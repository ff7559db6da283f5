using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>
/// Codes in front of titles, which look like those of people: <c>K1: Staff“…”</c>, <c>K2: Rooms“…”</c>. They go up by one, each
/// comes once, and words stand between them and the marks of the quotes.
/// </summary>
internal static class CodesOfTitles
{
    private const int Fewest = 3, LongestTitle = 250;

    public static void Exclude(string text, IReadOnlyList<TextLine> lines, IReadOnlyList<List<AttributionCandidate>> found)
    {
        var leading = lines.Zip(found, (line, ofLine) => (Line: line, Candidate: ofLine.Find(one => one.Style == AttributionStyle.Leading && one.Weight > 0)))
            .Where(one => one.Candidate is not null && Split(one.Candidate.Attribution.PrintedIn(text)) is not null).ToList();
        foreach (var series in leading.GroupBy(one => Split(one.Candidate!.Attribution.PrintedIn(text))!.Value.Letters))
        {
            var numbers = series.Select(one => Split(one.Candidate!.Attribution.PrintedIn(text))!.Value.Number).ToList();
            if (numbers.Count < Fewest || numbers[0] > 2 || !numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1)) continue;
            if (series.Count(one => HasTitle(text, one.Line, one.Candidate!)) * 5 < numbers.Count * 4) continue;
            foreach (var (_, candidate) in series) candidate!.Weight = Weights.Never;
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
        return letters is > 0 and < 4 && int.TryParse(code[letters..], out var number) ? (code[..letters].ToString(), number) : null;
    }
}
