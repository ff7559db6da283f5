using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Withheld;

/// <summary>Words that a study does not show, wherever they stand as words of their own, and what stands in their place.</summary>
/// <param name="Words">Case does not count, nor which white space parts them.</param>
internal sealed record WithheldWords(string Words, string Shown)
{
    private const char FirstUnspaced = '\u0E00';

    /// <summary>True for a name in whose place another stands; false for what nobody may see.</summary>
    public bool IsPseudonym { get; init; }

    private Regex Pattern => field ??= new(
        string.Join(@"\s+", Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public bool AreIn(string text) => In(text).Any();

    public IEnumerable<Stretch> In(string text) => Pattern.Matches(text)
        .Where(found => !GoesOn(text, found.Index - 1, found.Index) && !GoesOn(text, found.Index + found.Length, found.Index + found.Length - 1))
        .Select(found => new Stretch(found.Index, found.Index + found.Length));

    // True where the word does not end here; scripts without blanks part no words.
    private static bool GoesOn(string text, int beside, int edge) =>
        beside >= 0 && beside < text.Length && IsOfWord(text[beside]) && IsOfWord(text[edge]);

    private static bool IsOfWord(char c) => c < FirstUnspaced && char.IsLetterOrDigit(c);
}
