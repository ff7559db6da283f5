using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>
/// The program in a process of its own, started from an empty folder, that signals can be sent to. With seeds of a test's
/// own it makes its library itself; otherwise it has one from an earlier start.
/// </summary>
public sealed partial class StartedSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("focusthemes-");
    private readonly ConcurrentQueue<string> log = new();
    private readonly TaskCompletionSource<Uri?> listening = new();
    private readonly Process process;
    private readonly Task output;

    private StartedSite(
        string seeds, bool hasStartedBefore, IReadOnlyDictionary<string, string> environment, IEnumerable<string> settings)
    {
        if (hasStartedBefore) SeededLibrary.CopyTo(Database, seeds);
        process = ProgramRun.Start(
            folder.CreateSubdirectory("empty").FullName, environment,
            ["--database", Database, "--urls", "http://127.0.0.1:0", $"--FocusThemes:Seeds={seeds}", "--FocusThemes:WarmStart=false", .. settings]);
        // Taken all the time: who writes to a full pipe waits.
        output = FollowAsync();
    }

    public string Database => Path.Combine(folder.FullName, "data", "library.db");

    public Uri Address { get; private set; } = null!;

    /// <summary>What it has written so far.</summary>
    public IReadOnlyCollection<string> Log => log;

    public static Task<StartedSite> StartAsync(string? seeds = null, params string[] settings) =>
        StartAsync(seeds, new Dictionary<string, string>(), settings);

    public static Task<StartedSite> StartAsync(
        string? seeds, IReadOnlyDictionary<string, string> environment, params string[] settings) =>
        ReadyAsync(new(seeds ?? SeededLibrary.Seeds, seeds is null, environment, settings));

    public static Task<StartedSite> StartWithAsync(LongStudy study, params string[] settings) =>
        StartWithAsync(study, new Dictionary<string, string>(), settings);

    public static Task<StartedSite> StartWithAsync(
        LongStudy study, IReadOnlyDictionary<string, string> environment, params string[] settings) =>
        ReadyAsync(new(study.Seeds, hasStartedBefore: true, environment, settings));

    private static async Task<StartedSite> ReadyAsync(StartedSite site)
    {
        try
        {
            if (await site.listening.Task.WaitAsync(Until.Patience, TestContext.Current.CancellationToken) is { } address)
            {
                site.Address = address;
                return site;
            }
        }
        catch (TimeoutException)
        {
            // It runs and does not say where.
            site.process.Kill(entireProcessTree: true);
        }

        var error = await site.process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        site.Dispose();
        throw new InvalidOperationException($"The site did not start: {string.Join('\n', site.log)}{error}");
    }

    /// <summary>Whether a library of the program has been loaded; Linux tells.</summary>
    public bool HasLoaded(string library) =>
        File.ReadAllText($"/proc/{process.Id}/maps").Contains($"/{library}", StringComparison.Ordinal);

    /// <summary>Asks it to stop, as a system does (SIGTERM).</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task<int> ExitAsync()
    {
        await output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task FollowAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            log.Enqueue(line);
            if (Listening().Match(line) is { Success: true } found) listening.TrySetResult(new(found.Value));
        }

        listening.TrySetResult(null);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
