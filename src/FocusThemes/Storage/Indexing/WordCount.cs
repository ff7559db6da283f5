using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Model.Letters;

namespace FocusThemes.Storage.Indexing;

/// <summary>The words of many texts, in one spelling with accents, with how often each stands there.</summary>
internal sealed class WordCount
{
    private const int Longest = 100;
    private const char FirstAlone = '\u0E00';
    private readonly Dictionary<string, int> times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public WordCount() => bySpan = times.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyDictionary<string, int> Times => times;

    public static WordCount Of(Study study)
    {
        var words = new WordCount();
        words.Add(study.Title);
        foreach (var theme in study.Themes)
        {
            words.Add(theme.Title);
            words.Add(theme.Subtitle ?? "");
            foreach (var concept in theme.Concepts)
            {
                words.Add(concept.Text);
                foreach (var quote in concept.Quotes) words.Add(quote.Text);
            }
        }

        foreach (var memo in study.Memos) words.Add(memo.Text);
        return words;
    }

    public void Add(string text)
    {
        if (!IndexedText.IsPlain(text)) text = Spelling.Of(text);
        Span<char> word = stackalloc char[Longest];
        var (length, hasLetter) = (0, false);
        for (int i = 0, end = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i >= end) end = EndOfWord(text, i);
            if (i < end)
            {
                hasLetter |= !char.IsDigit(c);
                if (length < Longest) word[length] = c < 128 ? (char)(c | 0x20) : char.ToLowerInvariant(c);
                length++;
            }

            if (i + 1 < end || length == 0) continue;
            if (hasLetter) Count(word, length);
            (length, hasLetter) = (0, false);
        }
    }

    /// <summary>
    /// Where the word ends that begins there, the same place where none does. Letters that the index keeps each for
    /// itself and others beside them are two words: "ใช้Facebook".
    /// </summary>
    public static int EndOfWord(string text, int start)
    {
        var (end, isAlone) = (start, default(bool?));
        for (; end < text.Length && IsInWord(text, end); end++)
        {
            // A mark belongs to its letter, of whichever kind that is.
            if ((text[end] >= FirstAlone || isAlone == true) && !IsLetterOrDigit(text, end)) continue;
            var alone = text[end] >= FirstAlone && UnspacedScript.StandsAlone(Rune.GetRuneAt(text, end));
            if (alone != (isAlone ??= alone)) break;
        }

        return end;
    }

    public static bool IsInWord(char c) => c < 128
        ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || char.IsAsciiDigit(c)
        : IsInWord(CharUnicodeInfo.GetUnicodeCategory(c));

    /// <summary>The same where a letter may be of two UTF-16 units, of which either may be asked for.</summary>
    public static bool IsInWord(string text, int at) => !char.IsSurrogate(text[at]) ? IsInWord(text[at])
        : char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1])
            ? IsInWord(CharUnicodeInfo.GetUnicodeCategory(text, at - 1))
        : IsInWord(CharUnicodeInfo.GetUnicodeCategory(text, at));

    private static bool IsLetterOrDigit(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetterOrDigit(rune);

    private static bool IsInWord(UnicodeCategory category) => category is <= UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber;

    // One letter is no word that anybody misspells, and what is longer is no word. Numbers are not counted at all.
    private void Count(ReadOnlySpan<char> word, int length)
    {
        if (length <= Longest && (length > 1 || Alphabets.Alike(word[0])?.Length > 1))
            CollectionsMarshal.GetValueRefOrAddDefault(bySpan, word[..length], out _)++;
    }
}
