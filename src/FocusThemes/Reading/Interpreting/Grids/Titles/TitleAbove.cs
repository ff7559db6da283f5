using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids.Titles;

/// <summary>The theme of a table whose columns hold none: its label, or the heading that it stands below.</summary>
/// <param name="Place">The words alone, without the label or the signs of a heading.</param>
/// <param name="IsHeading">True where the text itself marks it as one.</param>
internal readonly record struct TitleAbove(Stretch Place, bool IsHeading)
{
    private const int MostLines = 3;
    private const int LongestTitle = 120;

    private static ReadOnlySpan<char> Signs => "#*_ :\t";

    /// <summary>The label right above the table, such as <c>Table 2. Trust</c>; null where there is none.</summary>
    public static TitleAbove? LabelOf(string text, Grid grid)
    {
        foreach (var line in LinesUp(text, new(0, grid.Rows[0].Cells[0].Start)).Take(MostLines + 1))
            if (TableWords.LabelEnd(line.In(text)) is > 0 and var label && Stretch.Trimmed(text, line.Start + label, line.End) is { IsEmpty: false } name)
                return new(name, false);
        return null;
    }

    /// <summary>That label, else the nearest heading, else a line right above that is no sentence; null where there is none.
    /// </summary>
    public static TitleAbove? Of(string text, Grid grid)
    {
        if (LabelOf(text, grid) is { } label) return label;
        TitleAbove? nearest = null;
        var seen = 0;
        foreach (var line in LinesUp(text, grid.Above).Where(line => !line.IsEmpty))
        {
            var words = WithoutSigns(text, line);
            var isTitle = IsTitle(words.In(text));
            if (isTitle && text[line.Start] == '#') return new(words, true);
            if (isTitle && seen < MostLines) nearest ??= new(words, false);
            seen++;
        }

        return nearest;
    }

    /// <summary>True for a few words that are no sentence and no row of a table.</summary>
    public static bool IsTitle(ReadOnlySpan<char> words) => words.Length is > 0 and <= LongestTitle && HasLetter(words)
        && !words.ContainsAny('|', '\t') && !TableWords.EndsAsSentence(words);

    public static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
            if (char.IsLetter(letter)) return true;
        return false;
    }

    private static Stretch WithoutSigns(string text, Stretch line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && Signs.Contains(text[start])) start++;
        while (end > start && Signs.Contains(text[end - 1])) end--;
        return new(start, end);
    }

    // From the bottom, each without the white space around it.
    private static IEnumerable<Stretch> LinesUp(string text, Stretch above)
    {
        for (var end = above.End; end > above.Start;)
        {
            var start = Math.Max(above.Start, text.AsSpan(0, end).LastIndexOfAny('\r', '\n') + 1);
            yield return Stretch.Trimmed(text, start, end);
            end = start - 1;
        }
    }
}
