using System.Text;

namespace FocusThemes.Web.Commands.Completion;

/// <summary>Completion for zsh: <c>source &lt;(FocusThemes.Web completion zsh)</c>, after <c>compinit</c>.</summary>
internal static class ZshCompletion
{
    public static string Of(IReadOnlyList<CompletedVerb> verbs)
    {
        var (names, cases) = (new StringBuilder(), new StringBuilder());
        foreach (var verb in verbs)
        {
            if (verb.Name.Length > 0) names.Append($"        {Quoted($"{verb.Name}:{verb.Description}")}\n");
            cases.Append($"        {Quoted(verb.Name)}) options=(\n");
            foreach (var option in verb.Options) cases.Append($"            {Quoted(SpecificationOf(option))}\n");
            cases.Append("        );");
            if (verb.Name.Length == 0) cases.Append(" options+=('1:verb:->verb')");
            else if (verb.Values.Count > 0) cases.Append($" options+=('1:value:({string.Join(' ', verb.Values)})')");
            else cases.Append(verb.Files ? " options+=('*:file:_files')" : " options+=('*: :')");
            cases.Append(" ;;\n");
        }

        return $$"""
            _focusthemes() {
                local state verb i; local -a verbs options
                verbs=(
            {{names}}    )
                for ((i = 2; i < CURRENT; i++)); do
                    [[ -n "${verbs[(r)${words[i]}:*]}" ]] && { verb="${words[i]}"; shift $((i - 1)) words; ((CURRENT -= i - 1)); break }
                done
                case "$verb" in
            {{cases}}    esac
                _arguments $options && return
                [[ "$state" == verb ]] && _describe verb verbs
            }
            compdef _focusthemes {{string.Join(' ', CompletedVerb.Programs)}}

            """;
    }

    private static string SpecificationOf(CompletedOption option)
    {
        var what = new StringBuilder(option.Description).Replace("\\", "\\\\").Replace("[", "\\[").Replace("]", "\\]");
        var value = option.Values.Count > 0 ? $":value:({string.Join(' ', option.Values)})"
            : option.TakesValue ? ":value:_files" : "";
        return $"*{option.Name}[{what}]{value}";
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
