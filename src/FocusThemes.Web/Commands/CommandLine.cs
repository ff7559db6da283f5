using System.CommandLine;

namespace FocusThemes.Web.Commands;

/// <summary>
/// Runs one command line. Exit code 0: done; 1: the input is not acceptable; 2: wrong usage.
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

    // What begins with @ is what somebody searches or calls a file, not a file of further options.
    private static readonly ParserConfiguration AsWritten = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] args, Func<ServeSettings, CancellationToken, Task<int>> serve)
    {
        var root = CommandTree.Create(serve);
        if (OptionValues.FaultIn(root, args, IsSetting) is { } fault) return await RefuseAsync(fault);
        var parsed = root.Parse(args, AsWritten);
        if (parsed.UnmatchedTokens.FirstOrDefault(token => !IsSetting(token)) is { } unknown)
            return await RefuseAsync($"“{unknown}” is not understood; --help tells what is.");
        var code = await parsed.InvokeAsync(new() { ProcessTerminationTimeout = LongestEnd });
        return parsed.Errors.Count > 0 ? WrongUsage : code;
    }

    private static async Task<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return WrongUsage;
    }

    private static bool IsSetting(string token) =>
        token.Split('=', 2) is [var name, _] && name.StartsWith("--", StringComparison.Ordinal)
        && (name.Contains(':', StringComparison.Ordinal)
            || HostSettings.Contains(name[2..], StringComparer.OrdinalIgnoreCase));
}
