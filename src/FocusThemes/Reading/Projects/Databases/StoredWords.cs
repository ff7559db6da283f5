namespace FocusThemes.Reading.Projects.Databases;

/// <summary>Words that a program keeps beside their position, which may have been left behind when the text was edited.
/// </summary>
internal static class StoredWords
{
    private const int Farthest = 16;

    // White space that may come with an edited text, such as that of line ends.
    private const int MostWhiteSpace = 64;

    /// <summary>Whether they stand just there; other white space is no other words.</summary>
    public static bool AreAt(string text, int start, int end, string words)
    {
        var there = text.AsSpan(start, end - start);
        return there.SequenceEqual(words) || IsAlike(there, words);
    }

    /// <summary>Where the words stand within a few characters of a position, and why the place is doubtful.</summary>
    /// <param name="start">UTF-16 units, within the text.</param>
    /// <param name="end">Not before the start, within the text.</param>
    /// <param name="isOutside">Whether the project's own position lies outside of the text.</param>
    public static (int Start, int End, string Doubt) Near(
        string text, int start, int end, bool isOutside, string words, Patience patience)
    {
        for (var distance = 0; distance <= Farthest; distance++)
            foreach (var moved in new[] { start - distance, start + distance })
            {
                if (moved < 0 || moved > text.Length) continue;
                patience.Spend(words.Length);
                if (text.AsSpan(moved).StartsWith(words)) return (moved, moved + words.Length, MovedSentence(moved - start));
            }

        return (start, end, isOutside
            ? "The position that the project gives lies outside of the text; these are the words that it keeps beside it."
            : "The text has other words at the position that the project gives; these are the words that it keeps beside it.");
    }

    /// <summary>True where they differ in nothing but white space.</summary>
    private static bool IsAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > (other.Length * 2L) + MostWhiteSpace) return false;
        var at = 0;
        foreach (var c in one)
        {
            if (char.IsWhiteSpace(c)) continue;
            while (at < other.Length && char.IsWhiteSpace(other[at])) at++;
            if (at == other.Length || other[at++] != c) return false;
        }

        return other[at..].IsWhiteSpace();
    }

    private static string MovedSentence(int by) => by == 0
        ? "The position that the project gives ends elsewhere than the words that it keeps beside it."
        : $"Its words stand {Math.Abs(by)} {(Math.Abs(by) == 1 ? "character" : "characters")} "
            + $"{(by < 0 ? "before" : "after")} the position that the project gives.";
}
