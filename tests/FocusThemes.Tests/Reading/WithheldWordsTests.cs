using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

/// <summary>What publish.json and a list of pseudonyms keep from everybody is found however it is spelled.</summary>
public sealed class WithheldWordsTests
{
    [Theory]
    [InlineData("St Mary's", "At St Mary’s they sit.", "At [redacted] they sit.")]
    [InlineData("St Mary’s", "At St. Mary's, and at St Marys.", "At [redacted], and at [redacted].")]
    [InlineData("Anna Berg", "Then An\u00ADna  Berg left.", "Then [redacted] left.")]
    [InlineData("Anna Berg", "ANNA-BERG, Berg, Anna and Anna_Berg.", "[redacted], [redacted] and [redacted].")]
    [InlineData("Anna Berg", "See InterviewAnnaBerg2024 or anna.berg@example.org.", "See Interview[redacted]2024 or [redacted]@example.org.")]
    [InlineData("Anna Maria Berg", "It was Berg, Anna Maria.", "It was [redacted].")]
    [InlineData("José Müller", "It was Jose\u0301 Mu\u0308ller.", "It was [redacted].")]
    [InlineData("Weiß", "Frau WEISS and Weiß.", "Frau [redacted] and [redacted].")]
    [InlineData("07700 900456", "Call (07700) 900-456 or 07700900456.", "Call ([redacted] or [redacted].")]
    [InlineData("C++", "We C++ in C all day.", "We [redacted] in C all day.")]
    [InlineData("Ann", "Anna and Annabel planned; ann did not.", "Anna and Annabel planned; [redacted] did not.")]
    [InlineData("Jo An", "Joan and jo, an old friend.", "Joan and [redacted] old friend.")]
    [InlineData("P1", "P12 and 1P1 and P1.", "P12 and 1P1 and [redacted].")]
    [InlineData("王芳", "我和王芳一起走。", "我和[redacted]一起走。")]
    public void Redacted_words_are_found_however_they_are_spelled(string words, string quote, string shown)
    {
        var draft = Read($"Theme,Quote\nGoing,\"{quote}\"\nGoing,I sat there.\n", publish: $$"""{"redact": ["{{words}}"]}""");
        Assert.Equal(shown, draft.Study.Themes[0].Concepts[0].Quotes[0].Text);
        Assert.DoesNotContain(draft.Problems, found => found.Problem.Sentence.Contains("Redaction", StringComparison.Ordinal));
    }

    [Fact]
    public void Access_and_licence_are_told_without_redacted_words()
    {
        var stored = Read(Sheet, """{"redact": ["Ada Lind"], "access": "Ask Ada Lind first.", "license": "By Lind, Ada"}""").Study.PublishJson!;
        Assert.DoesNotContain("Lind", stored, StringComparison.Ordinal);
        Assert.Contains("Ask [redacted] first.", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_may_be_called_what_another_is_really_called()
    {
        var names = new PseudonymList([("Anna", "Berta"), ("Berta", "Clara")], "1");
        Assert.Equal("Berta met Clara.", Read("Theme,Quote\nGoing,Anna met Berta.\nGoing,I sat.\n", names: names).Study.Themes[0].Concepts[0].Quotes[0].Text);
    }

    [Fact]
    public void Whoever_and_whatever_publish_json_names_in_vain_is_told_to_the_owner_alone()
    {
        var told = Read(
            "Theme,Quote,Participant,Role\nGoing,I ran.,P1,nurse\nGoing,I sat.,P2,nurse\n", """{"withdrawn": ["P1", "P-2"], "attributes": ["Rolle"]}""").Problems
            .Where(found => found.File == "publish.json").Select(found => found.Problem).ToList();
        Assert.Equal(
            ["1 code under “withdrawn” is nobody’s here, and nobody was taken out for it.", "1 name under “attributes” is of no attribute that is told of anybody."],
            told.Select(problem => problem.Sentence));
        Assert.Equal(["it: “P-2”.", "anybody: “Rolle”."], told.Select(problem => problem.ToOwner![problem.ToOwner!.IndexOf(problem == told[0] ? "it: " : "anybody: ", StringComparison.Ordinal)..]));
    }

    [Fact]
    public void A_part_of_a_name_that_still_stands_is_told_with_its_lines()
    {
        var draft = Read("Theme,Quote\nGoing,Then Mrs Berg and her mountain bike came.\nGoing,The iceberg.\nGoing,Ada Berg ran.\n", names: new([("Ada Berg", "P1")], "1"));
        var (file, problem) = Assert.Single(draft.Problems, found => found.Problem.Sentence.Contains("part of a name", StringComparison.Ordinal));
        Assert.Equal(("t.csv", 2), (file, problem.Line));
        Assert.DoesNotContain("Berg", problem.Sentence + problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_beyond_a_first_stretch_of_a_long_text_are_found()
    {
        var quote = string.Concat(Enumerable.Repeat(" and so on", 120_000));
        var draft = Read($"Theme,Quote\nGoing,\"{quote} Ada Lind{quote} Ada Lind.\"\nGoing,I sat.\n", """{"redact": ["Ada Lind"]}""");
        Assert.Equal($"{quote[1..]} [redacted]{quote} [redacted].", draft.Study.Themes[0].Concepts[0].Quotes[0].Text);
    }

    [Fact]
    public void A_hidden_attribute_is_gone_from_rows_without_a_quote()
    {
        var draft = Read($"{Sheet}Going,,P4,doctor,sixty,Hull\n,,P5,doctor,seventy,Goole\n", """{"attributes": ["role"]}""");
        Assert.All(["forty", "sixty", "seventy", "Hull", "Goole"], word => Assert.DoesNotContain(word, AllOf(draft), StringComparison.Ordinal));
        Assert.All(["nurse", "Age", "I saw the door."], word => Assert.Contains(word, AllOf(draft), StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_of_participants_shows_no_more_of_them_than_the_quotes()
    {
        var draft = Read("Theme,Quote,Participant\nGoing,I saw the door.,P1\nGoing,I sat.,P2\n", """{"attributes": ["role"]}""",
            beside: "Participant,Role,Age,Site\nP1,nurse,forty,Hull\nP2,nurse,sixty,Goole\n");
        Assert.All(["forty", "sixty", "Hull", "Goole"], word => Assert.DoesNotContain(word, AllOf(draft), StringComparison.Ordinal));
        Assert.Contains("nurse", AllOf(draft), StringComparison.Ordinal);
    }

    private const string Sheet = "Theme,Quote,Participant,Role,Age,Site\nGoing,I saw the door.,P1,nurse,forty,Hull\nGoing,I sat.,P2,nurse,forty,Hull\n";

    private static StudyDraft Read(string table, string? publish = null, PseudonymList? names = null, string? beside = null) => StudyReader.Read(new StudyFiles
    {
        Slug = "places",
        IsFolder = true,
        Tables = [new("t.csv", Encoding.UTF8.GetBytes(table)), .. beside is null ? Array.Empty<StudyFile>() : [new("u.csv", Encoding.UTF8.GetBytes(beside))]],
        Publish = publish is null ? null : new("publish.json", Encoding.UTF8.GetBytes(publish)),
        Pseudonyms = names,
    });

    private static string AllOf(StudyDraft draft) => string.Join('\n', draft.Study.Sources.Select(source => SourceText.Decode(source.Bytes))
        .Concat(draft.Study.Participants.SelectMany(who => who.Attributes).Select(one => one.Value)));
}
