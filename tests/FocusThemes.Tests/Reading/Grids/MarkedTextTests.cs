using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Plain text whose cells are parted by tabs or bars: rows, sections, and what goes on below them.</summary>
public sealed class MarkedTextTests
{
    private const string Names = "Concept→Quote\n";
    private const string Off = "It goes.→“Off” (P3)\n";

    [Theory]
    [InlineData("“Slowly” (P1)")]
    [InlineData("“Slowly” [P1]")]
    [InlineData("P1: “Slowly”")]
    [InlineData("It took me years.")]
    [InlineData("“Slowly” P1, nurse")]
    [InlineData("“Slowly” P1, nurse, at the second talks, in the late spring of 2021")]
    public void A_short_line_after_a_cell_that_ends_is_a_section(string cell) => Assert.Equal(
        $"Concept ¦ Quote\nIt takes time. ¦ {cell}\nStaying ¦ 〃\nIt goes. ¦ “Off” (P3)",
        Read($"{Names}It takes time.→{cell}\nStaying\n{Off}"));

    [Theory]
    [InlineData("“Slowly, and then")]
    [InlineData("“Slowly” P1, nurse, at the second talks, in the early spring of 2021")]
    [InlineData("I said “slowly” and then went on to say for quite some time that it takes years")]
    public void A_short_line_after_a_cell_that_does_not_end_goes_on(string cell) => Assert.Equal(
        $"Concept ¦ Quote\nIt takes time. ¦ {cell}⏎Staying\nIt goes. ¦ “Off” (P3)",
        Read($"{Names}It takes time.→{cell}\nStaying\n{Off}"));

    [Theory]
    [InlineData("“Very slowly” (P2)")]
    [InlineData("And very slowly.")]
    public void A_sentence_or_a_quote_of_its_own_goes_on_in_the_cell(string line) => Assert.Equal(
        $"Concept ¦ Quote\nIt takes time. ¦ “Slowly” (P1)⏎{line}\nIt goes. ¦ “Off” (P3)",
        Read($"{Names}It takes time.→“Slowly” (P1)\n{line}\n{Off}"));

    [Fact]
    public void A_line_after_an_empty_cell_is_a_section() => Assert.Equal(
        "Concept ¦ Quote\nIt takes time. ¦ “Slowly” (P1)\nIt is lost. ¦\nStaying ¦ 〃\nIt goes. ¦ “Off” (P3)",
        Read($"{Names}It takes time.→“Slowly” (P1)\nIt is lost.→\nStaying\n{Off}"));

    [Fact]
    public void A_section_below_the_names_may_have_two_lines() => Assert.Equal(
        "Concept ¦ Quote\nGoing⏎and being on the way ¦ 〃\nOn foot. ¦ “I walked.” (P1)\nBy bus. ¦ “I waited.” (P2)",
        Read($"{Names}Going\nand being on the way\nOn foot.→“I walked.” (P1)\nBy bus.→“I waited.” (P2)"));

    [Theory]
    [InlineData(160, true)]
    [InlineData(161, false)]
    public void A_section_has_at_most_a_hundred_and_sixty_characters(int length, bool isSection)
    {
        var line = $"Going {new string('o', length - 9)} on";
        Assert.Equal(
            $"Concept ¦ Quote\nOn foot. ¦ “I walked.” (P1){(isSection ? $"\n{line.TrimEnd()} ¦ 〃" : $"⏎{line}")}\n"
                + "It goes. ¦ “Off” (P3)",
            Read($"{Names}On foot.→“I walked.” (P1)\n{line}\n{Off}"));
    }

    [Theory]
    [InlineData(160, true)]
    [InlineData(161, false)]
    public void A_section_follows_names_that_are_no_longer_than_one(int length, bool isSection)
    {
        var name = $"Quotes {new string('o', length - 7)}";
        Assert.Equal(
            $"Concept ¦ {name}{(isSection ? "\nGoing ¦ 〃" : "⏎Going")}\nOn foot. ¦ “I walked.” (P1)\nIt goes. ¦ “Off” (P3)",
            Read($"Concept→{name}\nGoing\nOn foot.→“I walked.” (P1)\n{Off}"));
    }

    [Fact]
    public void A_numbered_level_is_a_section_though_it_is_a_sentence() => Assert.Equal(
        "Concept ¦ Quote\nIt takes time. ¦ “Slowly, and⏎then\nTheme 2: Staying takes time. ¦ 〃\nIt goes. ¦ “Off” (P3)",
        Read($"{Names}It takes time.→“Slowly, and\nthen\nTheme 2: Staying takes time.\n{Off}"));

    [Theory]
    [InlineData("Note: P, participant.\nAnd more.\n")]
    [InlineData("\nWe talk of it below.\n")]
    [InlineData("")]
    public void The_last_cell_goes_on_until_a_blank_line_or_a_note(string below) => Assert.Equal(
        "Concept ¦ Quote\nIt takes time. ¦ “Slowly” (P1)⏎“Very slowly” (P2)",
        Read($"{Names}It takes time.→“Slowly” (P1)\n“Very slowly” (P2)\n{below}"));

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void At_most_four_lines_stand_above_the_last_row_for_each_with_a_mark(int paragraphs, bool isTable)
    {
        var quote = string.Concat(Enumerable.Range(1, paragraphs).Select(at => $"Then came day {at}.\n"));
        var read = Read($"{Names}It takes time.→“One day came.\n{quote}{Off}");
        Assert.Equal(isTable, read != "running text");
        if (isTable) Assert.Equal(["It goes. ¦ “Off” (P3)"], read.Split('\n').Skip(2));
    }

    [Theory]
    [InlineData("Theme→Concept→Quote\nTrust→It takes time.→“Slowly” (P1)\nIt is lost.→“Gone” (P2)",
        "Theme ¦ Concept ¦ Quote\nTrust ¦ It takes time. ¦ “Slowly” (P1)\n¦ It is lost. ¦ “Gone” (P2)")]
    [InlineData("Theme→Concept→Quote\nTrust→It takes time.→“Slowly” (P1)\nIt is lost.→“Gone” (P2)\nIt is found.→“There” (P3)",
        "Theme ¦ Concept ¦ Quote\nTrust ¦ It takes time. ¦ “Slowly” (P1)\n¦ It is lost. ¦ “Gone” (P2)\n¦ It is found. ¦ “There” (P3)")]
    [InlineData("Theme→Concept→Quote\nTrust→It takes time.→“Slowly” (P1)\nIt is lost.→“Gone” (P2)\nIt is found.→“There” (P3)\n"
        + "It is new.→“Fresh” (P4)",
        "Theme ¦ Concept ¦ Quote\nTrust ¦ It takes time. ¦ “Slowly” (P1)\n¦ It is lost. ¦ “Gone” (P2)\n¦ It is found. ¦ “There” (P3)\n"
        + "¦ It is new. ¦ “Fresh” (P4)")]
    [InlineData("Theme→Quote→Participant\nTrust→“Slowly”→P1\nDoubt→“Well”",
        "Theme ¦ Quote ¦ Participant\nTrust ¦ “Slowly” ¦ P1\nDoubt ¦ “Well” ¦")]
    [InlineData("Theme→Concept→Quote\nTrust→It takes time.→“Slowly” (P1)\nDoubt→It stays.\nHope→It comes.→“Here” (P3)",
        "Theme ¦ Concept ¦ Quote\nTrust ¦ It takes time. ¦ “Slowly” (P1)\nDoubt ¦ It stays. ¦\nHope ¦ It comes. ¦ “Here” (P3)")]
    public void Short_rows_lack_their_first_cells_where_they_end_with_a_quote_as_the_others_do(string text, string cells) =>
        Assert.Equal(cells, Read(text));

    [Theory]
    [InlineData("Interviews→2021\nTheme→Concept→Quote\nTrust→It takes time→“Slowly” (P1)\nDoubt→It stays→“Well” (P2)",
        "Interviews ¦ 2021 ¦\nTheme ¦ Concept ¦ Quote\nTrust ¦ It takes time ¦ “Slowly” (P1)\nDoubt ¦ It stays ¦ “Well” (P2)")]
    [InlineData("What they said\nTheme→Quote\nTrust→“Slowly” (P1)", "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)")]
    [InlineData("Table 1→Themes\nTheme→Quote\nTrust→“Slowly” (P1)", "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)")]
    [InlineData("→Concept\n→Quote\nTrust\n→It takes time.\n→“Slowly” (P1)\nDoubt\n→It stays.\n→“Well” (P2)",
        "¦ Concept ¦ Quote\nTrust ¦ It takes time. ¦ “Slowly” (P1)\nDoubt ¦ It stays. ¦ “Well” (P2)")]
    [InlineData("Table 2\n\nTheme\n\n→Quote\n\nTrust\n\n→“Slowly” (P1)\n\nDoubt\n\n→“Well” (P2)",
        "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\nDoubt ¦ “Well” (P2)")]
    [InlineData("Theme→Quote\rTrust→“Slowly” (P1)\rDoubt→“Well” (P2)\r",
        "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\nDoubt ¦ “Well” (P2)")]
    public void There_are_as_many_columns_as_names_or_as_most_rows_have_cells(string text, string cells) =>
        Assert.Equal(cells, Read(text));

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void More_than_five_hundred_columns_are_no_table(int columns, bool isTable)
    {
        var row = string.Join('\t', Enumerable.Range(1, columns).Select(at => $"Day {at}"));
        var read = PlainTextFormat.Of($"{row}\n{row}\n");
        Assert.Equal(isTable, read.Grids.Count == 1);
    }

    [Theory]
    [InlineData("•")]
    [InlineData("·")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("o")]
    [InlineData("*")]
    [InlineData("1.")]
    [InlineData("(a)")]
    [InlineData("(viii)")]
    [InlineData("2.1.3)")]
    public void Marks_of_a_list_are_no_column(string mark) =>
        Assert.Equal("running text", Read($"{mark}→Trust takes time.\n{mark}→Doubt stays.\n"));

    [Theory]
    [InlineData("P1→Trust takes time.\nP2→Doubt stays.", "P1 ¦ Trust takes time.\nP2 ¦ Doubt stays.")]
    [InlineData("Yes.→Trust takes time.\nNo.→Doubt stays.", "Yes. ¦ Trust takes time.\nNo. ¦ Doubt stays.")]
    [InlineData("1.1.1.1.→Trust takes time.\n1.1.1.2.→Doubt stays.", "1.1.1.1. ¦ Trust takes time.\n1.1.1.2. ¦ Doubt stays.")]
    [InlineData("Theme→Quote\n1.→“Slowly” (P1)\n2.→“Well” (P2)", "Theme ¦ Quote\n1. ¦ “Slowly” (P1)\n2. ¦ “Well” (P2)")]
    [InlineData("1.→Trust→“Slowly” (P1)\n2.→Doubt→“Well” (P2)", "1. ¦ Trust ¦ “Slowly” (P1)\n2. ¦ Doubt ¦ “Well” (P2)")]
    public void Numbers_of_themes_are_a_column_beside_others(string text, string cells) => Assert.Equal(cells, Read(text));

    [Theory]
    [InlineData("| Theme | Quote\n| Trust | “Slowly” (P1)\n| Doubt |\n| Hope | “Soon” (P2)\n",
        "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\nDoubt ¦\nHope ¦ “Soon” (P2)")]
    [InlineData("Theme | Quote |\nTrust | “Slowly” (P1) |\nDoubt | “Well” (P2) |\n",
        "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\nDoubt ¦ “Well” (P2)")]
    [InlineData("Theme | Quote\nTrust | “Slowly” (P1)\n| “Well” (P2)\n| “Soon” (P3)\n| “Late” (P4)\n",
        "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\n¦ “Well” (P2)\n¦ “Soon” (P3)\n¦ “Late” (P4)")]
    [InlineData("| Theme | Quote |\n| Trust | “Slowly” (P1) |\nDoubt | “Well” (P2)\n| Hope | “Soon” (P3) |\n",
        "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)\nDoubt ¦ “Well” (P2)\nHope ¦ “Soon” (P3)")]
    [InlineData("| Theme | Quote |\n| Trust | “Slowly” (P1) |\nDoubt | “Well” (P2)\nHope | “Soon” (P3)\n",
        "¦ Theme ¦ Quote ¦\n¦ Trust ¦ “Slowly” (P1) ¦\nDoubt ¦ “Well” (P2) ¦  ¦\nHope ¦ “Soon” (P3) ¦  ¦")]
    [InlineData("What they said.\nIn all of it.\nAs told.\n| Theme | Quote |\n| Trust | “Slowly” (P1) |\n",
        "Theme ¦ Quote\nTrust ¦ “Slowly” (P1)")]
    [InlineData("Theme | Quote | Participant\nTrust | “Slowly” | P1\n| “Gone” | P2\nDoubt | “Well” | P3\n",
        "Theme ¦ Quote ¦ Participant\nTrust ¦ “Slowly” ¦ P1\n¦ “Gone” ¦ P2\nDoubt ¦ “Well” ¦ P3")]
    [InlineData("Theme | In their words | Quote\nTrust | “slow” | “Slowly” (P1)\nDoubt | “well” |\nHope | “soon” | “Here” (P3)\n",
        "Theme ¦ In their words ¦ Quote\nTrust ¦ “slow” ¦ “Slowly” (P1)\nDoubt ¦ “well” ¦\nHope ¦ “soon” ¦ “Here” (P3)")]
    [InlineData("Theme | Quote\nTrust | “Yes| no” (P1 |2)\nDoubt | “either|or” (P2)\n",
        "Theme ¦ Quote\nTrust ¦ “Yes| no” (P1 |2)\nDoubt ¦ “either|or” (P2)")]
    public void Bars_that_frame_nearly_every_row_part_nothing(string text, string cells) =>
        Assert.Equal(cells, Read(text));

    private static string Read(string text) =>
        GridOutline.Of(GridInvariants.Hold(PlainTextFormat.Of(text.Replace('→', '\t'))));
}
