using System.Diagnostics;
using System.Reflection;
using Xunit;
using Xunit.Runner.InProc.SystemConsole;

namespace FocusThemes.Mutants;

/// <summary>
/// Tries one mutant after another in a process, since to start one for each takes longer than the tests do.
/// Reads a line for each task and answers each with a line:
/// <list type="bullet">
/// <item><c>time TEST</c> with <c>ok;MILLISECONDS</c>;</item>
/// <item><c>cover TEST</c> with <c>ok;NUMBERS;NUMBERS</c>, the mutants on the way of the test, and of those the ones in what is
/// made once in a process;</item>
/// <item><c>try NUMBER TEST...</c> with <c>survived</c> or <c>killed</c>;</item>
/// </list>
/// and with <c>dirty</c> where the tests fail without a mutant, so that what an earlier one left behind kills none.
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
                ["time", var test] => Time(test),
                ["cover", var test] => Cover(test),
                ["try", var number, .. var tests] => Try(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), tests),
                _ => throw new InvalidOperationException(task),
            };
            answers.WriteLine(answer);
            answers.Flush();
        }

        return 0;
    }

    private static string Time(string test)
    {
        var clock = Stopwatch.StartNew();
        return Pass(test) ? $"ok;{clock.ElapsedMilliseconds}" : "dirty";
    }

    private static string Cover(string test)
    {
        Set("CaptureCoverage", true);
        Control.GetMethod("ResetCoverage")!.Invoke(null, null);
        var passed = Pass(test);
        var covered = (IList<int>[])Control.GetMethod("GetCoverageData")!.Invoke(null, null)!;
        return passed ? $"ok;{string.Join(',', covered[0].Distinct())};{string.Join(',', covered[1].Distinct())}" : "dirty";
    }

    private static string Try(int number, string[] tests)
    {
        Set("ActiveMutant", number);
        if (Pass(tests)) return "survived";
        Set("ActiveMutant", -1);
        return Pass(tests) ? "killed" : "dirty";
    }

    private static void Set(string field, object value) => Control.GetField(field)!.SetValue(null, value);

    private static bool Pass(params string[] tests)
    {
        using var runner = new ConsoleRunner(
            ["-parallel", "none", "-stopOnFail", .. tests.SelectMany(test => new[] { "-method", test })], Tests);
        return runner.EntryPoint(TextReader.Null, TextWriter.Null).GetAwaiter().GetResult() == 0;
    }
}
