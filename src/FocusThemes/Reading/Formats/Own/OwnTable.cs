using FocusThemes.Reading.Formats.Own.Copies;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>The table of a copy as journals print it: theme, concept, quote and who said it, each of the first two once.
/// </summary>
internal static class OwnTable
{
    private static readonly string[] Head = ["Theme", "Concept", "Quote", "Who"];

    public static bool Is(BlockTable table) => table.Rows.Count > 0
        && table.Rows[0].Cells.Select(cell => string.Join(' ', WordsOf(cell))).SequenceEqual(Head);

    /// <summary>True where its names are set as no other program does.</summary>
    public static bool HasStyles(BlockTable table) =>
        table.Rows[0].Cells.SelectMany(cell => cell.Paragraphs).All(IsTitle);

    /// <summary>The same as headings and paragraphs.</summary>
    public static IEnumerable<CopyBlock> BlocksOf(BlockTable table)
    {
        var (number, concepts, isInPart) = ("", 0, false);
        foreach (var row in table.Rows.Skip(1))
        {
            if (row.Cells is not [var theme, var concept, var quote, var who, ..]) continue;
            if (theme.HasText)
            {
                var title = theme.Paragraphs.First().Whole.Trim();
                var space = Math.Max(0, title.IndexOf(' ', StringComparison.Ordinal));
                if (title[..space] != number) (number, concepts, isInPart) = (title[..space], 0, false);
                yield return new(CopyKind.Heading, $"Theme {number}: {title[space..].Trim()}", 2);
                foreach (var more in theme.Paragraphs.Skip(1)) yield return new(CopyKind.Words, more.Whole.Trim());
            }

            // A cell that begins without words is a concept without any; one beside no quote is none.
            if (concept.HasText || (!concept.IsBelow && quote.HasText))
            {
                var words = concept.Paragraphs.ToList();
                foreach (var part in words.Where(IsTitle))
                {
                    yield return new(CopyKind.Heading, part.Whole.Trim(), 3);
                    isInPart = true;
                }

                yield return new(CopyKind.Heading, $"Concept {number}.{++concepts}", isInPart ? 4 : 3);
                foreach (var more in words.Where(paragraph => !IsTitle(paragraph)))
                    yield return new(CopyKind.Words, more.Whole.Trim());
            }

            var said = WordsOf(quote).ToList();
            if (said.Count == 0 || (said is [ShownQuote.None] && !who.HasText)) continue;
            foreach (var paragraph in said) yield return new(CopyKind.Quoted, paragraph);
            yield return new(CopyKind.Said, $"— {string.Join(' ', WordsOf(who))}");
        }
    }

    private static IEnumerable<string> WordsOf(BlockCell cell) => cell.Paragraphs.Select(paragraph => paragraph.Whole.Trim());

    private static bool IsTitle(Paragraph paragraph) =>
        "Table head".Equals(paragraph.Style, StringComparison.OrdinalIgnoreCase);
}
