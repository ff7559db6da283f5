namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// Tables of which every cell is a line of its own: quotes stand alone on theirs, under the titles that they belong to.
/// </summary>
/// <param name="firstQuote">Where the first quote on a line begins; null where it holds none.</param>
internal sealed class StackedLines(string text, List<TextLine> lines, Func<TextLine, int?> firstQuote)
{
    private const int LongestBareLabel = 10;
    private const int LongestTitle = 120;

    /// <summary>True where some titles stand right over another: those are themes, the others concepts.</summary>
    public bool HasPairs(int row, int end) =>
        IsQuote(lines[row]) && lines.FindIndex(row, end - row, IsOverTitle) >= 0;

    /// <summary>
    /// The line of the first theme: that of the title over the first quote, below the caption; the quote's own where
    /// it has none, or does not stand alone.
    /// </summary>
    public int TitleOver(int first, int row, bool hasPairs)
    {
        if (!IsQuote(lines[row])) return row;
        // Every table but the first of a text begins with its label.
        var caption = lines.FindIndex(first, row - first, line => TableWords.IsTableLabel(line.In(text)));
        if (caption >= 0 && lines[caption].End - lines[caption].Start <= LongestBareLabel)
            caption = lines.FindIndex(caption + 1, line => !line.IsBlank);
        var above = caption + 1;
        var title = above >= row ? -1 : lines.FindLastIndex(row - 1, row - above, IsTitle);
        if (title < 0) return row;
        return hasPairs && title > above && IsOverTitle(lines[title - 1]) ? title - 1 : title;
    }

    public bool IsOverQuote(TextLine line) => Next(line) is { } next && IsQuote(next);

    public bool IsOverTitle(TextLine line) =>
        IsTitle(line) && Next(line) is { } next && IsTitle(next) && IsOverQuote(next);

    private bool IsQuote(TextLine line) => firstQuote(line) is { } quote
        && (!text.AsSpan(line.Start, quote - line.Start).ContainsAnyInRange('A', 'z')
            || QuoteLabel.At(text, line.Start, Stretch.Trimmed(text, line.Start, quote).End) == line.Start);

    private bool IsTitle(TextLine line) => !line.IsBlank && line.End - line.Start <= LongestTitle
        && !TableWords.EndsAsSentence(line.In(text)) && firstQuote(line) is null;

    private TextLine? Next(TextLine line) =>
        lines.FindIndex(line.Number, next => !next.IsBlank) is >= 0 and var index ? lines[index] : null;
}
