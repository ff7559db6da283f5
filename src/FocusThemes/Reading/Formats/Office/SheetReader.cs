using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>Reads the cells of one sheet, and which of them are merged or not shown.</summary>
internal sealed class SheetReader(string name, OfficeArchive archive, CellValues values, HiddenFound found)
{
    // By row and column; only cells with text.
    private readonly SortedDictionary<int, SortedDictionary<int, SheetCell>> cells = [];
    private readonly List<SheetMerge> merges = [];
    private readonly SheetHiding hiding = new();
    private readonly List<SheetPlace> white = [];
    private bool isColored;
    private int row;
    private int column;

    /// <summary>Formulas that the file has no value of.</summary>
    public int Uncalculated { get; private set; }

    public ErrorsFound Errors { get; } = new();

    public List<BlockRow> Read(WorksheetPart sheet)
    {
        using var xml = archive.Open(sheet);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            archive.CheckDepth(xml);
            if (xml.LocalName == "row") ReadRow(xml);
            else if (xml.LocalName == "c") ReadCell(xml);
            else if (xml.LocalName == "mergeCell") ReadMerge(xml.GetAttribute("ref") ?? "");
            else hiding.Look(xml);
            // What fills cells beside their own formats: by a rule, or by the style of a table.
            isColored |= xml.LocalName is "conditionalFormatting" or "tablePart";
        }

        if (!isColored) LeaveOutWhite();

        return new SheetLayout(name, cells, merges, found, archive.Patience).Rows(hiding.Rows, hiding.Columns);
    }

    private void LeaveOutWhite()
    {
        foreach (var place in white)
            if (found.LeavesOut(HiddenKind.Blackened, place.ToString())) cells[place.Row].Remove(place.Column);
    }

    private void ReadRow(XmlReader xml)
    {
        row = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var number) ? number : row + 1;
        if (row is < 1 or > SheetPlace.LastRow) throw new InvalidDataException("No sheet has such a row.");
        column = 0;
        hiding.LookAtRow(xml, row);
    }

    private void ReadCell(XmlReader xml)
    {
        var at = SheetPlace.Of(xml.GetAttribute("r"));
        column = Math.Min(at.Column > 0 ? at.Column : column + 1, SheetPlace.LastColumn + 1);
        var (kind, value, isFormula) = (xml.GetAttribute("t"), "", false);
        RichText? within = null;
        var style = int.TryParse(xml.GetAttribute("s"), CultureInfo.InvariantCulture, out var s) ? s : 0;
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            isFormula |= xml.LocalName == "f";
            if (xml.LocalName == "is" && (value.Length > 0 || within is { Paragraphs.Count: > 0 }))
                throw new InvalidDataException("A cell has two texts.");
            if (xml.LocalName == "is") within = RichText.Within(xml);
            else if (xml.LocalName == "v" && ReadValue(xml) is { Length: > 0 } one) (value, within) = (one, null);
        }

        if (isFormula && value.Length == 0 && within is null && kind != "str") Uncalculated++;
        if (value.Length > 0 || within is not null) Keep(values.Show(kind, value, within, style));
    }

    private void Keep(CellShown shown)
    {
        if (string.IsNullOrWhiteSpace(shown.Text.Words)) return;
        var place = new SheetPlace(column, row);
        if (shown.IsError)
        {
            Errors.Add(shown.Text.Words.Trim(), place.ToString());
            return;
        }

        var isZero = hiding.HidesZeros && shown.Hidden is null && shown.Text.Words == "0";
        if ((isZero ? HiddenKind.Zero : shown.Hidden) is { } kind && found.LeavesOut(kind, place.ToString())) return;
        if (shown.Text.HasStruck) found.SayStruck();
        if (shown.Text.HasReading) found.LeavesOut(HiddenKind.Spoken, place.ToString());
        if (!cells.TryGetValue(row, out var line))
        {
            cells[row] = line = [];
            if (cells.Count > GridLimits.MostRows)
                throw new UnacceptableInputException(
                    $"{name}: a sheet has more than {GridLimits.MostRows:N0} rows; part the file.");
        }

        // The first would be lost in silence.
        if (column <= SheetPlace.LastColumn && line.ContainsKey(column))
            throw new InvalidDataException("Two cells stand at one place.");
        line[column] = new(place, shown.Text);
        if (shown is { IsWhite: true, Hidden: null }) white.Add(place);
    }

    private static string ReadValue(XmlReader xml)
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
        var (first, last) = (SheetPlace.Of(range.AsSpan(0, corner)), SheetPlace.Of(range.AsSpan(corner + 1)));
        // One that begins at no place is met by no cell, and one that ends left of where it begins runs over none.
        if (last.Row >= first.Row) merges.Add(new(first, last));
    }
}
