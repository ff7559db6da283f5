using System.Globalization;
using System.Text;
using System.Xml;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>Reads the cells of one sheet, and which of them are merged.</summary>
internal sealed class SheetReader(string name, XmlReader xml, OfficeArchive archive, CellValues values)
{
    private const int LastRow = 1_048_576;

    // By row and column, each from 1; only cells with text.
    private readonly SortedDictionary<int, SortedDictionary<int, string>> cells = [];
    private readonly List<(int Top, int Left, int Bottom, int Right)> merges = [];
    private int row;
    private int column;

    /// <summary>Formulas that the file has no value of.</summary>
    public int Uncalculated { get; private set; }

    /// <summary>Cells with text that merged ones lie over, where no spreadsheet shows them.</summary>
    public int Covered { get; private set; }

    public List<BlockRow> Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            archive.CheckDepth(xml);
            if (xml.LocalName == "row")
            {
                row = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var number)
                    ? number : row + 1;
                if (row is < 1 or > LastRow) throw new InvalidDataException("No sheet has such a row.");
                column = 0;
            }
            else if (xml.LocalName == "c") ReadCell();
            else if (xml.LocalName == "mergeCell") ReadMerge(xml.GetAttribute("ref") ?? "");
        }

        return Place();
    }

    private void ReadCell()
    {
        var at = PlaceOf(xml.GetAttribute("r"));
        column = at.Column > 0 ? at.Column : column + 1;
        var (kind, text, isFormula) = (xml.GetAttribute("t"), "", false);
        var style = int.TryParse(xml.GetAttribute("s"), CultureInfo.InvariantCulture, out var s) ? s : 0;
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            isFormula |= xml.LocalName == "f";
            if (xml.LocalName == "is" && text.Length > 0) throw new InvalidDataException("A cell has two texts.");
            if (xml.LocalName == "is") text = CellValues.TextWithin(xml);
            else if (xml.LocalName == "v" && ReadValue() is { Length: > 0 } value)
                text = values.Show(kind, value, style);
        }

        if (isFormula && text.Length == 0 && kind != "str") Uncalculated++;
        if (string.IsNullOrWhiteSpace(text)) return;
        // Told where a row is placed: it has too many columns.
        column = Math.Min(column, GridLimits.MostColumns + 1);
        if (!cells.TryGetValue(row, out var line))
        {
            cells[row] = line = [];
            if (cells.Count > GridLimits.MostRows)
                throw new UnacceptableInputException(
                    $"{name}: a sheet has more than {GridLimits.MostRows:N0} rows; part the file.");
        }

        // The first would be lost in silence.
        if (column <= GridLimits.MostColumns && line.ContainsKey(column))
            throw new InvalidDataException("Two cells stand at one place.");
        line[column] = text;
    }

    private string ReadValue()
    {
        if (xml.IsEmptyElement) return "";
        var (value, depth) = (new StringBuilder(), xml.Depth);
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement)) value.Append(xml.Value);
        return value.ToString();
    }

    private void ReadMerge(string range)
    {
        var corner = range.IndexOf(':', StringComparison.Ordinal);
        if (corner < 0) return;
        var ((left, top), (right, bottom)) = (PlaceOf(range[..corner]), PlaceOf(range[(corner + 1)..]));
        // One that begins at no place is met by no cell, and one that ends left of where it begins runs over none.
        if (bottom >= top) merges.Add((top, left, bottom, right));
    }

    // Rows of nothing but cells from above would be dropped, so only rows with text are placed.
    private List<BlockRow> Place()
    {
        var (rows, numbers) = (new List<BlockRow>(cells.Count), cells.Keys.ToArray());
        var byTop = merges.ToLookup(merge => merge.Top);
        // By column: the last row that a merged cell from above runs over.
        var covered = new int[GridLimits.MostColumns + 2];
        foreach (var (number, line) in cells)
        {
            var wide = new Dictionary<int, (int Right, int Bottom)>();
            foreach (var (_, left, bottom, right) in byTop[number])
                if (line.ContainsKey(left)) wide[left] = (Math.Min(right, GridLimits.MostColumns), bottom);
            var placed = PlaceRow(line, number, wide, covered, numbers);
            Covered += line.Count - placed.Count(cell => cell.HasText);
            rows.Add(new(placed));
        }

        return rows;
    }

    private static List<BlockCell> PlaceRow(
        SortedDictionary<int, string> line, int number, Dictionary<int, (int Right, int Bottom)> wide, int[] covered,
        int[] numbers)
    {
        var (row, last) = (new List<BlockCell>(), line.Keys.Max());
        for (var at = 1; at <= last; at++)
        {
            if (covered[at] >= number) continue;
            var cell = BlockCell.Of(line.GetValueOrDefault(at, ""));
            if (wide.TryGetValue(at, out var merge) && merge.Right >= at)
            {
                var end = Array.BinarySearch(numbers, merge.Bottom);
                cell = cell with
                {
                    Columns = merge.Right - at + 1,
                    Rows = (end < 0 ? ~end : end + 1) - Array.BinarySearch(numbers, number),
                };
                Array.Fill(covered, merge.Bottom, at, cell.Columns);
                at = merge.Right;
            }

            row.Add(cell);
        }

        return row;
    }

    // "B3"; zeros where it is no such place.
    private static (int Column, int Row) PlaceOf(string? reference)
    {
        var (column, at) = (0, 0);
        for (; at < reference?.Length && char.IsAsciiLetter(reference[at]); at++)
            column = Math.Min((column * 26) + (reference[at] & 31), 1_000_000);
        return int.TryParse(reference.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (column, number) : (0, 0);
    }
}
