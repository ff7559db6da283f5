using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Prints a table in every form.</summary>
internal static class GridPrinter
{
    public static string Markdown(PrintedGrid grid) => string.Concat(grid.Cells.Select((row, at) =>
        $"| {string.Join(" | ", row.Select(cell => Escaped(cell!)))} |\n"
        + (at == 0 ? $"|{string.Concat(Enumerable.Repeat("---|", row.Length))}\n" : "")));

    private static string Escaped(string cell) =>
        cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    public static string Parted(PrintedGrid grid, string mark) =>
        string.Concat(grid.Cells.Select(row => string.Join(mark, row) + "\n"));

    public static string Delimited(PrintedGrid grid, char delimiter) => string.Concat(grid.Cells.Select(
        row => string.Join(delimiter, row.Select(cell => Quoted(cell!, delimiter))) + "\r\n"));

    public static string Html(PrintedGrid grid)
    {
        var page = new StringBuilder("<!DOCTYPE html><title>Table</title>\n<table>\n");
        for (var row = 0; row < grid.Cells.Length; row++)
        {
            page.Append("<tr>");
            for (var column = 0; column < grid.Columns; column++)
            {
                if (grid.Cells[row][column] is not { } cell) continue;
                var (wide, high) = grid.SpanAt(row, column);
                page.Append($"<td colspan={wide} rowspan=\"{high}\">").AppendJoin(
                    "", cell.Split('\n').Select(line => $"\n  <p>{WebUtility.HtmlEncode(line)}</p>")).Append("</td>");
            }

            page.Append("</tr>\n");
        }

        return page.Append("</table>").ToString();
    }

    public static byte[] Docx(PrintedGrid grid) => Docx(TableOf(grid));

    public static byte[] Docx(params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new(new Word.Body(body));
        return stream.ToArray();
    }

    public static byte[] Xlsx(PrintedGrid grid) => Xlsx(("Table 2", SheetOf(grid)));

    public static byte[] Xlsx(params (string Name, Worksheet Sheet)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new(new Sheets());
            foreach (var (number, sheet) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = sheet.Sheet;
                book.Workbook.Sheets!.Append(new Sheet
                {
                    Name = sheet.Name,
                    SheetId = (uint)number + 1,
                    Id = book.GetIdOfPart(part),
                });
            }
        }

        return stream.ToArray();
    }

    public static Cell Inline(string place, string text) => new(new InlineString(
        new Text(text.Replace("_x", "_x005F_x", StringComparison.Ordinal)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = place,
        DataType = CellValues.InlineString,
    };

    private static Word.Table TableOf(PrintedGrid grid) => new(grid.Cells.Select((row, r) => new Word.TableRow(
        Enumerable.Range(0, grid.Columns).Where(c => grid.OriginOf(r, c).Column == c).Select(c =>
        {
            var origin = grid.OriginOf(r, c);
            var (wide, high) = grid.SpanAt(origin.Row, origin.Column);
            var properties = new Word.TableCellProperties(new Word.GridSpan { Val = wide });
            if (high > 1)
                properties.Append(origin.Row == r
                    ? new Word.VerticalMerge { Val = Word.MergedCellValues.Restart } : new Word.VerticalMerge());
            return new Word.TableCell([properties, .. (grid.Cells[r][c] ?? "").Split('\n').Select(line => new Word.Paragraph(
                new Word.Run(new Word.Text(line) { Space = SpaceProcessingModeValues.Preserve })))]);
        }))));

    private static Worksheet SheetOf(PrintedGrid grid)
    {
        var (rows, merges) = (new SheetData(), new MergeCells());
        for (var r = 0; r < grid.Cells.Length; r++)
        {
            var row = new Row { RowIndex = (uint)r + 3 };
            for (var c = 0; c < grid.Columns; c++)
            {
                if (grid.Cells[r][c] is not { } text) continue;
                row.Append(Inline(PlaceOf(r, c), text));
                var (wide, high) = grid.SpanAt(r, c);
                if (wide * high > 1)
                    merges.Append(new MergeCell { Reference = $"{PlaceOf(r, c)}:{PlaceOf(r + high - 1, c + wide - 1)}" });
            }

            rows.Append(row);
        }

        return merges.HasChildren ? new(rows, merges) : new(rows);
    }

    // The table begins in the second column and the third row.
    private static string PlaceOf(int row, int column) => $"{(char)('B' + column)}{row + 3}";

    private static string Quoted(string cell, char delimiter) => cell.Contains('"') || cell.Contains(delimiter)
        || cell.Contains('\n') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
