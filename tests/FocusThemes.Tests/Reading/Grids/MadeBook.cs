using System.IO.Compression;
using System.Text;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Makes a workbook from the XML of its parts.</summary>
internal sealed class MadeBook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private readonly List<(string Name, string State, string Xml, (string Kind, string Xml)[] Beside)> sheets = [];
    private readonly List<(string Kind, string Xml)> beside = [];

    /// <summary>A sheet of inline texts, row by row; a row may begin with its attributes in brackets.</summary>
    public static byte[] Of(string rows, string before = "", string after = "") =>
        new MadeBook().Add("Themes", $"{before}<sheetData>{rows}</sheetData>{after}").Bytes();

    /// <summary>The row of such a number with texts from column A on.</summary>
    public static string Row(int number, string attributes, params string[] texts) =>
        $"<row r=\"{number}\" {attributes}>" + string.Concat(texts.Select((text, at) =>
            text.Length == 0 ? "" : $"<c r=\"{(char)('A' + at)}{number}\" t=\"str\"><v>{text}</v></c>")) + "</row>";

    /// <param name="beside">Parts of the sheet: comments, threadedComment, oleObject.</param>
    public MadeBook Add(string name, string xml, string state = "visible", params (string Kind, string Xml)[] beside)
    {
        sheets.Add((name, state, xml, beside));
        return this;
    }

    /// <summary>A part of the workbook: styles, sharedStrings, pivotCacheDefinition, externalLink.</summary>
    public MadeBook With(string kind, string xml)
    {
        beside.Add((kind, xml));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var types = new StringBuilder();
            Write(archive, "_rels/.rels", Relations([("officeDocument", "xl/workbook.xml")]));
            types.Append(TypeOf("/xl/workbook.xml", "sheet.main+xml"));
            Write(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>" + string.Concat(
                sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" state=\"{sheet.State}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"/>"))
                + "</sheets></workbook>");
            Write(archive, "xl/_rels/workbook.xml.rels", Relations([
                .. sheets.Select((_, i) => ("worksheet", $"sheet{i}.xml")), .. beside.Select((part, i) => (part.Kind, $"part{i}.xml"))]));
            foreach (var (i, part) in beside.Index())
            {
                types.Append(TypeOf($"/xl/part{i}.xml", $"{part.Kind}+xml"));
                Write(archive, $"xl/part{i}.xml", part.Xml);
            }

            foreach (var (i, sheet) in sheets.Index())
            {
                types.Append(TypeOf($"/xl/sheet{i}.xml", "worksheet+xml"));
                Write(archive, $"xl/sheet{i}.xml", $"<worksheet xmlns=\"{Main}\">{sheet.Xml}</worksheet>");
                Write(archive, $"xl/_rels/sheet{i}.xml.rels", Relations(
                    [.. sheet.Beside.Select((part, at) => (part.Kind, $"beside{i}-{at}.xml"))]));
                foreach (var (at, part) in sheet.Beside.Index())
                {
                    types.Append(TypeOf($"/xl/beside{i}-{at}.xml", $"{part.Kind}+xml"));
                    Write(archive, $"xl/beside{i}-{at}.xml", part.Xml);
                }
            }

            Write(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" "
                + $"ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{types}</Types>");
        }

        return stream.ToArray();
    }

    private static string TypeOf(string part, string type) => type.StartsWith("threadedComment", StringComparison.Ordinal)
        ? $"<Override PartName=\"{part}\" ContentType=\"application/vnd.ms-excel.threadedcomments+xml\"/>"
        : $"<Override PartName=\"{part}\" ContentType=\"{Sheet}{type}\"/>";

    private static string Relations((string Kind, string Target)[] targets) =>
        $"<Relationships xmlns=\"{Package}relationships\">" + string.Concat(targets.Select((to, at) => "<Relationship "
            + $"Id=\"r{at}\" Type=\"{(to.Kind == "threadedComment" ? "http://schemas.microsoft.com/office/2017/10/relationships" : Office)}"
            + $"/{to.Kind}\" Target=\"{to.Target}\"/>")) + "</Relationships>";

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var part = new StreamWriter(archive.CreateEntry(name).Open());
        part.Write(text);
    }
}
