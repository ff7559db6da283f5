using System.Net;
using System.Text;
using CsCheck;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Reading;

/// <summary>A made-up study as a table of columns, in every form that tables come in, and what must be read from it.</summary>
internal sealed record PrintedStudy(string Form, string FileName, byte[] Bytes, string Outline)
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "learning", "community", "voices", "care", "patients", "change", "culture", "policy", "équité", "práctica", "训练",
        "क्षेत्र", "o’clock", "a=b", "x < y & z");

    private static readonly Gen<string> Words = Word.Array[2, 6].Select(words => $"T{string.Join(' ', words)}");

    // Some with what each form has to protect.
    private static readonly Gen<string> Speech = Gen.OneOf(
        Words, Words.Select(words => $"{words}, \"so to say\", {words}"),
        Words.Select(words => $"{words}; {words}\u00a0– yes"));

    private static readonly Func<int, string>[] Attributions =
    [
        n => $"({n}P0{n})", n => $"(P{n})", n => $"(FG{(n % 3) + 1}, P{n})", n => $"(Respondent {n})",
        n => $"[Patient {n}]", n => $"– I{n}", n => $"(#{n}, 5.{n})", n => $"(Female, Group {n})",
        n => $"(Rachel, FG{n}, line 7{n} & 74{n})",
    ];

    private static readonly Gen<(string Text, int Who)[]> Quotes = Gen.Select(Speech, Gen.Int[1, 19]).Array[1, 3];

    private static readonly Gen<(string Title, (string Words, (string Text, int Who)[] Quotes)[] Concepts)[]> Study =
        Gen.Select(Words, Gen.Select(Words, Quotes).Array[1, 3]).Array[1, 4];

    // Rows of cells, whose paragraphs are parted by line feeds.
    private static readonly (string Form, string FileName, Func<List<string[]>, string> Print)[] Texts =
    [
        ("tabs", "table.txt", rows => GridPrinter.Parted(OneLine(rows, " "), "\t")),
        ("bars", "table.txt", rows => GridPrinter.Parted(OneLine(rows, " "), " | ")),
        ("Markdown", "table.md", rows => GridPrinter.Markdown(OneLine(rows, "<br>"))),
        ("commas", "table.csv", rows => GridPrinter.Delimited(new([.. rows]), ',')),
        ("semicolons", "table.csv", rows => GridPrinter.Delimited(new([.. rows]), ';')),
        ("page", "table.html", rows => GridPrinter.Html(new([.. rows]))),
        ("page with spans", "table.html", HtmlWithSpans),
        ("article", "paper.xml", rows => ArticlePrinter.Print(rows)),
        ("LaTeX", "table.tex", rows => LatexPrinter.Print(new([.. rows]))),
    ];

    private static readonly (string Form, string FileName, Func<List<string[]>, byte[]> Print)[] Forms =
    [
        .. Texts.Select(text => (text.Form, text.FileName,
            (Func<List<string[]>, byte[]>)(rows => Encoding.UTF8.GetBytes(text.Print(rows))))),
        ("Word", "table.docx", rows => GridPrinter.Docx(new PrintedGrid([.. rows]))),
        ("Excel", "table.xlsx", rows => GridPrinter.Xlsx(new PrintedGrid([.. rows]))),
    ];

    public static Gen<PrintedStudy> Any { get; } = In(Forms);

    public static Gen<PrintedStudy> InArticles { get; } = In([.. Forms.Where(form => form.Form == "article")]);

    private static Gen<PrintedStudy> In((string Form, string FileName, Func<List<string[]>, byte[]> Print)[] forms) => Gen.Select(
        Study, Gen.OneOf(forms), Gen.OneOf(Attributions),
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, (a, b, c) => new Layout(a, b, c))).Select(Print);

    private sealed record Layout(bool IsNumbered, bool HasParts, bool HasSpeakers);

    private static PrintedStudy Print(
        (string Title, (string Words, (string Text, int Who)[] Quotes)[] Concepts)[] study,
        (string Form, string FileName, Func<List<string[]>, byte[]> Print) form,
        Func<int, string> attribution, Layout layout)
    {
        List<string[]> rows = [Row("Theme", "Subtheme", "Concept", "Quotes", "Participant")];
        var outline = new StringBuilder();
        foreach (var (t, theme) in study.Index())
        {
            // The same words would be the same theme.
            var title = $"{theme.Title} {t}";
            var cell = layout.IsNumbered ? $"{t + 1}. {title}" : title;
            outline.Append($"{t + 1} {title}\n");
            foreach (var (c, concept) in theme.Concepts.Index())
            {
                var words = $"{concept.Words} {c}";
                var part = $"Part {c / 2}";
                if (layout.HasParts && c % 2 == 0) outline.Append($"  # {part}\n");
                outline.Append($"  - {words}\n");
                foreach (var quote in concept.Quotes)
                    outline.Append($"    “{quote.Text}” ~ {Printed(quote.Who).Trim('(', ')', '[', ']', '–', ' ')}\n");
                if (layout.HasSpeakers)
                    rows.AddRange(concept.Quotes.Select(
                        quote => Row(cell, part, words, $"“{quote.Text}”", Printed(quote.Who))));
                else
                    rows.Add(Row(cell, part, words, string.Join('\n', concept.Quotes.Select(
                        quote => $"“{quote.Text}” {Printed(quote.Who)}")), ""));
            }
        }

        return new(form.Form, form.FileName, form.Print(rows), outline.ToString().TrimEnd());

        string Printed(int who) => layout.HasSpeakers ? $"P{who}" : attribution(who);

        string[] Row(string theme, string part, string concept, string quotes, string by) =>
        [
            theme, .. layout.HasParts ? [part] : Array.Empty<string>(), concept, quotes,
            .. layout.HasSpeakers ? [by] : Array.Empty<string>(),
        ];
    }

    private static PrintedGrid OneLine(List<string[]> rows, string between) => new(
        [.. rows.Select(row => row.Select(cell => cell.Replace("\n", between, StringComparison.Ordinal)).ToArray())]);

    // Equal cells below each other as one that runs over them.
    private static string HtmlWithSpans(List<string[]> rows)
    {
        var html = new StringBuilder("<table><thead>");
        for (var r = 0; r < rows.Count; r++)
        {
            html.Append("<tr>");
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (c < 2 && r > 1 && Same(r, r - 1, c)) continue;
                var span = 1;
                while (c < 2 && r > 0 && r + span < rows.Count && Same(r, r + span, c)) span++;
                var words = WebUtility.HtmlEncode(rows[r][c]).Replace("\n", "<br>", StringComparison.Ordinal);
                html.Append($"<td rowspan={span}>{words}</td>");
            }

            html.Append(r == 0 ? "</tr></thead>" : "</tr>");
        }

        return $"{html}</table>";

        bool Same(int one, int other, int column) =>
            Enumerable.Range(0, column + 1).All(c => rows[one][c] == rows[other][c]);
    }
}
