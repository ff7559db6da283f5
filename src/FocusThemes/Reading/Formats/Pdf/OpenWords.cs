namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>Words whose quotation mark is not closed: whatever stands below them goes on with them.</summary>
internal static class OpenWords
{
    // No quote in a table has more.
    private const int MostLines = 60;

    /// <param name="lines">From the top of the cell.</param>
    /// <param name="count">How many of them are looked at.</param>
    public static bool AreIn(IReadOnlyList<LetterLine> lines, int count)
    {
        var depth = 0;
        foreach (var c in lines.Take(count).TakeLast(MostLines).SelectMany(line => line.Text))
        {
            if (c is '“' or '«') depth++;
            else if (c is '”' or '»') depth = Math.Max(0, depth - 1);
        }

        return depth > 0;
    }
}
