using System.CommandLine;

namespace FocusThemes.Web.Commands;

/// <summary>
/// Looks at the words of a command line before they are parsed: an option that lacks its value would take the next word
/// for it, be that an option, and a misspelt option would be taken for a path.
/// </summary>
internal static class OptionValues
{
    private const string EndOfOptions = "--";
    private static readonly char[] Delimiters = ['=', ':'];

    /// <param name="isSetting">Tells what is no option and yet means something where the site is started.</param>
    /// <returns>What is wrong, in a sentence; null where every option has its value.</returns>
    public static string? FaultIn(Command root, IReadOnlyList<string> words, Func<string, bool> isSetting)
    {
        var verb = root;
        var areOptions = true;
        for (var i = 0; i < words.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(words[i])) return "An empty word says nothing; leave it out.";
            if (words[i] == EndOfOptions) areOptions = false;
            if (!areOptions) continue;
            if (!IsDashed(words[i]))
            {
                verb = verb.Subcommands.FirstOrDefault(known => known.Name == words[i]) ?? verb;
                continue;
            }

            var (name, attached) = Parted(words[i]);
            if (Find(root, verb, name) is not { } option)
            {
                if (verb.TreatUnmatchedTokensAsErrors || !isSetting(words[i])) return NotUnderstood(root, verb, words[i]);
            }
            else if (attached is not null)
            {
                if (FaultIn(option, name, attached) is { } fault) return fault;
            }
            else if (option.Arity.MinimumNumberOfValues > 0)
            {
                if (FaultIn(name, i + 1 < words.Count ? words[i + 1] : null) is { } fault) return fault;
                i++;
            }
        }

        return null;
    }

    private static string? FaultIn(Option option, string name, string attached)
    {
        if (option.Arity.MaximumNumberOfValues == 0) return $"{name} takes no value.";
        return string.IsNullOrWhiteSpace(attached) ? Empty(name) : null;
    }

    private static string? FaultIn(string name, string? next)
    {
        if (next is null or EndOfOptions) return $"{name} has no value: one has to stand behind it, as in {name}=VALUE.";
        if (string.IsNullOrWhiteSpace(next)) return Empty(name);
        return IsDashed(next)
            ? $"{name} has no value: behind it stands “{next}”, which begins as an option does. If that is meant, write "
            + $"{name}={next}."
            : null;
    }

    private static string Empty(string name) => $"{name} has an empty value; leave it out, or say what it is.";

    private static string NotUnderstood(Command root, Command verb, string word)
    {
        var help = verb == root ? "--help" : $"{verb.Name} --help";
        var path = verb.Arguments.Count > 0 ? $" What begins with a dash and is no option stands behind {EndOfOptions}." : "";
        return $"“{word}” is not understood; {help} tells what is.{path}";
    }

    // One dash alone stands for standard output.
    private static bool IsDashed(string word) => word.Length > 1 && word[0] == '-';

    private static (string Name, string? Attached) Parted(string word) =>
        word.IndexOfAny(Delimiters) is var at and > 0 ? (word[..at], word[(at + 1)..]) : (word, null);

    private static Option? Find(Command root, Command verb, string name) =>
        verb.Options.Concat(root.Options.Where(option => option.Recursive))
            .FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));
}
