using System.Text;
using static FocusThemes.Tests.Reading.Projects.Refi.MadeRefi;

namespace FocusThemes.Tests.Reading.Projects.Refi;

/// <summary>Where coded words stand, however their program counts.</summary>
public sealed class RefiPositionTests
{
    private const string Emojis = "😀😀😀 We hoped for rain 😀 and we feared the drought that came 😀 every summer here.";

    private static readonly (int Start, int End) Units = Found(Emojis);

    private static readonly (int Start, int End) Points = (Units.Start - 4, Units.End - 4);

    [Fact]
    public void NVivo_counts_UTF_16_units_wherever_people_begin_to_code()
    {
        var project = Read(Coded(Emojis, Selection(10, 15) + Selection(Units.Start, Units.End - 2), "NVivo for Mac 15.0.0"));
        Assert.Equal(["Anna: hoped [Hope]", "Anna: droug [Hope]"], Told(project));
        Assert.Equal("UTF-16 units: 1 of 2 spans begin and end at words (code points: 0)", project.Positions);
    }

    [Fact]
    public void Others_count_code_points()
    {
        var project = Read(Coded(Emojis, Selection(7, 12) + Selection(Points.Start, Points.End), "qc 1.3.2"));
        Assert.Equal(["Anna: hoped [Hope]", "Anna: drought [Hope]"], Told(project));
        Assert.StartsWith("code points: 2 of 2 spans begin and end at words (UTF-16 units: ", project.Positions, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_counts_otherwise_than_others_is_known_by_the_edges_of_words()
    {
        var project = Read(Coded(Emojis, Selection(10, 15) + Selection(Units.Start, Units.End), "Elsewhere 2"));
        Assert.Equal(["Anna: hoped [Hope]", "Anna: drought [Hope]"], Told(project));
        Assert.Equal("UTF-16 units: 2 of 2 spans begin and end at words (code points: 0)", project.Positions);
    }

    [Fact]
    public void A_byte_order_mark_line_ends_of_Windows_and_emojis_are_counted_as_NVivo_does()
    {
        var text = Emojis.Replace(" and", "\r\nand", StringComparison.Ordinal);
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)];
        var (start, end) = Found(text);
        var project = Read(Coded(bytes, Selection(10, 15) + Selection(start, end), "NVivo for Windows 12.6"));
        Assert.Equal(["Anna: hoped [Hope]", "Anna: drought [Hope]"], Told(project));
        Assert.Equal(text, project.Documents[0].Text);
        Assert.StartsWith("UTF-16 units, CR LF as two: 2 of 2 spans begin and end at words (", project.Positions, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_words_decide_before_edges_do()
    {
        // One line end before each: a program that counts it as one is found out by the names.
        const string text = "a\r\nb\r\nWe hoped.\r\nWe doubted.";
        var project = Read(Coded(text, Selection(7, 12, "hoped") + Selection(14, 24, "We dou…"), "Elsewhere 2"));
        Assert.Equal(["Anna: hoped [Hope]", "Anna: We doubted [Hope]"], Told(project));
        Assert.Equal("code points, CR LF as one: 2 of 2 passages have the words that they are called by (code points, CR LF as two: 0)", project.Positions);
        Assert.All(project.Segments, segment => Assert.Null(segment.Doubt));
    }

    [Theory]
    [InlineData("ATLAS.ti 8.4.0", "one")]
    [InlineData("MAXQDA 24", "two")]
    public void Where_nothing_tells_the_program_decides(string program, string lineEnd)
    {
        var project = Read(Coded("- - - - -\r\n- - - - -", Selection(14, 15), program));
        Assert.StartsWith($"code points, CR LF as {lineEnd}: 1 of 1", project.Positions, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_that_is_counted_is_found_by_the_names()
    {
        var project = Read(Coded([0xEF, 0xBB, 0xBF, .. "We hoped."u8], Selection(4, 9, "hoped"), "Elsewhere"));
        Assert.Equal(["Anna: hoped [Hope]"], Told(project));
        Assert.Equal("We hoped.", project.Documents[0].Text);
        Assert.Contains("the byte order mark counted: 1 of 1", project.Positions, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_stand_beside_their_position_are_told_and_published()
    {
        var project = Read(Coded("We hoped for rain, and rain came.",
            Selection(3, 8, "hoped") + Selection(13, 17, "rain") + Selection(26, 30, "rain") + Selection(19, 22, "and…")));
        Assert.Equal(["hoped", "rain", "and", "rain"], project.Segments.Select(segment => segment.Text));
        Assert.Equal(
            [null, null, null, "the words that the file keeps beside it stand 3 characters before its position"],
            project.Segments.Select(segment => segment.Doubt));
    }

    [Fact]
    public void A_title_in_place_of_words_is_doubted_and_not_published()
    {
        var project = Read(Coded("We hoped for rain.", Selection(3, 8, "hoped") + Selection(13, 17, "bad weather")));
        Assert.Equal(["hoped", "rain"], project.Segments.Select(segment => segment.Text));
        Assert.Equal("the file calls it “bad weather”, which does not stand at its position", project.Segments[1].Doubt);
    }

    [Theory]
    [InlineData("line:12")]
    [InlineData("Quotation 12:3")]
    [InlineData("00:14.70 – 00:17.70")]
    [InlineData("#5")]
    [InlineData(" ")]
    public void A_number_that_a_program_gives_is_no_name(string name)
    {
        var project = Read(Coded("We hoped for rain.", Selection(3, 8, "hoped") + Selection(13, 17, name)));
        Assert.All(project.Segments, segment => Assert.Null(segment.Doubt));
    }

    [Fact]
    public void Where_all_have_titles_none_is_doubted()
    {
        var project = Read(Coded("We hoped for rain.", Selection(3, 8, "a wish") + Selection(13, 17, "bad weather")));
        Assert.All(project.Segments, segment => Assert.Null(segment.Doubt));
    }

    [Fact]
    public void Words_over_lines_are_the_same_on_one_line_and_cut()
    {
        var project = Read(Coded("We hoped\nfor   rain\nfor years.", Selection(3, 19, "hoped for rain") + Selection(9, 30, "for rain for…")));
        Assert.Equal(["hoped\nfor   rain", "for   rain\nfor years."], project.Segments.Select(segment => segment.Text));
        Assert.All(project.Segments, segment => Assert.Null(segment.Doubt));
        Assert.Equal(["hoped for rain", null], project.Segments.Select(segment => segment.Words));
    }

    [Fact]
    public void Words_that_are_cut_without_a_sign_of_it_are_no_title()
    {
        const string text = "We hoped for rain in spring and for sun in summer, year by year.";
        var project = Read(Coded(text, Selection(0, text.Length, text[..40]) + Selection(3, 8, "hoped")));
        Assert.All(project.Segments, segment => Assert.Null(segment.Doubt));
        Assert.Equal([null, "hoped"], project.Segments.Select(segment => segment.Words));
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var project = Read(Coded("We 😀 hoped", Selection(4, 11) + Selection(0, 2) + Selection(6, 11), "NVivo for Windows 12.6"));
        Assert.Equal(["We", "😀 hoped", "hoped"], project.Segments.Select(segment => segment.Text));
        Assert.Equal("its position is within a character", project.Segments[1].Doubt);
    }

    [Fact]
    public void A_NUL_in_a_text_stays_a_unit_of_it() =>
        Assert.Equal(["a\uFFFDb"], Read(Coded("xa\0b", Selection(1, 4))).Segments.Select(segment => segment.Text));

    private static (int Start, int End) Found(string text) =>
        text.IndexOf("drought", StringComparison.Ordinal) is var start ? (start, start + "drought".Length) : default;
}
