using System.CommandLine;
using System.CommandLine.Completions;

namespace FocusThemes.Web.Commands;

/// <summary>
/// Looks at the words of a command line before they are parsed: an option that lacks its value would take the next word
/// for it, be that an option, and a misspelt option would be taken for a path.
/// </summary>
internal static class OptionValues
{
    private const string EndOfOptions = "--";
    private static readonly char[] Delimiters = ['=', ':'];

    /// <summary>The only values that an option takes; none where it takes any.</summary>
    public static IReadOnlyList<string> ValuesOf(Option option) => option.ValueType == typeof(bool)
        ? []
        : [.. option.GetCompletions(CompletionContext.Empty).Select(value => value.Label).Order(StringComparer.Ordinal)];

    /// <summary>What a verb takes: its own options and those of every verb.</summary>
    public static IEnumerable<Option> Of(Command root, Command verb) =>
        verb.Options.Concat(root.Options.Where(option => option.Recursive)).Distinct();

    /// <summary>True for an option of some verb, be its value behind an equals sign or a colon.</summary>
    public static bool IsOption(Command root, string word) =>
        root.Subcommands.Append(root).Any(verb => Find(root, verb, Parted(word).Name) is not null);

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
                if (verb == root)
                {
                    var named = root.Subcommands.FirstOrDefault(known => known.Name == words[i]);
                    if (named is null) return NoVerb(root, words[i]);
                    verb = named;
                }

                continue;
            }

            var (name, attached) = Parted(words[i]);
            if (Find(root, verb, name) is not { } option)
            {
                if (!CommandTree.TakesSettings(verb) || !isSetting(words[i])) return NotUnderstood(root, verb, words[i]);
            }
            else if (attached is not null)
            {
                if (FaultIn(option, name, attached) is { } fault) return fault;
            }
            else if (option.Arity.MinimumNumberOfValues > 0)
            {
                var next = i + 1 < words.Count ? words[i + 1] : null;
                if ((FaultIn(name, next) ?? NoneOf(option, name, next!)) is { } fault) return fault;
                i++;
            }
        }

        return null;
    }

    private static string? FaultIn(Option option, string name, string attached)
    {
        if (option.Arity.MaximumNumberOfValues == 0) return $"{name} takes no value.";
        return string.IsNullOrWhiteSpace(attached) ? Empty(name) : NoneOf(option, name, attached);
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

    private static string? NoneOf(Option option, string name, string value)
    {
        var values = ValuesOf(option);
        return values.Count == 0 || values.Contains(value)
            ? null
            : $"{name} cannot be “{value}”; it is one of {string.Join(", ", values)}.{DidYouMean.Of(value, values)}";
    }

    private static string Empty(string name) => $"{name} has an empty value; leave it out, or say what it is.";

    private static string NoVerb(Command root, string word) =>
        $"“{word}” is no verb; --help lists them.{DidYouMean.Of(word, root.Subcommands.Select(verb => verb.Name))}";

    private static string NotUnderstood(Command root, Command verb, string word)
    {
        var help = verb == root ? "--help" : $"{verb.Name} --help";
        var path = verb.Arguments.Count > 0 ? $" What begins with a dash and is no option stands behind {EndOfOptions}." : "";
        var near = DidYouMean.Of(Parted(word).Name, Of(root, verb).Select(option => option.Name));
        return $"“{word}” is not understood; {help} tells what is.{path}{near}";
    }

    // One dash alone stands for standard output.
    private static bool IsDashed(string word) => word.Length > 1 && word[0] == '-';

    private static (string Name, string? Attached) Parted(string word) =>
        word.IndexOfAny(Delimiters) is var at and > 0 ? (word[..at], word[(at + 1)..]) : (word, null);

    private static Option? Find(Command root, Command verb, string name) =>
        Of(root, verb)
            .FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));
}
