using System.Text;
using DiffPlex;
using FocusThemes.Storage;

namespace FocusThemes.Comparing;

public enum DiffSide
{
    Kept,
    Removed,
    Added,
}

/// <summary>A stretch of words that stands on both sides, or on one.</summary>
public readonly record struct DiffPiece(DiffSide Side, string Text);

/// <summary>
/// Which words of a text were taken out and which put in. Kept and removed pieces joined are the old text, kept and
/// added ones the new text, character for character.
/// </summary>
public static class WordDiff
{
    // Two texts of so many words without one in common take a second; beyond it only what differs as a whole is told.
    private const int MostTokens = 4_000;

    public static IReadOnlyList<DiffPiece> Of(string old, string @new)
    {
        var (before, after) = (Tokens(old), Tokens(@new));
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var (taken, put) = (before[start..^end], after[start..^end]);
        var pieces = new List<DiffPiece>();
        Add(pieces, DiffSide.Kept, before[..start]);
        if (taken.Count + put.Count > MostTokens)
        {
            Add(pieces, DiffSide.Removed, taken);
            Add(pieces, DiffSide.Added, put);
        }
        else
        {
            AddBlocks(pieces, taken, put);
        }

        Add(pieces, DiffSide.Kept, before[^end..]);
        return pieces;
    }

    /// <summary>Words, and every other character alone; letters alone where a script puts no spaces between words.</summary>
    internal static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var word = new StringBuilder();
        foreach (var (rune, length, at) in Runes(text))
        {
            var isLetter = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune)
                is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
            if (!isLetter || IndexedText.StandsAlone(rune)) End();
            if (isLetter && !IndexedText.StandsAlone(rune)) word.Append(text, at, length);
            else tokens.Add(text.Substring(at, length));
        }

        End();
        return tokens;

        void End()
        {
            if (word.Length > 0) tokens.Add(word.ToString());
            word.Clear();
        }
    }

    // With the length that each has in the text: half a surrogate pair is replaced in the rune, never in the words.
    private static IEnumerable<(Rune Rune, int Length, int At)> Runes(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            yield return (rune, length, at);
            at += length;
        }
    }

    private static void AddBlocks(List<DiffPiece> pieces, List<string> taken, List<string> put)
    {
        var chunker = new AsTheyAre();
        var diff = Differ.Instance.CreateDiffs(Join(taken), Join(put), false, false, chunker);
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(pieces, DiffSide.Kept, taken[at..block.DeleteStartA]);
            Add(pieces, DiffSide.Removed, taken.GetRange(block.DeleteStartA, block.DeleteCountA));
            Add(pieces, DiffSide.Added, put.GetRange(block.InsertStartB, block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(pieces, DiffSide.Kept, taken[at..]);
    }

    private static string Join(List<string> tokens) => string.Concat(tokens);

    private static void Add(List<DiffPiece> pieces, DiffSide side, List<string> tokens)
    {
        if (tokens.Count > 0) pieces.Add(new(side, Join(tokens)));
    }

    private sealed class AsTheyAre : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => Tokens(text);
    }
}
