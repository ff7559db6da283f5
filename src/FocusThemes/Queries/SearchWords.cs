using System.Text;

namespace FocusThemes.Queries;

/// <summary>
/// What a person typed as words, as an expression of the full-text index that nothing typed can break.
/// </summary>
internal sealed class SearchWords
{
    public SearchWords(string typed)
    {
        var pieces = new string([.. typed.Select(c => char.IsControl(c) ? ' ' : c)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(piece => piece.EnumerateRunes().Any(c => !Rune.IsPunctuation(c) && c != Rune.ReplacementChar));
        // Each piece in quotation marks: nothing that is typed can be an operator of the full-text language.
        Expression = string.Join(
            ' ', pieces.Select(piece => $"\"{piece.Replace("\"", "\"\"", StringComparison.Ordinal)}\"*"));
    }

    /// <summary>All of the pieces, each as the beginning of a word. Empty where none was typed.</summary>
    public string Expression { get; }
}
