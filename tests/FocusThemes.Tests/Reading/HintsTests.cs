using System.Runtime.CompilerServices;
using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

public sealed class HintsTests
{
    private const string Table = "What,Which,Who\nAccess,It is dear,Mia\nQuality,They smile,Liam\n";

    [Fact]
    public void The_example_in_the_document_of_formats_is_taken()
    {
        var document = File.ReadAllText(Path.Combine(
            Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "FocusThemes", "Reading", "FORMATS.md"));
        var example = document.Split("```json\n").Select(block => block.Split("```")[0])
            .Single(block => block.Contains("\"reading\"", StringComparison.Ordinal));
        var hints = HintsJson.In("study.json", example);
        Assert.Equal("4)", hints.Numbering);
        Assert.Equal("(FG1, P5)", hints.Attribution);
        Assert.Equal([2], hints.Tables);
        Assert.Equal(ColumnRoles.Names.Count - 1, hints.Columns!.Count);
        Assert.True(hints.WithHidden);
        Assert.Equal(hints.Columns, HintsJson.Read(HintsJson.Write(hints)).Columns);

        static string Here([CallerFilePath] string path = "") => path;
    }

    [Fact]
    public void Columns_that_nothing_tells_are_read_as_study_json_says()
    {
        var study = Read(Table, """{"title":"x","custom":{"reading":{"columns":["theme","quote","participant"]}}}""");
        Assert.Equal(["Access", "Quality"], study.Themes.Select(theme => theme.Title));
        Assert.Equal(["Mia", "Liam"], study.Participants.Select(who => who.Code));
    }

    [Theory]
    [InlineData("""{"title":"x","custom":{"reading":{"columns":["nonsense"]}}}""", "nonsense")]
    [InlineData("""{"title":"x","custom":{"reading":{"colums":["theme"]}}}""", "colums")]
    [InlineData("""{"title":"x","custom":{"reading":{"numbering":"what?"}}}""", "what?")]
    [InlineData("""{"title":"x","custom":{"reading":{"attribution":"!!"}}}""", "!!")]
    [InlineData("""{"title":"x","custom":{"reading":[]}}""", "object")]
    public void A_hint_that_is_not_understood_is_named_in_a_sentence(string citation, string named) => Assert.Contains(
        named, Assert.Throws<UnacceptableInputException>(() => Read(Seed.Text, citation)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"columns":"theme"}""", "“columns” is not understood")]
    [InlineData("""{"columns":[1]}""", "“columns” is not understood")]
    [InlineData("""{"columns":["theme",1]}""", "“columns” is not understood")]
    [InlineData("""{"tables":2}""", "“tables” is not understood")]
    [InlineData("""{"tables":["2"]}""", "“tables” is not understood")]
    [InlineData("""{"tables":[1.5]}""", "“tables” is not understood")]
    [InlineData("""{"tables":[1,1.5]}""", "“tables” is not understood")]
    [InlineData("""{"numbering":4}""", "“numbering” is not understood")]
    [InlineData("""{"attribution":["(P1)"]}""", "“attribution” is not understood")]
    [InlineData("12", "“reading” must be an object")]
    public void A_hint_of_another_kind_is_refused_with_its_file(string reading, string sentence) => Assert.StartsWith(
        $"study.json: {sentence}; under custom, reading there may be columns (a list of notes, theme,",
        Assert.Throws<UnacceptableInputException>(() => Read(Table, $$$"""{"title":"x","custom":{"reading":{{{reading}}}}}""")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"title":"x"}""")]
    [InlineData("""{"title":"x","custom":"none"}""")]
    [InlineData("""{"title":"x","custom":{"note":"none"}}""")]
    [InlineData("""{"title":"x","custom":{"reading":{}}}""")]
    public void A_citation_without_hints_has_none(string citation) => Assert.True(HintsJson.In("study.json", citation).IsEmpty);

    [Theory]
    [InlineData("""{"columns":["notes","theme","quote"]}""")]
    [InlineData("""{"numbering":"(I)"}""")]
    [InlineData("""{"attribution":"– I10"}""")]
    [InlineData("""{"tables":[2,3]}""")]
    public void Each_hint_is_written_as_it_was_read_and_what_was_said_first_stands(string json)
    {
        var hints = HintsJson.Read(json);
        Assert.False(hints.IsEmpty);
        Assert.Equal(json, HintsJson.Write(hints));
        Assert.Equal(json, HintsJson.Write(hints.Or(new())));
        Assert.Equal(json, HintsJson.Write(new ReadingHints().Or(hints)));
        var others = new ReadingHints { Columns = [ColumnRole.Quote], Numbering = "1)", Attribution = "(P1)", Tables = [1] };
        Assert.Contains(json[1..^1], HintsJson.Write(hints.Or(others)), StringComparison.Ordinal);
        Assert.Equal(HintsJson.Write(others), HintsJson.Write(others.Or(hints)));
        Assert.Null(HintsJson.Write(new()));
    }

    [Theory]
    [InlineData(" Theme ", ColumnRole.Theme)]
    [InlineData("NONE", ColumnRole.None)]
    [InlineData("Notes", ColumnRole.None)]
    [InlineData("themes", null)]
    public void A_kind_of_column_is_known_by_its_name(string name, ColumnRole? role) => Assert.Equal(role, ColumnRoles.Find(name));

    [Fact]
    public void Hints_given_beside_study_json_go_before_it_and_are_part_of_the_digest()
    {
        var files = Files(Table, """{"title":"x","custom":{"reading":{"columns":["theme","quote","none"]}}}""");
        var told = files with { Hints = new() { Columns = [ColumnRole.None, ColumnRole.Quote, ColumnRole.Theme] } };
        Assert.Equal(["Mia", "Liam"], StudyReader.Read(told).Study.Themes.Select(theme => theme.Title));
        Assert.NotEqual(StudyReader.DigestOf(files), StudyReader.DigestOf(told));
    }

    [Fact]
    public void Several_tables_are_one_study_whose_numbering_runs_through()
    {
        static StudyFile Named(string name, string theme) =>
            new(name, Encoding.UTF8.GetBytes($"Theme\tQuote\n{theme}\t“It is so” (P1)\nMore of {theme}\t“It was” (P2)\n"));
        var study = StudyReader.Read(new() { Slug = "x", Tables = [Named("table-1.txt", "One"), Named("table-2.txt", "Two")] }).Study;
        Assert.Equal(["1", "2", "3", "4"], study.Themes.Select(theme => theme.Number));
        Assert.Equal(2, study.Participants.Count);
    }

    private static FocusThemes.Model.Study Read(string table, string citation) => StudyReader.Read(Files(table, citation)).Study;

    private static StudyFiles Files(string table, string citation) => new()
    {
        Slug = "x",
        Tables = [new("table.csv", Encoding.UTF8.GetBytes(table))],
        Citation = new("study.json", Encoding.UTF8.GetBytes(citation)),
    };
}
