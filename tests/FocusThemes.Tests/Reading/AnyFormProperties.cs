using System.Text;
using CsCheck;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Tests.Reading.Grids;

namespace FocusThemes.Tests.Reading;

public sealed class AnyFormProperties
{
    private const string Mark = " ~ ";

    private static readonly string[] Pieces =
    [
        "\t", "\t", "|", " | ", "  ", "\n", "\n", "\r\n", "\r", ",", ";", "\"", "\"\"", "“", "”", "(P1)", "(FG1, P5)",
        "– I10", "Theme", "Quote", "Concept", "Participant", "1. ", "|---|", "<table>", "<tr>", "<td rowspan=3>",
        "<td colspan=2>", "</td>", "</tr>", "</table>", "<br>", "&amp;", "Code: X Applied", "TRUE", " > ", "P1: ",
        "\\begin{tabular}{ll}", " & ", "\\\\", "\\end{tabular}", "\\multirow{2}{*}{", "}", "\\makecell{", "``", "''", "%", "$",
        "words", "Words and more.", "é", "😀", "\uD800", "\uFEFF", "中文", "Table 2", "Note: x", "=1+1", "'",
    ];

    private static readonly Gen<string> TableLike = Gen.OneOf(Pieces).Array[0, 120].Select(string.Concat);

    [Fact]
    public void A_table_printed_in_any_form_is_read_back() => PrintedStudy.Any.Sample(IsReadBack, iter: Proof.Times(375));

    [Fact]
    public void A_table_printed_in_an_article_is_read_back() => PrintedStudy.InArticles.Sample(IsReadBack, iter: Proof.Times(200));

    private static void IsReadBack(PrintedStudy printed)
    {
        var reading = Reading(printed.FileName, printed.Bytes);
        Invariants.Hold(reading);
        var files = new StudyFiles { Slug = "x", Tables = [new(printed.FileName, printed.Bytes)] };
        var outline = Bare(StudyOutline.Of(StudyReader.Read(files)));
        Assert.True(
            printed.Outline == outline, $"{printed.Form}\nExpected:\n{printed.Outline}\n\nRead:\n{outline}");
    }

    [Fact]
    public void Any_beginning_of_a_table_and_its_lines_in_any_order_are_read_without_loss() =>
        Gen.Select(PrintedStudy.Any, Gen.Int[0, 10_000]).SelectMany(
            made => Gen.Shuffle(Encoding.UTF8.GetString(made.Item1.Bytes).Split('\n')),
            (made, lines) => (Printed: made.Item1, Length: made.Item2, Lines: lines)).Sample(broken =>
        {
            if (Path.GetExtension(broken.Printed.FileName) is ".docx" or ".xlsx" or ".xml") return;
            var text = Encoding.UTF8.GetString(broken.Printed.Bytes);
            foreach (var part in new[] { text[..(broken.Length % text.Length)], string.Join('\n', broken.Lines) })
                if (IsText(part)) Invariants.Hold(Reading(broken.Printed.FileName, Encoding.UTF8.GetBytes(part)));
        }, iter: Proof.Times(250));

    [Theory]
    [InlineData("table.txt")]
    [InlineData("table.md")]
    [InlineData("table.csv")]
    [InlineData("table.tsv")]
    [InlineData("table.html")]
    [InlineData("table.tex")]
    public void Any_text_is_read_without_loss(string name) => TableLike.Sample(text =>
    {
        if (!IsText(text)) return;
        Invariants.Hold(Reading(name, Encoding.UTF8.GetBytes(text)));
    }, iter: Proof.Times(1_000));

    [Theory]
    [InlineData("table.docx")]
    [InlineData("table.xlsx")]
    public void Any_bytes_are_refused_with_a_sentence(string name) => Gen.Byte.Array[0, 400].Sample(bytes =>
        Assert.Contains(
            name, Assert.Throws<UnacceptableInputException>(() => TableFormats.Read(name, bytes)).Message,
            StringComparison.Ordinal), iter: Proof.Times(75));

    [Theory]
    [InlineData("table.txt", "\t")]
    [InlineData("table.txt", "a\tb\n")]
    [InlineData("table.txt", "a | b\n")]
    [InlineData("table.txt", "|")]
    [InlineData("table.txt", "a  b\n")]
    [InlineData("table.txt", "“a” (P1)\t")]
    [InlineData("table.txt", "Theme\tQuote\n“a\n")]
    [InlineData("table.csv", "\"")]
    [InlineData("table.csv", ",")]
    [InlineData("table.csv", "Theme,Quote\n")]
    [InlineData("table.html", "<td>")]
    [InlineData("table.html", "<tr><td>a</td><td>b</td></tr>")]
    [InlineData("table.html", "&amp;")]
    [InlineData("table.tex", "\\begin{tabular}{ll} a & b \\\\")]
    [InlineData("table.tex", "\\begin{tabular}{l}a & b \\\\ \\end{tabular}")]
    [InlineData("table.tex", "\\textbf{")]
    [InlineData("table.tex", "\\multirow{9999}{*}{a} & ")]
    public void Megabytes_of_one_piece_are_read_without_loss_or_refused(string name, string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Proof.Times(200_000) / piece.Length)));
        try
        {
            Invariants.Hold(Reading(name, bytes));
        }
        catch (UnacceptableInputException refusal)
        {
            Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
        }
    }

    // Without the participants, and of each attribution what was printed: attributes are told by that alone.
    private static string Bare(string outline) => string.Join('\n', outline.Split('\n')
        .Where(line => line[0] is ' '
            || (char.IsAsciiDigit(line[0]) && !line.Contains(": ", StringComparison.Ordinal)))
        .Select(line => line.EndsWith(')') && line.Contains(Mark, StringComparison.Ordinal)
            ? $"{line[..line.LastIndexOf(Mark, StringComparison.Ordinal)]}{Mark}{line[(line.LastIndexOf('(') + 1)..^1]}"
            : line));

    private static TableReading Reading(string name, byte[] bytes)
    {
        var table = TableFormats.Read(name, bytes);
        GridInvariants.Hold(table);
        return TableReader.Read(table, new());
    }

    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (char.IsSurrogate(text[i]) && !isPair) return false;
            if (isPair) i++;
        }

        return true;
    }
}
