using System.CommandLine;

namespace FocusThemes.Web.Commands;

/// <summary>The verbs of the one executable. Exit code 0: done; 1: the input is not acceptable; 2: wrong usage.</summary>
internal static class CommandLine
{
    private const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args, Func<ServeSettings, CancellationToken, Task<int>> serve)
    {
        var root = new RootCommand("FocusThemes: browse, search and export the coded themes of focus groups.");
        var verb = new Command("serve", "Start the site (the default).");
        var options = new ServeOptions();
        options.AddTo(root);
        options.AddTo(verb);
        root.Add(verb);
        root.SetAction((parsed, stop) => serve(options.Read(parsed), stop));
        verb.SetAction((parsed, stop) => serve(options.Read(parsed), stop));

        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? WrongUsage : code;
    }

    private sealed class ServeOptions
    {
        private readonly Option<string?> database = new("--database")
        {
            Description = "The SQLite file to serve; made and filled from the seeds when missing.",
        };

        private readonly Option<string?> urls = new("--urls")
        {
            Description = "Where to listen, parted by semicolons. Default: http://localhost:5080",
        };

        // The framework's own, as test hosts and process managers pass them.
        private readonly Option<string?> environment = new("--environment") { Hidden = true };
        private readonly Option<string?> contentRoot = new("--contentRoot") { Hidden = true };
        private readonly Option<string?> applicationName = new("--applicationName") { Hidden = true };

        public void AddTo(Command command)
        {
            foreach (var option in new Option[] { database, urls, environment, contentRoot, applicationName })
                command.Add(option);
        }

        public ServeSettings Read(ParseResult parsed) => new(
            parsed.GetValue(database),
            parsed.GetValue(urls),
            new WebApplicationOptions
            {
                ContentRootPath = parsed.GetValue(contentRoot) ?? Places.PublishedRoot,
                EnvironmentName = parsed.GetValue(environment),
                ApplicationName = parsed.GetValue(applicationName),
            });
    }
}

/// <param name="Database">Null for the configured or the usual file.</param>
/// <param name="Urls">Null for the configured or the usual address.</param>
internal sealed record ServeSettings(string? Database, string? Urls, WebApplicationOptions HostOptions);
