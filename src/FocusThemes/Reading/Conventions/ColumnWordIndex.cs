using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>Finds the words and phrases of a list in the words of a name, without going through the list.</summary>
internal sealed class ColumnWordIndex
{
    /// <summary>Of scripts of which words are looked for within others, most of them without blanks.</summary>
    public const char FirstOfOtherScripts = '\u0600';

    private const int LongestPhrase = 5;
    private readonly FrozenDictionary<string, ColumnKind> phrases;
    private readonly FrozenDictionary<string, ColumnKind>.AlternateLookup<ReadOnlySpan<char>> beginnings;
    private readonly (string Word, ColumnKind Kind)[] within;

    // Of the beginnings: whatever is longer begins with none of them but by its first letters.
    private readonly int longest;

    public ColumnWordIndex((ColumnKind Kind, string Words)[] lists)
    {
        var all = lists.SelectMany(list => list.Words.Split(
            [',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), (list,
                word) => (Word: word, list.Kind))
            .DistinctBy(one => one.Word).ToLookup(one => one.Word[0] >= FirstOfOtherScripts ? 2 : one.Word[^1] == '*'
                ? 1 : 0);
        phrases = all[0].ToFrozenDictionary(one => one.Word, one => one.Kind, StringComparer.Ordinal);
        beginnings = all[1].ToFrozenDictionary(one => one.Word[..^1], one => one.Kind, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        longest = all[1].Select(one => one.Word.Length - 1).DefaultIfEmpty().Max();
        within = [.. all[2]];
    }

    /// <summary>Each word or phrase that is known, with the place of its last word; none stands in another one.</summary>
    public List<(ColumnKind Kind, int First, int Last)> In(List<string> words)
    {
        var found = new List<(ColumnKind, int, int)>();
        for (var first = 0; first < words.Count; first++)
        {
            for (var count = Math.Min(LongestPhrase, words.Count - first); count > 0; count--)
            {
                var phrase = count == 1 ? words[first] : string.Join(' ', words.Skip(first).Take(count));
                if (KindOf(phrase) is not { } kind) continue;
                found.Add((kind, first, first + count - 1));
                first += count - 1;
                break;
            }
        }

        return found;
    }

    /// <summary>What stands in a text without blanks, the longest word at each place.</summary>
    public static List<(ColumnKind Kind, int End)> Within(string text, params ReadOnlySpan<ColumnWordIndex> indexes)
    {
        var found = new List<(ColumnKind, int)>();
        for (var at = 0; at < text.Length; at++)
        {
            var longest = default((string Word, ColumnKind Kind));
            foreach (var index in indexes)
                foreach (var one in index.within)
                    if (one.Word.Length > (longest.Word?.Length ?? 0) && text.AsSpan(at).StartsWith(one.Word)) longest = one;
            if (longest.Word is null) continue;
            at += longest.Word.Length - 1;
            found.Add((longest.Kind, at + 1));
        }

        return found;
    }

    private ColumnKind? KindOf(string phrase)
    {
        if (phrases.TryGetValue(phrase, out var kind)) return kind;
        if (phrase[0] >= FirstOfOtherScripts)
            return Array.Find(within, one => phrase.Contains(one.Word,
                StringComparison.Ordinal)) is { Word: not null } other ? other.Kind : null;
        for (var length = Math.Min(phrase.Length, longest); length > 2; length--)
            if (beginnings.TryGetValue(phrase.AsSpan(0, length), out kind)) return kind;
        return null;
    }
}
