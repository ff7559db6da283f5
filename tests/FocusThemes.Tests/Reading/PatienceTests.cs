using System.Text;
using FocusThemes.Fuzz.Targets;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Tests.Reading;

/// <summary>Whoever waits for a reading can give it up wherever it is, and no text makes it longer than it is.</summary>
public sealed class PatienceTests
{
    private const int Rows = 3_000;

    public static TheoryData<string> Forms => [.. Tables.Keys];

    private static readonly Dictionary<string, StudyFile> Tables = new()
    {
        ["running text"] = Text("a.txt", "ThemesConceptsQuotes\n", "", "\n"),
        ["paragraphs"] = Text("a.txt", "", "\n", "\n\n"),
        ["tabs"] = Text("a.txt", "Theme\tConcept\tQuote\n", "\t", "\n"),
        ["bars"] = Text("a.txt", "Theme | Concept | Quote\n", " | ", "\n"),
        ["blanks"] = Text("a.txt", "Theme   Concept   Quote\n", "   ", "\n"),
        ["Markdown"] = Text("a.md", "Theme | Concept | Quote\n---|---|---\n", " | ", "\n"),
        ["commas"] = Text("a.csv", "Theme,Concept,Quote\n", ",", "\n"),
        ["a page"] = Text("a.html", "<table><tr><th>Theme<th>Concept<th>Quote<tr><td>", "<td>", "<tr><td>"),
        ["an article"] = new("a.xml", Encoding.UTF8.GetBytes(
            "<article><table-wrap><table><tr><th>Theme</th><th>Concept</th><th>Quote</th></tr><tr><td>"
            + Words("</td><td>", "</td></tr><tr><td>") + "</td></tr></table></table-wrap></article>")),
        ["LaTeX"] = Text("a.tex", "\\begin{tabular}{lll}Theme & Concept & Quote \\\\ ", " & ", "\\\\\n"),
        ["a document"] = new("a.docx", OfficeInput.DocumentOf(Encoding.UTF8.GetBytes(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>"
            + "<w:tr><w:tc><w:p><w:r><w:t>" + Words("</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>",
                "</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>")
            + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"))),
        ["a workbook"] = Workbook("<row><c t=\"str\"><v>"
            + Words("</v></c><c t=\"str\"><v>", "</v></c></row><row><c t=\"str\"><v>") + "</v></c></row>"),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Giving_up_is_looked_for_again_and_again(string form)
    {
        var (looks, last, longest) = (0, GC.GetAllocatedBytesForCurrentThread(), 0L);
        var draft = StudyReader.Read(Study(Tables[form]), new Patience(() =>
        {
            var now = GC.GetAllocatedBytesForCurrentThread();
            (looks, longest, last) = (looks + 1, Math.Max(longest, now - last), now);
        }));
        var characters = draft.Study.Sources[0].Characters;
        Assert.Equal(Rows, draft.Study.Themes.SelectMany(theme => theme.Concepts).Sum(concept => concept.Quotes.Count));
        Assert.True(looks >= 3 * characters / Patience.LongestStretch, $"{looks} looks in {characters} characters");
        Assert.True(longest < 12_000_000, $"{longest} bytes between two looks");
    }

    // Names before the words far along a line, and paragraphs between turns that are far apart.
    [Theory]
    [InlineData("a.txt", "ThemeQuotes\n", "waiting ", "(P1) we waited here ", "and more.\n(P1) “We go.” and more\n(P2) “We stay.” and more\n")]
    [InlineData("a.md", "# F\n\n## Waiting\n\n**Interviewer:** And why?\n\n**P1:** I wait here.\n\n", "I think we wait.\n", "", "\n**P2:** I hear.\n\n## Heard\n\n**P1:** I said.\n")]
    public void Twice_the_text_takes_no_more_than_thrice_the_work(string name, string begin, string first, string then, string end)
    {
        var (once, twice) = (Spent(4_000), Spent(8_000));
        Assert.True(twice < once * 3, $"{once} characters gone through, {twice} in twice the text");

        long Spent(int count)
        {
            var patience = new Patience(() => { });
            var text = begin + string.Concat(Enumerable.Repeat(first, count)) + string.Concat(Enumerable.Repeat(then, count)) + end;
            StudyReader.Read(Study(new(name, Encoding.UTF8.GetBytes(text))), patience);
            return patience.Spent;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Who_gives_up_is_heard_at_the_next_look(string form)
    {
        var all = 0;
        StudyReader.Read(Study(Tables[form]), new Patience(() => all++));
        foreach (var n in new[] { 1, all / 4, all / 2, all * 3 / 4, all })
        {
            var looks = 0;
            using var stop = new CancellationTokenSource();
            Assert.Throws<OperationCanceledException>(() => StudyReader.Read(Study(Tables[form]), new Patience(() =>
            {
                if (++looks == n) stop.Cancel();
                stop.Token.ThrowIfCancellationRequested();
            })));
            Assert.Equal(n, looks);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_nobody_waits_for_is_not_read(string form) => Assert.Throws<OperationCanceledException>(
        () => StudyReader.Read(Study(Tables[form]), new CancellationToken(canceled: true)));

    [Fact]
    public void Looking_at_columns_can_be_given_up_too()
    {
        var table = TableFormats.Read("a.csv", Encoding.UTF8.GetBytes($"a,b\n{Repeat("one,two\n", 5_000)}"));
        Assert.Throws<OperationCanceledException>(
            () => TableReader.Look(table, new CancellationToken(canceled: true)));
    }

    public static TheoryData<string> Repetitions => [.. Repeated.Keys];

    private static readonly Dictionary<string, Func<int, StudyFile>> Repeated = new()
    {
        ["one person told of in ever new ways"] = size => Csv("Theme,Quote,Participant", size,
            i => $"Time,“Slowly”,\"P1, told {Letters(i)}\"\n"),
        ["codes that are mentioned in one line"] = size => Txt(
            $"ThemesConceptsQuotes\n1) Time\n“Slowly.” (P2)\n{Repeat("it was (P1) who came ", size)}\n"),
        ["quotes that nothing closes"] = size => Txt($"1) Time\n“Slowly.” (P1)\n{Repeat("“so it went\n", size)}"),
        ["a cell of many lines"] = size => Txt(
            $"Theme\tQuote\nTime\t“Slowly” (P1)\nTime\tso\n{Repeat("so\n", size)}Time\t“Fast” (P2)\n"),
        ["dashes in a row"] = size => Txt($"1) Time\n“Slowly.” (P1)\nSo {Repeat("– ", size)}\n"),
        ["dashes in a row up to a name"] = size => Txt($"1) Time\n“Slowly.” (P1)\nSo {Repeat("– ", size)}P2\n"),
        ["bars in a row"] = size => Txt($"1) Time\n“Slowly.” (P1)\nSo{Repeat("|", size)}it was.\n“Fast.” (P1)\n"),
        ["bullets in a row"] = size => Txt($"1) Time\n“Slowly.” (P1)\nSo{Repeat(" •", size)} it was.\n“Fast.” (P1)\n"),
        ["apostrophes that nothing opens"] = size => Txt($"1) Time\n“Slowly.” (P1)\n{Repeat("the dogs’ so ", size)}\n"),
        ["attributions after single marks that nothing opens"] = size => Txt(
            $"1) Time\n“Slowly.” (P1)\n{Repeat("it was so’ (P1) ", size)}\n"),
        ["empty cells after a remark far from its mark"] = size => Txt(
            $"ThemesConceptsQuotes\n1) Time\n“Slowly.” (P1)\n“Slowly”{Repeat("\u00A0", size / 2)}(so).{Repeat("|", size / 2)}\n"),
        ["a heading of one long word"] = size => new("a.md", Encoding.UTF8.GetBytes(
            $"## {Repeat("ab", size)}\n\n## Time\n\n- “Slowly.” (P1)\n- “Fast.” (P1)\n")),
        ["marks of notes in one line"] = size => Txt($"1) Time\n“Slowly.” (P1)\n{Repeat("(P1)* so ", size)}\n"),
        ["names over a merged cell"] = size => new("a.html", Encoding.UTF8.GetBytes(
            "<table><tr><th>Theme<th>Participant<th>Quote<tr><td>Time<td rowspan=0>Somebody of ours<td>“Slowly”"
            + Repeat("<tr><td>Time<td>“Fast”", size))),
        ["many tables"] = size => new("a.html", Encoding.UTF8.GetBytes(
            Repeat("<table><tr><th>Theme<th>Quote<tr><td>Time<td>“Slowly” (P1)</table><p>So it was</p>", size))),
        // What goes through all that is left is no more than a look each time, so these are shorter than a look.
        ["letters that stand for themselves before one that is named"] = size => new("a.xml", Encoding.UTF8.GetBytes(
            "<article><table-wrap><table><tr><th>Theme</th><th>Quote</th></tr><tr><td>Time</td><td>“Slowly” (P1)</td></tr></table></table-wrap><p>"
            + Repeat("<![CDATA[so]]>", size / 12) + "&amp;</p></article>")),
        ["environments that nothing names"] = size => new("a.tex", Encoding.UTF8.GetBytes(
            "\\begin{tabular}{ll}Theme & Quote \\\\ Time & “Slowly” (P1) \\\\\\end{tabular}\n\\iffalse " + Repeat("\\begin{", size / 12) + "\\fi")),
        ["letters that nothing ends as they stand"] = size => new("a.tex", Encoding.UTF8.GetBytes(
            "\\begin{tabular}{ll}Theme & Quote \\\\ Time & “Slowly” (P1) \\\\\\end{tabular}\n"
            + string.Concat(Enumerable.Range(0, size / 36).Select(i => $"\\verb{(char)('\u4E00' + (i % 20_000))}")))),
    };

    // Counted in what is gone through and in what is made, never in time.
    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Twice_the_text_is_no_more_than_twice_the_work(string kind)
    {
        var size = Proof.Times(25_000);
        // The longer first: what it borrows is then there for both.
        var first = Cost(Repeated[kind](2 * size));
        var (once, twice) = (Cost(Repeated[kind](size)), Cost(Repeated[kind](2 * size)));
        twice = twice with { Bytes = Math.Min(first.Bytes, twice.Bytes) };
        Assert.True(twice.Spent <= (once.Spent * 2.3) + (4 * Patience.LongestStretch), $"{once.Spent} characters, then {twice.Spent}");
        Assert.True(twice.Bytes <= once.Bytes * 2.6, $"{once.Bytes} bytes, then {twice.Bytes}");
    }

    [Fact]
    public void Cells_that_would_be_said_of_ever_more_quotes_are_refused_with_a_sentence()
    {
        var table = $"Codes,Quote\n\"{Repeat("so\n", 30_000)}\",\"“{Repeat("slowly ", 30_000)}” (P1)\"\n";
        var fault = Assert.Throws<UnacceptableInputException>(
            () => StudyReader.Read(Study(new("a.csv", Encoding.UTF8.GetBytes(table)))));
        Assert.Matches("^Line [0-9]+: cells are said of so many quotes, .*; part the table", fault.Message);
    }

    [Fact]
    public void Cells_of_LaTeX_that_run_over_rows_are_heard_of_as_they_run()
    {
        const int Columns = 200;
        const int Below = 4_000;
        // Once as they run, once as they are placed.
        Assert.True(LooksWhere("9999") - LooksWhere("1") >= 2 * Columns * Below / Patience.LongestStretch);

        // The rows below end before, so that each cell runs over all of them.
        int LooksWhere(string rows)
        {
            var looks = 0;
            TableFormats.Read("a.tex", Encoding.UTF8.GetBytes(
                $"\\begin{{tabular}}{{l}}Theme{string.Concat(Enumerable.Repeat($"&\\multirow{{{rows}}}{{*}}{{so}}", Columns))}\\\\{string.Concat(Enumerable.Repeat("so\\\\", Below))}\\end{{tabular}}"),
                withHidden: false, new Patience(() => looks++));
            return looks;
        }
    }

    [Fact]
    public void A_sheet_of_cells_far_to_the_right_is_refused_before_the_empty_ones_are_made()
    {
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(i => $"<row r=\"{i}\"><c r=\"SF{i}\" t=\"str\"><v>so</v></c></row>"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var fault = Assert.Throws<UnacceptableInputException>(
            () => StudyReader.Read(Study(Workbook(rows))));
        Assert.Contains("2,000,000 cells; part the file.", fault.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 600_000_000);
    }

    private readonly record struct Work(long Spent, long Bytes);

    private static Work Cost(StudyFile table)
    {
        var (patience, before) = (new Patience(() => { }), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            StudyReader.Read(Study(table), patience);
        }
        catch (UnacceptableInputException)
        {
            // A sentence, after as much work as it took to come to it.
        }

        return new(patience.Spent, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static StudyFiles Study(StudyFile table) => new() { Slug = "waited-for", Tables = [table] };

    private static StudyFile Text(string name, string heading, string between, string after) =>
        new(name, Encoding.UTF8.GetBytes(heading + Words(between, after, hasNames: false)));

    private static StudyFile Workbook(string rows) => new("a.xlsx", OfficeInput.WorkbookOf(
        Encoding.UTF8.GetBytes($"<worksheet><sheetData>{rows}</sheetData></worksheet>")));

    private static StudyFile Txt(string text) => new("a.txt", Encoding.UTF8.GetBytes(text));

    private static StudyFile Csv(string names, int size, Func<int, string> row)
    {
        var text = new StringBuilder(names).Append('\n');
        for (var i = 0; text.Length < size; i++) text.Append(row(i));
        return new("a.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Words(string between, string after, bool hasNames = true)
    {
        var text = new StringBuilder(hasNames ? $"Theme{between}Concept{between}Quote{after}" : "");
        for (var i = 0; i < Rows; i++)
            text.Append($"{(i / 9) + 1}) Time for it{between}They come late in case {i}.{between}“Slowly, slowly {i}.” (P{i % 60}){after}");
        return text.ToString();
    }

    private static string Repeat(string piece, int characters) =>
        new StringBuilder().Insert(0, piece, Math.Max(1, characters / piece.Length)).ToString();

    private static string Letters(int number) =>
        string.Concat($"{number}".Select(digit => (char)(digit - '0' + 'a')));
}
