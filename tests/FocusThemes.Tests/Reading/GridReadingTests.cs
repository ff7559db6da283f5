using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>Tables of cells: which rows are themes, which columns codes, and what is said of how they were read.</summary>
public sealed class GridReadingTests
{
    [Fact]
    public void How_a_table_was_read_is_said()
    {
        var notes = Assert.Single(Read("Theme,Concept,Quote,Page\n1) Going,On foot.,“I walked.” (P1),3\n,By bus.,“I waited.” (P2),4\n").Notes);
        Assert.Equal(
            ["“Theme” as theme: 1) Going", "“Concept” as concept: On foot.", "“Quote” as quote: “I walked.” (P1)", "“Page” as none: 3"],
            notes.Columns.Select(column => $"“{column.Heading}” as {column.Role.ToString().ToLowerInvariant()}: {column.Example}"));
        Assert.Equal(["1: 2 by 4 True"], notes.Tables.Select(table => $"{table.Number}: {table.Rows} by {table.Columns} {table.IsRead}"));
        Assert.Equal(
            [
                "Participants look like “(P1)”: 2 found.", "Themes are numbered like “1)”.",
                "Columns: “Theme” as theme, “Concept” as concept, “Quote” as quote, “Page” as notes.",
            ],
            notes.Learnt);
    }

    [Theory]
    [InlineData("“I walked.”", "No quote is attributed to anybody.")]
    [InlineData("I walked.", "No quote is attributed to anybody.|Quotes stand without quotation marks.")]
    [InlineData("“I walked.” (nurse)", "Participants look like “(nurse)”: 1 found.|Some attributions tell of a person without naming one; ")]
    public void What_was_learnt_of_marks_and_attributions_is_said(string cell, string learnt)
    {
        var notes = Assert.Single(Read($"Theme,Concept,Quote\nGoing,On foot.,{cell}\n,By bus.,{cell}\n,By boat.,{cell}\n").Notes);
        var said = string.Join('|', notes.Learnt.Where(sentence => !sentence.StartsWith("Columns", StringComparison.Ordinal)));
        Assert.StartsWith(learnt, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Some_quotes_without_marks_are_counted()
    {
        var notes = Assert.Single(Read("Theme,Concept,Quote\nGoing,On foot.,“I walked.” (P1)\n,By bus.,I waited. (P2)\n,By boat.,“I sat.” (P1)\n").Notes);
        Assert.Contains("1 of 3 quotes stand without quotation marks.", notes.Learnt);
        Assert.Contains("Participants look like “(P1)”: 2 found.", notes.Learnt);
    }

    [Fact]
    public void A_long_example_is_cut()
    {
        var words = new string('w', 61);
        var notes = Assert.Single(Read($"Theme,Concept,Quote\n{words},On foot.,“I walked.” (P1)\n").Notes);
        Assert.Equal($"{words[..60]}…", notes.Columns[0].Example);
        Assert.Equal(words[..60], Assert.Single(Read($"Theme,Concept,Quote\n{words[..60]},On foot.,“I walked.” (P1)\n").Notes).Columns[0].Example);
    }

    [Theory]
    [InlineData("Theme,Quote\nGoing,\nOn foot,“I walked.” (P1)\nBy bus,“I waited.” (P2)\nStaying,\nAt home,“I sat.” (P1)\n",
        "Going: On foot 1, By bus 1; Staying: At home 1")]
    [InlineData("Theme,Quote\nOn foot,“I walked.” (P1)\nBy bus,“I waited.” (P2)\nStaying,\nAt home,“I sat.” (P1)\n",
        "On foot:  1; By bus:  1; Staying: ; At home:  1")]
    [InlineData("Code,Quote\nGoing > On foot,“I walked.” (P1)\nGoing > By bus,“I waited.” (P2)\nStaying > At home,“I sat.” (P1)\n",
        "Going: On foot 1, By bus 1; Staying: At home 1")]
    [InlineData("Code,Quote\nGoing\\On foot,“I walked.” (P1)\nGoing\\By bus,“I waited.” (P2)\n", "Going: On foot 1, By bus 1")]
    [InlineData("Code,Quote\nGoing :: On foot,“I walked.” (P1)\nGoing :: By bus,“I waited.” (P2)\nAlone,“I sat.” (P1)\n",
        "Going: On foot 1, By bus 1; Alone:  1")]
    [InlineData("Code,Quote\nGoing > On foot > At night,“I walked.” (P1)\nGoing > By bus,“I waited.” (P2)\n", "Going: At night 1, By bus 1")]
    [InlineData("Code,Quote\nGoing.On foot,“I walked.” (P1)\nGoing.By bus,“I waited.” (P2)\n", "Going.On foot:  1; Going.By bus:  1")]
    [InlineData("Theme,Participant,Quote\nGoing,P1,I walked.\n,P2,I waited.\n", "Going:  2")]
    [InlineData("Theme,Participant,Quote\nGoing,\"P1\nP2\",\"“I walked.”\n“I ran.”\"\nStaying,P3,“I sat.”\n", "Going:  2; Staying:  1")]
    public void Rows_and_columns_are_themes_concepts_or_codes(string table, string outline) => Assert.Equal(
        outline, string.Join("; ", Read(table).Study.Themes.Select(theme => $"{theme.Title}: {string.Join(", ", theme.Concepts.Select(
            concept => $"{concept.Text} {concept.Quotes.Count}"))}")));

    [Theory]
    [InlineData("Theme,Participant,Quote\nGoing,\"P1\nP2\",\"“I walked.”\n“I ran.”\"\n", "P1 P2")]
    [InlineData("Theme,Participant,Quote\nGoing,\"P1\nnurse\",“I walked.”\n", "P1 nurse")]
    [InlineData("Theme,Participant,Group,Quote\nGoing,P1,2,“I walked.”\n", "P1, Group 2")]
    [InlineData("Theme,Participant,Group,Quote\nGoing,P1,FG 2,“I walked.”\n", "P1, FG 2")]
    public void Who_is_named_beside_the_quotes_said_them(string table, string attributed) => Assert.Equal(
        attributed, string.Join(' ', Read(table).Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes)
            .Select(quote => quote.AttributedAs)));

    private static StudyDraft Read(string table) => Told.Read("table.csv", table);
}
