using System.CommandLine;

namespace FocusThemes.Web.Commands.Completion;

/// <summary>A verb as a shell completes it; the root is the one without a name.</summary>
/// <param name="Files">True where what follows are files, or may be.</param>
internal sealed record CompletedVerb(
    string Name, string Description, IReadOnlyList<CompletedOption> Options, IReadOnlyList<string> Values, bool Files)
{
    /// <summary>How the program's file is called, and how the program is.</summary>
    public static readonly string[] Programs = ["FocusThemes.Web", "FocusThemes"];

    /// <summary>All verbs, the root first.</summary>
    public static IReadOnlyList<CompletedVerb> AllOf(Command root) =>
    [
        new("", "", OptionsOf(root, root), [.. root.Subcommands.Select(verb => verb.Name)], Files: false),
        .. root.Subcommands.Select(verb => new CompletedVerb(
            verb.Name, verb.Description ?? "", OptionsOf(root, verb),
            verb.Name == CompletionCommand.Name ? [.. CompletionCommand.Shells.Keys] : [],
            verb.Arguments.Any(argument => argument.Name is "PATH" or "FILE"))),
    ];

    private static IReadOnlyList<CompletedOption> OptionsOf(Command root, Command verb) =>
    [
        .. OptionValues.Of(root, verb).Select(option => new CompletedOption(
            option.Name, option.Description ?? "", OptionValues.ValuesOf(option), option.Arity.MinimumNumberOfValues > 0)),
    ];
}

/// <summary>An option as a shell completes it.</summary>
/// <param name="Values">The only ones that there are; none where it takes any, or a file.</param>
internal sealed record CompletedOption(string Name, string Description, IReadOnlyList<string> Values, bool TakesValue);
