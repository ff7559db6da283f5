using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>What a workbook shares between its cells: strings, and how numbers are shown.</summary>
internal sealed partial class CellValues
{
    // Of _x000A_.
    private const int EscapeLength = 7;
    private readonly List<string> shared = [];
    private readonly List<NumberForm> styles = [];
    private bool countsFrom1904;

    public static CellValues Of(WorkbookPart book, OfficeArchive archive)
    {
        var values = new CellValues();
        using (var xml = archive.Open(book))
            while (xml.Read())
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                    values.countsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
        if (book.SharedStringTablePart is { } strings)
        {
            using var xml = archive.Open(strings);
            while (xml.Read())
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) values.shared.Add(TextWithin(xml));
        }

        if (book.WorkbookStylesPart is { } sheet)
        {
            using var xml = archive.Open(sheet);
            values.ReadStyles(xml);
        }

        return values;
    }

    /// <summary>The text of an element, rich or plain, without what tells how to pronounce it.</summary>
    public static string TextWithin(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (text, depth, isText) = (new StringBuilder(), xml.Depth, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false })
            {
                var spoken = xml.Depth;
                while (xml.Read() && xml.Depth > spoken) ;
            }
            else if (xml.NodeType == XmlNodeType.Element) isText = xml.LocalName == "t";
            else if (xml.NodeType == XmlNodeType.EndElement) isText = false;
            else if (isText) text.Append(xml.Value);
        }

        return Unescaped(text.ToString());
    }

    /// <summary>A cell as its sheet shows it.</summary>
    /// <param name="kind">The attribute <c>t</c> of the cell; null for a number.</param>
    public string Show(string? kind, string value, int style) => kind switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count
            ? shared[at] : "",
        "b" => value == "1" ? "TRUE" : "FALSE",
        "str" => Unescaped(value),
        "e" or "d" => value,
        _ => (style >= 0 && style < styles.Count ? styles[style] : NumberForm.General).Show(value, countsFrom1904),
    };

    private static string Unescaped(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text
        : Escape().Replace(text, found => SignOf(found.Value));

    // An escape for what no text has, a NUL or half of a pair, stands as it is printed.
    private static string SignOf(string escapes)
    {
        var sign = string.Concat(escapes.Chunk(EscapeLength).Select(one => (char)Convert.ToUInt16(new(one[2..^1]), 16)));
        return sign is ['\0'] || (sign.Length == 1 && char.IsSurrogate(sign[0])) ? escapes : sign;
    }

    private void ReadStyles(XmlReader xml)
    {
        var (codes, isCells) = (new Dictionary<int, string>(), false);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") isCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("numFmt" or "xf")) continue;
            _ = int.TryParse(xml.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id);
            if (xml.LocalName == "numFmt") codes[id] = xml.GetAttribute("formatCode") ?? "";
            else if (isCells) styles.Add(NumberForm.Of(id, codes.GetValueOrDefault(id)));
        }
    }

    [GeneratedRegex("_x[Dd][89ABab][0-9A-Fa-f]{2}__x[Dd][C-Fc-f][0-9A-Fa-f]{2}_|_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
