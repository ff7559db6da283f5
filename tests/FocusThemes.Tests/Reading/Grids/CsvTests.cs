using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

public sealed class CsvTests
{
    [Theory]
    [InlineData("Theme,Quote\nTrust,\"Well, “slowly”\"\n")]
    [InlineData("Theme;Quote\nTrust;Well, “slowly”\n")]
    [InlineData("Theme\tQuote\nTrust\tWell, “slowly”\n")]
    [InlineData("Theme|Quote\r\nTrust|\"Well, “slowly”\"")]
    [InlineData("sep=;\r\nTheme;Quote\nTrust;Well, “slowly”\n")]
    public void The_delimiter_is_what_parts_most_rows_alike(string csv) =>
        Assert.Equal("Theme ¦ Quote\nTrust ¦ Well, “slowly”", GridOutline.Of(Read("table.csv", csv)));

    [Fact]
    public void Quotation_marks_around_a_field_go_and_doubled_ones_become_one()
    {
        var read = Read("table.csv", "Theme,Quote\nTrust,\"He said \"\"no\"\", twice\"\n");
        Assert.Equal("Theme\tQuote\nTrust\tHe said \"no\", twice\n", read.Text);
        Assert.Equal("He said \"no\", twice", read.Grids[0].Rows[1].Cells[1].In(read.Text));
    }

    [Fact]
    public void A_line_break_in_a_field_leaves_the_lines_as_they_were()
    {
        const string csv = "Theme,Quote\r\nTrust,\"One\r\n\r\nTwo\"\r\n\r\nDoubt,Three\r\n";
        var read = Read("table.csv", csv);
        Assert.Equal("Theme ¦ Quote\nTrust ¦ One⏎⏎Two\nDoubt ¦ Three", GridOutline.Of(read));
        Assert.Equal(csv.Split('\n').Length, read.Text.Split('\n').Length);
    }

    [Theory]
    [InlineData("a,b\n\"said\" he,2\n", "a ¦ b\n\"said\" he ¦ 2")]
    [InlineData("a,b\n\"never closed,2\n3,4\n", "a ¦ b\n\"never closed ¦ 2\n3 ¦ 4")]
    [InlineData("a,b\n\"\",2\n", "a ¦ b\n¦ 2")]
    [InlineData("a,b\n\"\"\"\",2\n", "a ¦ b\n\" ¦ 2")]
    public void A_mark_that_nothing_closes_stands_for_itself(string csv, string cells) =>
        Assert.Equal(cells, GridOutline.Of(Read("table.csv", csv)));

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("windows-1252", true)]
    public void The_encoding_is_found_and_a_guess_is_said(string encoding, bool isGuess)
    {
        var from = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. from.GetPreamble(), .. from.GetBytes("Theme,Quote\nCafé,“Oui”\n")];
        var read = GridInvariants.Hold(TableFormats.Read("table.csv", bytes));
        Assert.Equal("Theme ¦ Quote\nCafé ¦ “Oui”", GridOutline.Of(read));
        Assert.Equal(isGuess, read.Problems.Any(problem => problem.Line == 2
            && problem.Sentence.Contains("Windows-1252", StringComparison.Ordinal)));
    }

    [Fact]
    public void Plain_text_that_needs_its_quotation_marks_is_delimited_text()
    {
        // What a spreadsheet gives to the clipboard for a cell with a line break.
        var read = Read("pasted.txt", "Theme\tQuote\nTrust\t\"One\n\"\"Two\"\"\"\nDoubt\tThree\n");
        Assert.Equal("Theme ¦ Quote\nTrust ¦ One⏎\"Two\"\nDoubt ¦ Three", GridOutline.Of(read));
    }

    [Fact]
    public void Quotation_marks_of_speech_stay_in_plain_text()
    {
        var read = Read("pasted.txt", "Theme\tQuote\nTrust\t\"One\"\nDoubt\t\"Two\"\n");
        Assert.Equal("Theme ¦ Quote\nTrust ¦ \"One\"\nDoubt ¦ \"Two\"", GridOutline.Of(read));
    }

    [Fact]
    public void Prose_with_commas_is_no_table() =>
        Assert.Empty(Read("pasted.txt", "We asked, and they said \"no\".\nThen, \"yes\".\nAt last, it was over.\n").Grids);

    [Fact]
    public void A_row_of_too_many_columns_is_refused_with_its_number() => Assert.Contains(
        "row 2 has more than 500 columns", Assert.Throws<UnacceptableInputException>(
            () => Read("table.csv", $"a,b\n{new string(',', 500)}\na,b\na,b")).Message, StringComparison.Ordinal);

    private static TableText Read(string name, string text) =>
        GridInvariants.Hold(TableFormats.Read(name, Encoding.UTF8.GetBytes(text)));
}
