using System.Globalization;
using System.Security;
using System.Text;

namespace FocusThemes.Tests.Reading;

/// <summary>Prints a table as archives and publishers have it in an article; how, is told by the words in it.</summary>
internal static class ArticlePrinter
{
    private static readonly Func<string[], string>[] Cells =
    [
        lines => string.Join("<break/>", lines),
        lines => string.Concat(lines.Select(line => $"\n  <p>{line}</p>")),
        lines => $"<list list-type=\"bullet\">{string.Concat(lines.Select(line => $"<list-item><p>{line}</p></list-item>"))}</list>",
        lines => string.Concat(lines.Select(line => $"<disp-quote><p>{line}</p></disp-quote>")),
        lines => lines[0] + string.Concat(lines.Skip(1).Select(line => $"<p><italic>{line}</italic></p>")),
        lines => $"<verse-group>{string.Concat(lines.Select(line => $"<verse-line>{line}</verse-line>"))}</verse-group>",
    ];

    private static readonly string[] Places =
    [
        "<article><body><sec><p>Before.{0}After.</p></sec></body></article>", "<article><body/><floats-group>{0}</floats-group></article>",
        "<article><back><app-group><app>{0}</app></app-group></back></article>", "<book><book-body>{0}</book-body></book>",
        "<pmc-articleset><article><body><boxed-text>{0}</boxed-text></body></article></pmc-articleset>", "{0}",
    ];

    /// <param name="rows">Of cells, whose paragraphs are parted by line feeds; the first has the columns' names.</param>
    public static string Print(List<string[]> rows)
    {
        var choice = rows.Sum(row => row.Sum(cell => cell.Length));
        var table = new StringBuilder("<table><colgroup><col span=\"2\"/></colgroup>");
        for (var r = 0; r < rows.Count; r++)
        {
            // Rows stand in bodies of their own, in one, or in none.
            if (r == 0 && choice % 3 > 0) table.Append("<thead>");
            if (r == 1 && choice % 3 == 1) table.Append("</thead><tbody>");
            table.Append("<tr>");
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (IsAsAbove(r, c)) continue;
                var span = 1;
                while (IsAsAbove(r + span, c)) span++;
                var lines = rows[r][c].Split('\n').Select(line => SecurityElement.Escape(line)!).ToArray();
                table.Append(CultureInfo.InvariantCulture, $"<td rowspan=\"{span}\">{Cells[(choice + r + c) % Cells.Length](lines)}</td>");
            }

            table.Append("</tr>");
            if (r == 0 && choice % 3 == 2) table.Append("</thead>");
        }

        table.Append(choice % 3 == 1 ? "</tbody></table>" : "</table>");
        var wrap = $"<table-wrap><label>Table 2</label><caption><title>What was said</title></caption>{table}"
            + "<table-wrap-foot><fn><label>a</label><p>None was changed.</p></fn></table-wrap-foot></table-wrap>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Places[choice % Places.Length].Replace("{0}", wrap, StringComparison.Ordinal);

        // The same in this column and in all before it; names and the first row below them stand for themselves.
        bool IsAsAbove(int r, int c) => c < 2 && r > 1 && r < rows.Count && choice % 3 > 0
            && Enumerable.Range(0, c + 1).All(column => rows[r][column] == rows[r - 1][column]);
    }
}
