using System.Text;
using FocusThemes.Model.Letters;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Verifying;

/// <summary>A word as the search folds it, and where it is printed.</summary>
/// <param name="Text">One letter where a script puts no blanks between words.</param>
/// <param name="End">Exclusive, in UTF-16 units as <paramref name="Start"/>.</param>
internal readonly record struct FoldedWord(string Text, int Start, int End)
{
    /// <summary>The words of a text, without its signs.</summary>
    /// <param name="offset">Where the text itself begins.</param>
    public static List<FoldedWord> AllOf(string text, int offset = 0)
    {
        var spelled = new SpelledText(keepsAccents: false).Add(text);
        var (letters, words) = (spelled.ToString(), new List<FoldedWord>());
        for (int at = 0, end; at < letters.Length; at = Math.Max(end, at + 1))
        {
            end = WordCount.EndOfWord(letters, at);
            if (end > at && IsAlone(letters, at)) end = EndOfLetter(letters, at, end);
            if (end > at)
                words.Add(new(letters[at..end], offset + spelled.PlaceOf(at).Start, offset + spelled.EndOf(end - 1, text)));
        }

        return words;
    }

    /// <summary>True where the word is a letter among others, and so very common.</summary>
    public static bool IsAlone(string letters, int at) =>
        Rune.TryGetRuneAt(letters, at, out var rune) && UnspacedScript.StandsAlone(rune);

    // With the marks that belong to it.
    private static int EndOfLetter(string letters, int start, int end)
    {
        var before = Rune.GetRuneAt(letters, start);
        var at = start + before.Utf16SequenceLength;
        while (at < end && Rune.TryGetRuneAt(letters, at, out var rune) && IndexedText.GoesOn(before, rune))
            (before, at) = (rune, at + rune.Utf16SequenceLength);
        return at;
    }
}
