using System.Globalization;
using System.Text;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Codebooks;

/// <summary>
/// A codebook as a table, one row for each code: what people read first, what programs need last. By the columns
/// <c>path</c>, <c>name</c> and <c>description</c> other programs take codes in.
/// </summary>
internal static class CodebookTable
{
    private static readonly IReadOnlyList<(string Name, Func<CodebookExport, CodebookEntry, object?> Of)> Read =
    [
        ("level", (_, code) => code.Level), ("number", (_, code) => code.Number), ("name", (_, code) => code.Name),
        ("path", (_, code) => code.Whole), ("subtitle", (_, code) => code.Subtitle),
    ];

    private static readonly IReadOnlyList<(string Name, Func<CodebookExport, CodebookEntry, object?> Of)> Counted =
    [
        ("description_by", (all, code) => code.Definition.Count == 0 ? null : all.Book.IsOfProject ? "researchers’ note" : "authors"),
        ("quotes", (_, code) => code.Quotes), ("own_quotes", (_, code) => code.OwnQuotes), ("participants", (_, code) => code.People),
        ("focus_groups", (_, code) => string.Join("; ", code.Groups)), ("sources", (_, code) => code.Documents),
        ("color", (_, code) => code.Color),
    ];

    private static readonly IReadOnlyList<(string Name, Func<CodebookExport, CodebookEntry, object?> Of)> Technical =
    [
        ("example_by", (_, code) => code.Example?.By), ("example_quote", (_, code) => code.Example?.Id),
        ("study", (all, _) => all.Book.Study.Slug), ("cited_as", (all, _) => all.Book.Study.Link.Cited ?? all.Book.Study.Title),
        ("address", (all, code) => all.About.Site.Of(all.PathOf(code))),
        ("exported", (all, _) => $"{all.About.Date:O}"),
    ];

    public static void WriteCsv(CodebookExport exported, ExportChoices choices, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(choices.Is(ExportOption.Mark, ExportOption.Yes)), leaveOpen: true);
        writer.Write(CsvCell.Line(
        [
            .. Read.Select(column => column.Name), "description", .. Counted.Select(column => column.Name), "example",
            .. Technical.Select(column => column.Name),
        ]));
        foreach (var code in exported.Book.Codes)
            writer.Write(CsvCell.Line(
            [
                .. Cells(Read, code), DescriptionOf(code), .. Cells(Counted, code), code.Example?.Text, .. Cells(Technical, code),
            ]));

        IEnumerable<string?> Cells(
            IEnumerable<(string, Func<CodebookExport, CodebookEntry, object?> Of)> columns, CodebookEntry code) =>
            columns.Select(column => Convert.ToString(column.Of(exported, code), CultureInfo.InvariantCulture));
    }

    public static void WriteXlsx(CodebookExport exported, ExportChoices choices, Stream stream)
    {
        var codes = exported.Book.Codes;
        XlsxPackage.Write(
            exported.About,
            [
                new XlsxSheets(exported.About).About(),
                XlsxSheet.Of("codebook", codes,
                [
                    .. Columns(Read), .. Texts("description", DescriptionOf), .. Columns(Counted),
                    .. Texts("example", code => code.Example?.Text ?? ""), .. Columns(Technical.Take(1)),
                    .. Columns(Technical.Skip(1), isPrinted: false),
                ]),
            ],
            stream, choices.Is(ExportOption.Paper, ExportOption.Letter));

        IEnumerable<XlsxColumn<CodebookEntry>> Columns(
            IEnumerable<(string Name, Func<CodebookExport, CodebookEntry, object?> Of)> columns, bool isPrinted = true) =>
            columns.Select(column => new XlsxColumn<CodebookEntry>(column.Name, code => column.Of(exported, code), isPrinted));

        IEnumerable<XlsxColumn<CodebookEntry>> Texts(string name, Func<CodebookEntry, string> text) =>
            XlsxSheets.Texts(name, codes.Select(code => text(code).Length).DefaultIfEmpty().Max(), text);
    }

    // A blank line between what stands apart.
    private static string DescriptionOf(CodebookEntry code) =>
        string.Join("\n\n", code.Definition.Select(text => string.Join('\n', text.Paragraphs)));
}
