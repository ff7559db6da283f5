using System.IO.Compression;
using System.Net;
using System.Text;
using FocusThemes.Reading;

namespace FocusThemes.Benchmarks;

/// <summary>The forms that a table comes in, each made by hand as simply as it can be.</summary>
internal static class GrowingForms
{
    public static IReadOnlyDictionary<string, Func<GrowingTable, StudyFile>> All { get; } =
        new Dictionary<string, Func<GrowingTable, StudyFile>>
        {
            ["running"] = table => Text("txt", Lines(table, "", "")),
            ["tabs"] = table => Text("txt", Lines(table, "\t", "")),
            ["bars"] = table => Text("txt", Lines(table, " | ", "")),
            ["blanks"] = table => Text("txt", Lines(table, "   ", "")),
            ["stacked"] = table => Text("txt", Lines(table, "\n", "\n")),
            ["markdown"] = table => Text("md", Markdown(table)),
            ["csv"] = table => Text("csv", Lines(table with
            {
                Rows = [.. table.Rows.Select(row => Array.ConvertAll(row, cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))],
            }, ",", "")),
            ["tsv"] = table => Text("tsv", Lines(table, "\t", "")),
            ["html"] = table => Text("html", Html(table)),
            ["docx"] = table => new("table.docx", Word(Document(table))),
            ["xlsx"] = table => new("table.xlsx", Excel(Sheet(table), "")),
        };

    public static StudyFile Text(string extension, string text) => new($"table.{extension}", Encoding.UTF8.GetBytes(text));

    /// <summary>A document of that body.</summary>
    public static byte[] Word(string body) => Archive(
        ("[Content_Types].xml", Types("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
        ("_rels/.rels", Relationship("word/document.xml")),
        ("word/document.xml",
            $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));

    /// <summary>A workbook of one sheet with that data, and what follows it.</summary>
    public static byte[] Excel(string data, string after) => Archive(
        ("[Content_Types].xml", Types("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "xl/worksheets/sheet1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml")),
        ("_rels/.rels", Relationship("xl/workbook.xml")),
        ("xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Relationship("worksheets/sheet1.xml", "worksheet")),
        ("xl/worksheets/sheet1.xml",
            $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{data}</sheetData>{after}</worksheet>"));

    private static string Lines(GrowingTable table, string between, string after)
    {
        var text = new StringBuilder("Table 1 Themes\n");
        foreach (var row in table.Rows.Prepend(table.Names)) text.AppendJoin(between, row).Append('\n').Append(after);
        return text.ToString();
    }

    private static string Markdown(GrowingTable table)
    {
        var text = new StringBuilder("Table 1 Themes\n\n");
        foreach (var (i, row) in table.Rows.Prepend(table.Names).Index())
        {
            text.Append("| ").AppendJoin(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
            if (i == 0) text.Append('|').Insert(text.Length, "---|", row.Length).Append('\n');
        }

        return text.ToString();
    }

    private static string Html(GrowingTable table)
    {
        var text = new StringBuilder("<!doctype html><p class=\"caption\">Table 1 Themes</p><table>");
        text.Append("<tr>");
        foreach (var name in table.Names) text.Append("<th>").Append(WebUtility.HtmlEncode(name));
        foreach (var row in table.Rows)
        {
            text.Append("<tr>");
            foreach (var cell in row) text.Append("<td>").Append(WebUtility.HtmlEncode(cell));
        }

        return text.Append("</table>").ToString();
    }

    private static string Document(GrowingTable table)
    {
        var text = new StringBuilder("<w:p><w:r><w:t>Table 1 Themes</w:t></w:r></w:p><w:tbl>");
        foreach (var row in table.Rows.Prepend(table.Names))
        {
            text.Append("<w:tr>");
            foreach (var cell in row)
                text.Append("<w:tc><w:p><w:r><w:t>").Append(WebUtility.HtmlEncode(cell)).Append("</w:t></w:r></w:p></w:tc>");
            text.Append("</w:tr>");
        }

        return text.Append("</w:tbl>").ToString();
    }

    private static string Sheet(GrowingTable table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend(table.Names))
        {
            text.Append("<row>");
            foreach (var cell in row)
                text.Append("<c t=\"inlineStr\"><is><t>").Append(WebUtility.HtmlEncode(cell)).Append("</t></is></c>");
            text.Append("</row>");
        }

        return text.ToString();
    }

    private static string Types(params string[] parts)
    {
        var text = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        for (var i = 0; i < parts.Length; i += 2) text.Append("<Override PartName=\"/").Append(parts[i]).Append("\" ContentType=\"").Append(parts[i + 1]).Append("\"/>");
        return text.Append("</Types>").ToString();
    }

    private static string Relationship(string target, string type = "officeDocument") =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/></Relationships>";

    private static byte[] Archive(params (string Name, string Text)[] parts)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var to = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                to.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
