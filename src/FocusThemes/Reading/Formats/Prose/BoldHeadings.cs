using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Formats.Prose;

/// <summary>Titles in bold letters, in a document whose author has used no style for them.</summary>
internal static class BoldHeadings
{
    private const int Longest = 150, Fewest = 2, MostBlanksInName = 3;

    /// <summary>Which of the paragraphs they are: each stands over others, the first perhaps over the second.</summary>
    public static HashSet<int> In(IReadOnlyList<Paragraph> paragraphs)
    {
        if (!paragraphs.Any(paragraph => paragraph.IsBold) || paragraphs.Any(paragraph => paragraph.IsHeading)) return [];
        var found = paragraphs.Index().Where(one => IsTitle(one.Item)).Select(one => one.Index).ToHashSet();
        if (found.Count < Fewest || found.Count * 2 > paragraphs.Count) return [];
        return found.Any(i => i > paragraphs.Count - 2 || (found.Contains(i + 1) && found.Any(first => first < i))) ? [] : found;
    }

    private static bool IsTitle(Paragraph paragraph) => paragraph is { IsBold: true, Role: ParagraphRole.Plain } && paragraph.Text.Trim() is { Length: > 2 and <= Longest } words
        && !QuotationMarks.IsMark(words[0]) && !words.Contains('\n', StringComparison.Ordinal) && !TableWords.EndsAsSentence(words) && !TableWords.IsTableLabel(words)
        && !(AttributionParts.Parse(words.TrimEnd(':')) is { IsSure: true } && words.Count(' ') <= MostBlanksInName);

    /// <summary>
    /// The rows of a table of one column, whose titles are in bold letters: each beside those that stand below it, and whoever is named
    /// alone with the words above. Null for another table.
    /// </summary>
    public static List<GridRow>? AsColumn(BlockTable table, List<GridRow> rows)
    {
        if (table.Rows.Any(row => row.Cells.Count(cell => cell.HasText) > 1)) return null;
        var lines = table.Rows.Zip(rows).SelectMany(row => row.First.Cells.Zip(row.Second.Cells).Where(cell => cell.First.HasText)
            .Select(cell => (Cell: cell.Second, Words: cell.First.Paragraphs is [var one] ? one : new(string.Join('\n', cell.First.Paragraphs.Select(part => part.Text)))))).ToList();
        // Words for levels tell by themselves.
        if (lines.Exists(line => LevelLabel.Of(line.Words.Text, new(0, 0, line.Words.Text.Length)) is not null)) return null;
        var titles = In(lines.ConvertAll(line => line.Words));
        var (made, title) = (new List<GridRow>(), (GridCell?)null);
        foreach (var (i, (cell, words)) in lines.Index())
        {
            if (titles.Contains(i)) title = cell;
            else if (title is not { } over) continue;
            else if (made.Count > 0 && made[^1].Cells[0].Start == over.Start && AttributionParts.Parse(words.Text) is { IsSure: true, BeginsWithWords: false })
                made[^1] = new([made[^1].Cells[0], made[^1].Cells[1] with { End = cell.End }]);
            else made.Add(new([over with { IsContinued = made.Count > 0 && made[^1].Cells[0].Start == over.Start }, cell]));
        }

        return made.Count > 0 ? made : null;
    }
}
