using System.Globalization;
using System.Text;

namespace FocusThemes.Queries;

/// <summary>What a person typed as words: the full-text expression for it, and where it is met in a text.</summary>
public sealed class SearchWords
{
    private readonly List<string> folded;

    public SearchWords(string typed)
    {
        var pieces = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(piece => piece.Any(IsOfWord))
            .ToList();
        // Each piece in quotation marks: nothing that is typed can be an operator of the full-text language.
        Expression = string.Join(' ', pieces.Select(piece => $"\"{piece.Replace("\"", "\"\"", StringComparison.Ordinal)}\"*"));
        folded = [.. pieces.SelectMany(piece => Tokens(piece)).Select(token => token.Folded).Distinct()];
    }

    /// <summary>For FTS5: all of the pieces, each as the beginning of a word. Empty where no letter or digit was typed.</summary>
    public string Expression { get; }

    /// <summary>Where words of the text begin with one that was typed: start and end in UTF-16 units, in order.</summary>
    public IEnumerable<(int Start, int End)> HitsIn(string text) =>
        from token in Tokens(text)
        where folded.Exists(word => token.Folded.StartsWith(word, StringComparison.Ordinal))
        select (token.Start, token.End);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static IEnumerable<(string Folded, int Start, int End)> Tokens(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsOfWord(text[i])) continue;
            var start = i;
            while (i < text.Length && IsOfWord(text[i])) i++;
            yield return (Fold(text[start..i]), start, i);
        }
    }

    // As the full-text index folds: no case, no diacritics.
    private static string Fold(string word)
    {
        if (System.Text.Ascii.IsValid(word)) return word.ToUpperInvariant();
        var plain = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
            if (rune.Value != 0xFFFD) plain.Append(rune);
        var parted = plain.ToString().Normalize(NormalizationForm.FormD).Where(c => !IsMark(c));
        return string.Concat(parted).ToUpperInvariant();
    }
}
