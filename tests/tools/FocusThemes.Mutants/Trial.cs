using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace FocusThemes.Mutants;

/// <summary>Tries the mutants of a folder, each by those tests of the folder on whose way it lies.</summary>
internal sealed class Trial
{
    // What one task holds, so that little is done again where one of its tests fails.
    private const int TaskMilliseconds = 400;

    // Those that take longer mind time and memory more than words, and would be run for each mutant that survives.
    private const int LongestMilliseconds = 1_500;

    private readonly Dictionary<string, int> milliseconds = [];
    private readonly Dictionary<int, List<string>> testsOn = [];
    private readonly HashSet<int> madeOnce = [];

    private int LongCount => milliseconds.Values.Count(time => time > LongestMilliseconds);

    public static async Task<int> RunAsync(string report, string[] folders, int sample, TextWriter output, TextWriter progress)
    {
        foreach (var folder in folders)
        {
            var all = Mutant.Read(report, folder);
            // From all over the folder, and the same ones each time.
            var mutants = all.OrderBy(mutant => unchecked((uint)mutant.Number * 2654435761u)).Take(sample).ToArray();
            var trial = new Trial();
            await trial.CoverAsync(Bench.TestsOf(folder.Split('/')[0]));
            await output.WriteLineAsync(
                $"{folder}: {mutants.Length} of {all.Count} mutants; {trial.milliseconds.Count} tests, of them {trial.LongCount} too long");
            await trial.TryAsync(mutants, output, progress);
        }

        return 0;
    }

    // Each class in a process of its own, so that what is made once counts for each.
    private Task CoverAsync(IEnumerable<string> tests) => Parallel.ForEachAsync(
        tests.GroupBy(test => test[..test.LastIndexOf('.')]),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        async (inClass, _) => await CoverClassAsync([.. inClass]));

    private async Task CoverClassAsync(List<string> tests)
    {
        var times = await TimesAsync(tests);
        var quick = tests.FindAll(test => times[test] <= LongestMilliseconds);
        using var bench = new BenchProcess();
        var passed = new List<(string Test, string[] Covered)>();
        foreach (var test in quick) passed.Add((test, await AskAsync(bench, "cover", test)));
        lock (testsOn)
        {
            foreach (var (test, time) in times) milliseconds[test] = time;
            foreach (var (test, covered) in passed)
                foreach (var mutant in Numbers(covered[0])) On(mutant).Add(test);
            var once = passed.SelectMany(one => Numbers(one.Covered[1])).ToHashSet();
            foreach (var mutant in once) On(mutant).AddRange(quick.Except(On(mutant)).ToList());
            madeOnce.UnionWith(once);
        }

        List<string> On(int mutant) => testsOn.TryGetValue(mutant, out var known) ? known : testsOn[mutant] = [];
    }

    private static async Task<Dictionary<string, int>> TimesAsync(List<string> tests)
    {
        using var bench = new BenchProcess();
        // What comes first pays for the beginning of the process.
        await AskAsync(bench, "time", tests[0]);
        var times = new Dictionary<string, int>();
        foreach (var test in tests) times[test] = Number((await AskAsync(bench, "time", test))[0]);
        return times;
    }

    private static async Task<string[]> AskAsync(BenchProcess bench, string task, string test)
    {
        var answer = (await bench.AskAsync($"{task} {test}", TimeSpan.FromMinutes(5))).Split(';');
        return answer[0] == "ok" ? answer[1..]
            : throw new InvalidOperationException($"{test} fails without any mutant: {answer[0]}");
    }

    private async Task TryAsync(Mutant[] mutants, TextWriter output, TextWriter progress)
    {
        var queue = new ConcurrentQueue<Mutant>(mutants);
        var fates = new ConcurrentDictionary<Mutant, string>();
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(async _ =>
        {
            using var bench = new BenchProcess();
            while (queue.TryDequeue(out var mutant))
            {
                var clock = Stopwatch.StartNew();
                fates[mutant] = await FateAsync(mutant, bench);
                await progress.WriteLineAsync($"{fates.Count} of {mutants.Length}: {mutant.Number} {fates[mutant]}, {clock.ElapsedMilliseconds} ms");
            }
        }));
        foreach (var (mutant, fate) in fates.Where(one => !IsNoticed(one.Value))
            .OrderBy(one => one.Key.File, StringComparer.Ordinal).ThenBy(one => one.Key.Line))
        {
            await output.WriteLineAsync($"{fate,-11} {mutant.File}:{mutant.Line}: {mutant.Change}");
        }

        var counts = fates.Values.CountBy(fate => fate).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        var noticed = fates.Values.Count(IsNoticed);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{100.0 * noticed / mutants.Length:0.0} % noticed: {string.Join(", ", counts.Select(one => $"{one.Value} {one.Key}"))}"));
    }

    private static bool IsNoticed(string fate) => fate is not ("survived" or "not reached");

    private async Task<string> FateAsync(Mutant mutant, BenchProcess bench)
    {
        if (!testsOn.TryGetValue(mutant.Number, out var tests)) return "not reached";
        using var own = new BenchProcess();
        var used = madeOnce.Contains(mutant.Number) ? own : bench;
        foreach (var task in Tasks(tests))
        {
            // A few times as long as without a mutant, and as long as a process takes to begin on a busy machine.
            var patience = TimeSpan.FromSeconds(20) + TimeSpan.FromMilliseconds(10 * task.Sum(test => milliseconds[test]));
            var question = $"try {mutant.Number} {string.Join(' ', task)}";
            var answer = await used.AskAsync(question, patience);
            // What failed for an earlier mutant's sake does not in a new process; what does there, failed for this one's.
            if (answer is "dirty" or "crashed") answer = await used.AskAsync(question, patience);
            if (answer != "survived") return answer == "dirty" ? "killed" : answer;
        }

        return "survived";
    }

    // The quick ones first.
    private List<List<string>> Tasks(List<string> tests)
    {
        var tasks = new List<List<string>>();
        var room = 0;
        foreach (var test in tests.OrderBy(test => milliseconds[test]))
        {
            if (tasks.Count == 0 || milliseconds[test] > room)
            {
                tasks.Add([]);
                room = TaskMilliseconds;
            }

            tasks[^1].Add(test);
            room -= milliseconds[test];
        }

        return tasks;
    }

    private static IEnumerable<int> Numbers(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
