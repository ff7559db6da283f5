using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace FocusThemes.Fuzz.Targets;

/// <summary>Documents and workbooks: the parts that hold their words, in an archive that is whole; or any archive.</summary>
internal static class OfficeInput
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "application/vnd.openxmlformats-officedocument.";

    // What Word and Excel do not show either, or show as something else.
    private static readonly string[] LeftOut =
        ["del", "move", "vanish", "Fallback", "rt", "fldData", "binData", "instr", "tblGrid", "rPh"];

    // What alters, covers or hides the words of a cell.
    private static readonly string[] Marked =
        ["_x", "mergeCell", "hidden", "ht=", "width", "Width", "Height", "formatCode", "#", "Err", "err", "Fehler"];

    /// <summary>The bytes are <c>word/document.xml</c>.</summary>
    public static void CheckDocument(byte[] body) =>
        TableInput.Check("table.docx", DocumentOf(body), WordsIn(body, "document"));

    /// <summary>A document with that body and whatever else stands in its archive.</summary>
    public static byte[] DocumentOf(byte[] body, params (string Name, byte[] Content)[] others) => Archive(
    [
        ("[Content_Types].xml", TypesOf(("/word/document.xml", "wordprocessingml.document.main+xml"))),
        ("_rels/.rels", Relations(("officeDocument", "word/document.xml"))),
        ("word/document.xml", body),
        .. others,
    ]);

    /// <summary>A document with that body and those styles.</summary>
    public static byte[] StyledDocumentOf(byte[] body, byte[] styles) => Archive(
    [
        ("[Content_Types].xml", TypesOf(
            ("/word/document.xml", "wordprocessingml.document.main+xml"),
            ("/word/styles.xml", "wordprocessingml.styles+xml"))),
        ("_rels/.rels", Relations(("officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", Relations(("styles", "styles.xml"))),
        ("word/document.xml", body),
        ("word/styles.xml", styles),
    ]);

    /// <summary>The bytes are a sheet; after a NUL, the shared strings; after another, the styles.</summary>
    public static void CheckSheet(byte[] parts)
    {
        var sheet = Part(parts, 0);
        var isPlain = !Array.Exists(Marked, mark => parts.AsSpan().IndexOf(Encoding.UTF8.GetBytes(mark)) >= 0);
        TableInput.Check("table.xlsx", WorkbookOf(parts), isPlain ? WordsIn(sheet, "is") : null);
    }

    /// <summary>A workbook of one sheet, made as <see cref="CheckSheet"/> says.</summary>
    public static byte[] WorkbookOf(byte[] parts) => Archive(
    [
        ("[Content_Types].xml", TypesOf(
            ("/xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
            ("/xl/sheet1.xml", "spreadsheetml.worksheet+xml"),
            ("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings+xml"),
            ("/xl/styles.xml", "spreadsheetml.styles+xml"))),
        ("_rels/.rels", Relations(("officeDocument", "xl/workbook.xml"))),
        ("xl/_rels/workbook.xml.rels", Relations(
            ("worksheet", "sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"))),
        ("xl/workbook.xml", Bytes(
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + $"xmlns:r=\"{Office}\"><sheets><sheet name=\"Table 2\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>")),
        ("xl/sheet1.xml", Part(parts, 0)),
        ("xl/sharedStrings.xml", Or(Part(parts, 1), "<sst/>")),
        ("xl/styles.xml", Or(Part(parts, 2), "<styleSheet/>")),
    ]);

    /// <summary>The bytes are a whole file, of a workbook where the last one is odd.</summary>
    public static void CheckPackage(byte[] bytes) =>
        TableInput.Check(bytes is [.., var last] && last % 2 == 1 ? "table.xlsx" : "table.docx", bytes);

    private static bool IsWords(XElement one, string within) => one.Name.LocalName == "t"
        && one.Ancestors().Any(outer => outer.Name.LocalName == within)
        && !one.Ancestors().Any(outer => outer.Name.LocalName.EndsWith("Pr", StringComparison.Ordinal)
            || outer.Name.LocalName is "t" or "v" or "f");

    // Null where some is rightly left out, or the part is broken.
    private static string? WordsIn(byte[] part, string within)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(part), new() { DtdProcessing = DtdProcessing.Prohibit });
            var root = XDocument.Load(xml, LoadOptions.PreserveWhitespace).Root!;
            var all = root.DescendantsAndSelf().ToList();
            return all.Exists(one => LeftOut.Any(out_ => one.Name.LocalName.Contains(out_, StringComparison.Ordinal)))
                ? null
                : string.Concat(all.Where(one => IsWords(one, within)).Select(one =>
                    string.Concat(one.Nodes().OfType<XText>().Select(text => text.Value))));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static byte[] Part(byte[] parts, int index)
    {
        var part = parts.AsSpan();
        for (; index > 0; index--)
        {
            var end = part.IndexOf((byte)0);
            part = end < 0 ? [] : part[(end + 1)..];
        }

        var next = part.IndexOf((byte)0);
        return (next < 0 ? part : part[..next]).ToArray();
    }

    private static byte[] Or(byte[] part, string usual) => part.Length > 0 ? part : Bytes(usual);

    private static byte[] TypesOf(params (string Part, string Type)[] parts) => Bytes(
        $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" "
        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + string.Concat(parts.Select(part => $"<Override PartName=\"{part.Part}\" ContentType=\"{Types}{part.Type}\"/>"))
        + "</Types>");

    private static byte[] Relations(params (string Kind, string Target)[] targets) => Bytes(
        $"<Relationships xmlns=\"{Package}relationships\">" + string.Concat(targets.Select((to, at) =>
            $"<Relationship Id=\"r{at}\" Type=\"{Office}/{to.Kind}\" Target=\"{to.Target}\"/>")) + "</Relationships>");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>An archive of these entries.</summary>
    public static byte[] Archive((string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }

        return stream.ToArray();
    }
}
