using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>A workbook: each sheet a table; formulas by the values that were stored with them.</summary>
internal static class ExcelSheets
{
    private const int MostColumns = 500;

    public static TableText Read(string file, byte[] bytes)
    {
        OfficeArchive.Check(file, bytes);
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            var workbook = document.WorkbookPart ?? throw new UnacceptableInputException($"{file}: the workbook is empty.");
            var shared = workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Words).ToList() ?? [];
            var made = new GridText(file);
            foreach (var sheet in workbook.Workbook?.Descendants<Sheet>() ?? [])
            {
                if (sheet.Id?.Value is not { } id || workbook.GetPartById(id) is not WorksheetPart part) continue;
                ReadSheet(made, part, shared);
                made.EndTable(sheet.Name?.Value);
            }

            return made.Complete();
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or FileFormatException
            or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            throw new UnacceptableInputException($"{file}: this is not a workbook that can be read; save it anew as .xlsx.", fault);
        }
    }

    private static void ReadSheet(GridText made, WorksheetPart part, List<string> shared)
    {
        var merged = (part.Worksheet?.Descendants<MergeCell>() ?? []).Select(merge => merge.Reference?.Value?.Split(':')).OfType<string[]>()
            .Where(corners => corners.Length == 2).Take(100_000).Select(corners => (From: PlaceOf(corners[0]), To: PlaceOf(corners[1])))
            .DistinctBy(merge => merge.From).ToDictionary(merge => merge.From, merge => merge.To);
        var next = 0;
        var covered = new Dictionary<(int Row, int Column), int>();
        foreach (var row in part.Worksheet?.Descendants<Row>() ?? [])
        {
            var at = row.RowIndex?.Value is { } index ? (int)index - 1 : next;
            next = at + 1;
            var column = 0;
            foreach (var cell in row.Elements<Cell>())
            {
                var place = cell.CellReference?.Value is { } reference ? PlaceOf(reference) : (Row: at, Column: column);
                if (place.Column >= MostColumns) break;
                for (; column < place.Column; column++) Empty(made, covered, at, column);
                if (covered.TryGetValue((at, column), out _)) Empty(made, covered, at, column);
                else
                {
                    var to = merged.GetValueOrDefault(place, place);
                    made.AddCell(Value(cell, shared).Split('\n'));
                    for (var r = at; r <= Math.Min(to.Row, at + 10_000); r++)
                        for (var c = column; c <= Math.Min(to.Column, MostColumns - 1); c++)
                            if (r > at || c > column) covered[(r, c)] = r > at ? 1 : 0;
                }

                column++;
            }

            made.EndRow();
        }
    }

    private static void Empty(GridText made, Dictionary<(int Row, int Column), int> covered, int row, int column)
    {
        if (!covered.TryGetValue((row, column), out var above)) made.AddCell([]);
        else if (above == 1) made.ContinueCell();
        else made.ContinueLeft();
    }

    private static string Value(Cell cell, List<string> shared)
    {
        if (cell.DataType?.Value is { } type)
        {
            if (type == CellValues.SharedString)
                return int.TryParse(cell.CellValue?.Text, out var index) && index >= 0 && index < shared.Count ? shared[index] : "";
            if (type == CellValues.InlineString) return cell.InlineString is { } inline ? Words(inline) : "";
            if (type == CellValues.Boolean) return cell.CellValue?.Text == "1" ? "TRUE" : "FALSE";
        }

        return cell.CellValue?.Text ?? "";
    }

    // Phonetic readings of Japanese words stand beside them, not in them.
    private static string Words(OpenXmlElement element) => string.Concat(element.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text));

    private static (int Row, int Column) PlaceOf(string reference)
    {
        var column = 0;
        var at = 0;
        for (; at < reference.Length && char.IsAsciiLetter(reference[at]) && column < 100_000; at++) column = (column * 26) + (char.ToUpperInvariant(reference[at]) - 'A' + 1);
        return (int.Parse(reference.AsSpan(at), CultureInfo.InvariantCulture) - 1, column - 1);
    }
}
