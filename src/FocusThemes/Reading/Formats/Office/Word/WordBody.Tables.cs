using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office.Word;

/// <summary>Tables, their rows, and the cells that run over columns and rows.</summary>
internal sealed partial class WordBody
{
    // Of the table that is being read, those that a tracked change deletes stay apart until its width is known.
    private List<(BlockRow Row, HashSet<BlockCell> Deleted)> rows = [];
    private int rowNumber;
    private HashSet<BlockCell> deletedCells = new(ReferenceEqualityComparer.Instance);

    private BlockTable ReadTable()
    {
        var (outer, outerDepth, outerStyle, outerRows, outerNumber, outerBehind) = (text, depth, tableStyle, rows, rowNumber, behind);
        (text, depth, tableStyle, rows, rowNumber) = (new(), 0, null, [], 0);
        ReadRows();
        var table = new BlockTable(WithoutDeletedCells(rows));
        (text, depth, tableStyle, rows, rowNumber, behind) = (outer, outerDepth, outerStyle, outerRows, outerNumber, outerBehind);
        return table;
    }

    private void ReadRows()
    {
        foreach (var child in Children())
        {
            if (child == "tr") ReadRow();
            else if (child == "tblPr") ReadTableProperties();
            else if (child == "del") unseen.Read(HiddenKind.Deletion, ReadRows);
            else ReadAround(child, ReadRows);
        }
    }

    private void ReadTableProperties()
    {
        foreach (var property in Children())
        {
            if (property == "tblStyle") tableStyle = Value;
            if (property == "shd") LookBehind();
        }
    }

    // Content controls around rows and cells, and whatever else holds them.
    private void ReadAround(string child, Action read)
    {
        if (child == "sdtPr") isPrompt = IsPromptAhead();
        else if (child == "sdtContent" && isPrompt)
        {
            isPrompt = false;
            unseen.Read(HiddenKind.Prompt, read);
        }
        else if (!LeftOut.Contains(child)) read();
    }

    private void ReadRow()
    {
        var (cells, after, isHeading, outerDeleted) = (new List<BlockCell>(), 0, false, deletedCells);
        var (before, outerMuted, number) = (unseen.Said, unseen.Muted, ++rowNumber);
        HiddenKind? kind = null;
        deletedCells = new(ReferenceEqualityComparer.Instance);
        foreach (var child in Children())
        {
            if (child == "trPr")
            {
                foreach (var property in Children())
                {
                    if (property == "gridBefore" && Number > 0) cells.Add(BlockCell.Of("") with { Columns = Number });
                    if (property == "gridAfter") after = Number;
                    isHeading |= property == "tblHeader" && IsOn(Value);
                    if (property == "del") kind = HiddenKind.DeletedRow;
                    else if (property == "hidden" && IsOn(Value)) kind ??= HiddenKind.Row;
                }

                if (kind is not null && !hidden.Reads(kind)) unseen.Muted = outerMuted + 1;
            }
            else ReadCells(child, cells);
        }

        unseen.Muted = outerMuted;
        if (kind is not null && unseen.Said > before && unseen.Muted == 0) hidden.LeavesOut(kind, $"{number}");
        if (after > 0) cells.Add(BlockCell.Of("") with { Columns = after });
        if (kind is null || hidden.Reads(kind)) rows.Add((new(cells, isHeading), deletedCells));
        deletedCells = outerDeleted;
    }

    private void ReadCells(string child, List<BlockCell> cells)
    {
        if (child == "tc") cells.Add(ReadCell());
        else ReadAround(child, () =>
        {
            foreach (var inner in Children()) ReadCells(inner, cells);
        });
    }

    private BlockCell ReadCell()
    {
        var (blocks, columns, isBelow, isDeleted, outerBehind) = (new List<DocumentBlock>(), 1, false, false, behind);
        foreach (var child in Children())
        {
            if (child != "tcPr")
            {
                if (isDeleted) unseen.Read(HiddenKind.DeletedCell, () => ReadElement(child, blocks));
                else ReadElement(child, blocks);
                continue;
            }

            foreach (var property in Children())
            {
                if (property == "gridSpan") columns = Math.Max(1, Number);
                isBelow |= property == "vMerge" && Value != "restart";
                isDeleted |= property == "cellDel";
                if (property == "shd") LookBehind();
            }
        }

        EndParagraph(blocks);
        behind = outerBehind;
        // Word shows no text of a cell that another goes on in; it is kept nevertheless, as a cell of its own.
        var cell = new BlockCell(blocks, columns);
        cell = cell with { IsBelow = isBelow && !cell.HasText };
        if (isDeleted && !hidden.Reads(HiddenKind.DeletedCell)) deletedCells.Add(cell);
        return cell;
    }

    // A deleted cell beside its replacement goes; one whose row would else be too short leaves its place empty.
    private static List<BlockRow> WithoutDeletedCells(List<(BlockRow Row, HashSet<BlockCell> Deleted)> rows)
    {
        var usual = rows.Where(row => row.Deleted.Count == 0).CountBy(row => WidthOf(row.Row.Cells))
            .DefaultIfEmpty().MaxBy(width => width.Value).Key;
        return [.. rows.Select(row => row.Deleted.Count == 0
            ? row.Row
            : row.Row with { Cells = KeptOf(row.Row.Cells, row.Deleted, usual) })];
    }

    private static IReadOnlyList<BlockCell> KeptOf(IReadOnlyList<BlockCell> cells, HashSet<BlockCell> deleted, int usual)
    {
        List<BlockCell> kept = [.. cells.Where(cell => !deleted.Contains(cell))];
        return WidthOf(kept) < usual && WidthOf(cells) <= usual ? cells : kept;
    }

    private static int WidthOf(IEnumerable<BlockCell> cells) => cells.Sum(cell => cell.Columns);
}
