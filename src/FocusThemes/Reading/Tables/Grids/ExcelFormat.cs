using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>Workbooks: every sheet that can be seen and is not empty, with the values that it was saved with.</summary>
public sealed class ExcelFormat : ITableFormat
{
    public bool Reads(string name, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(name).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    public TableText Read(string name, byte[] bytes, bool withHidden, CancellationToken cancellationToken) => OfficeArchive.Read(name, bytes, (stream, archive) =>
    {
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var book = document.WorkbookPart ?? throw new InvalidDataException("No workbook.");
        var (made, problems) = (new MadeText(name), new List<ReadingProblem>());
        var values = CellValues.Of(book, archive);
        foreach (var sheet in SheetsOf(book, archive))
        {
            if (!book.TryGetPartById(sheet.Id, out var part) || part is not WorksheetPart) continue;
            if (sheet.IsHidden)
            {
                problems.Add(new(0, $"The sheet “{sheet.Name}” is hidden; it was left out.", ""));
                continue;
            }

            using var xml = archive.Open(part);
            var read = new SheetReader(name, xml, archive, values);
            if (read.Read() is { Count: > 0 } rows) made.AddTable(new(rows, sheet.Name));
            if (read.Uncalculated > 0)
                problems.Add(new(0, $"Formulas are not calculated; on the sheet “{sheet.Name}”, {read.Uncalculated} "
                    + "have no saved value. Open the file, calculate and save it.", ""));
            if (read.Covered > 0)
                problems.Add(new(0, $"Cells that merged ones lie over are not shown; on the sheet “{sheet.Name}”, "
                    + $"{read.Covered} with text were left out.", ""));
        }

        return made.Complete(problems);
    });

    private static List<(string Id, string Name, bool IsHidden)> SheetsOf(WorkbookPart book, OfficeArchive archive)
    {
        var sheets = new List<(string, string, bool)>();
        using var xml = archive.Open(book);
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "workbook")
            throw new InvalidDataException("The main part is no workbook.");
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "sheet" }) continue;
            var (id, name) = ("", xml.GetAttribute("name") ?? "");
            var isHidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
            // The relationship's namespace differs between the variants of the format.
            while (xml.MoveToNextAttribute())
                if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                    id = xml.Value;
            sheets.Add((id, name, isHidden));
        }

        return sheets;
    }
}
