using System.Diagnostics;

namespace FocusThemes.Web.Tests;

/// <summary>The program in a process of its own.</summary>
internal static class ProgramRun
{
    private static readonly Dictionary<string, string> AsItIs = [];

    public static Process Start(params string[] arguments) => StartIn(Environment.CurrentDirectory, arguments);

    public static Process StartIn(string folder, params string[] arguments) => Start(folder, AsItIs, arguments);

    public static Process StartWithSeeds(string seeds, params string[] arguments) => Start(
        Environment.CurrentDirectory, new Dictionary<string, string> { ["FocusThemes__Seeds"] = seeds }, arguments);

    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "FocusThemes.Web.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Until it ends of itself.</summary>
    public static async Task<(int Code, string Output, string Error)> EndAsync(this Process process)
    {
        var stop = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, await output, await error);
    }
}
