using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace FocusThemes.Writing.Office;

/// <summary>
/// The parts of a workbook beside its sheets. No element has a prefix: some readers know them by their written names.
/// </summary>
internal static class XlsxParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const string OwnRelation =
        $"<Relationship Id=\"rId3\" Type=\"{Relations}/custom-properties\" Target=\"docProps/custom.xml\"/>";

    /// <param name="isStamped">With properties of its own.</param>
    public static string RootRelations(bool isStamped) => $"""
        <Relationships xmlns="{Package}relationships">
        <Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/>
        <Relationship Id="rId2" Type="{Package}relationships/metadata/core-properties" Target="docProps/core.xml"/>
        {(isStamped ? OwnRelation : "")}
        </Relationships>
        """;

    // Plain, text, text from right to left, and the head; the first of each list has to be the default.
    public const string Styles = $"""
        <styleSheet xmlns="{Main}">
        <fonts count="2"><font><sz val="10"/><name val="Calibri"/><family val="2"/></font>
        <font><b/><sz val="10"/><name val="Calibri"/><family val="2"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFECEEF0"/><bgColor indexed="64"/></patternFill></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/>
        <bottom style="thin"><color rgb="FF8A9099"/></bottom><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">
        <alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">
        <alignment horizontal="right" vertical="top" wrapText="1" readingOrder="2"/></xf>
        <xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"
        applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    public static string ContentTypes(int sheets, bool isStamped)
    {
        XNamespace space = $"{Package}content-types";
        return new XElement(space + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"), Default("xml", "application/xml"),
            Override("xl/workbook", $"{Types}sheet.main+xml"), Override("xl/styles", $"{Types}styles+xml"),
            Override("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml"),
            isStamped
                ? Override("docProps/custom", "application/vnd.openxmlformats-officedocument.custom-properties+xml") : null,
            Enumerable.Range(1, sheets).Select(i => Override($"xl/worksheets/sheet{i}", $"{Types}worksheet+xml")))
            .ToString(SaveOptions.DisableFormatting);

        XElement Default(string extension, string type) => new(
            space + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

        XElement Override(string part, string type) => new(
            space + "Override", new XAttribute("PartName", $"/{part}.xml"), new XAttribute("ContentType", type));
    }

    public static XmlWriter Open(Stream stream) => XmlWriter.Create(stream, new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
        CheckCharacters = false,
        CloseOutput = false,
    });

    /// <summary>Relationships rId1, rId2, …; an address outside of the file where no kind is named.</summary>
    public static string RelationsTo(IEnumerable<(string Target, string? Kind)> targets)
    {
        XNamespace space = $"{Package}relationships";
        return new XElement(space + "Relationships", targets.Select((to, i) => new XElement(
            space + "Relationship", new XAttribute("Id", $"rId{i + 1}"), new XAttribute("Target", to.Target),
            new XAttribute("Type", $"{Relations}/{to.Kind ?? "hyperlink"}"),
            to.Kind is null ? new XAttribute("TargetMode", "External") : null))).ToString(SaveOptions.DisableFormatting);
    }

    /// <param name="sheets">With the number of their rows.</param>
    public static string Workbook(IReadOnlyList<(XlsxSheet Sheet, int Rows)> sheets)
    {
        XNamespace main = Main, relations = Relations;
        return new XElement(main + "workbook", new XAttribute(XNamespace.Xmlns + "r", Relations),
            new XElement(main + "sheets", sheets.Select((one, i) => new XElement(
                main + "sheet", new XAttribute("name", one.Sheet.Name), new XAttribute("sheetId", i + 1),
                new XAttribute(relations + "id", $"rId{i + 1}")))),
            new XElement(main + "definedNames", sheets.SelectMany((one, i) => new[]
            {
                Name("Print_Area", i, $"$A$1:${Last(one.Sheet)}${one.Rows}"), Name("Print_Titles", i, "$1:$1"),
            }))).ToString(SaveOptions.DisableFormatting);

        XElement Name(string name, int sheet, string range) => new(
            main + "definedName", new XAttribute("name", $"_xlnm.{name}"), new XAttribute("localSheetId", sheet),
            $"{sheets[sheet].Sheet.Name}!{range}");

        static string Last(XlsxSheet sheet) =>
            XlsxCell.Name(sheet.Columns.Count(column => column.IsPrinted) - 1, 1)[..^1];
    }
}
