namespace FocusThemes.Reading.Formats;

/// <summary>Tables and sheets, with rows and cells that are written once for many.</summary>
internal sealed partial class OpenDocumentBody
{
    private HashSet<int> hiddenColumns = [];
    private int rowNumber;

    // Null for a sheet that is not shown.
    private BlockTable? ReadTable()
    {
        var (outerColumns, outerNumber) = (hiddenColumns, rowNumber);
        (hiddenColumns, rowNumber) = ([], 0);
        var name = IsSpreadsheet ? Value("name") : null;
        var isLeftOut = IsHidden() && hidden.LeavesOut(HiddenKind.Sheet, $"“{Value("name")}”");
        var rows = new List<BlockRow>();
        if (isLeftOut) SkipWords();
        else ReadRows(rows, isHeading: false);
        (hiddenColumns, rowNumber) = (outerColumns, outerNumber);
        return isLeftOut ? null : new(rows, name);
    }

    private void ReadRows(List<BlockRow> rows, bool isHeading)
    {
        var column = 0;
        foreach (var child in Children())
        {
            switch (child)
            {
                case "table-header-rows":
                    ReadRows(rows, isHeading: true);
                    break;
                case "table-rows" or "table-row-group":
                    ReadRows(rows, isHeading);
                    break;
                case "table-column":
                    column = AddColumns(column);
                    break;
                case "table-columns" or "table-header-columns" or "table-column-group":
                    foreach (var inner in Children())
                        if (inner == "table-column") column = AddColumns(column);
                    break;
                case "table-row":
                    ReadRow(rows, isHeading);
                    break;
            }
        }
    }

    private int AddColumns(int column)
    {
        var next = column + Math.Min(Number("number-columns-repeated"), GridLimits.MostColumns);
        if (Value("visibility") is not ("collapse" or "filter")) return next;
        for (var at = column; at < next; at++) hiddenColumns.Add(at);
        return next;
    }

    private void ReadRow(List<BlockRow> rows, bool isHeading)
    {
        var repeated = Number("number-rows-repeated");
        rowNumber += repeated;
        var isHidden = Value("visibility") is "collapse" or "filter";
        var cells = new List<BlockCell>();
        // Empty cells are kept back until another one follows.
        var (column, empty) = (0, 0);
        foreach (var child in Children())
        {
            if (child is not ("table-cell" or "covered-table-cell")) continue;
            var times = Math.Min(Number("number-columns-repeated"), GridLimits.MostColumns + 1);
            var cell = child == "table-cell" ? ReadCell() : null;
            if (child == "covered-table-cell") SkipWords();
            for (var i = 0; i < times; i++, column++)
            {
                // A merged cell lies over those that are covered.
                if (cell is null) continue;
                var isShown = !hiddenColumns.Contains(column) || !cell.HasText || !hidden.LeavesOut(HiddenKind.Column, $"{column + 1}");
                if (!cell.HasText && cell is { Columns: 1, Rows: 1 })
                {
                    empty++;
                    continue;
                }

                if (column > GridLimits.MostColumns) new GridLimits.Count("content.xml").AddRow(column);
                for (; empty > 0; empty--) cells.Add(BlockCell.Of(""));
                cells.Add(isShown ? cell : BlockCell.Of(""));
            }
        }

        if (cells.Count == 0) return;
        if (isHidden && cells.Exists(cell => cell.HasText) && hidden.LeavesOut(HiddenKind.Row, $"{rowNumber}")) return;
        for (var i = 0; i < Math.Min(repeated, GridLimits.MostRows); i++) rows.Add(new(cells, isHeading));
    }

    private BlockCell ReadCell()
    {
        var (columns, rows) = (Number("number-columns-spanned"), Number("number-rows-spanned"));
        var blocks = new List<DocumentBlock>();
        foreach (var child in Children())
        {
            if (child == "annotation")
            {
                hidden.LeavesOut(HiddenKind.Comment);
                SkipWords();
            }
            else ReadBlock(child, blocks);
        }

        return new(blocks, Math.Clamp(columns, 1, GridLimits.MostColumns), Math.Clamp(rows, 1, GridLimits.MostRows));
    }
}
