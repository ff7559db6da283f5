using System.Globalization;
using System.Text;
using FocusThemes.Reading;
using static FocusThemes.Benchmarks.GrowingTable;

namespace FocusThemes.Benchmarks;

/// <summary>Kinds of repetition that a table may have, each of about so many characters.</summary>
internal static class Repetitions
{
    /// <summary>What is repeated within one cell.</summary>
    private static readonly (string Name, string Piece)[] Pieces =
    [
        ("opening brackets", "("), ("square brackets", "["), ("opening marks", "“"), ("closing marks", "”"),
        ("straight marks", "\""), ("apostrophes", "'"), ("mixed marks", "“\"‘«"), ("marks with words", "“a” "), ("blanks", " "),
        ("dashes", "– "), ("hyphens", "-"), ("commas", ", "), ("digits", "1"), ("numbers", "1 2 "), ("number-like beginnings", "1.1.1 "),
        ("colons", "a: "), ("labels", "P1: "), ("codes", "(P1) "), ("codes with attributes", "(P1, F, 34, nurse) "), ("mentions", "and (P1) said "),
        ("codes glued", "x.” (P1)Y "), ("asterisks", "*"), ("bold", "**a** "), ("superscripts", "a¹ "), ("note marks", "(P1*) "), ("raised runs", "¹²³"),
        ("breaks", "<br>"), ("open breaks", "<br "), ("capitals", "A"), ("inner capitals", "aB"), ("joints", "wordWord "),
        ("sentences", "Aa bb. "), ("one letter", "a"), ("Quote:", "Quote: "),
        ("Theme:", "Theme 1: "), ("Table:", "Table 1. "), ("ages", "34 years "), ("slashes", "a/"), ("paths", "a > "),
        ("ellipses", "… "), ("escapes", "_x000A_"),

    ];

    /// <summary>Whatever form the table has.</summary>
    public static IEnumerable<(string Name, Func<int, GrowingTable> Make)> Tables =>
    [
        .. Pieces.Select(one => ($"{one.Name}, in a quote", Quoted(one.Piece))),
        .. Pieces.Select(one => ($"{one.Name}, in a concept", Said(one.Piece))),
        .. Pieces.Select(one => ($"{one.Name}, in a title", Titled(one.Piece))),
        .. Pieces.Select(one => ($"{one.Name}, in a heading", Headed(one.Piece))),
        .. Pieces.Select(one => ($"{one.Name}, in each row", InRows(one.Piece))),
        .. Pieces.Select(one => ($"{one.Name}, alone in each row", Alone(one.Piece))),
        ("many rows", size => OfRows(size, i => [$"{(i / 9) + 1}) Theme", $"Concept {i}", $"“Said {i}.” (P{i % 60})"])),
        ("one title again and again", size => OfRows(size, _ => ["Theme", "Concept", Quote])),
        ("titles all different", size => OfRows(size, i => [$"T{i}", $"C{i}", "“a” (P1)"])),
        ("numbers again and again", size => OfRows(size, _ => ["1) Theme", "Concept", Quote])),
        ("people all different", size => OfRows(size, i => ["1) Theme", "Concept", $"“a” (P{i})"])),
        ("one person, attributes all different", size => OfRows(size, i => ["1) Theme", "Concept", $"“a” (P1, {Letters(i)})"])),
        ("shapes all different", size => OfRows(size, i => ["1) Theme", "Concept", $"“a” (P1{Kinds(i)})"])),
        ("many columns", size => Wide(size, 400)),
        ("too many columns", size => Wide(size, 1_000_000)),
        ("many tables", size => OfRows(size, i => i % 3 == 0 ? [$"Table {(i / 3) % 900}. Themes", "", ""] : ["1) Theme", "Concept", Quote])),
        ("labels of tables", size => OfRows(size, i => [$"Table {i % 900}", "", ""])),
        ("empty rows", size => OfRows(size, i => i % 40 == 0 ? ["Theme", "Concept", Quote] : ["", "", ""])),
        ("one-letter lines", size => OfRows(size, _ => ["a"])),
        ("two letters a row", size => OfRows(size, _ => ["a", "b"])),
        ("unclosed quotes", size => OfRows(size, _ => ["1) Theme", "Concept", "“Somebody said"])),
        ("quotes over lines", size => OfRows(size, i => i % 39 == 0 ? ["1) Theme", "Concept", "“Somebody"] : ["said", "", ""])),
        ("speakers", size => OfRows(size, i => [$"P{i % 60}: Somebody said so"])),
        ("notes", size => OfRows(size, i => i == 0 ? ["Theme", "Concept", Quote] : ["* Note", "", ""])),
        ("rows of one cell", size => OfRows(size, i => i % 2 == 0 ? [$"Theme {i}", "", ""] : ["", "Concept", Quote])),
        ("fewer and fewer cells", size => OfRows(size, i => [.. Enumerable.Repeat("a", 1 + (i % 5))])),
        ("quotes of a long row", size => new(Usual, [["Theme", "Concept", Numbered(size, i => $"“Said {i}.” (P{i}) ")]])),
        ("people of a long cell", size => new(["Theme", "Quote", "Participant"], [["Theme", Run("“a”\n", size / 2), Run("P1\n", size / 2)]])),
        ("paragraphs of a quote", size => Of("Theme", "Concept", Run("said\n", size))),
        ("marked paragraphs of a quote", size => Of("Theme", "Concept", Run("“said”\n", size))),
        ("labels of a quote", size => Of("Theme", "Concept", Run("P1: said\n", size))),
    ];

    /// <summary>Each piece in turn with each other, which shows what none does alone.</summary>
    public static IEnumerable<(string Name, Func<int, GrowingTable> Make)> Pairs =>
        from one in Pieces
        from other in Pieces
        where one != other
        from place in Places
        select ($"{one.Name} and {other.Name}, in {place.Name}", place.With(one.Piece + other.Piece));

    private static readonly (string Name, Func<string, Func<int, GrowingTable>> With)[] Places =
        [("a quote", Quoted), ("a concept", Said), ("each row", Alone)];

    /// <summary>What only one form has.</summary>
    public static IEnumerable<(string Form, string Name, Func<int, StudyFile> Make)> OfForms =>
    [
        ("html", "nested lists", size => Page("<td>" + Run("<ul><li>a</ul>", size))),
        ("html", "deep elements, again and again", size => Page("<td>" + Run(Run("<b>", 600) + Run("</b>", 800), size))),
        ("html", "unclosed elements", size => Page("<td>" + Run("<i>a<p>", size))),
        ("html", "class names", size => Page($"<td class=\"{Run("table ", size)}\">a")),
        ("html", "class of hyphens", size => Page($"<td class=\"table{Run("-", size)}\">a")),
        ("html", "class of tables", size => Page($"<td class=\"{Run("table", size)}\">a")),
        ("html", "style", size => Page($"<td style=\"{Run("display ", size)}\">a")),
        ("html", "attributes", size => Page($"<td {Numbered(size, i => $"a{i}=b ")}>a")),
        ("html", "superscripts", size => Page("<td>" + Run("a<sup>1</sup>", size))),
        ("html", "breaks", size => Page("<td>" + Run("a<br>", size))),
        ("html", "cells over rows", size => Page(Run("<td rowspan=9000>a<tr>", size))),
        ("html", "cells over columns", size => Page(Run("<td colspan=9>a<tr>", size))),
        ("html", "tables within tables", size => Page("<td>" + Run("<table><tr><td>a<td>b<tr><td>c<td>d</table>", size))),
        ("html", "tables one after the other", size => Page("<td>a</table>" + Run("<p>Table 1<table><tr><td>Theme<td>Quote<tr><td>a<td>“b” (P1)</table>", size))),
        ("html", "paragraphs before a table", size => GrowingForms.Text("html", "<html>" + Run("<p>Table 1", size) + "<table><tr><td>Theme<td>Quote<tr><td>a<td>“b” (P1)</table>")),
        ("html", "captions before a table", size => GrowingForms.Text("html", "<html>" + Run("<p class=caption>a", size) + "<table><tr><td>Theme<td>Quote<tr><td>a<td>“b” (P1)</table>")),
        ("html", "text in a table", size => Page(Run("a<td>", size))),
        ("html", "entities", size => Page("<td>" + Run("&amp;", size))),
        ("html", "open tags", size => Page("<td>" + Run("<", size))),
        ("html", "comments", size => Page("<td>" + Run("<!--a-->", size))),
        ("html", "deletions", size => Page("<td>" + Run("<del>a</del>b", size))),
        ("html", "rubies", size => Page("<td>" + Run("<ruby>a<rt>b</ruby>", size))),
        ("html", "comments at the start", size => GrowingForms.Text("html", Run("<!--", size) + "<table><tr><td>a")),
        ("docx", "runs", size => Body(Run("<w:r><w:t>a</w:t></w:r>", size))),
        ("docx", "superscripts", size => Body(Run("<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>", size))),
        ("docx", "deletions", size => Body(Run("<w:del><w:r><w:delText>a</w:delText></w:r></w:del>", size))),
        ("docx", "hidden runs", size => Body(Run("<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>", size))),
        ("docx", "footnotes", size => Body(Run("<w:r><w:footnoteReference w:id=\"1\"/></w:r>", size))),
        ("docx", "merged cells", size => new("table.docx", GrowingForms.Word("<w:tbl>" + Run("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>", size) + "</w:tbl>"))),
        ("docx", "wide cells", size => new("table.docx", GrowingForms.Word("<w:tbl>" + Run("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"9\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>", size) + "</w:tbl>"))),
        ("docx", "tables in a row", size => new("table.docx", GrowingForms.Word(Run("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Theme</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Quote</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>", size)))),
        ("docx", "paragraphs", size => new("table.docx", GrowingForms.Word(Run("<w:p><w:r><w:t>Table 1</w:t></w:r></w:p>", size)))),
        ("xlsx", "merged cells", size => Merged(size)),
        ("xlsx", "merged cells of one row", size => new("table.xlsx", GrowingForms.Excel(Run("<row><c t=\"str\"><v>a</v></c></row>", size / 2), "<mergeCells>" + Run("<mergeCell ref=\"A1:B9000\"/>", size / 2) + "</mergeCells>"))),
        ("xlsx", "hidden rows", size => new("table.xlsx", GrowingForms.Excel(Run("<row hidden=\"1\"><c t=\"str\"><v>a</v></c></row><row><c t=\"str\"><v>b</v></c></row>", size), ""))),
        ("xlsx", "far cells", size => new("table.xlsx", GrowingForms.Excel(Numbered(size, i => $"<row><c r=\"SF{i + 1}\" t=\"str\"><v>a</v></c></row>"), ""))),
        ("xlsx", "rows backwards", size => new("table.xlsx", GrowingForms.Excel(Numbered(size, i => $"<row r=\"{1_000_000 - i}\"><c t=\"str\"><v>a</v></c></row>"), ""))),
        ("xlsx", "formulas", size => new("table.xlsx", GrowingForms.Excel(Run("<row><c><f>A1</f></c><c t=\"str\"><v>a</v></c></row>", size), ""))),
        ("xlsx", "numbers", size => new("table.xlsx", GrowingForms.Excel(Run("<row><c><v>1.5</v></c><c t=\"str\"><v>a</v></c></row>", size), ""))),
        ("csv", "open marks", size => GrowingForms.Text("csv", "Theme,Quote\n" + Run(",\"a", size))),
        ("csv", "marks and letters", size => GrowingForms.Text("csv", "Theme,Quote\n" + Run("\"a\"a,", size))),
        ("csv", "short rows", size => GrowingForms.Text("csv", "Theme,Quote,Concept\n" + Run("a\n", size))),
        ("csv", "long rows", size => GrowingForms.Text("csv", "Theme,Quote\n" + Run("a,b,c,d\n", size))),
        ("markdown", "rules", size => GrowingForms.Text("md", Run("|a|b|\n|-|-|\n", size))),
        ("markdown", "rules only", size => GrowingForms.Text("md", Run("|-|-|\n", size))),
        ("markdown", "bars", size => GrowingForms.Text("md", "|Theme|Quote|\n|-|-|\n" + Run("|", size))),
        ("markdown", "headings", size => GrowingForms.Text("md", Run("# a\n", size))),
    ];

    private static Func<int, GrowingTable> Quoted(string piece) => size => Of("1) Theme", "Concept", $"“{Run(piece, size)}” (P1)");

    private static Func<int, GrowingTable> Said(string piece) => size => Of("1) Theme", Run(piece, size), Quote);

    private static Func<int, GrowingTable> Titled(string piece) => size => Of($"1) T{Run(piece, size)}", "Concept", Quote);

    private static Func<int, GrowingTable> Headed(string piece) => size =>
        new(["Themes", $"Code: a{Run(piece, size)}", "Quotes"], [["1) Theme", "true", Quote], ["Other", "false", Quote]]);

    private static Func<int, GrowingTable> InRows(string piece) => size =>
        OfRows(size, i => [$"{i + 1}) T", "C", $"“{Run(piece, 40)}” (P1)"]);

    private static Func<int, GrowingTable> Alone(string piece) => size => OfRows(size, _ => [piece]);

    private static GrowingTable Wide(int size, int most)
    {
        var columns = Math.Min(most, size / 20);
        string[] row = [.. Enumerable.Repeat("said", columns)];
        return new([.. Enumerable.Range(0, columns).Select(i => i == 0 ? "Theme" : i == 1 ? "Quote" : $"Column {i}")],
            [.. Enumerable.Repeat(row, Math.Max(1, size / 5 / columns))]);
    }

    private static string Numbered(int size, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < size; i++) text.Append(piece(i));
        return text.ToString();
    }

    private static string Letters(int number)
    {
        var letters = new StringBuilder("x");
        foreach (var digit in number.ToString(CultureInfo.InvariantCulture)) letters.Append((char)(digit - '0' + 'a'));
        return letters.ToString();
    }

    // Up to seven parts, each of one of six kinds.
    private static string Kinds(int number)
    {
        string[] kinds = [", F", ", nurse", ", words", ", 2019", ", line 4", ", 7"];
        var text = new StringBuilder();
        for (var rest = number % 279_936; rest > 0; rest /= 6) text.Append(kinds[rest % 6]);
        return text.ToString();
    }

    private static StudyFile Page(string cells) =>
        GrowingForms.Text("html", $"<!doctype html><table><tr><th>Theme<th>Quote<tr><td>a<td>“b” (P1)<tr>{cells}</table>");

    private static StudyFile Body(string runs) => new("table.docx", GrowingForms.Word(
        $"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Theme</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Quote</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p>{runs}</w:p></w:tc></w:tr></w:tbl>"));

    private static StudyFile Merged(int size)
    {
        var rows = Run("<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>", size * 3 / 5);
        return new("table.xlsx", GrowingForms.Excel(
            rows, $"<mergeCells>{Numbered(size * 2 / 5, i => $"<mergeCell ref=\"A{(2 * i) + 1}:A{(2 * i) + 2}\"/>")}</mergeCells>"));
    }
}
