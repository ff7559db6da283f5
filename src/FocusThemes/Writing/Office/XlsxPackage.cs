using System.IO.Compression;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing.Office;

/// <summary>The file of a workbook, of whatever sheets.</summary>
internal static class XlsxPackage
{
    public static void Write(Export exported, IReadOnlyList<XlsxSheet> all, Stream file, bool isLetter)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var date = exported.Date;
        archive.Part("[Content_Types].xml", date, XlsxParts.ContentTypes(all.Count, exported.Stamp() is not null));
        archive.Part("_rels/.rels", date, XlsxParts.RootRelations(exported.Stamp() is not null));
        archive.Part(OfficePackage.PropertiesPart, date, OfficePackage.Properties(exported));
        if (exported.Stamp() is { } stamp) archive.Part(OfficePackage.OwnPropertiesPart, date, OwnProperties.Xml(stamp));
        archive.Part("xl/styles.xml", date, XlsxParts.Styles);
        var sheets = new List<(XlsxSheet Sheet, int Rows)>();
        foreach (var sheet in all)
        {
            var name = $"sheet{sheets.Count + 1}.xml";
            using (var part = archive.Part($"xl/worksheets/{name}", date))
                sheets.Add((sheet, new XlsxSheetPart(sheet, exported.CitedShortly(), isLetter).Write(part)));
            if (sheet.Links.Count > 0)
                archive.Part($"xl/worksheets/_rels/{name}.rels", date, XlsxParts.RelationsTo(
                    sheet.Links.Select(link => (link.Address, (string?)null))));
        }

        archive.Part("xl/workbook.xml", date, XlsxParts.Workbook(sheets));
        archive.Part("xl/_rels/workbook.xml.rels", date, XlsxParts.RelationsTo(
            sheets.Select((_, i) => ($"worksheets/sheet{i + 1}.xml", (string?)"worksheet")).Append(("styles.xml", "styles"))));
    }
}
