using System.Runtime.InteropServices;
using System.Text.Json;
using FocusThemes.Model;

namespace FocusThemes.Reading;

/// <summary>The doubts that there are about the reading of a source, and how much of it stands at doubtful places.</summary>
public sealed class Sureness
{
    /// <summary>How many of the doubts are kept with a source.</summary>
    public const int MostKept = 200;

    private readonly HashSet<int> lines = [];
    private readonly List<Stretch> stretches;

    private Sureness(IReadOnlyList<ReadingProblem> problems)
    {
        foreach (var problem in problems.Where(problem => problem.Over is null && problem.Line > 0))
            lines.UnionWith(Enumerable.Range(problem.Line, 1 + problem.Text.TrimEnd().AsSpan().Count('\n')));
        stretches = Merged(problems.SelectMany(problem => problem.Over ?? []));
    }

    /// <summary>Says of a source how much of it is doubtful, and keeps the doubts with it.</summary>
    /// <param name="quotes">Those in the source.</param>
    /// <param name="problems">Those of the source.</param>
    public static void Keep(SourceDocument source, IEnumerable<Quote> quotes, IReadOnlyList<ReadingProblem> problems)
    {
        if (problems.Count == 0) return;
        var sureness = new Sureness(problems);
        source.DoubtfulQuotes = quotes.Count(quote =>
            sureness.IsDoubtful(quote.Span.Line, quote.Span.Start, quote.Span.End));
        source.DoubtfulCharacters = source.Passages.Where(passage => passage.Kind != PassageKind.NotUnderstood
            && sureness.IsDoubtful(passage.Line, passage.Start, passage.End)).Sum(passage => passage.Length);
        source.DoubtfulPlaces = PlacesIn(problems);
        source.DoubtsJson = JsonSerializer.Serialize(problems.Take(MostKept));
    }

    /// <summary>Lines that something is doubtful on.</summary>
    public static int PlacesIn(IEnumerable<ReadingProblem> problems) =>
        problems.Select(problem => problem.Line).Where(line => line > 0).Distinct().Count();

    /// <summary>The doubts that <see cref="Keep"/> has kept.</summary>
    public static IReadOnlyList<ReadingProblem> Read(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<List<ReadingProblem>>(json)!;

    private bool IsDoubtful(int line, int start, int end)
    {
        if (lines.Contains(line)) return true;
        var next = Sorted.First(stretches, stretch => stretch.End <= start);
        return next < stretches.Count && stretches[next].Start < end;
    }

    private static List<Stretch> Merged(IEnumerable<Stretch> some)
    {
        var merged = new List<Stretch>();
        foreach (var one in some.OrderBy(one => one.Start))
        {
            if (merged.Count > 0 && one.Start <= merged[^1].End)
                CollectionsMarshal.AsSpan(merged)[^1] = new(merged[^1].Start, Math.Max(merged[^1].End, one.End));
            else merged.Add(one);
        }

        return merged;
    }
}
