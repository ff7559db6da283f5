using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Cells parted by tabs that begin on lines of their own, or go on over several.</summary>
public sealed class CellsOverLinesTests
{
    private const string Two = "Trust ¦ It takes time. ¦ “Slowly” (P1)\nDoubt ¦ It stays. ¦ “Well” (P2)";

    [Theory]
    [InlineData("Trust\n→It takes time.→“Slowly” (P1)\nDoubt\n→It stays.→“Well” (P2)\n", Two)]
    [InlineData("Trust\n→It takes time.\n→“Slowly” (P1)\nDoubt\n→It stays.\n→“Well” (P2)\n", Two)]
    [InlineData("Trust→It takes time.\n→“Slowly” (P1)\nDoubt→It stays.\n→“Well” (P2)\n", Two)]
    [InlineData("Trust→It takes time.→“Slowly” (P1)\n\nDoubt\n\n→It stays.→“Well” (P2)\n", Two)]
    [InlineData("Trust→It takes time.→“Slowly” (P1)\nDoubt→It stays.→“Well” (P2)\n\nAll said so.\n", Two)]
    [InlineData("Trust→It takes time.→“Slowly” (P1)\nDoubt→It stays.→“Well” (P2)\nnurse\n", Two + "⏎nurse")]
    [InlineData("Trust→It takes time.\nPatience\nmostly→“Slowly” (P1)\nDoubt→It stays.→“Well” (P2)\n",
        "Trust ¦ It takes time.⏎Patience⏎mostly ¦ “Slowly” (P1)\nDoubt ¦ It stays. ¦ “Well” (P2)")]
    [InlineData("Trust→It takes time.→“Slowly” (P1)\nGoing\nOn foot.→It is far.→“I walked.” (P2)\n",
        "Trust ¦ It takes time. ¦ “Slowly” (P1)\nGoing ¦ 〃 ¦ 〃\nOn foot. ¦ It is far. ¦ “I walked.” (P2)")]
    public void A_row_is_filled_up_by_the_lines_below_it(string rows, string cells) =>
        Assert.Equal($"Theme ¦ Concept ¦ Quote\n{cells}", Read($"Theme→Concept→Quote\n{rows}"));

    [Theory]
    [InlineData("Themes\n→Quotes\nIt takes trust.\n→“Slowly” (P1)\nDoubt stays.\n→“Well” (P2)\n",
        "Themes ¦ Quotes\nIt takes trust. ¦ “Slowly” (P1)\nDoubt stays. ¦ “Well” (P2)")]
    [InlineData("Theme→Concept→Quote→Who\nTrust→It takes time.→\n“Slowly”→P1\nDoubt→It stays.→“Well”→P2\n",
        "Theme ¦ Concept ¦ Quote ¦ Who\nTrust ¦ It takes time. ¦ “Slowly” ¦ P1\nDoubt ¦ It stays. ¦ “Well” ¦ P2")]
    [InlineData("Theme→Quote→Who\nTrust→“Slowly”\n→P1\nDoubt→“Well”→P2\n", "Theme ¦ Quote ¦ Who\nTrust ¦ “Slowly” ¦ P1\nDoubt ¦ “Well” ¦ P2")]
    public void Names_and_cells_may_begin_on_lines_of_their_own(string text, string cells) => Assert.Equal(cells, Read(text));

    [Theory]
    [InlineData(160, true)]
    [InlineData(161, false)]
    public void A_numbered_level_is_a_section_to_a_length(int length, bool isSection)
    {
        var line = $"Theme 2: Staying {new string('o', length - 23)} long.";
        Assert.Equal(
            $"Concept ¦ Quote\nIt takes time. ¦ “Slowly” (P1){(isSection ? $"\n{line} ¦ 〃" : $"⏎{line}")}\nIt goes. ¦ “Off” (P3)",
            Read($"Concept→Quote\nIt takes time.→“Slowly” (P1)\n{line}\nIt goes.→“Off” (P3)\n"));
    }

    [Theory]
    [InlineData("10→Trust takes time.\n11→Doubt stays.", "10 ¦ Trust takes time.\n11 ¦ Doubt stays.")]
    [InlineData("(1.1.1)→Trust takes time.\n(1.1.2)→Doubt stays.", "(1.1.1) ¦ Trust takes time.\n(1.1.2) ¦ Doubt stays.")]
    public void Numbers_that_mark_no_list_are_a_column(string text, string cells) => Assert.Equal(cells, Read(text));

    private static string Read(string text) =>
        GridOutline.Of(GridInvariants.Hold(PlainTextFormat.Of(text.Replace('→', '\t'))));
}
