using System.CommandLine;
using System.CommandLine.Help;
using FocusThemes.Web.Commands.Completion;
using FocusThemes.Web.Commands.Importing;
using FocusThemes.Web.Commands.Publishing;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Publishing;

namespace FocusThemes.Web.Commands;

/// <summary>The verbs of the one executable, with all that each of them takes.</summary>
public static class CommandTree
{
    private const string Serve = "serve";

    /// <summary>True for what starts the site, with a verb or without one.</summary>
    public static bool TakesSettings(Command verb) => verb.Name == Serve || verb.Parents.FirstOrDefault() is null;

    /// <param name="settings">Settings as <c>--Section:Name=value</c>, which only the site takes.</param>
    /// <param name="serve">What is done without a verb, and by <c>serve</c>.</param>
    /// <param name="make">Makes the site for what reads its pages without listening.</param>
    public static Command Create(
        IReadOnlyList<string> settings, Func<ServeSettings, CancellationToken, Task<int>> serve, SiteMaking make)
    {
        var database = new Option<string?>("--database")
        {
            Description = "The library's SQLite file. Default: data/focusthemes.db",
            Recursive = true,
        };
        var urls = new Option<string?>("--urls")
        {
            Description = "Where to listen, parted by semicolons. Default: http://localhost:5080",
        };
        var keep = new Option<bool>("--keep")
        {
            Description = "Lets you keep, replace and remove studies by the site; on this machine alone.",
        };
        // A root command of the library's would be called as the program's file is.
        var root = new Command(
            "FocusThemes", "Browse, search and export the coded themes of focus groups. Without a verb the site starts.")
        {
            new HelpOption(), new VersionOption { Action = new VersionLine() }, database, urls, keep,
        };
        var verb = new Command(Serve, "Start the site (the default). Takes settings as --Section:Name=value too.") { urls, keep };
        root.Add(verb);
        root.Add(ImportCommand.Create(database));
        root.Add(CheckCommand.Create(database));
        root.Add(CheckQuotesCommand.Create(database));
        root.Add(ExportCommand.Create(database));
        root.Add(ListCommand.Create(database));
        root.Add(RemoveCommand.Create(database));
        root.Add(WithdrawCommand.Create(database));
        root.Add(PublishCommand.Create(database, make));
        root.Add(DepositCommand.Create(database));
        root.Add(BackupCommand.Create(database));
        root.Add(VerifyCommand.Create(database));
        root.Add(VerifyStudyCommand.Create(database));
        root.Add(McpCommand.Create(database));
        root.Add(CompletionCommand.Create(root));
        foreach (var command in new[] { root, verb })
            command.SetAction((parsed, stop) => serve(
                new(parsed.GetValue(database), parsed.GetValue(urls), parsed.GetValue(keep)
                    ? [.. settings, $"--{SiteSettings.Section}:{nameof(SiteSettings.Keep)}=true"]
                    : settings), stop));

        return root;
    }
}

/// <param name="Database">Null for the configured or the usual file.</param>
/// <param name="Urls">Null for the configured or the usual address.</param>
/// <param name="Configuration">Settings as <c>--Section:Name=value</c>.</param>
public sealed record ServeSettings(string? Database, string? Urls, IReadOnlyList<string> Configuration);
