using System.IO.Compression;
using System.Text;
using CsCheck;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Files that are broken, foreign, or made to cost memory and time.</summary>
public sealed class HostileTests
{
    private const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Pieces =
    [
        "|", "| ", " | ", "|---|---|\n", "\\", "\\|", "\t", "\t\t", "  ", "\n", "\n", "\r\n", "\r", "\n\n", ",", ";", "\"", "\"\"",
        "Theme", "Quote", "“Slowly” (P1)", "It takes time.", "Table 2. Themes", "Note: none.", "1.", "a", "sep=;", "\uFEFF",
        "\u200B", "\u00A0", "😀", "<table>", "<tr>", "<td colspan=3>", "<td rowspan=2>", "<th>", "</table>", "<p>", "<br>",
        "\\begin{tabular}{ll}", "\\end{tabular}", "\\begin{", "\\def\\a{", "\\a", "#1", "&", "\\\\", "{", "}", "[", "]", "$", "%", "^",
        "\\multirow{2}{*}", "\\multicolumn{2}{l}", "\\begin{longtable}{>{``}l<{''}}", "\\endhead", "\\endlastfoot", "\\footnote",
        "\\caption", "\\newcommand{\\b}[1]", "\\begin{table}", "\\end{table}", "\\'", "\\enquote", "\\textcquote", "\\SetCell[c=2]",
        "<caption>", "<tfoot>", "<thead>", "<tbody>", "<div hidden>", "</div>", "<!--", "&amp;", "<pre>", "<script>",
    ];

    private static readonly string[] TextForms = ["table.txt", "table.md", "table.csv", "table.tsv", "table.html", "table.xml", "table.tex"];

    private static readonly string[] Repeated =
    [
        "|", "| ", "\t", "\"", "\",", "\"\"", ",", "  ", "a  b\n", "a\tb\n", "a\tb\n\n\nc\n", "\ta\n", "a | b\n", "|a|b|\n|-|-|\n",
        "<td>", "<table>", "<div>", "<table><tr><td>", "<ul><li>", "<tr><td rowspan=9 colspan=9>", "<p>", "\n", "\r", "x", "\\",
        "a,\"b\n", "Table 1\na\tb\n", "a b\nTable 1\tx\n", "<b></p>", "&lt;", "{", "\\begin{tabular}{l}", "\\begin{tabular}{ll}a&b\\\\", "\\begin{tabular}{l}\\textbf{\\x{a}",
        "\\def\\a{\\a\\a}\\a", "\\begin{table}\\caption{a}", "\\begin{tabular}{*{99}{*{99}{l}}}", "$^",
    ];

    private static readonly Gen<string> TableLike = Gen.OneOf(Pieces).Array[0, 80].Select(string.Concat);

    public static TheoryData<string, string> MuchOf() => new(
        from name in TextForms
        from piece in Repeated
        select (name, piece));

    [Fact]
    public void Any_text_in_any_form_is_read_or_refused_in_a_sentence() => Gen.Select(
        TableLike, Gen.OneOf(TextForms)).Sample(
            (text, name) => GridInvariants.HoldFor(name, Encoding.UTF8.GetBytes(text)), iter: Proof.Times(5_000));

    [Fact]
    public void Any_bytes_in_any_form_are_read_or_refused_in_a_sentence() => Gen.Select(
        Gen.Byte.Array[0, 200], Gen.OneOf([.. TableFormats.Extensions])).Sample(
            (bytes, extension) => GridInvariants.HoldFor("table" + extension, bytes), iter: Proof.Times(1_250));

    [Theory]
    [InlineData("table.docx")]
    [InlineData("table.xlsx")]
    public void An_office_file_with_bytes_changed_or_cut_is_read_or_refused_in_a_sentence(string name)
    {
        var grid = new PrintedGrid([["Theme", "Quote"], ["Trust", "“Slowly”"], ["Doubt", "“Well”"]]);
        var whole = name == "table.docx" ? GridPrinter.Docx(grid) : GridPrinter.Xlsx(grid);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length], Gen.Bool).Sample(
            (at, value, length, isCut) =>
            {
                byte[] bytes = isCut ? whole[..length] : [.. whole];
                if (!isCut) bytes[at] = value;
                GridInvariants.HoldFor(name, bytes);
            }, iter: Proof.Times(125));
    }

    [Fact]
    public void The_parts_of_an_office_file_may_hold_anything()
    {
        string[] pieces =
        [
            "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>a</w:t>",
            "<w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>", "<w:tcPr><w:vMerge/></w:tcPr>",
            "<w:tcPr><w:gridSpan w:val=\"-9\"/></w:tcPr>", "<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>", "<w:sdt>", "</w:sdt>", "<w:del/>",
            "<w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>",
        ];
        Gen.OneOf(pieces).Array[0, 40].Sample(
            parts => GridInvariants.HoldFor("table.docx", Document(string.Concat(parts))), iter: Proof.Times(250));
    }

    [Theory]
    [MemberData(nameof(MuchOf))]
    public void Twice_as_much_of_one_piece_takes_no_more_memory_each(string name, string piece)
    {
        // What regular expressions keep for the next reader may be taken by another test; what grows with the square of
        // the length would be gigabytes.
        var length = Proof.Times(100_000);
        var one = AllocatedFor(length);
        Assert.InRange(AllocatedFor(2 * length), 0, (one * 3) + 100_000_000);

        long AllocatedFor(int size)
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, size / piece.Length)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            GridInvariants.HoldFor(name, bytes);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("paper.pdf", "%PDF-1.7", "the PDF is broken")]
    [InlineData("table.txt", "%PDF-1.7", "the PDF is broken")]
    [InlineData("table.txt", "PK\u0003\u0004", "this is an archive, not text")]
    [InlineData("table.docx", "Theme\tQuote", "this is no .docx file")]
    [InlineData("table.doc", "Theme\tQuote", "save it as .docx")]
    [InlineData("table.xls", "<table>", "save it as .xlsx")]
    [InlineData("table.docx", "PK\u0003\u0004 and nothing more", "broken")]
    [InlineData("table.xlsx", "PK\u0003\u0004 and nothing more", "broken")]
    [InlineData("table.json", "[]", "tables are read from .txt .md .csv")]
    [InlineData("table", "Theme\tQuote", "tables are read from .txt .md .csv")]
    [InlineData("table.txt", "Theme\0Quote", "character 5 is NUL")]
    [InlineData("table.csv", "Theme\0Quote", "character 5 is NUL")]
    public void What_is_no_table_is_refused_by_name_with_what_to_do(string name, string content, string sentence)
    {
        var fault = Assert.Throws<UnacceptableInputException>(
            () => TableFormats.Read(name, Encoding.UTF8.GetBytes(content)));
        Assert.StartsWith($"{name}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_or_encrypted_office_file_is_refused_whatever_its_name() => Refuses(
        "table.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "without a password");

    [Fact]
    public void A_workbook_named_as_a_document_is_refused_and_the_reverse()
    {
        var grid = new PrintedGrid([["a", "b"], ["1", "2"]]);
        Refuses("table.docx", GridPrinter.Xlsx(grid), "broken or not of the form");
        Refuses("table.xlsx", GridPrinter.Docx(grid), "broken or not of the form");
    }

    [Fact]
    public void What_inflates_to_more_than_the_limit_is_refused() => Refuses(
        "table.docx", Document(new string(' ', 65 * 1024 * 1024)), "larger than 64 MB");

    [Fact]
    public void An_archive_of_too_many_entries_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i <= GridLimits.MostArchiveEntries; i++) archive.CreateEntry($"{i}");
        Refuses("table.xlsx", stream.ToArray(), "at most 10,000");
    }

    [Fact]
    public void A_document_type_definition_is_refused() => Refuses(
        "table.docx", Document("<w:p/>", "<!DOCTYPE x [<!ENTITY a \"b\">]>"), "broken");

    [Theory]
    [InlineData("<w:sdt>")]
    [InlineData("<w:tbl><w:tr><w:tc>")]
    public void Elements_nested_without_end_are_refused(string element) =>
        Refuses("table.docx", Document(string.Concat(Enumerable.Repeat(element, 2_000)), isClosed: false), "nested deeper");

    private static void Refuses(string name, byte[] bytes, string sentence) => Assert.Contains(
        sentence, Assert.Throws<UnacceptableInputException>(() => TableFormats.Read(name, bytes)).Message,
        StringComparison.Ordinal);

    private static byte[] Document(string body, string prolog = "", bool isClosed = true)
    {
        using var stream = new MemoryStream();
        stream.Write(GridPrinter.Docx());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            part.Write($"{prolog}<w:document xmlns:w=\"{WordNamespace}\"><w:body>{body}");
            if (isClosed) part.Write("</w:body></w:document>");
        }

        return stream.ToArray();
    }
}
