using System.Text;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FocusThemes.Tests.Reading;

/// <summary>A made-up study as a table of columns, in every form that tables come in, and what must be read from it.</summary>
internal sealed record PrintedGrid(string Form, string FileName, byte[] Bytes, string Outline)
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "learning", "community", "voices", "care", "patients", "change", "culture", "policy", "équité", "práctica", "训练", "क्षेत्र", "o’clock", "a=b", "x < y & z");

    private static readonly Gen<string> Words = Word.Array[2, 6].Select(words => $"T{string.Join(' ', words)}");

    // Some with what each form has to protect.
    private static readonly Gen<string> Speech = Gen.OneOf(
        Words, Words.Select(words => $"{words}, \"so to say\", {words}"), Words.Select(words => $"{words}; {words}\u00a0– yes"));

    private static readonly Func<int, string>[] Attributions =
    [
        n => $"({n}P0{n})", n => $"(P{n})", n => $"(FG{(n % 3) + 1}, P{n})", n => $"(Respondent {n})", n => $"[Patient {n}]", n => $"– I{n}", n => $"(#{n}, 5.{n})",
        n => $"(Female, Group {n})", n => $"(Rachel, FG{n}, line 7{n} & 74{n})",
    ];

    private static readonly Gen<(string Text, int Who)[]> Quotes = Gen.Select(Speech, Gen.Int[1, 19]).Array[1, 3];

    private static readonly Gen<(string Title, (string Words, (string Text, int Who)[] Quotes)[] Concepts)[]> Study =
        Gen.Select(Words, Gen.Select(Words, Quotes).Array[1, 3]).Array[1, 4];

    private static readonly Func<List<string[][]>, byte[]>[] Writers = [Tabs, Bars, Markdown, Csv(','), Csv(';'), Html, HtmlWithSpans, Docx, Xlsx];

    private static readonly string[] Names = ["tabs.txt", "bars.txt", "markdown.md", "comma.csv", "semicolon.csv", "plain.html", "spans.html", "word.docx", "excel.xlsx"];

    public static Gen<PrintedGrid> Any { get; } = Gen.Select(
        Study, Gen.Int[0, Writers.Length - 1], Gen.OneOf(Attributions), Gen.Bool, Gen.Bool).Select(Print);

    private static PrintedGrid Print(
        (string Title, (string Words, (string Text, int Who)[] Quotes)[] Concepts)[] study, int form, Func<int, string> attribution, bool isNumbered, bool hasColumn)
    {
        var rows = new List<string[][]> { hasColumn ? [["Theme"], ["Concept"], ["Quotes"], ["Participant"]] : [["Theme"], ["Concept"], ["Quotes"]] };
        var outline = new StringBuilder();
        foreach (var (t, theme) in study.Index())
        {
            // The same words would be the same theme.
            var title = $"{theme.Title} {t}";
            outline.Append($"{t + 1} {title}\n");
            foreach (var (c, concept) in theme.Concepts.Index())
            {
                var words = $"{concept.Words} {c}";
                outline.Append($"  - {words}\n");
                var printed = concept.Quotes.Select(quote => $"“{quote.Text}”{(hasColumn ? "" : $" {attribution(quote.Who)}")}").ToArray();
                foreach (var quote in concept.Quotes)
                    outline.Append($"    “{quote.Text}” ~ {(hasColumn ? $"P{quote.Who}" : attribution(quote.Who).Trim('(', ')', '[', ']', '–', ' '))}\n");
                string[] theme1 = [$"{(isNumbered ? $"{t + 1}. " : "")}{title}"];
                if (hasColumn) rows.AddRange(concept.Quotes.Select(quote => new[] { theme1, [words], [$"“{quote.Text}”"], [$"P{quote.Who}"] }));
                else rows.Add([theme1, [words], printed]);
            }
        }

        return new(Names[form], $"table{Path.GetExtension(Names[form])}", Writers[form](rows), outline.ToString().TrimEnd());
    }

    private static byte[] Tabs(List<string[][]> rows) => Utf8(string.Join('\n', rows.Select(row => string.Join('\t', row.Select(cell => string.Join(' ', cell))))));

    private static byte[] Bars(List<string[][]> rows) => Utf8(string.Join('\n', rows.Select(row => string.Join(" | ", row.Select(cell => string.Join(' ', cell))))));

    private static byte[] Markdown(List<string[][]> rows) => Utf8(string.Join('\n', rows.Select(row => $"| {string.Join(" | ", row.Select(cell => string.Join("<br>", cell)))} |")
        .Prepend($"|{string.Concat(rows[0].Select(_ => "---|"))}").Index().OrderBy(line => line.Index switch { 0 => 1, 1 => 0, var i => i }).Select(line => line.Item)));

    private static Func<List<string[][]>, byte[]> Csv(char delimiter) => rows => Utf8(string.Concat(rows.Select(row =>
        string.Join(delimiter, row.Select(cell => $"\"{string.Join('\n', cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n")));

    private static byte[] Html(List<string[][]> rows) => Utf8($"<!doctype html><title>x</title><table>{string.Concat(rows.Select(row =>
        $"<tr>{string.Concat(row.Select(cell => $"<td>{string.Concat(cell.Select(p => $"<p>{System.Net.WebUtility.HtmlEncode(p)}</p>"))}</td>"))}</tr>"))}</table>");

    // Equal cells below each other as one that runs over them.
    private static byte[] HtmlWithSpans(List<string[][]> rows)
    {
        var html = new StringBuilder("<table><thead>");
        for (var r = 0; r < rows.Count; r++)
        {
            html.Append("<tr>");
            for (var c = 0; c < rows[r].Length; c++)
            {
                var isSpanned = c < 2 && r > 1 && Same(r, r - 1, c);
                if (isSpanned) continue;
                var span = 1;
                while (c < 2 && r > 0 && r + span < rows.Count && Same(r, r + span, c)) span++;
                html.Append($"<td rowspan={span}>{string.Join("<br>", rows[r][c].Select(System.Net.WebUtility.HtmlEncode))}</td>");
            }

            html.Append(r == 0 ? "</tr></thead>" : "</tr>");
        }

        return Utf8($"{html}</table>");

        bool Same(int one, int other, int column) => Enumerable.Range(0, column + 1).All(c => rows[one][c].SequenceEqual(rows[other][c]));
    }

    private static byte[] Docx(List<string[][]> rows)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new(new Body(new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(
                cell.Select(paragraph => new Paragraph(new Run(new Text(paragraph) { Space = SpaceProcessingModeValues.Preserve })))))))), new Paragraph()));
        }

        return stream.ToArray();
    }

    private static byte[] Xlsx(List<string[][]> rows)
    {
        using var stream = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(stream, rows.Select(row => row.Select(cell => string.Join('\n', cell)).Index().ToDictionary(cell => $"c{cell.Index}", cell => (object)cell.Item)), printHeader: false);
        return stream.ToArray();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
