using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>Joins the parts of a table that runs over pages.</summary>
internal static class TablesOverPages
{
    // In points, how far columns begin apart.
    private const double SameEdge = 8;

    /// <summary>Whether the second is the rest of the first, which stands on the page before.</summary>
    public static bool GoesOn(PageTable first, PageTable second)
    {
        if (first.Tags is not null || second.Tags is not null) return first.Tags == second.Tags;
        // In the next column of a page, or on the next page.
        var isBeside = second.Page == first.LastPage && second.Left > first.Right && second.Top < first.LastBottom;
        if ((second.Page != first.LastPage + 1 && !isBeside) || first.Quarter != second.Quarter || first.IsRuled != second.IsRuled
            || first.Columns != second.Columns) return false;
        // Left and right pages may have other margins.
        var shift = second.Edges[0] - first.Edges[0];
        for (var at = 1; at < first.Edges.Count - 1; at++)
            if (Math.Abs(second.Edges[at] - first.Edges[at] - shift) > SameEdge) return false;
        return second.Captions.Count == 0 || first.Captions.Count == 0
            || NumberOf(first.Captions[0]) == NumberOf(second.Captions[0]);
    }

    public static void Append(PageTable first, PageTable second)
    {
        if (first.Tags is not null)
        {
            AppendTagged(first, second);
            return;
        }

        var heading = HeadingRows(first, second);
        var rows = second.Rows.Skip(heading).ToList();
        if (rows.Count > 0 && first.Rows.Count > 0 && IsRest(first, rows[0]))
        {
            foreach (var cell in rows[0].Cells.Where(cell => cell.Lines.Count > 0))
            {
                if (first.LastAt(cell.Column) is { } above) above.Lines.AddRange(cell.Lines);
                else first.Rows[^1].Cells.Add(cell);
            }

            rows.RemoveAt(0);
        }
        // A cell over several rows, some of which stand on the next page.
        else if (rows.Count > 0 && first.IsRuled)
            foreach (var cell in rows[0].Cells.TakeWhile(cell => cell.Lines.Count == 0)) cell.IsBelow = true;

        first.Rows.AddRange(rows);
        first.Notes.AddRange(second.Notes);
        (first.LastPage, first.LastBottom) = (second.LastPage, second.LastBottom);
    }

    // A row on two pages is one.
    private static void AppendTagged(PageTable first, PageTable second)
    {
        foreach (var row in second.Rows)
        {
            if (first.Rows.Find(one => one.Number == row.Number) is not { } same)
            {
                first.Rows.Insert(first.Rows.FindLastIndex(one => one.Number < row.Number) + 1, row);
                continue;
            }

            foreach (var cell in row.Cells) same.At(cell.Column)!.Lines.AddRange(cell.Lines);
        }

        first.Notes.AddRange(second.Notes);
        (first.LastPage, first.LastBottom) = (second.LastPage, second.LastBottom);
    }

    // "Table 2." and what tells that it goes on.
    private static string NumberOf(TextBlock caption) =>
        caption.Text[..TableWords.LabelEnd(caption.Text)].Trim(' ', '.', ':', '(').ToUpperInvariant();

    private static int HeadingRows(PageTable first, PageTable second)
    {
        var same = 0;
        while (same < 2 && same < first.Rows.Count - 1 && same < second.Rows.Count
            && TextOf(first.Rows[same]) is { Length: > 0 } text && text == TextOf(second.Rows[same])) same++;
        return same;
    }

    private static string TextOf(PageRow row) => string.Join('|', row.Cells.Select(cell => cell.Text));

    // Words of somebody that are not closed go on, whatever else the row has; or a sentence does with a small letter.
    private static bool IsRest(PageTable first, PageRow next)
    {
        var (goesOn, isNew) = (false, false);
        foreach (var cell in next.Cells.Where(cell => cell.Lines.Count > 0))
        {
            var text = cell.Text;
            var above = first.LastAt(cell.Column)?.Text ?? "";
            if (IsOpen(above) && (text.Length == 1 || !IsOpening(text[0]))) return true;
            // Whoever said it, on the next page.
            if (above.Length > 0 && (text[0] is '(' or '[' || (char.IsLower(text[0]) && !TableWords.EndsAsSentence(above))))
                goesOn = true;
            else if (cell.Column == 0) isNew = true;
        }

        return goesOn && !isNew;
    }

    private static bool IsOpen(string text)
    {
        var (depth, straight) = (0, 0);
        foreach (var c in text)
        {
            if (c is '“' or '„' or '«') depth++;
            else if (c is '”' or '»') depth--;
            else if (c == '"') straight++;
        }

        return depth > 0 || straight % 2 == 1;
    }

    private static bool IsOpening(char c) => c is '“' or '„' or '«';
}
