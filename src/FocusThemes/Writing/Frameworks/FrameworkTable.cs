using System.Text;
using FocusThemes.Queries.Frameworks;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Frameworks;

/// <summary>A framework matrix as a table whose cells have the quotes, a blank line between them.</summary>
internal static class FrameworkTable
{
    private const string Between = "\n\n";

    // A single quote that is longer is parted; each character may be written in seven.
    private const int LongestPart = XlsxCell.Longest / 7;
    private const int WidthOfWords = 50;

    public static void WriteCsv(FrameworkExport exported, ExportChoices choices, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(choices.Is(ExportOption.Mark, ExportOption.Yes)), leaveOpen: true);
        var (framework, crossing) = (exported.Framework, exported.Framework.Crossing);
        writer.Write(CsvCell.Line([.. MatrixCsv.Heads(crossing), .. crossing.Columns.Select(column => column.Value.Text)]));
        foreach (var (i, row) in crossing.Rows.Index())
        {
            writer.Write(CsvCell.Line([.. MatrixCsv.NamesOf(crossing, row), .. crossing.Columns.Select((_, j) =>
                string.Join(Between, framework[i, j].Quotes.Select(hit => FrameworkExport.TextOf(hit.Quote))))]));
        }
    }

    public static void WriteXlsx(FrameworkExport exported, ExportChoices choices, Stream stream)
    {
        var crossing = exported.Framework.Crossing;
        XlsxPackage.Write(
            exported.About,
            [
                new XlsxSheets(exported.About).About(),
                new(
                    "framework",
                    [
                        .. MatrixCsv.Heads(crossing).Select(name => new XlsxColumn(name, IsPrinted: true)),
                        .. crossing.Columns.Select(column => new XlsxColumn(column.Value.Text, IsPrinted: true) { Widest = WidthOfWords }),
                    ],
                    crossing.Rows.Index().SelectMany(row => RowsOf(exported.Framework, row.Index))),
            ],
            stream, choices.Is(ExportOption.Paper, ExportOption.Letter));
    }

    // What a cell cannot hold goes on below, under the same name of the row.
    private static IEnumerable<object?[]> RowsOf(FrameworkMatrix framework, int row)
    {
        var names = MatrixCsv.NamesOf(framework.Crossing, framework.Crossing.Rows[row]);
        var cells = framework.Crossing.Columns.Select((_, column) => HeldOf(framework[row, column]).ToList()).ToList();
        for (var line = 0; line < Math.Max(1, cells.Select(cell => cell.Count).DefaultIfEmpty().Max()); line++)
            yield return [.. names, .. cells.Select(cell => cell.ElementAtOrDefault(line))];
    }

    private static IEnumerable<string> HeldOf(FrameworkCell cell)
    {
        var (held, written) = (new StringBuilder(), 0);
        foreach (var part in cell.Quotes.SelectMany(hit => OfficeText.Parts(FrameworkExport.TextOf(hit.Quote), LongestPart)
            .Select((part, i) => (i == 0 && held.Length > 0 ? Between : "") + part)))
        {
            var length = OfficeText.InCell(part).Length;
            if (written + length > XlsxCell.Longest)
            {
                yield return held.ToString();
                held.Clear();
                written = 0;
            }

            held.Append(held.Length == 0 ? part.TrimStart('\n') : part);
            written += length;
        }

        if (held.Length > 0) yield return held.ToString();
    }
}
