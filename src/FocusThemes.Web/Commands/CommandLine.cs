using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Runtime.InteropServices;
using FocusThemes.Web.Publishing;

namespace FocusThemes.Web.Commands;

/// <summary>
/// Runs one command line. Exit code 0: done; 1: the input is not acceptable; 2: wrong usage.
/// </summary>
internal static class CommandLine
{
    public const int WrongUsage = 2;

    /// <summary>
    /// Settings of the framework that stand in no section, and the sections that a host may name as such.
    /// </summary>
    private static readonly string[] HostSettings =
        ["environment", "contentRoot", "applicationName", "FocusThemes", "Serilog"];

    // What begins with @ is what somebody searches or calls a file, not a file of further options.
    private static readonly ParserConfiguration AsWritten = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(
        string[] args, Func<ServeSettings, CancellationToken, Task<int>> serve, SiteMaking make)
    {
        // Both are usual: help VERB and VERB --help.
        if (args is ["help", ..]) args = [.. args[1..], "--help"];
        List<string> settings = [];
        var root = CommandTree.Create(settings, serve, make);
        if (OptionValues.FaultIn(root, args, IsSetting) is { } fault) return await FailAsync(fault, WrongUsage);
        settings.AddRange(args.TakeWhile(word => word != "--")
            .Where(word => IsSetting(word) && !OptionValues.IsOption(root, word)));
        var parsed = root.Parse([.. args.Where(word => !settings.Contains(word))], AsWritten);
        return ErrorIn(parsed) is { } error
            ? await FailAsync(error, WrongUsage)
            : await RunAsync(parsed);
    }

    /// <summary>Runs a verb until it is done or a signal asks it to stop; a second signal ends what cannot be asked.</summary>
    private static async Task<int> RunAsync(ParseResult parsed)
    {
        using var stop = new CancellationTokenSource();
        var isAsked = false;
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        // The site has a limit of its own for what is under way (Limits:StopSeconds); the two seconds that are usual would
        // break off a file that is half sent.
        return await parsed.InvokeAsync(new() { ProcessTerminationTimeout = null }, stop.Token);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !Interlocked.Exchange(ref isAsked, true);
            stop.Cancel();
        }
    }

    private static string? ErrorIn(ParseResult parsed)
    {
        if (parsed.Action is not null && parsed.Errors.Count == 0) return null;
        var verb = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var unknown, ..]) return $"“{unknown}” is not understood; {verb.Name} --help tells what is.";
        if (verb.Arguments.FirstOrDefault(IsMissing) is { } argument)
            return $"{verb.Name} needs {argument.Name}: {argument.Description} {verb.Name} --help tells more.";
        if (verb.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is not { Tokens.Count: > 0 }) is { } needed)
        {
            return OptionValues.ValuesOf(needed) is { Count: > 0 } values
                ? $"{verb.Name} needs {needed.Name}, which is one of {string.Join(", ", values)}."
                : $"{verb.Name} needs {needed.Name}: {needed.Description} {verb.Name} --help tells more.";
        }

        // Of values there are whole numbers alone that are not words.
        if (parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>()
            .FirstOrDefault(one => one.Option.ValueType == typeof(int) || one.Option.ValueType == typeof(int[]) || one.Option.ValueType == typeof(int?)) is { Tokens: [.., var value] } numbered
            && !int.TryParse(value.Value, CultureInfo.InvariantCulture, out _))
            return $"{numbered.Option.Name} is “{value.Value}”: expected a whole number. {verb.Name} --help tells more.";
        return string.Join(' ', parsed.Errors.Select(error => error.Message.ReplaceLineEndings(" ")));

        bool IsMissing(Argument argument) =>
            argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 };
    }

    /// <summary>Says on standard error why nothing is done.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> FailAsync(string sentence, int code = 1)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }

    private static bool IsSetting(string token) =>
        token.Split('=', 2) is [var name, _] && name.StartsWith("--", StringComparison.Ordinal)
        && (name.Contains(':', StringComparison.Ordinal)
            || HostSettings.Contains(name[2..], StringComparer.OrdinalIgnoreCase));
}
