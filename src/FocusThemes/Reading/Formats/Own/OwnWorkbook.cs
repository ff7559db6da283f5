using FocusThemes.Model.Letters;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>A workbook of an export: its sheets of themes, concepts, quotes and participants, or what is left of it.
/// </summary>
internal static class OwnWorkbook
{
    /// <param name="stamp">What the workbook says of itself; null where another program has lost that.</param>
    /// <returns>Null for any other workbook.</returns>
    /// <exception cref="UnacceptableInputException">The sheet of quotes is gone from it, or it holds several studies.
    /// </exception>
    public static TableText? Find(string name, IReadOnlyList<BlockTable> sheets, ExportStamp? stamp, Patience patience)
    {
        var quotes = sheets.FirstOrDefault(sheet => OwnColumns.OfQuotes(NamesOf(sheet)).AreOfQuotes);
        if (quotes is null && stamp is null && sheets.Any(sheet => OwnColumns.OfQuotes(NamesOf(sheet)).AreOfQuotesAlone))
            throw new UnacceptableInputException(
                $"{name}: an earlier FocusThemes wrote this workbook, whose quotes do not say what they stand under; take the study along again.");
        if (quotes is null)
            return stamp is null ? null : throw new UnacceptableInputException(
                $"{name}: FocusThemes wrote this workbook, but no sheet has the columns theme_title, concept_text and text "
                + "any more, as the sheet “quotes” had; put their names back, or take the study along again.");
        var own = new OwnRows(name, patience, stamp);
        if (Sheet("participants", "participant") is { } people) own.ReadParticipants(people);
        if (Sheet("themes", "title") is { } themes) own.ReadThemes(themes);
        if (Sheet("concepts", "text") is { } concepts) own.ReadConcepts(concepts);
        own.ReadQuotes(RowsOf(quotes));
        return own.Complete();

        List<IReadOnlyList<string>>? Sheet(string called, string column) => sheets.FirstOrDefault(sheet =>
            called.Equals(sheet.Name, StringComparison.OrdinalIgnoreCase) && NamesOf(sheet).Contains(column))
            is { } found ? RowsOf(found) : null;

        // A file of lines that a spreadsheet has made a workbook of has apostrophes still.
        List<IReadOnlyList<string>> RowsOf(BlockTable sheet) => [.. sheet.Rows.Select(row => (IReadOnlyList<string>)
            [.. CellsOf(row).Select(words => stamp is null ? SpreadsheetText.Read(words) : words)])];
    }

    private static IEnumerable<string> NamesOf(BlockTable sheet) => sheet.Rows.Count == 0 ? [] : CellsOf(sheet.Rows[0]);

    private static IEnumerable<string> CellsOf(BlockRow row) => row.Cells.SelectMany(cell => Enumerable.Repeat(
        string.Join('\n', cell.Paragraphs.Select(paragraph => paragraph.Whole)), cell.Columns));
}
