using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>A study of several files: what is counted over all of them, and what each of them may hold.</summary>
public sealed class StudyReadingTests
{
    private const string Table = "Theme,Concept,Quote\nGoing,On foot,“I walked home.” (P1)\n,,“I ran.” (P2)\n,By bus,“I waited.” (P1)\n";

    [Fact]
    public void Themes_concepts_and_quotes_are_counted_in_their_order()
    {
        var study = StudyReader.Read(Files(Table, "Theme,Quote\nStaying,“I sat.” (P3)\n")).Study;
        Assert.Equal([0, 1], study.Themes.Select(theme => theme.Position));
        Assert.Equal(["table-1.csv", "table-2.csv"], study.Themes.Select(theme => theme.Source!.Name));
        Assert.Equal([0, 1], study.Sources.Select(source => source.Position));
        Assert.Equal([1, 2], study.Themes[0].Concepts.Select(concept => concept.Position));
        Assert.Equal([1, 2], study.Themes[0].Concepts[0].Quotes.Select(quote => quote.PositionInConcept));
        Assert.Equal(9, study.WordCount);
        Assert.Equal(
            ["P1: 2 quotes, 5 words", "P2: 1 quotes, 2 words", "P3: 1 quotes, 2 words"],
            study.Participants.Select(who => $"{who.Code}: {who.QuoteCount} quotes, {who.WordCount} words"));
    }

    [Fact]
    public void What_attributions_tell_of_somebody_is_kept_once()
    {
        var study = StudyReader.Read(Files(
            "Theme,Quote\nGoing,\"“I walked.” (P1, nurse)\"\nStaying,\"“I sat.” (P1, nurse, 34 years)\"\nResting,“I lay.”\n")).Study;
        Assert.Equal(["nurse", "34 years"], Assert.Single(study.Participants).Attributes.Select(told => told.Value));
        Assert.Null(study.Themes[2].Concepts[0].Quotes[0].Participant);
    }

    [Fact]
    public void Whoever_a_column_names_is_somebody_however_the_name_is_written()
    {
        var study = StudyReader.Read(Files("Theme,Participant,Quote\nGoing,“Mia”,I walked.\nStaying,“Mia”,I sat.\n")).Study;
        Assert.Equal(("“Mia”", 2), Assert.Single(study.Participants.Select(who => (who.Code, who.QuoteCount))));
    }

    [Fact]
    public void Every_problem_is_said_with_its_file_and_how_each_was_read()
    {
        var draft = StudyReader.Read(Files("Theme,Quote\nGoing,\"I walked.\nI ran.\"\n", "Theme,Quote\nStaying,“I sat.” (P3)\n"));
        Assert.Equal(("table-1.csv", 2), Assert.Single(draft.Problems.Select(found => (found.File, found.Problem.Line))));
        Assert.Equal(["Theme, Quote", "Theme, Quote"], draft.Notes.Select(
            notes => string.Join(", ", notes.Columns.Select(column => column.Heading))));
    }

    [Fact]
    public void Everything_that_is_read_changes_the_digest()
    {
        var files = Files(Table, "Theme,Quote\nStaying,“I sat.” (P3)\n");
        StudyFiles[] others =
        [
            files with { Tables = [files.Tables[1], files.Tables[0]] },
            files with { Tables = [files.Tables[0], files.Tables[1] with { Name = "table-3.csv" }] },
            files with { Tables = [files.Tables[0], files.Tables[1] with { Bytes = "Theme,Quote\nStaying,“I sit.” (P3)\n"u8.ToArray() }] },
            files with { Citation = new("study.json", "{}"u8.ToArray()) },
            files with { About = new("about.md", "More."u8.ToArray()) },
            files with { Answers = new("checks.json", "[]"u8.ToArray()) },
            files with { Highlights = new("highlights.json", "{\"quotes\": []}"u8.ToArray()) },
            files with { Hints = new() { Numbering = "none" } },
            files with { Hints = new() { Tables = [1] } },
        ];
        Assert.Equal(others.Length + 1, others.Prepend(files).Select(StudyReader.DigestOf).Distinct().Count());
        Assert.Equal(StudyReader.DigestOf(files), StudyReader.DigestOf(files with { Slug = "other" }));
        Assert.Equal(StudyReader.DigestOf(files), StudyReader.Read(files).Study.Digest);
    }

    [Theory]
    [InlineData("""{"title": "Ways"}""", "Ways")]
    [InlineData("""[{"title": "Ways", "id": "1"}]""", "Ways")]
    [InlineData("""{"id": "1"}""", "made")]
    [InlineData("""{"title": " "}""", "made")]
    [InlineData("""{"title": 12}""", "made")]
    [InlineData("""{"title": null}""", "made")]
    public void A_study_is_called_by_its_citation_or_its_folder(string citation, string title) => Assert.Equal(
        title, StudyReader.Read(Files(Table) with { Citation = new("study.json", Encoding.UTF8.GetBytes(citation)) }).Study.Title);

    [Theory]
    [InlineData("[]", "study.json, line 1: expected one CSL-JSON item, or a list with exactly one")]
    [InlineData("[{}, {}]", "study.json, line 1: expected one CSL-JSON item, or a list with exactly one")]
    [InlineData("[\"Ways\"]", "study.json, line 1: expected one CSL-JSON item, or a list with exactly one")]
    [InlineData("12", "study.json, line 1: expected one CSL-JSON item, or a list with exactly one")]
    [InlineData("{\n\n\"title\": }", "study.json, line 3: this is not JSON")]
    [InlineData("{\n\"title\": \"a\\u0000b\"}", "study.json, line 2: a text has an escape that stands for no character")]
    [InlineData("{\n\n\"\\ud800\": 1}", "study.json, line 3: a text has an escape that stands for no character")]
    public void A_citation_that_cannot_be_read_is_refused_with_its_line(string citation, string sentence) => Assert.StartsWith(
        sentence, Assert.Throws<UnacceptableInputException>(() => StudyReader.Read(
            Files(Table) with { Citation = new("study.json", Encoding.UTF8.GetBytes(citation)) })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"title": "Caf\u00e9 \ud83d\ude00"}""", "Café 😀")]
    [InlineData("""{"id": "\u0041", "title": "Ways"}""", "Ways")]
    public void Escapes_that_stand_for_characters_are_read(string citation, string title) =>
        Assert.Equal(title, CitationFile.Read("study.json", citation).Title);

    [Fact]
    public void Without_a_table_there_is_nothing_to_read() => Assert.StartsWith(
        "made: there is no table in the study's folder;",
        Assert.Throws<UnacceptableInputException>(() => StudyReader.Read(Files())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_may_say_in_which_encoding_it_is()
    {
        const string text = "Käse";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(text), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        ];
        Assert.All(files, bytes => Assert.Equal(text, SourceText.Decode(bytes)));
    }

    [Fact]
    public void What_is_not_in_its_encoding_is_not_replaced()
    {
        byte[][] files =
        [
            [0x4B, 0xE4, 0x73, 0x65], [0xEF, 0xBB, 0xBF, 0x4B, 0xE4, 0x73, 0x65], [0xFF, 0xFE, 0x4B, 0x00, 0x00, 0xD8],
            [0xFE, 0xFF, 0x00, 0x4B, 0xD8, 0x00],
        ];
        Assert.All(files, bytes => Assert.Throws<DecoderFallbackException>(() => SourceText.Decode(bytes)));
    }

    [Fact]
    public void Numbers_that_others_have_already_are_gone_past()
    {
        string[] printed = ["1", "1", "1-2", "", "I", "1", ""];
        var themes = printed.Select((number, i) => new Theme
        {
            Number = number,
            NumberSpan = number.Length > 0 ? new(i, i + 1, 1) : null,
            Title = "Going",
            TitleSpan = new(i, i + 1, 1),
        }).ToList();
        var renamed = ThemeNumbers.Assign(themes);
        Assert.Equal(["1", "1-2", "1-2-2", "2", "I", "1-3", "3"], themes.Select(theme => theme.Number));
        Assert.Equal(["1", "1-2", "1"], renamed.Select(one => one.Printed));
        Assert.Equal(themes.Count, themes.Select(theme => theme.NumberKey).Distinct().Count());
    }

    [Fact]
    public void Where_nothing_can_be_read_the_reason_is_said_and_not_what_was_left_out() => Assert.StartsWith(
        "made.html, line 1: No theme was found", Assert.Throws<UnacceptableInputException>(
            () => Told.Read("made.html", "<p>Nothing <del>much </del>here.</p>")).Message, StringComparison.Ordinal);

    private static StudyFiles Files(params string[] tables) => new()
    {
        Slug = "made",
        Tables = [.. tables.Select((table, i) => new StudyFile($"table-{i + 1}.csv", Encoding.UTF8.GetBytes(table)))],
    };
}
