using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FocusThemes.Tests.Reading;

/// <summary>A table of unseen.md as the file it would come in, and the outline that a person reads in it.</summary>
/// <param name="IsReadRight">True where the reader is known to read just that.</param>
internal sealed partial record UnseenTable(string Title, string FileName, byte[] Bytes, string Truth, bool IsReadRight)
{
    public static string FileBeside(string name, [CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, name);

    public static List<UnseenTable> All() =>
        [.. Example().Matches(File.ReadAllText(FileBeside("unseen.md"))).Select(example => Of(
            example.Groups["title"].Value, example.Groups["name"].Value, example.Groups["table"].Value,
            example.Groups["truth"].Value, example.Groups["kind"].Value == "outline"))];

    // A tab is written as an arrow, so that it can be seen.
    private static UnseenTable Of(string title, string name, string printed, string truth, bool isReadRight)
    {
        var table = printed.Replace('⇥', '\t');
        return name.Split('.') switch
        {
            [_, "windows-1252", var ending] => Encoded(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, ending),
            [_, "utf-16", var ending] => Encoded(Encoding.Unicode, ending),
            [_, "docx"] => new(title, name, Word(table), truth, isReadRight),
            [_, "xlsx"] => new(title, name, Excel(table), truth, isReadRight),
            _ => new(title, name, Encoding.UTF8.GetBytes(table), truth, isReadRight),
        };

        UnseenTable Encoded(Encoding encoding, string ending) =>
            new(title, $"table.{ending}", [.. encoding.GetPreamble(), .. encoding.GetBytes(table)], truth, isReadRight);
    }

    // A line without a tab is a paragraph around the table; ^ goes on from the cell above, < from the one before.
    private static byte[] Word(string printed)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            foreach (var line in printed.Split('\n'))
            {
                if (!line.Contains('\t', StringComparison.Ordinal)) body.AppendChild(ParagraphOf(line));
                else if (body.LastChild is Table table) table.AppendChild(Row(line.Split('\t')));
                else body.AppendChild(new Table(Row(line.Split('\t'))));
            }

            document.AddMainDocumentPart().Document = new(body);
        }

        return stream.ToArray();
    }

    private static TableRow Row(string[] cells)
    {
        var row = new TableRow();
        for (var c = 0; c < cells.Length; c++)
        {
            var columns = 1 + cells.Skip(c + 1).TakeWhile(cell => cell == "<").Count();
            var formatting = new TableCellProperties(new GridSpan { Val = columns });
            if (cells[c] == "^") formatting.AppendChild(new VerticalMerge());
            else formatting.AppendChild(new VerticalMerge { Val = MergedCellValues.Restart });
            var words = cells[c] == "^" ? "" : cells[c];
            row.AppendChild(new TableCell(words.Split('¶').Select(ParagraphOf).Prepend<OpenXmlElement>(formatting)));
            c += columns - 1;
        }

        return row;
    }

    private static Paragraph ParagraphOf(string words) =>
        new(new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve }));

    private static byte[] Excel(string printed)
    {
        using var stream = new MemoryStream();
        var rows = printed.Split('\n').Select(line => line.Split('\t').Index().ToDictionary(
            cell => $"c{cell.Index}", cell => (object)cell.Item.Replace('¶', '\n')));
        MiniExcelLibs.MiniExcel.SaveAs(stream, rows, printHeader: false);
        return stream.ToArray();
    }

    [GeneratedRegex(@"^## (?<title>.+?)\n+(?:[^`#].*\n+)*```(?<name>table\.[\w.-]+)\n(?<table>[\s\S]*?)\n```\n+```(?<kind>outline|truth)\n(?<truth>[\s\S]*?)\n?```", RegexOptions.Multiline)]
    private static partial Regex Example();
}
