using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>What parts the fields of a file, and which plain text is taken for delimited text.</summary>
public sealed class DelimiterTests
{
    private const string Uneven = "Theme;Quote\nTrust, slow;One, two;P1\nDoubt, late;Three, four;P2;nurse\n";

    [Theory]
    [InlineData("table.tsv", "Theme, wide, all→Quote\nTrust, x, y→“Slowly”\n", "Theme, wide, all ¦ Quote\nTrust, x, y ¦ “Slowly”")]
    [InlineData("table.csv", "Theme, wide, all→Quote\nTrust, x, y→“Slowly”\n", "Theme ¦ wide ¦ all⇥Quote\nTrust ¦ x ¦ y⇥“Slowly”")]
    [InlineData("table.tsv", "Theme,Quote\nTrust,“Slowly”\n", "Theme ¦ Quote\nTrust ¦ “Slowly”")]
    [InlineData("table.csv", "A,B,C\n1,2,3\n", "A ¦ B ¦ C\n1 ¦ 2 ¦ 3")]
    [InlineData("table.csv", "Theme,Quote\nTrust,", "Theme ¦ Quote\nTrust ¦")]
    [InlineData("table.csv", "Trust\nDoubt\n", "running text")]
    [InlineData("table.csv", ",\n,\n", "running text")]
    [InlineData("table.csv", Uneven, "Theme;Quote ¦  ¦\nTrust ¦ slow;One ¦ two;P1\nDoubt ¦ late;Three ¦ four;P2;nurse")]
    [InlineData("table.csv", "sep=;\n" + Uneven, "Theme ¦ Quote ¦  ¦\nTrust, slow ¦ One, two ¦ P1 ¦\nDoubt, late ¦ Three, four ¦ P2 ¦ nurse")]
    public void What_is_stated_comes_before_what_the_name_says_and_what_most_rows_have(string name, string text, string cells) =>
        Assert.Equal(cells, GridOutline.Of(Read(name, text.Replace('→', '\t'))));

    [Theory]
    [InlineData("sep=;\r\n")]
    [InlineData("sep=;\n")]
    [InlineData("SEP=;\r\n\r\n")]
    public void The_line_that_states_what_parts_fields_stays_in_the_text_and_is_no_row(string line)
    {
        var read = Read("table.csv", $"{line}Theme;Quote\nTrust;“Slowly”\n");
        Assert.Equal($"{line}Theme\tQuote\nTrust\t“Slowly”\n", read.Text);
        Assert.Equal("Theme ¦ Quote\nTrust ¦ “Slowly”", GridOutline.Of(read));
    }

    [Theory]
    [InlineData("sep=")]
    [InlineData("sep=;")]
    [InlineData("sep=;;\n")]
    [InlineData("Trust")]
    public void A_file_of_one_short_line_states_nothing(string text) =>
        Assert.Equal(text, Read("table.csv", text).Text.Replace('\t', ';'));

    [Fact]
    public void The_first_two_hundred_rows_tell_what_parts_fields()
    {
        var read = Read("table.csv", new StringBuilder().Insert(0, "Trust;slowly\n", 200)
            .Insert(200 * 13, "Then, on that day, all of them, said no\n", 300).ToString());
        Assert.Equal("Trust ¦ slowly", GridOutline.Of(read).Split('\n')[0]);
        Assert.Equal(2, read.Grids[0].Columns);
    }

    [Fact]
    public void A_row_that_is_only_begun_where_the_sample_ends_does_not_count()
    {
        var words = new StringBuilder().Insert(0, "so slow ", 18_000).ToString();
        var read = Read("table.csv", $"Theme, all;Concept;Quote\nTrust, all;{words};{words}\nDoubt, all;{words};{words}\n");
        Assert.Equal(3, read.Grids[0].Columns);
    }

    [Fact]
    public void Rows_that_end_as_on_an_old_computer_are_read_however_many_there_are() => Assert.Equal(25_000, TableFormats.Read(
        "table.csv", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Trust,Slowly\r", 25_000)))).Grids[0].Rows.Count);

    [Theory]
    [InlineData("Theme,Quote\nTrust,\"One, two\"\nDoubt,Three\n", "Theme ¦ Quote\nTrust ¦ One, two\nDoubt ¦ Three")]
    [InlineData("Theme;Quote\nTrust;\"One; two\"\nDoubt;Three\n", "Theme ¦ Quote\nTrust ¦ One; two\nDoubt ¦ Three")]
    [InlineData("Theme,Quote\nTrust,\"One \"\"two\"\"\"\nDoubt,Three\n", "Theme ¦ Quote\nTrust ¦ One \"two\"\nDoubt ¦ Three")]
    [InlineData("Theme,Quote\nTrust,\"\"\"One\"\" two\"\nDoubt,Three\n", "Theme ¦ Quote\nTrust ¦ \"One\" two\nDoubt ¦ Three")]
    [InlineData("Theme,Quote\nTrust,\"One\ntwo\"\nDoubt,Three\n", "Theme ¦ Quote\nTrust ¦ One⏎two\nDoubt ¦ Three")]
    [InlineData("Theme,Quote\nTrust,\"One, two\"\nDoubt,\"Three, four\"\n", "Theme ¦ Quote\nTrust ¦ One, two\nDoubt ¦ Three, four")]
    [InlineData("\"Trust, all\",A,1\nDoubt,B,2\nHope,C,3\n", "Trust, all ¦ A ¦ 1\nDoubt ¦ B ¦ 2\nHope ¦ C ¦ 3")]
    [InlineData("Hut,Where\nTrust,\"One, two\"\n", "running text")]
    [InlineData("Hut,Where\nTrust,\"One, two\"\nDoubt,Three\nHope\n", "running text")]
    [InlineData("Hut,Where\nTrust,\"One, two\"\nHope\nDoubt,Three\n", "running text")]
    [InlineData("Theme\n\"Trust, and\"\nDoubt\n", "running text")]
    [InlineData("Hut,Where\nTrust,\"One\"\nDoubt,Three\n", "running text")]
    [InlineData("Hut,Where\nTrust,One\nDoubt,Three\n", "running text")]
    public void Three_even_rows_of_which_one_needs_its_quotation_marks_are_delimited_text(string text, string cells)
    {
        var read = Read("pasted.txt", text);
        Assert.Equal(cells, GridOutline.Of(read));
        Assert.Equal(read.Text, SourceText.Of("pasted.txt", Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("Table 2. Themes,\nTable 2 (continued),\nTheme,Quote\nTrust,“Slowly” (P1)\n\"Note: P, participant.\",\n* Not asked.,\n",
        "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)")]
    [InlineData("Theme,Quote\nTrust,“Slowly” (P1)\na Participants of the first year,\n", "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)")]
    [InlineData("Theme,Quote\nTrust,“Slowly” (P1)\n*,\n", "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)")]
    [InlineData("Theme,Quote\nTrust,“Slowly” (P1)\n1 Doubt,\n", "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\n1 Doubt ¦")]
    [InlineData("Theme,Quote\nTrust,“Slowly” (P1)\na) Doubt,\n", "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\na) Doubt ¦")]
    [InlineData("Theme,Quote\nTrust,“Slowly” (P1)\nb. Doubt,\n", "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\nb. Doubt ¦")]
    [InlineData("Theme,Quote\nTrust,“Slowly” (P1)\nDoubt,\n", "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\nDoubt ¦")]
    [InlineData(",Theme,,Quote,\n,Trust,,“Slowly” (P1),\n", "Theme ¦  ¦ Quote\nTrust ¦  ¦ “Slowly” (P1)")]
    [InlineData(",Theme,Quote\n,Table 2,“Slowly”\n,,“Well”\n", "Theme ¦ Quote\nTable 2 ¦ “Slowly”\n¦ “Well”")]
    [InlineData("Table 2. Themes,\nTable 2 (continued),\nTheme,Quote\n", "Theme ¦ Quote")]
    [InlineData("Table 2,Themes\nTrust,“Slowly”\n", "Table 2 ¦ Themes\nTrust ¦ “Slowly”")]
    [InlineData("Theme,Concept,Quote\nTrust,It takes time\nDoubt,It stays,“Well”\n",
        "Theme ¦ Concept ¦ Quote\nTrust ¦ It takes time ¦\nDoubt ¦ It stays ¦ “Well”")]
    [InlineData("\"Table 2\nof themes\",\nTheme,Quote\n", "Theme ¦ Quote")]
    public void A_label_above_and_notes_below_are_no_rows(string text, string cells) =>
        Assert.Equal(cells, GridOutline.Of(Read("table.csv", text)));

    private static TableText Read(string name, string text) =>
        GridInvariants.Hold(TableFormats.Read(name, Encoding.UTF8.GetBytes(text)));
}
