using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Plain text that is delimited without being called so is known by its columns.</summary>
public sealed class PlainRowsTests
{
    private const string Table = "theme,quote,participant\nHerding,I slept beside the goats,P1\nHerding,The dog did it all,P2\nSelling,We sold two,P1\n";
    private const string Read = "1 Herding\n  -\n    I slept beside the goats ~ P1\n    The dog did it all ~ P2\n2 Selling\n  -\n    We sold two ~ P1";

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("|")]
    [InlineData(" | ")]
    [InlineData("\t")]
    [InlineData(", ")]
    public void Names_of_columns_tell_it_whatever_parts_them(string delimiter)
    {
        foreach (var text in (string[])[Table, Table.ReplaceLineEndings("\r\n"), Table.TrimEnd(), $"\n{Table}\n\n", $"Table 1: Goats\n{Table}"])
            Assert.Equal(Read, OutlineOf("pasted.txt", text.Replace(",", delimiter, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("|")]
    [InlineData("\t")]
    public void Marks_around_all_fields_are_not_of_the_words(string delimiter) => Assert.Equal(Read, OutlineOf(
        "pasted.txt", string.Join('\n', Table.TrimEnd().Split('\n').Select(line => $"\"{line.Replace(",", $"\"{delimiter}\"", StringComparison.Ordinal)}\""))));

    [Theory]
    [InlineData("theme;quote;participant\nHerding;It took 1,5 hours;P1\nSelling;It cost 2,50, and 3,5 before;P2\n")]
    [InlineData("theme,quote,participant\nHerding,\"It took 1,5 hours\",P1\nSelling,\"It cost 2,50, and 3,5 before\",P2\n")]
    [InlineData("theme|quote|participant\nHerding|It took 1,5 hours|P1\nSelling|It cost 2,50, and 3,5 before|P2\n")]
    [InlineData("sep=;\ntheme;quote;participant\nHerding;It took 1,5 hours;P1\nSelling;It cost 2,50, and 3,5 before;P2\n")]
    [InlineData("Herding;It took 1,5 hours;P1\nSelling;It cost 2,50, and 3,5 before;P2\nSelling;;P2\n")]
    public void Commas_of_numbers_and_words_part_nothing_where_something_else_does(string text) => Assert.Equal(
        "1 Herding\n  -\n    It took 1,5 hours ~ P1\n2 Selling\n  -\n    It cost 2,50, and 3,5 before ~ P2",
        OutlineOf("pasted.txt", text).Split("\ndoubt")[0]);

    [Fact]
    public void Lines_without_names_are_rows_where_each_has_a_participant_and_that_is_said()
    {
        var draft = Told.Read("pasted.txt", Table[(Table.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(Read, StudyOutline.Of(draft).Split("\ndoubt")[0]);
        Assert.Contains(draft.Problems, found => found.Problem.Line == 1
            && found.Problem.Sentence.StartsWith("No names of columns were found", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_are_not_all_known_tell_it_where_each_row_has_as_many_fields() => Assert.Equal(
        "Theme ¦ Lo dicho ¦ Quien ¦ Lugar\nTrust ¦ Slow ¦ A ¦ North\nDoubt ¦ Fast ¦ B ¦ South",
        GridOutline.Of(Of("Theme,Lo dicho,Quien,Lugar\nTrust,Slow,A,North\nDoubt,Fast,B,South\n")));

    [Theory]
    [InlineData("theme,quote,participant\nHerding,I slept, and woke,P1\nHerding,The dog, well, did it,P2\nSelling,We sold two,P1\n", 2, 3)]
    [InlineData("theme, quote\nHerding, I slept\nHerding, The dog, well, did it\nSelling, We sold two\nSelling, We, too, sold\n", 1, 3, 5)]
    public void Where_fewer_rows_fit_it_is_a_table_and_each_doubt_is_said(string text, params int[] lines)
    {
        var draft = Told.Read("pasted.txt", text);
        Assert.Equal(2, draft.Study.Themes.Count);
        Assert.Equal(lines, draft.Problems.Select(found => found.Problem.Line).Where(line => line > 0).Distinct());
    }

    [Theory]
    [InlineData("Themes, concepts, quotes\nHerding: Goats need people, and dogs.“I slept beside them.” (P1)\nDogs follow.“The dog did it, all of it.” (P2)\nSelling: Two are enough, they say, or three.“We sold two.” (P1)\n")]
    [InlineData("Table 1. Themes, quotes\n1) HerdingGoats need people.“I slept, beside them.” (P1)\n2) SellingTwo are enough.“We sold two.” (P1)\n")]
    [InlineData("We asked about herding, selling, and dogs.\nThey told us of goats, of sheep, and of nights.\nThen it was late, dark, and cold.\n")]
    [InlineData("Goats, dogs\nSheep, dogs\nNights, days\n")]
    public void Running_text_with_commas_stays_so(string text) => Assert.Equal("running text", GridOutline.Of(Of(text)));

    [Fact]
    public void Running_text_under_what_could_be_names_says_so()
    {
        var text = "Themes, concepts, quotes\nGoats need people, and dogs.“I slept there.” (P1)\nDogs, too, follow, mostly.“The dog did it.” (P2)\n"
            + "Two are enough, they say, or three, or four.“We sold two.” (P1)\n";
        Assert.Empty(Of(text).Problems);
        Assert.Contains(Of(text + "They do, and do, always.\n").Problems, problem => problem.Line == 1
            && problem.Sentence.Contains("Only 1 of 4 lines", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_on_several_lines_parted_by_tabs_goes_on_as_before() => Assert.Equal(
        "Theme ¦ Quote ¦ Participant\nTrust ¦ One⏎two ¦ P1\nDoubt ¦ Three ¦ P2",
        GridOutline.Of(Of("Theme\tQuote\tParticipant\nTrust\tOne\ntwo\tP1\nDoubt\tThree\tP2\n")));

    // Without what stands above the table.
    private static string OutlineOf(string name, string text) => string.Join(
        '\n', StudyOutline.Of(Told.Read(name, text)).Split('\n').Where(line => !line.StartsWith("caption: ", StringComparison.Ordinal)));

    private static TableText Of(string text)
    {
        var read = GridInvariants.Hold(TableFormats.Read("pasted.txt", Encoding.UTF8.GetBytes(text)));
        Assert.Equal(read.Text, SourceText.Of("pasted.txt", Encoding.UTF8.GetBytes(text)));
        return read;
    }
}
