using System.Text;

namespace FocusThemes.Web.Commands.Completion;

/// <summary>Completion for bash: <c>source &lt;(FocusThemes.Web completion bash)</c>.</summary>
internal static class BashCompletion
{
    public static string Of(IReadOnlyList<CompletedVerb> verbs)
    {
        var (words, values, files) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var verb in verbs)
        {
            var all = verb.Options.Select(option => option.Name).Concat(verb.Values);
            words.Append($"        \"{verb.Name}\") words=\"{string.Join(' ', all)}\" ;;\n");
            if (verb.Files) files.Append($"        \"{verb.Name}\") COMPREPLY+=($(compgen -f -- \"$word\")) ;;\n");
            foreach (var option in verb.Options.Where(option => option.TakesValue))
            {
                values.Append($"        \"{verb.Name} {option.Name}\") ").Append(option.Values.Count > 0
                    ? $"COMPREPLY=($(compgen -W \"{string.Join(' ', option.Values)}\" -- \"$word\")); return ;;\n"
                    : "COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n");
            }
        }

        var names = string.Join('|', verbs.Where(verb => verb.Name.Length > 0).Select(verb => verb.Name));
        return $$"""
            _focusthemes() {
                local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" verb="" words="" i
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case "${COMP_WORDS[i]}" in {{names}}) verb="${COMP_WORDS[i]}"; break ;; esac
                done
                COMPREPLY=()
                case "$verb $before" in
            {{values}}    esac
                case "$verb" in
            {{words}}    esac
                COMPREPLY=($(compgen -W "$words" -- "$word"))
                case "$verb" in
            {{files}}    esac
            }
            complete -o filenames -F _focusthemes {{string.Join(' ', CompletedVerb.Programs)}}

            """;
    }
}
