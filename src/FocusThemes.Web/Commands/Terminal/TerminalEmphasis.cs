using System.Text.RegularExpressions;

namespace FocusThemes.Web.Commands.Terminal;

/// <summary>
/// Makes text easier to look through on a terminal: bold where a paragraph begins, red for errors. Both read on white
/// and on black, and nothing is said by them alone.
/// </summary>
public static partial class TerminalEmphasis
{
    private const string Bold = "\e[1m", Red = "\e[31m", Plain = "\e[0m";

    /// <summary>The text for standard output: as it is in a file or a pipe, and where <c>NO_COLOR</c> is set.</summary>
    public static string OnTerminal(string text) =>
        IsShown(Console.IsOutputRedirected, Environment.GetEnvironmentVariable) ? Painted(text) : text;

    /// <param name="variable">The environment's.</param>
    public static bool IsShown(bool isRedirected, Func<string, string?> variable) =>
        !isRedirected && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb"
        // Older terminals of Windows would show the signs themselves.
        && (!OperatingSystem.IsWindows() || variable("WT_SESSION") is not null);

    public static string Painted(string text) =>
        Error().Replace(Beginning().Replace(text, $"{Bold}$0{Plain}"), $"{Red}$0{Plain}");

    [GeneratedRegex(@"^\S[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?<=^ +)error(?=:)", RegexOptions.Multiline)]
    private static partial Regex Error();
}
