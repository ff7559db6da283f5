using System.Text;
using FocusThemes.Model.Letters;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Words;

/// <summary>Where a word is printed in a text, in UTF-16 units, the end exclusive.</summary>
internal readonly record struct PrintedWord(int Start, int End);

/// <summary>
/// The words of a text in the order of its letters, parted as the search parts them, but for what English joins by an
/// apostrophe ("don't", "people's"). Scripts that put no blanks between words have two letters for a word, overlapping.
/// </summary>
internal static class WordsInText
{
    private static readonly string[] Joined = ["t", "s", "m", "d", "re", "ve", "ll"];

    /// <summary>The text in the spelling that words are counted in: small letters, with their accents.</summary>
    public static string Letters(string text) => WithOneApostrophe(
#pragma warning disable CA1308 // The one spelling has small letters.
        IndexedText.IsPlain(text) ? text.ToLowerInvariant() : Spelling.Of(text));
#pragma warning restore CA1308

    /// <summary>Start and end of each word.</summary>
    /// <param name="letters">As <see cref="Letters"/> gives them.</param>
    public static IEnumerable<(int Start, int End)> In(string letters)
    {
        for (var at = 0; at < letters.Length;)
        {
            // Most words are of these letters alone, and there is nothing to look at in them.
            var end = EndOfPlainWord(letters, at);
            if (end > at)
            {
                end = WithEnding(letters, end);
                yield return (at, end);
                at = end;
                continue;
            }

            end = WordCount.EndOfWord(letters, at);
            if (end == at) at++;
            else if (!HasLetter(letters, at, end)) at = end;
            else if (IsWithoutBlanks(letters, at, end))
            {
                foreach (var pair in Pairs(letters, at, end)) yield return pair;
                at = end;
            }
            else
            {
                end = WithEnding(letters, end);
                yield return (at, end);
                at = end;
            }
        }
    }

    /// <summary>The same words where they are printed.</summary>
    public static IReadOnlyList<PrintedWord> Printed(string text)
    {
        var spelled = IndexedText.IsPlain(text) ? null : new SpelledText(keepsAccents: true).Add(text);
        var letters = spelled is null ? Letters(text) : WithOneApostrophe(spelled.ToString());
        return
        [
            .. In(letters).Select(word => spelled is null
                ? new PrintedWord(word.Start, word.End)
                : new PrintedWord(spelled.PlaceOf(word.Start).Start, spelled.EndOf(word.End - 1, text))),
        ];
    }

    /// <summary>True for a word that is two letters of a script without blanks, or one that stands alone.</summary>
    public static bool IsPair(string word) => IsWithoutBlanks(word, 0, word.Length);

    /// <returns>The place itself where the word has letters other than a to z.</returns>
    private static int EndOfPlainWord(string letters, int start)
    {
        var end = start;
        while (end < letters.Length && char.IsAsciiLetterOrDigit(letters[end])) end++;
        return end == letters.Length || char.IsAscii(letters[end]) ? end : start;
    }

    private static string WithOneApostrophe(string letters) => letters.Replace('’', '\'');

    private static bool HasLetter(string letters, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (Rune.TryGetRuneAt(letters, at, out var rune) && Rune.IsLetterOrDigit(rune)) return true;
        return false;
    }

    // Hangul is looked for letter by letter too, but has blanks.
    private static bool IsWithoutBlanks(string letters, int start, int end) =>
        letters[start] >= '\u0E00' && Rune.TryGetRuneAt(letters, start, out var first) && UnspacedScript.StandsAlone(first)
        && letters.AsSpan(start, end - start).ContainsAnyExceptInRange('\uAC00', '\uD7FF');

    private static int WithEnding(string letters, int end)
    {
        if (end + 1 >= letters.Length || letters[end] != '\'') return end;
        var next = WordCount.EndOfWord(letters, end + 1);
        var ending = letters.AsSpan(end + 1, next - end - 1);
        foreach (var joined in Joined)
            if (ending.SequenceEqual(joined)) return next;
        return end;
    }

    private static IEnumerable<(int Start, int End)> Pairs(string letters, int start, int end)
    {
        var (first, second, before) = (start, -1, default(Rune));
        for (int at = start, units; at < end; at += units)
        {
            Rune.DecodeFromUtf16(letters.AsSpan(at), out var rune, out units);
            if (at > start && !IndexedText.GoesOn(before, rune))
            {
                if (second >= 0)
                {
                    yield return (first, at);
                    first = second;
                }

                second = at;
            }

            before = rune;
        }

        yield return (first, end);
    }
}
