using System.CommandLine;

namespace FocusThemes.Web.Commands.Completion;

/// <summary><c>completion SHELL</c>: a script that lets a shell complete verbs, options and their values.</summary>
internal static class CompletionCommand
{
    public const string Name = "completion";

    public static readonly Dictionary<string, Func<IReadOnlyList<CompletedVerb>, string>> Shells = new(StringComparer.Ordinal)
    {
        ["bash"] = BashCompletion.Of,
        ["fish"] = FishCompletion.Of,
        ["pwsh"] = PowerShellCompletion.Of,
        ["zsh"] = ZshCompletion.Of,
    };

    /// <param name="root">With all verbs but this one.</param>
    public static Command Create(Command root)
    {
        var shell = new Argument<string>("SHELL") { Description = $"One of {string.Join(", ", Shells.Keys)}." };
        var verb = new Command(Name, "Write a script that completes verbs and options in a shell.") { shell };
        verb.SetAction(async parsed =>
        {
            var name = parsed.GetValue(shell)!;
            if (!Shells.TryGetValue(name, out var script))
            {
                return await CommandLine.FailAsync(
                    $"There is no completion for “{name}”; it is one of {string.Join(", ", Shells.Keys)}."
                    + DidYouMean.Of(name, Shells.Keys), CommandLine.WrongUsage);
            }

            await Console.Out.WriteAsync(script(CompletedVerb.AllOf(root)));
            return 0;
        });
        return verb;
    }
}
