using System.CommandLine;

namespace FocusThemes.Web.Commands;

/// <summary>The verbs of the one executable, with all that each of them takes.</summary>
public static class CommandTree
{
    /// <param name="serve">What is done without a verb, and by <c>serve</c>.</param>
    public static RootCommand Create(Func<ServeSettings, CancellationToken, Task<int>> serve)
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

        return root;
    }
}

/// <param name="Database">Null for the configured or the usual file.</param>
/// <param name="Urls">Null for the configured or the usual address.</param>
/// <param name="Configuration">Settings as <c>--Section:Name=value</c>.</param>
public sealed record ServeSettings(string? Database, string? Urls, IReadOnlyList<string> Configuration);
