using System.Globalization;
using System.Text;
using System.Xml;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Writing.Office;

/// <summary>
/// Writes a sheet so that it can be read and printed as it comes: a head that stays, columns as wide as words need.
/// </summary>
/// <param name="title">Stands above every page that is printed.</param>
internal sealed class XlsxSheetPart(XlsxSheet sheet, string title, bool isLetter)
{
    private const int RowsLookedAt = 1_000;
    private const int LongestTitle = 120;

    /// <returns>How many rows there are, the head among them.</returns>
    public int Write(Stream stream)
    {
        using var xml = XlsxParts.Open(stream);
        xml.WriteStartElement("worksheet", XlsxParts.Main);
        xml.WriteAttributeString("xmlns", "r", null, XlsxParts.Relations);
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        using var rows = sheet.Rows.GetEnumerator();
        var first = new List<object?[]>();
        while (first.Count < RowsLookedAt && rows.MoveNext()) first.Add(rows.Current);
        var widths = new XlsxColumnWidths(sheet.Columns, first);
        WriteWidths(xml, widths.All);
        xml.WriteStartElement("sheetData");
        var count = 0;
        WriteRow([.. sheet.Columns.Select(column => column.Name)]);
        foreach (var row in first) WriteRow(row);
        while (rows.MoveNext()) WriteRow(rows.Current);
        xml.WriteEndElement();
        WriteEnd(xml, $"A1:{XlsxCell.Name(sheet.Columns.Count - 1, count)}");
        xml.WriteEndElement();
        return count;

        void WriteRow(object?[] cells)
        {
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", (++count).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("ht", widths.HeightOf(cells).ToString(CultureInfo.InvariantCulture));
            foreach (var (column, value) in cells.Index()) XlsxCell.Write(xml, value, column, count);
            xml.WriteEndElement();
        }
    }

    private static void WriteWidths(XmlWriter xml, IEnumerable<int> widths)
    {
        xml.WriteStartElement("cols");
        foreach (var (i, width) in widths.Index())
        {
            var place = (i + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", place);
            xml.WriteAttributeString("max", place);
            xml.WriteAttributeString("width", width.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteEnd(XmlWriter xml, string all)
    {
        xml.WriteStartElement("autoFilter");
        xml.WriteAttributeString("ref", all);
        xml.WriteEndElement();
        if (sheet.Links.Count > 0) WriteLinks(xml);
        xml.WriteRaw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.75\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
            + $"<pageSetup paperSize=\"{(isLetter ? 1 : 9)}\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddHeader", $"&L {Printed(title)}&R&A");
        xml.WriteElementString("oddFooter", "&CPage &P of &N");
        xml.WriteEndElement();
        // Numbers of themes are labels, which is no mistake.
        xml.WriteStartElement("ignoredErrors");
        xml.WriteStartElement("ignoredError");
        xml.WriteAttributeString("sqref", all);
        xml.WriteAttributeString("numberStoredAsText", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteLinks(XmlWriter xml)
    {
        xml.WriteStartElement("hyperlinks");
        foreach (var (i, (row, _)) in sheet.Links.Index())
        {
            xml.WriteStartElement("hyperlink");
            xml.WriteAttributeString("ref", XlsxCell.Name(sheet.Columns.Count - 1, row + 1));
            xml.WriteAttributeString("r", "id", null, $"rId{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // An ampersand begins a code there.
    private static string Printed(string text) => new StringBuilder(
        OfficeText.InDocument(RefiText.Shortened(text, LongestTitle))).Replace("&", "&&").ToString();
}
