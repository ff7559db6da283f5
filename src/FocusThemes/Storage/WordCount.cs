using System.Globalization;
using System.Runtime.InteropServices;
using FocusThemes.Model;

namespace FocusThemes.Storage;

/// <summary>The words of many texts, in lower case and as they are spelled, with how often each stands there.</summary>
internal sealed class WordCount
{
    private const int Longest = 40;
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

        return words;
    }

    public void Add(string text)
    {
        Span<char> word = stackalloc char[Longest];
        var (length, hasLetter) = (0, false);
        foreach (var c in text)
        {
            if (IsInWord(c))
            {
                hasLetter |= !char.IsDigit(c);
                if (length < Longest) word[length] = c < 128 ? (char)(c | 0x20) : char.ToLowerInvariant(c);
                length++;
            }
            else if (length > 0)
            {
                if (hasLetter) Count(word, length);
                (length, hasLetter) = (0, false);
            }
        }

        if (hasLetter) Count(word, length);
    }

    public static bool IsInWord(char c) => c < 128
        ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || char.IsAsciiDigit(c)
        : char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;

    // One letter is no word that anybody misspells, and what is longer is no word. Numbers are not counted at all.
    private void Count(ReadOnlySpan<char> word, int length)
    {
        if (length is > 1 and <= Longest)
            CollectionsMarshal.GetValueRefOrAddDefault(bySpan, word[..length], out _)++;
    }
}
