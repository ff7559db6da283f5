namespace FocusThemes.Reading.Projects.Databases;

/// <summary>Words that a program keeps beside their position, which may have been left behind when the text was edited.
/// </summary>
internal static class StoredWords
{
    private const int Farthest = 16;

    /// <summary>Where the words stand: at the position, or within a few characters of it.</summary>
    /// <param name="start">UTF-16 units, within the text.</param>
    /// <param name="end">Not before the start, within the text.</param>
    /// <returns>The stretch, and why it is doubtful; null where it is not.</returns>
    public static (int Start, int End, string? Doubt) Place(string text, int start, int end, string words, Patience patience)
    {
        if (text.AsSpan(start, end - start).SequenceEqual(words) || IsAlike(text.AsSpan(start, end - start), words))
            return (start, end, null);
        for (var distance = 1; distance <= Farthest; distance++)
            foreach (var moved in new[] { start - distance, start + distance })
            {
                if (moved < 0 || moved > text.Length) continue;
                patience.Spend(words.Length);
                var there = text.AsSpan(moved);
                if (there.StartsWith(words)) return Moved(moved, moved + words.Length, start);
            }

        return (start, end,
            "The text has other words at the position that the project gives; these are the words that it keeps beside it.");
    }

    /// <summary>True where they differ in nothing but white space.</summary>
    private static bool IsAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var at = 0;
        foreach (var c in one)
        {
            if (char.IsWhiteSpace(c)) continue;
            while (at < other.Length && char.IsWhiteSpace(other[at])) at++;
            if (at == other.Length || other[at++] != c) return false;
        }

        return other[at..].IsWhiteSpace();
    }

    private static (int Start, int End, string Doubt) Moved(int start, int end, int said)
    {
        var distance = Math.Abs(start - said);
        return (start, end, $"Its words stand {distance} {(distance == 1 ? "character" : "characters")} "
            + $"{(start < said ? "before" : "after")} the position that the project gives.");
    }
}
