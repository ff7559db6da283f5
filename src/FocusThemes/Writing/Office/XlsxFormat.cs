using System.IO.Compression;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing.Office;

/// <summary>
/// A workbook: what it is, themes, concepts, quotes, participants, and for one study participants by themes in
/// numbers and as 0 or 1.
/// </summary>
/// <remarks>
/// Cells are text or numbers, never formulas. A cell holds 32,767 characters: longer words go on in the columns
/// <c>text_2</c>, <c>text_3</c>, … Participants are rows, since a sheet has more rows than columns.
/// </remarks>
public sealed class XlsxFormat : FileFormat
{
    public override string Extension => "xlsx";
    public override string Name => "Excel";
    public override string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public override IReadOnlyList<ExportOption> Options => [ExportOption.Paper];

    /// <summary>Printed on the paper of North America, not on A4.</summary>
    public bool IsLetter { get; init; }

    public override IExportFormat Chosen(ExportChoices choices) =>
        new XlsxFormat { IsLetter = choices.Is(ExportOption.Paper, ExportOption.Letter) };

    protected override void Write(Export exported, Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var date = exported.Date;
        List<XlsxSheet> all = [.. new XlsxSheets(exported).All()];
        archive.Part("[Content_Types].xml", date, XlsxParts.ContentTypes(all.Count, exported.Stamp() is not null));
        archive.Part("_rels/.rels", date, XlsxParts.RootRelations(exported.Stamp() is not null));
        archive.Part("docProps/core.xml", date, OfficePackage.Properties(exported));
        if (exported.Stamp() is { } stamp) archive.Part(OfficePackage.OwnPropertiesPart, date, OwnProperties.Xml(stamp));
        archive.Part("xl/styles.xml", date, XlsxParts.Styles);
        var sheets = new List<(XlsxSheet Sheet, int Rows)>();
        foreach (var sheet in all)
        {
            var name = $"sheet{sheets.Count + 1}.xml";
            using (var part = archive.Part($"xl/worksheets/{name}", date))
                sheets.Add((sheet, new XlsxSheetPart(sheet, exported.CitedShortly(), IsLetter).Write(part)));
            if (sheet.Links.Count > 0)
                archive.Part($"xl/worksheets/_rels/{name}.rels", date, XlsxParts.RelationsTo(
                    sheet.Links.Select(link => (link.Address, (string?)null))));
        }

        archive.Part("xl/workbook.xml", date, XlsxParts.Workbook(sheets));
        archive.Part("xl/_rels/workbook.xml.rels", date, XlsxParts.RelationsTo(
            sheets.Select((_, i) => ($"worksheets/sheet{i + 1}.xml", (string?)"worksheet")).Append(("styles.xml", "styles"))));
    }
}
