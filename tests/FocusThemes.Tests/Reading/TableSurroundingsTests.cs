using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>What stands around the cells of tables, and between them; which tables are read, and what is said of it.</summary>
public sealed class TableSurroundingsTests
{
    private const string Table = "| Theme | Quote |\n|---|---|\n| Going | “I walked.” (P1) |\n";

    [Theory]
    [InlineData("* Quotes are shortened.\n\n" + Table, "1 Caption: * Quotes are shortened.")]
    [InlineData("From the report on transport\nQuotes of all groups\n\n" + Table,
        "1 NotUnderstood: From the report on transport\n2 Caption: Quotes of all groups")]
    [InlineData("Table 1. Ways\nQuotes of all groups\n\n" + Table, "1 Caption: Table 1. Ways\n2 Caption: Quotes of all groups")]
    [InlineData("A report\nTable 1. Ways\nQuotes of all groups\n\n" + Table,
        "1 NotUnderstood: A report\n2 Caption: Table 1. Ways\n3 Caption: Quotes of all groups")]
    [InlineData(Table + "\n* Shortened.\nNames are changed.\n", "5 Note: * Shortened.\n6 Note: Names are changed.")]
    [InlineData(Table + "\nWritten by the authors\n* Shortened.\n",
        "5 NotUnderstood: Written by the authors\n6 NotUnderstood: * Shortened.")]
    [InlineData(Table + "\n* Shortened.\nTable 2. More\n\n" + Table, "5 Note: * Shortened.\n6 Caption: Table 2. More")]
    [InlineData(Table + "\n* Shortened.\nTable 2. More\n\n" + Table + "\nBy hand\n",
        "5 Note: * Shortened.\n6 Caption: Table 2. More\n12 NotUnderstood: By hand")]
    [InlineData("| | |\n|---|---|\n\nTable 1. Ways\n\n" + Table,
        "1 NotUnderstood: | | |\n2 NotUnderstood: |---|---|\n4 Caption: Table 1. Ways")]
    [InlineData("| Ward | Beds |\n|---|---|\n| A | 12 |\n\nNote: counted.\n\n" + Table,
        "1 NotUnderstood: Ward\n1 NotUnderstood: Beds\n3 NotUnderstood: A\n3 NotUnderstood: 12\n5 Caption: Note: counted.")]
    public void Lines_above_a_table_are_its_caption_and_those_below_its_notes(string text, string around)
    {
        string[] kinds = ["Caption", "Note", "NotUnderstood"];
        Assert.Equal(
            around, string.Join('\n', CellTable.Passages(CellTable.Read(text), text).Where(
                passage => kinds.Contains(passage.Split(' ', ':')[1]))));
    }

    [Fact]
    public void What_parts_cells_is_a_border_and_each_cell_what_its_column_holds()
    {
        const string text = "| Theme | Concept | Quote |\n|---|:-:|---|\n| Going<br>By all means || “I walked.”<br>“I ran.” |\n"
            + "| Staying | At home | “I sat.” | wet |\n";
        Assert.Equal(
            "1 Border: | ¦ 1 Heading: Theme ¦ 1 Border: | ¦ 1 Heading: Concept ¦ 1 Border: | ¦ 1 Heading: Quote ¦ 1 Border: | ¦ "
            + "2 Border: |---|:-:|---| ¦ 3 Border: | ¦ 3 Title: Going ¦ 4 Subtitle: By all means ¦ 4 Border: || ¦ "
            + "4 QuotationMark: “ ¦ 4 Quote: I walked. ¦ 4 QuotationMark: ” ¦ 5 QuotationMark: “ ¦ 5 Quote: I ran. ¦ "
            + "5 QuotationMark: ” ¦ 5 Border: | ¦ 6 Border: | ¦ 6 Title: Staying ¦ 6 Border: | ¦ 6 Concept: At home ¦ 6 Border: | ¦ "
            + "6 QuotationMark: “ ¦ 6 Quote: I sat. ¦ 6 QuotationMark: ” ¦ 6 Border: | ¦ 6 Note: wet ¦ 6 Border: |",
            string.Join(" ¦ ", CellTable.Passages(CellTable.Read(text), Shown(text))));
    }

    [Fact]
    public void Authors_and_participants_may_speak_in_one_column()
    {
        const string text = "| Theme | Findings |\n|---|---|\n| Going | People walk.<br>Some run.<br>“I ran.” (P1)<br>All do. |\n";
        Assert.Equal(
            ["Concept: People walk.", "Concept: Some run.", "QuotationMark: “", "Quote: I ran.", "QuotationMark: ”", "Attribution: (P1)", "Concept: All do.", "Border: |"],
            CellTable.Passages(CellTable.Read(text, """{"columns":["theme","concept"]}"""), Shown(text)).TakeLast(8)
                .Select(passage => passage.Split(' ', 2)[1]));
    }

    [Fact]
    public void A_cell_of_nothing_but_breaks_is_empty()
    {
        const string text = "| Theme | Concept | Quote |\n|---|---|---|\n| Going | On foot | “I walked.” |\n| <br> | <br/><br> | “I ran.” |\n"
            + "| Staying | At home | <br> |\n";
        var draft = CellTable.Read(text);
        Assert.Equal("Going - On foot “I walked.” “I ran.” | Staying - At home", CellTable.Outline(draft.Study));
        Assert.Empty(draft.Problems);
    }

    [Fact]
    public void A_caption_of_two_lines_is_one_and_without_one_there_is_none()
    {
        Assert.Equal("Table 1. Ways · Quotes of all groups",
            CellTable.Read("Table 1. Ways\nQuotes of all groups\n\n" + Table).Study.Sources[0].Caption);
        Assert.Null(CellTable.Read(Table).Study.Sources[0].Caption);
    }

    [Fact]
    public void All_that_was_not_understood_is_counted()
    {
        var source = CellTable.Read("A report\nQuotes\n\n" + Table + "\nBy hand\n").Study.Sources[0];
        Assert.Equal("A report".Length + "By hand".Length, source.NotUnderstood);
    }

    [Fact]
    public void What_could_be_read_otherwise_is_said_in_the_order_of_the_text()
    {
        var draft = CellTable.Read(
            "A report\nQuotes\n\n| Theme | Quote |\n|---|---|\n| Going | I walked.<br>I ran. |\n\nBy hand\n");
        Assert.Equal(
            [
                "1 This text was not understood. A report",
                "6 These paragraphs have neither marks nor attributions; each was taken for a quote. I walked.",
                "9 This text was not understood. By hand",
            ],
            draft.Problems.Select(found => $"{found.Problem.Line} {found.Problem.Sentence} {found.Problem.Text.Trim()}"));
    }

    [Theory]
    [InlineData("Going,\"I walked.\nI ran.\"\n", 2)]
    [InlineData("Staying,“I sat.”\nGoing,\"I walked.\nI ran.\"\n", 3)]
    public void Paragraphs_that_nothing_parts_are_named_with_their_line(string rows, int line) => Assert.Equal(
        (line, "I walked."), Assert.Single(
            CellTable.Read($"Theme,Quote\n{rows}").Problems.Select(found => (found.Problem.Line, found.Problem.Text))));

    [Theory]
    [InlineData("Theme\tQuote\nGoing\tI walked.<br>I ran.\n", 2)]
    [InlineData("Theme\tQuote\nStaying\t“I sat.”\nGoing\tI walked.<br />I ran.\n", 3)]
    public void Breaks_part_paragraphs_of_a_cell(string table, int line)
    {
        var draft = CellTable.Read(table);
        Assert.Equal(["I walked.", "I ran."], draft.Study.Themes[^1].Concepts[0].Quotes.Select(quote => quote.Text));
        Assert.Equal((line, "I walked."), Assert.Single(
            draft.Problems.Select(found => (found.Problem.Line, found.Problem.Text))));
    }

    [Fact]
    public void Columns_of_which_nothing_is_told_are_named() => Assert.Equal(
        "table.csv, line 1: Of the columns “Bus number (including the ones of the ni”, “Street in which each of the buses can st…” none "
        + "could be told to hold themes; say what each of them holds, such as theme, concept, quote.",
        Assert.Throws<UnacceptableInputException>(() => CellTable.Read(
            "Bus number (including the ones of the ni,Street in which each of the buses can stop\n12,High Street\n")).Message);

    [Fact]
    public void Only_the_tables_that_somebody_chose_are_read()
    {
        const string other = "| Theme | Quote |\n|---|---|\n| Staying | “I sat.” (P2) |\n";
        var draft = CellTable.Read($"{Table}\n{other}", """{"tables":[2]}""");
        Assert.Equal("Staying - “I sat.” (P2)", CellTable.Outline(draft.Study));
        Assert.Equal([(1, false), (2, true)], draft.Notes[0].Tables.Select(table => (table.Number, table.IsRead)));
        Assert.Equal([1, 1], CellTable.Read($"{Table}\n{other}").Notes[0].Tables.Select(table => table.Rows));
        Assert.Equal("Going - “I walked.” (P1)", CellTable.Outline(CellTable.Read($"{Table}\n{other}", """{"tables":[1]}""").Study));
    }

    [Theory]
    [InlineData("(page 12)", "Attributions look like “(page 12)”; they name no participant.")]
    [InlineData("(P12)", "Participants look like “(P12)”: 2 found.")]
    public void Whether_attributions_name_participants_is_said(string attribution, string said) => Assert.Contains(
        said, CellTable.Read(
            $"Theme,Quote\nGoing,“I walked.” {attribution}\nStaying,“I sat.” {attribution.Replace("12", "14", StringComparison.Ordinal)}\n",
            $$"""{"attribution":"{{attribution}}"}""").Notes[0].Learnt);

    [Theory]
    [InlineData("“I walked", 0)]
    [InlineData("I walked”", 0)]
    [InlineData("I walked", 1)]
    public void A_quote_with_one_of_its_marks_does_not_stand_without(string quote, int without) => Assert.Equal(
        without, CellTable.Read($"Theme,Quote\nGoing,{quote} (P1)\nStaying,“I sat.” (P2)\n").Notes[0].Learnt.Count(
            sentence => sentence == "1 of 2 quotes stand without quotation marks."));

    [Fact]
    public void Concepts_without_quotes_are_not_said_to_lack_attributions() => Assert.Equal(
        ["Themes are numbered like “1)”.", "Columns: “Theme” as theme, “Concept” as concept, by what their cells look like."],
        CellTable.Read("Theme,Concept\n1) Going,People walk.\n2) Staying,People sit.\n").Notes[0].Learnt);

    [Fact]
    public void A_number_that_stands_twice_is_said_with_what_the_theme_is_called()
    {
        var draft = CellTable.Read(
            "Theme,Quote\n1) Going,“I walked.” (P1)\n2) Staying,“I sat.” (P2)\n1) Resting,“I lay.” (P1)\n1) Eating,“I ate.” (P1)\n"
            + "Drinking,“I drank.” (P1)\n");
        Assert.Equal(["1", "2", "1-2", "1-3", "3"], draft.Study.Themes.Select(theme => theme.Number));
        Assert.Equal(
            [
                ("table.csv", 4, "Theme number 1 stands more than once; here it is called 1-2.", "Resting"),
                ("table.csv", 5, "Theme number 1 stands more than once; here it is called 1-3.", "Eating"),
            ],
            draft.Problems.Select(found => (found.File, found.Problem.Line, found.Problem.Sentence, found.Problem.Text)));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "…")]
    public void A_long_text_is_cut_where_it_is_told_of(int length, string cut)
    {
        var words = string.Concat(Enumerable.Repeat("word ", 41))[..length].Replace(' ', '-');
        var problem = ReadingProblem.At(3, "This text was not understood.", words);
        Assert.Equal((3, $"{words[..200]}{cut}"), (problem.Line, problem.Text));
    }

    // What a break in a Markdown table shows.
    private static string Shown(string text) => text.Replace("<br>", "\n", StringComparison.Ordinal);
}
