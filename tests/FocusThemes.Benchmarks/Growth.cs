using System.Globalization;
using System.Runtime;
using FocusThemes.Reading;

namespace FocusThemes.Benchmarks;

/// <summary>
/// How reading grows with what it reads: for every form and kind of repetition, the processor's time for twice as much
/// beside that for once as much. What is linear takes about twice as long; what is above the limit is a fault.
/// </summary>
internal sealed class Growth(string? form, string? kind, int most, bool inPairs)
{
    private const double Limit = 2.6;
    private const int Rounds = 8;
    private const long MemoryForCharacter = 1_600;

    // Below, the clock and the collector of memory tell more than the reader.
    private static readonly TimeSpan LeastToTell = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan MostToWait = TimeSpan.FromSeconds(20);

    /// <returns>1 where something grows faster than its text.</returns>
    public int Run()
    {
        var above = 0;
        Console.WriteLine($"form      repetition                                   ms at {most / 2_000:N0} kB  at {most / 1_000:N0} kB   ratio");
        foreach (var one in Cases())
        {
            var (half, whole) = Measure(one.Make);
            var ratio = whole / half;
            if (ratio > Limit) above++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{one.Form,-9} {one.Name,-42} {half.TotalMilliseconds,12:N1} {whole.TotalMilliseconds,12:N1} {ratio,7:N2}{(ratio > Limit ? "  ABOVE" : "")}"));
        }

        Console.WriteLine(above == 0 ? $"None above {Limit}." : $"{above} above {Limit}.");
        return above == 0 ? 0 : 1;
    }

    private IEnumerable<(string Form, string Name, Func<int, StudyFile> Make)> Cases() =>
        (inPairs ? Repetitions.Pairs : Repetitions.Tables).SelectMany(one => GrowingForms.All.Select(
                to => (to.Key, one.Name, (Func<int, StudyFile>)(size => to.Value(one.Make(size))))))
            .Concat(inPairs ? [] : Repetitions.OfForms)
            .Where(one => IsTold(one.Item1, one.Item2) && (form is null || one.Item1 == form)
                && (kind is null || one.Item2.Contains(kind, StringComparison.OrdinalIgnoreCase)));

    // In most forms a cell is a cell: where in the table a piece is repeated is tried in two of them.
    private bool IsTold(string form, string name) => form is "running" or "tabs" || inPairs
        || !(name.Contains(", in ", StringComparison.Ordinal) || name.Contains(", alone in ", StringComparison.Ordinal))
        || name.EndsWith(", in a quote", StringComparison.Ordinal);

    // Both in turn, for longer and longer, the least of each: what disturbs only ever adds. Stops as soon as the ratio is one of a linear reader.
    private (TimeSpan Half, TimeSpan Whole) Measure(Func<int, StudyFile> make)
    {
        // What is far from linear shows at a size at which it can be waited for.
        for (var size = Math.Min(16_384, most); ; size *= 2)
        {
            var (half, whole) = (make(size / 2), make(size));
            var (least, twice) = (TimeOf(half, size / 2, 1), TimeOf(whole, size, 1));
            var isLast = size * 2 > most || twice > MostToWait;
            if (!isLast) continue;
            for (var round = 1; round < Rounds && (twice / least > Limit || twice / least < 1.2); round++)
            {
                least = Least(least, TimeOf(half, size / 2, round));
                twice = Least(twice, TimeOf(whole, size, round));
            }

            return (least, twice);
        }
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    // Of one reading; what is done quickly is done often, so that there is something to measure. The collector of memory
    // waits meanwhile, for as long with half the text as with the whole: when it comes is chance.
    private static TimeSpan TimeOf(StudyFile table, int size, int round)
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true);
        var isAlone = GC.TryStartNoGCRegion(MemoryForCharacter * size);
        var (begun, taken, times) = (Environment.CpuUsage.UserTime, TimeSpan.Zero, 0);
        for (; taken < LeastToTell * round; times++)
        {
            Read(table);
            taken = Environment.CpuUsage.UserTime - begun;
        }

        if (isAlone && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) GC.EndNoGCRegion();
        return taken / times;
    }

    private static void Read(StudyFile table)
    {
        try
        {
            StudyReader.Read(new() { Slug = "table", Tables = [table] });
        }
        catch (UnacceptableInputException)
        {
            // A sentence, after as much work as it took to come to it.
        }
    }
}
