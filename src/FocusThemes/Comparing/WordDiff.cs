using DiffPlex;
using DiffPlex.Chunkers;
using FocusThemes.Pairing;

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
        var (before, after) = (WordTokens.Of(old), WordTokens.Of(@new));
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var (taken, put) = (before[start..^end], after[start..^end]);
        var pieces = new List<DiffPiece>();
        Add(pieces, DiffSide.Kept, before[..start]);
        var blocks = taken.Count + put.Count > MostTokens ? [new(0, taken.Count, 0, put.Count)] : BlocksOf(taken, put);
        var at = 0;
        foreach (var block in blocks)
        {
            Add(pieces, DiffSide.Kept, taken[at..block.Start]);
            Add(pieces, DiffSide.Removed, taken[block.Start..block.End]);
            Add(pieces, DiffSide.Added, put[block.NewStart..block.NewEnd]);
            at = block.End;
        }

        Add(pieces, DiffSide.Kept, [.. taken[at..], .. before[^end..]]);
        return pieces;
    }

    private static List<Block> BlocksOf(List<string> taken, List<string> put)
    {
        // One character stands for each different word, so that the library has no text of its own to part.
        var letters = new Dictionary<string, char>(StringComparer.Ordinal);
        var diff = Differ.Instance.CreateDiffs(Letters(taken), Letters(put), false, false, new CharacterChunker());
        var blocks = new List<Block>();
        foreach (var found in diff.DiffBlocks)
        {
            var block = new Block(found.DeleteStartA, found.DeleteStartA + found.DeleteCountA,
                found.InsertStartB, found.InsertStartB + found.InsertCountB);
            // Two words replaced one after the other read as one replacement, the space between them included.
            if (blocks is [.., var last] && last.Replaces && block.Replaces && block.Start == last.End + 1
                && string.IsNullOrWhiteSpace(taken[last.End]))
                blocks[^1] = last with { End = block.End, NewEnd = block.NewEnd };
            else blocks.Add(block);
        }

        return blocks;

        string Letters(List<string> words) => string.Concat(words.Select(word =>
            letters.TryGetValue(word, out var letter) ? letter : letters[word] = (char)(letters.Count + 1)));
    }

    private static void Add(List<DiffPiece> pieces, DiffSide side, List<string> tokens)
    {
        if (tokens.Count > 0) pieces.Add(new(side, string.Concat(tokens)));
    }

    /// <summary>Tokens taken out, and those that stand in their place; the ends are exclusive.</summary>
    private readonly record struct Block(int Start, int End, int NewStart, int NewEnd)
    {
        public bool Replaces => End > Start && NewEnd > NewStart;
    }
}
