using System.Text;

namespace FocusThemes.Web.Commands.Completion;

/// <summary>
/// Completion for PowerShell: <c>FocusThemes.Web completion pwsh | Out-String | Invoke-Expression</c>.
/// </summary>
internal static class PowerShellCompletion
{
    public static string Of(IReadOnlyList<CompletedVerb> verbs)
    {
        var (words, values) = (new StringBuilder(), new StringBuilder());
        foreach (var verb in verbs)
        {
            words.Append($"        {Quoted(verb.Name)} = {ListOf(verb.Values.Concat(verb.Options.Select(option => option.Name)))}\n");
            foreach (var option in verb.Options.Where(option => option.Values.Count > 0))
                values.Append($"        {Quoted($"{verb.Name} {option.Name}")} = {ListOf(option.Values)}\n");
        }

        return $$"""
            Register-ArgumentCompleter -Native -CommandName {{string.Join(", ", CompletedVerb.Programs.Select(Quoted))}} -ScriptBlock {
                param($word, $line, $position)
                $words = @{
            {{words}}    }
                $values = @{
            {{values}}    }
                $before = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } |
                    ForEach-Object { "$_" })
                $verb = "$($before | Where-Object { $_ -and $words.ContainsKey($_) } | Select-Object -First 1)"
                $last = if ($before.Count) { $before[-1] } else { '' }
                $known = $values["$verb $last"]
                if (-not $known) { $known = $words[$verb] }
                $known | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """;
    }

    private static string ListOf(IEnumerable<string> words) => $"@({string.Join(", ", words.Select(Quoted))})";

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
