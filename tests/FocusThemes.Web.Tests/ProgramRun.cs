using System.Diagnostics;

namespace FocusThemes.Web.Tests;

/// <summary>The program in a process of its own.</summary>
internal static class ProgramRun
{
    public static Process Start(params string[] arguments) => Start(Environment.CurrentDirectory, null, arguments);

    public static Process StartIn(string folder, params string[] arguments) => Start(folder, null, arguments);

    public static Process StartWithSeeds(string seeds, params string[] arguments) =>
        Start(Environment.CurrentDirectory, seeds, arguments);

    private static Process Start(string folder, string? seeds, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "FocusThemes.Web.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        if (seeds is not null) start.Environment["FocusThemes__Seeds"] = seeds;
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
