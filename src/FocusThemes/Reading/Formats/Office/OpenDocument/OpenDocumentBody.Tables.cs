using System.Globalization;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office.OpenDocument;

/// <summary>Tables and sheets, with rows and cells that are written once for many.</summary>
internal sealed partial class OpenDocumentBody
{
    private readonly GridLimits.Count limits = new(name);

    // Cells so far, as often as they are repeated with the rows and cells around them.
    private long cells;
    private OpenTable open = new();

    // Null for a sheet that is not shown.
    private BlockTable? ReadTable()
    {
        var (outer, called) = (open, Value("name"));
        open = new() { IsProtected = Value("protected") == "true" };
        var (isHidden, rows) = (styles.Hides(OpenDocumentStyles.OfTables, Value("style-name")) ?? false, new OpenDocumentRows());
        var kind = IsSpreadsheet ? HiddenKind.Sheet : HiddenKind.Words;
        if (isHidden) unseen.Read(kind, () => ReadRows(rows, isHeading: false), IsSpreadsheet ? $"“{called}”" : null);
        else ReadRows(rows, isHeading: false);
        var made = rows.Shown();
        if (open.HiddenColumns.Count > 0 && unseen.Muted == 0) made = HiddenColumns.Without(made, open.HiddenColumns, hidden);
        open = outer;
        return unseen.Muted > 0 || (isHidden && !hidden.Reads(kind)) ? null : new(made, IsSpreadsheet ? called : null);
    }

    private void ReadRows(OpenDocumentRows rows, bool isHeading, bool isHidden = false)
    {
        foreach (var child in Children())
        {
            switch (child)
            {
                case "table-header-rows":
                    ReadRows(rows, isHeading: true, isHidden);
                    break;
                case "table-rows" or "table-row-group":
                    ReadRows(rows, isHeading, isHidden || Value("display") == "false");
                    break;
                case "table-column" or "table-columns" or "table-header-columns" or "table-column-group":
                    ReadColumns(child, isHidden: false);
                    break;
                case "table-row":
                    var isOut = isHidden || Value("visibility") is "collapse" or "filter";
                    var place = (rows.Count + 1).ToString(CultureInfo.InvariantCulture);
                    if (isOut) unseen.Read(HiddenKind.Row, () => ReadRow(rows, isHeading), place);
                    else ReadRow(rows, isHeading);
                    break;
            }
        }
    }

    private void ReadColumns(string element, bool isHidden)
    {
        if (element != "table-column")
        {
            isHidden |= Value("display") == "false";
            foreach (var child in Children()) ReadColumns(child, isHidden);
            return;
        }

        isHidden |= Value("visibility") is "collapse" or "filter";
        var usual = Value("default-cell-style-name");
        for (var left = Number("number-columns-repeated"); left > 0 && open.CellStyles.Count < GridLimits.MostColumns; left--)
        {
            if (isHidden) open.HiddenColumns.Add(open.CellStyles.Count);
            open.CellStyles.Add(usual);
        }
    }

    private void ReadRow(OpenDocumentRows rows, bool isHeading)
    {
        var (repeated, usual, before) = (Number("number-rows-repeated"), Value("default-cell-style-name"), cells);
        var row = new List<BlockCell?>();
        // Empty cells are kept back until another one follows.
        var (column, empty) = (0, 0);
        foreach (var child in Children())
        {
            if (child is not ("table-cell" or "covered-table-cell")) continue;
            // One column too many is told below.
            var times = Math.Min(Number("number-columns-repeated"), GridLimits.MostColumns + 1);
            var (isCovered, within) = (child == "covered-table-cell", cells);
            BlockCell? cell = null;
            if (isCovered) unseen.Read(HiddenKind.Covered, () => ReadCell(usual, column));
            else cell = ReadCell(usual, column);
            column = Math.Min(column + times, GridLimits.MostColumns + 1);
            if (cell is { HasText: false, Columns: 1, Rows: 1 })
            {
                empty += times;
                continue;
            }

            if (cell is { HasText: true } && column > GridLimits.MostColumns) limits.AddRow(column);
            Repeat(within, times);
            for (; empty > 0 && row.Count < column; empty--) row.Add(BlockCell.Of(""));
            for (var i = 0; i < times && row.Count < column; i++) row.Add(cell);
        }

        // Nothing is made of rows without words, however often they stand there.
        if (!row.Exists(cell => cell is { HasText: true }))
        {
            rows.Skip(repeated);
            return;
        }

        Repeat(before, repeated);
        for (var i = 0; i < repeated; i++)
        {
            limits.AddRow(Math.Min(row.Count, GridLimits.MostColumns));
            rows.Add(row, isHeading);
        }
    }

    // What was counted since stands there so many times.
    private void Repeat(long since, int times)
    {
        cells = since + ((cells - since + 1) * times);
        GridLimits.CheckCells(name, (int)Math.Min(cells, int.MaxValue));
    }

    private BlockCell ReadCell(string? usual, int column)
    {
        var (columns, rows) = (Number("number-columns-spanned"), Number("number-rows-spanned"));
        var style = Value("style-name") ?? usual ?? open.CellStyles.ElementAtOrDefault(column);
        var isOut = open.IsProtected && styles.Hides(OpenDocumentStyles.OfCells, style) == true;
        var blocks = new List<DocumentBlock>();
        if (isOut) unseen.Read(HiddenKind.Cell, () => ReadWithin(blocks));
        else ReadWithin(blocks);
        return new(blocks, Math.Min(columns, GridLimits.MostColumns), Math.Min(rows, GridLimits.MostRows));
    }

    // A sheet shows what its cells hold as it is written in their paragraphs; where there are none, as it is.
    private void ReadWithin(List<DocumentBlock> blocks)
    {
        var (held, isWritten, hasWords) = (IsSpreadsheet ? HeldValue() : "", false, false);
        foreach (var child in Children())
        {
            var before = unseen.Said;
            ReadBlock(child, blocks);
            isWritten |= child == "p";
            hasWords |= child != "annotation" && unseen.Said > before;
        }

        if (hasWords || string.IsNullOrWhiteSpace(held)) return;
        if (isWritten) unseen.Read(held == "0" ? HiddenKind.Zero : HiddenKind.Cell, () => AddHeld(held, blocks));
        else AddHeld(held, blocks);
    }

    private string HeldValue() => Value("string-value") ?? Value("date-value") ?? Value("time-value") ?? Value("boolean-value")
        ?? Value("value") ?? "";

    private void AddHeld(string held, List<DocumentBlock> blocks)
    {
        archive.Patience.Spend(held.Length);
        unseen.Said += held.Length;
        if (unseen.Muted == 0) blocks.Add(new Paragraph(held));
    }

    /// <summary>What is known of the table that is read.</summary>
    private sealed class OpenTable
    {
        /// <summary>True where hidden cells are hidden indeed.</summary>
        public bool IsProtected { get; init; }

        public HashSet<int> HiddenColumns { get; } = [];

        /// <summary>The styles, by column, that cells have that name none.</summary>
        public List<string?> CellStyles { get; } = [];
    }
}
