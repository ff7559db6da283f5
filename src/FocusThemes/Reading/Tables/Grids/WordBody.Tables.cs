namespace FocusThemes.Reading.Tables.Grids;

/// <summary>Tables, their rows, and the cells that run over columns and rows.</summary>
internal sealed partial class WordBody
{
    private BlockTable ReadTable()
    {
        var (outer, outerDepth) = (text, depth);
        (text, depth) = (new(), 0);
        var rows = new List<BlockRow>();
        ReadRows(rows);
        (text, depth) = (outer, outerDepth);
        return new(rows);
    }

    private void ReadRows(List<BlockRow> rows)
    {
        foreach (var child in Children())
        {
            if (child == "tr") ReadRow(rows);
            else if (child != "del" && !LeftOut.Contains(child)) ReadRows(rows);
        }
    }

    private void ReadRow(List<BlockRow> rows)
    {
        var (cells, after, isHeading, isDeleted) = (new List<BlockCell>(), 0, false, false);
        foreach (var child in Children())
        {
            if (child == "trPr")
            {
                foreach (var property in Children())
                {
                    if (property == "gridBefore" && Number > 0) cells.Add(BlockCell.Of("") with { Columns = Number });
                    if (property == "gridAfter") after = Number;
                    isHeading |= property == "tblHeader" && IsOn(Value);
                    isDeleted |= property == "del";
                }
            }
            else if (child == "tc") cells.Add(ReadCell());
            else if (!LeftOut.Contains(child)) ReadCells(cells);
        }

        if (after > 0) cells.Add(BlockCell.Of("") with { Columns = after });
        if (isDeleted) deletions++;
        else rows.Add(new(cells, isHeading));
    }

    private void ReadCells(List<BlockCell> cells)
    {
        foreach (var child in Children())
        {
            if (child == "tc") cells.Add(ReadCell());
            else if (!LeftOut.Contains(child)) ReadCells(cells);
        }
    }

    private BlockCell ReadCell()
    {
        var (blocks, columns, isBelow) = (new List<DocumentBlock>(), 1, false);
        foreach (var child in Children())
        {
            if (child != "tcPr")
            {
                ReadElement(child, blocks);
                continue;
            }

            foreach (var property in Children())
            {
                if (property == "gridSpan") columns = Math.Max(1, Number);
                isBelow |= property == "vMerge" && Value != "restart";
            }
        }

        EndParagraph(blocks);
        // Word shows no text of a cell that another goes on in; it is kept nevertheless, as a cell of its own.
        var cell = new BlockCell(blocks, columns);
        return cell with { IsBelow = isBelow && !cell.HasText };
    }
}
