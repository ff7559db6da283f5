using System.Diagnostics;
using System.Reflection;
using Xunit;
using Xunit.Runner.InProc.SystemConsole;

namespace FocusThemes.Mutants;

/// <summary>
/// Tries one mutant after another in a process, since to start one for each takes longer than the tests do.
/// Reads a line for each task and answers each with a line:
/// <c>cover TEST...</c> with <c>ok MILLISECONDS;NUMBERS;NUMBERS</c>, the mutants on the way of these tests, and of those the
/// ones in what is made once in a process; <c>try NUMBER TEST...</c> with <c>survived</c> or <c>killed</c>; both with
/// <c>dirty</c> where the tests fail without a mutant, so that what an earlier one left behind kills none.
/// </summary>
internal static class Bench
{
    private static readonly Assembly Tests = Assembly.Load("FocusThemes.Tests");

    // What Stryker adds to the program, with a name of its own each time.
    private static readonly Type Control = Assembly.Load("FocusThemes").GetTypes().Single(type => type.Name == "MutantControl");

    /// <summary>The tests in a folder by their names, each of its class.</summary>
    public static IEnumerable<string> TestsOf(string folder) =>
        from type in Tests.GetTypes()
        where type.IsPublic && !type.IsAbstract
        where type.Namespace is { } name && (name + ".").StartsWith($"FocusThemes.Tests.{folder}.", StringComparison.Ordinal)
        from method in type.GetMethods()
        where method.GetCustomAttributes<FactAttribute>().Any()
        select $"{type.FullName}.{method.Name}";

    public static int Serve(TextReader tasks, TextWriter answers)
    {
        while (tasks.ReadLine() is { } task)
        {
            var answer = task.Split(' ') switch
            {
                ["cover", .. var tests] => Cover(tests),
                ["try", var number, .. var tests] => Try(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), tests),
                _ => throw new InvalidOperationException(task),
            };
            answers.WriteLine(answer);
            answers.Flush();
        }

        return 0;
    }

    private static string Cover(string[] tests)
    {
        Set("CaptureCoverage", true);
        Control.GetMethod("ResetCoverage")!.Invoke(null, null);
        var clock = Stopwatch.StartNew();
        var passed = Pass(tests);
        var milliseconds = clock.ElapsedMilliseconds;
        var covered = (IList<int>[])Control.GetMethod("GetCoverageData")!.Invoke(null, null)!;
        return passed
            ? $"ok {milliseconds};{string.Join(',', covered[0].Distinct())};{string.Join(',', covered[1].Distinct())}"
            : "dirty";
    }

    private static string Try(int number, string[] tests)
    {
        Set("ActiveMutant", number);
        if (Pass(tests)) return "survived";
        Set("ActiveMutant", -1);
        return Pass(tests) ? "killed" : "dirty";
    }

    private static void Set(string field, object value) => Control.GetField(field)!.SetValue(null, value);

    private static bool Pass(string[] tests)
    {
        using var runner = new ConsoleRunner(
            ["-parallel", "none", "-stopOnFail", .. tests.SelectMany(test => new[] { "-method", test })], Tests);
        return runner.EntryPoint(TextReader.Null, TextWriter.Null).GetAwaiter().GetResult() == 0;
    }
}
