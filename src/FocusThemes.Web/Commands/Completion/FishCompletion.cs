using System.Text;

namespace FocusThemes.Web.Commands.Completion;

/// <summary>Completion for fish: <c>FocusThemes.Web completion fish | source</c>.</summary>
internal static class FishCompletion
{
    public static string Of(IReadOnlyList<CompletedVerb> verbs)
    {
        var script = new StringBuilder();
        foreach (var program in CompletedVerb.Programs)
        {
            foreach (var verb in verbs)
            {
                var when = verb.Name.Length == 0 ? "__fish_use_subcommand" : $"__fish_seen_subcommand_from {verb.Name}";
                var begin = $"complete -c {program} -n {Quoted(when)}";
                if (verb.Name.Length > 0)
                {
                    script.Append(
                        $"complete -c {program} -n __fish_use_subcommand -f -a {verb.Name} -d {Quoted(verb.Description)}\n");
                }

                if (verb.Values.Count > 0 && verb.Name.Length > 0)
                    script.Append($"{begin} -f -a {Quoted(string.Join(' ', verb.Values))}\n");
                else if (!verb.Files) script.Append($"{begin} -f\n");
                foreach (var option in verb.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal)))
                {
                    script.Append($"{begin} -l {option.Name[2..]} -d {Quoted(option.Description)}");
                    if (option.Values.Count > 0) script.Append($" -x -a {Quoted(string.Join(' ', option.Values))}");
                    else if (option.TakesValue) script.Append(" -r -F");
                    script.Append('\n');
                }
            }
        }

        return script.ToString();
    }

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
