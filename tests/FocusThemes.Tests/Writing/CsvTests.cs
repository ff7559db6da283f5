using System.Text;
using CsCheck;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Tests.Writing;

public sealed class CsvTests
{
    private static readonly CsvFormat Csv = new();

    [Fact]
    public Task What_is_written_is_read_back_word_for_word() => HostileRows.Any.SampleAsync(async made =>
    {
        var table = Table(await Csv.TextAsync(made.Export));
        Assert.Equal(made.Rows.Count, table.Count);
        foreach (var (row, read) in made.Rows.Zip(table))
        {
            Assert.Equal(row.ThemeTitle, read["theme_title"]);
            Assert.Equal(row.ThemeSubtitle ?? "", read["theme_subtitle"]);
            Assert.Equal(row.Concept!.Subtheme ?? "", read["subtheme"]);
            Assert.Equal(row.Concept.Text, read["concept_text"]);
            Assert.Equal(row.Quote?.Text ?? "", read["text"]);
            Assert.Equal(row.Quote?.Participant ?? "", read["participant"]);
            Assert.Equal("O'Neil, 2022", read["cited_as"]);
            Assert.Equal("all, \"quotes\"", read["selection"]);
        }
    }, iter: Proof.Times(500));

    [Fact]
    public Task No_cell_begins_as_a_formula_does() => HostileRows.Any.SampleAsync(async made => Assert.All(
        Cells(await Csv.TextAsync(made.Export)).SelectMany(line => line),
        cell => Assert.False(cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal), cell)), iter: Proof.Times(500));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("-", "'-")]
    [InlineData("'tis", "'tis")]
    [InlineData("'", "'")]
    [InlineData("a=b", "a=b")]
    [InlineData("\t=1", "\"'\t=1\"")]
    public void A_formula_gets_an_apostrophe_and_nothing_else_is_changed(string text, string cell)
    {
        Assert.Equal(cell.Trim('"'), CsvCell.Write(text).Trim('"'));
        Assert.Equal(text, SpreadsheetText.Read(CsvCell.Write(text).Trim('"')));
    }

    [Fact]
    public void The_words_of_any_cell_can_be_had_back() => Gen.OneOf("'", "=", "+", "a", " ", "\"", "\t").Array[0, 6].Select(string.Concat)
        .Sample(text => Assert.Equal(text, SpreadsheetText.Read(Cells(CsvCell.Write(text) + "\r\n")[0][0])), iter: Proof.Times(1_250));

    [Fact]
    public async Task The_export_of_the_seed_is_as_kept_and_a_mark_is_there_when_it_is_asked_for()
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var stop = TestContext.Current.CancellationToken;
        var study = (await stored.FindStudyAsync("social-innovators", stop))!;
        var export = await stored.ExportStudyAsync(study, Written.Date, stop);
        var csv = await Csv.TextAsync(export);
        Expected.Equal("seed.expected.csv", csv);
        Assert.Equal($"\uFEFF{csv}", await new CsvFormat { HasMark = true }.TextAsync(export));
    }

    private static List<Dictionary<string, string>> Table(string csv) => Cells(csv) is [var head, .. var lines]
        ? lines.ConvertAll(line => head.Zip(line).ToDictionary(cell => cell.First, cell => SpreadsheetText.Read(cell.Second)))
        : [];

    // RFC 4180, to the letter.
    private static List<List<string>> Cells(string csv)
    {
        var (lines, line, cell) = (new List<List<string>>(), new List<string>(), new StringBuilder());
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    cell.Append(csv[i]);
                    if (csv[i] == '"') i++;
                }
            }
            else if (csv[i] == ',')
            {
                End();
            }
            else if (csv[i] == '\r')
            {
                Assert.Equal('\n', csv[++i]);
                End();
                lines.Add(line);
                line = [];
            }
            else
            {
                Assert.NotEqual('\n', csv[i]);
                cell.Append(csv[i]);
            }
        }

        Assert.Empty(line);
        return lines;

        void End()
        {
            line.Add(cell.ToString());
            cell.Clear();
        }
    }
}
