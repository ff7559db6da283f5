using System.CommandLine;

namespace FocusThemes.Web.Commands;

/// <summary>
/// The verbs of the one executable. Exit code 0: done; 1: the input is not acceptable; 2: wrong usage.
/// </summary>
internal static class CommandLine
{
    public const int WrongUsage = 2;

    /// <summary>
    /// After a signal to stop. The site has a limit of its own for what is under way (<c>Limits:StopSeconds</c>); the
    /// two seconds that are usual would break off a file that is half sent.
    /// </summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromHours(2);

    /// <summary>
    /// Settings of the framework that stand in no section, and the sections that a host may name as such.
    /// </summary>
    private static readonly string[] HostSettings =
        ["environment", "contentRoot", "applicationName", "FocusThemes", "Serilog"];

    public static async Task<int> RunAsync(string[] args, Func<ServeSettings, CancellationToken, Task<int>> serve)
    {
        var database = new Option<string?>("--database")
        {
            Description = "The SQLite file to serve; made and filled from the seeds when missing.",
            Recursive = true,
        };
        var urls = new Option<string?>("--urls")
        {
            Description = "Where to listen, parted by semicolons. Default: http://localhost:5080",
            Recursive = true,
        };
        var root = new RootCommand("FocusThemes: browse, search and export the coded themes of focus groups.")
        {
            database, urls,
        };
        var verb = new Command("serve", "Start the site (the default). Takes settings as --Section:Name=value too.");
        root.Add(verb);
        root.Add(ImportCommand.Create(database));
        root.Add(CheckCommand.Create(database));
        root.Add(ExportCommand.Create(database));
        root.Add(ListCommand.Create(database));
        root.Add(RemoveCommand.Create(database));
        root.Add(BackupCommand.Create(database));
        root.Add(VerifyCommand.Create(database));
        foreach (var command in new[] { root, verb })
        {
            command.TreatUnmatchedTokensAsErrors = false;
            command.SetAction((parsed, stop) => serve(
                new(parsed.GetValue(database), parsed.GetValue(urls), [.. parsed.UnmatchedTokens]), stop));
        }

        var parsed = root.Parse(args);
        if (parsed.UnmatchedTokens.FirstOrDefault(token => !IsSetting(token)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"“{unknown}” is not understood; --help tells what is.");
            return WrongUsage;
        }

        var code = await parsed.InvokeAsync(new() { ProcessTerminationTimeout = LongestEnd });
        return parsed.Errors.Count > 0 ? WrongUsage : code;
    }

    private static bool IsSetting(string token) =>
        token.Split('=', 2) is [var name, _] && name.StartsWith("--", StringComparison.Ordinal)
        && (name.Contains(':', StringComparison.Ordinal)
            || HostSettings.Contains(name[2..], StringComparer.OrdinalIgnoreCase));
}

/// <param name="Database">Null for the configured or the usual file.</param>
/// <param name="Urls">Null for the configured or the usual address.</param>
/// <param name="Configuration">Settings as <c>--Section:Name=value</c>.</param>
internal sealed record ServeSettings(string? Database, string? Urls, string[] Configuration);
