using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>A sheet as its workbook names it.</summary>
/// <param name="Part">Null for a sheet without cells, such as a chart, and for one that is not in the file.</param>
internal sealed record BookSheet(string Name, bool IsHidden, WorksheetPart? Part)
{
    /// <summary>The sheets in the order of their tabs, those without cells left out unless they are hidden.</summary>
    public static List<BookSheet> Of(WorkbookPart book, OfficeArchive archive)
    {
        var sheets = new List<BookSheet>();
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
            if (book.TryGetPartById(id, out var part) && (isHidden || part is WorksheetPart))
                sheets.Add(new(name, isHidden, part as WorksheetPart));
        }

        return sheets;
    }
}
