using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Office;

namespace FocusThemes.Writing.Frameworks;

/// <summary>
/// A framework matrix to print: a table across the sheet while its columns have room for words; of more columns a heading
/// for each row, and under it one for each column that has quotes there.
/// </summary>
internal static class FrameworkDocx
{
    public const string Nothing = "No quote.";
    private const int MostColumns = 6;

    public static void Write(FrameworkExport exported, ExportChoices choices, Stream stream)
    {
        var (links, columns) = (new DocxLinks(exported.About), exported.Framework.Crossing.Columns.Count);
        var isTable = columns is > 0 and <= MostColumns;
        var page = new DocxPage(choices.Is(ExportOption.Paper, ExportOption.Letter), IsLandscape: isTable);
        // A word processor wants a paragraph behind a table.
        DocxPackage.Write(exported.About, stream, page,
        [
            .. DocxReading.Head(exported.About, links),
            .. isTable ? [TableOf(exported, links, page), DocxParagraph.Of(DocxStyles.Note, "")] : Sections(exported, links),
        ], links);
    }

    private static Table TableOf(FrameworkExport exported, DocxLinks links, DocxPage page)
    {
        var crossing = exported.Framework.Crossing;
        var table = DocxTable.Of(exported.About.Title, page.ColumnsOf(crossing.Columns.Count));
        table.Append(DocxTable.HeadOf([EnglishText.AsHeading(crossing.RowsBy.Name), .. crossing.Columns.Select(column => column.Value.Text)]));
        foreach (var (i, row) in crossing.Rows.Index())
        {
            table.Append(new TableRow(
            [
                new TableCell(DocxParagraph.Of(DocxStyles.TableHead, row.Value.Text)),
                .. crossing.Columns.Select((_, j) => new TableCell(exported.Framework[i, j].Quotes
                    .SelectMany(hit => Of(exported, links, hit.Quote, DocxStyles.TableQuote, DocxStyles.TableText))
                    .DefaultIfEmpty(new Paragraph()))),
            ]));
        }

        return table;
    }

    private static IEnumerable<OpenXmlElement> Sections(FrameworkExport exported, DocxLinks links)
    {
        var crossing = exported.Framework.Crossing;
        foreach (var (i, row) in crossing.Rows.Index())
        {
            yield return DocxParagraph.Of(DocxStyles.Heading1, row.Value.Text);
            if (row.All.Quotes == 0) yield return DocxParagraph.Of(DocxStyles.Note, Nothing);
            foreach (var (j, column) in crossing.Columns.Index())
            {
                if (exported.Framework[i, j].Quotes.Count == 0) continue;
                yield return DocxParagraph.Of(DocxStyles.Heading2, column.Value.Text);
                foreach (var paragraph in exported.Framework[i, j].Quotes.SelectMany(
                    hit => Of(exported, links, hit.Quote, DocxStyles.Quote, DocxStyles.Attribution))) yield return paragraph;
            }
        }
    }

    private static IEnumerable<Paragraph> Of(
        FrameworkExport exported, DocxLinks links, QuoteDetail quote, string ofWords, string ofSpeaker)
    {
        var (id, by, words) = FrameworkExport.PartsOf(quote);
        foreach (var paragraph in Concept.ParagraphsOf(words)) yield return DocxParagraph.Of(ofWords, paragraph);
        yield return DocxParagraph.Of(ofSpeaker,
            [new($"— {by} ("), links.ToPage(id, exported.Framework.Study.Link.AddressOfQuote(id)), new(")")]);
    }
}
