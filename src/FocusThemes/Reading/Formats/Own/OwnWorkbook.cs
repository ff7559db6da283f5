using FocusThemes.Model;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>A workbook of an export: its sheets themes, concepts, quotes and participants, or what is left of them.</summary>
internal static class OwnWorkbook
{
    /// <param name="stamp">Null where another program has lost it.</param>
    /// <returns>Null for any other workbook.</returns>
    /// <exception cref="UnacceptableInputException">The sheet of quotes is gone from it, or it holds several studies.
    /// </exception>
    public static TableText? Find(string name, IReadOnlyList<BlockTable> sheets, ExportStamp? stamp, Patience patience)
    {
        // A file of lines that a spreadsheet has made a workbook of has apostrophes still.
        var rows = sheets.Select(sheet => (sheet.Name, Rows: RowsOf(sheet, stamp is null))).Where(sheet => sheet.Rows.Count > 0).ToList();
        var quotes = rows.Find(sheet => OwnColumns.OfQuotes(sheet.Rows[0]).AreOfQuotes).Rows;
        if (quotes is null)
            return stamp is null ? null : throw new UnacceptableInputException(
                $"{name}: FocusThemes wrote this workbook, but no sheet has the columns theme, theme_title, concept_text and text "
                + "any more, as the sheet “quotes” had; put their names back, or take the study along again.");
        var own = new OwnRows(name, patience);
        if (Sheet("participants", "participant") is { } people) own.ReadParticipants(people);
        if (Sheet("themes", "title") is { } themes) own.ReadThemes(themes);
        if (Sheet("concepts", "text") is { } concepts) own.ReadConcepts(concepts);
        own.ReadQuotes(quotes);
        return own.Complete();

        IReadOnlyList<IReadOnlyList<string>>? Sheet(string called, string column) => rows.Find(
            sheet => called.Equals(sheet.Name, StringComparison.OrdinalIgnoreCase) && sheet.Rows[0].Contains(column)).Rows;
    }

    private static List<IReadOnlyList<string>> RowsOf(BlockTable sheet, bool hasApostrophes) => [.. sheet.Rows.Select(
        row => (IReadOnlyList<string>)[.. row.Cells.SelectMany(cell => Enumerable.Repeat(Words(cell, hasApostrophes), cell.Columns))])];

    private static string Words(BlockCell cell, bool hasApostrophes)
    {
        var words = string.Join('\n', cell.Paragraphs.Select(paragraph => paragraph.Whole));
        return hasApostrophes ? SpreadsheetText.Read(words) : words;
    }
}
