using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Checks.Reporting;
using FocusThemes.Writing.Office;

namespace FocusThemes.Writing.Reporting;

/// <summary>A list for reporting as journals want it: a table for each part, whose last column authors fill in.</summary>
internal static class ReportingDocx
{
    // In hundredths of what is between the margins.
    private static readonly uint[] Shares = [6, 30, 44, 20];

    public static void Write(ReportingExport exported, ExportChoices choices, Stream stream)
    {
        var links = new DocxLinks(exported.About);
        var page = new DocxPage(choices.Is(ExportOption.Paper, ExportOption.Letter), IsLandscape: true);
        var (before, address) = exported.Guideline;
        DocxPackage.Write(exported.About, stream, page,
        [
            .. DocxReading.Head(exported.About, links),
            DocxParagraph.Of(DocxStyles.About, exported.Filled.Summary),
            DocxParagraph.Of(DocxStyles.About, [new(before), links.To(address), new(".")]),
            .. exported.Filled.List.Parts.SelectMany(part => Of(exported, links, page, part)),
        ], links);
    }

    private static IEnumerable<OpenXmlElement> Of(ReportingExport exported, DocxLinks links, DocxPage page, ListPart part)
    {
        var table = DocxTable.Of($"{exported.Filled.List.Name}, {part.Name}", page.ColumnsOf(Shares));
        table.Append(DocxTable.HeadOf(ReportingExport.Columns));
        foreach (var item in part.Items)
            table.Append(RowOf(links, exported.Filled.Items.First(filled => filled.Item == item)));
        yield return DocxParagraph.Of(DocxStyles.Heading1, part.Name);
        yield return table;
        // A word processor wants a paragraph behind a table.
        yield return DocxParagraph.Of(DocxStyles.Note, "");
    }

    private static TableRow RowOf(DocxLinks links, FilledItem filled)
    {
        List<DocxPiece> told = filled.Told is null ? [new(ReportingExport.Blank)] : [new(filled.Told.Sentence)];
        foreach (var (i, place) in (filled.Told?.Places ?? []).Index())
        {
            told.Add(new(i == 0 ? " (" : ", "));
            told.Add(links.ToPage(place.Text, place.Address));
        }

        if (filled.Told is { Places.Count: > 0 }) told.Add(new(")"));
        return new(
            new TableRowProperties(new CantSplit()),
            new TableCell(DocxParagraph.Of(DocxStyles.TableText, filled.Item.Number.ToString(CultureInfo.InvariantCulture))),
            new TableCell(DocxParagraph.Of(DocxStyles.TableText, $"{filled.Item.Name}: {filled.Item.Asks}")),
            new TableCell(DocxParagraph.Of(DocxStyles.TableText, told)),
            new TableCell(DocxParagraph.Of(DocxStyles.TableText, ReportingExport.Blank)));
    }
}
