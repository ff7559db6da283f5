using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

/// <summary>What somebody says of a place is so, whatever its evidence.</summary>
public sealed class ToldPlaceTests
{
    private const string Running =
        "Theme, Quotes\n1) Waiting\nNobody tells us. People lose heart. “We sat there for hours.” (P01)\n"
        + "“Nobody came to us.” (P02) They went home again. “I just left.” (P03)\n2) Care at home\n“She is an angel.” (P01)\n";

    private const string Cells = "Theme\tQuote\nCare\tOn cost he said little. “It is dear.” (P1)\nFood\t“It was cold.” (P2)\n";

    [Theory]
    [InlineData("3:18=quote", "People lose heart. ~ nobody | “ We sat there for hours. ” ~ P01")]
    [InlineData("4:28=quote", "“ Nobody came to us. ” ~ P02 | They went home again. ~ nobody | “ I just left. ” ~ P03")]
    public void Words_between_quotes_are_one_where_somebody_says_so(string place, string quotes)
    {
        Assert.DoesNotContain(quotes, QuotesOf(Read("run.txt", Running)), StringComparison.Ordinal);
        Assert.Contains(quotes, QuotesOf(Read("run.txt", Running, place)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_begins_in_the_midst_of_a_line_where_somebody_says_so() => Assert.Equal(
        ["Waiting", "They went home again.", "Care at home"],
        Read("run.txt", Running, "4:28=title").Study.Themes.Select(theme => theme.Title));

    [Theory]
    [InlineData("4:27=title")]
    [InlineData("4:28= Title ")]
    public void A_place_may_be_the_blank_before_the_words(string place) =>
        Assert.Equal(3, Read("run.txt", Running, place).Study.Themes.Count);

    [Fact]
    public void What_would_begin_somewhere_goes_on_instead_where_somebody_says_so()
    {
        const string Whole = "lose heart. “We sat there for hours.";
        Assert.DoesNotContain(Whole, QuotesOf(Read("run.txt", Running)), StringComparison.Ordinal);
        Assert.Contains(Whole, QuotesOf(Read("run.txt", Running, "3:37=continues")), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_quotes_are_parted_where_somebody_says_so()
    {
        Assert.Equal("On cost he said little. ~ nobody | “ It is dear. ” ~ P1 | “ It was cold. ” ~ P2", QuotesOf(Read("t.tsv", Cells)));
        var told = Read("t.tsv", Cells, "2:6=note");
        Assert.Equal("“ It is dear. ” ~ P1 | “ It was cold. ” ~ P2", QuotesOf(told));
        Assert.Equal("; note: On cost he said little.", Told.Beside(told));
        Assert.StartsWith("On cost he ~ nobody | said little. ~", QuotesOf(Read("t.tsv", Cells, "2:17=quote")), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_places_are_told_at_once_and_said_among_what_was_learnt()
    {
        var draft = Read("run.txt", Running, "3:18=quote", "4:28=title");
        Assert.Equal((3, 5), (draft.Study.Themes.Count, draft.Study.Themes.Sum(theme => theme.Concepts.Sum(concept => concept.Quotes.Count))));
        Assert.Equal(
            ["At line 3, column 18 begins a quote, as was said.", "At line 4, column 28 begins a theme, as was said."],
            draft.Notes[0].Learnt.Where(sentence => sentence.EndsWith("as was said.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("99:1=quote", 0, "“places” says what begins at 99:1, where this text has no words, or says it twice; that was left out.")]
    [InlineData("3:400=quote", 0, "“places” says what begins at 3:400, where this text has no words, or says it twice; that was left out.")]
    [InlineData("3:18=by", 3, "“places” says that at 3:18 begins an attribution; nothing of the kind can begin there, and the line was read without it.")]
    [InlineData("3:18=caption", 3, "“places” says that at 3:18 begins the table’s caption; nothing of the kind can begin there, and the line was read without it.")]
    public void A_place_of_which_that_cannot_be_said_is_told_and_changes_nothing(string place, int line, string sentence)
    {
        var draft = Read("run.txt", Running, place);
        Assert.Contains((line, sentence), draft.Problems.Select(found => (found.Problem.Line, found.Problem.Sentence)));
        Assert.Equal(QuotesOf(Read("run.txt", Running)), QuotesOf(draft));
    }

    [Fact]
    public void A_cell_of_quotes_can_hold_no_theme() => Assert.Contains(
        Read("t.tsv", Cells, "2:6=title").Problems, found => found.Problem.Sentence.Contains("at 2:6 begins a theme; nothing of the kind", StringComparison.Ordinal));

    [Theory]
    [InlineData("x=quote", "“x” is no place; a place is a line and a column, counted from 1, such as 12:34")]
    [InlineData("0:1=quote", "“0:1” is no place")]
    [InlineData("12=quote", "“12” is no place")]
    [InlineData("1:-2=quote", "“1:-2” is no place")]
    [InlineData("1:2=theme", "“theme” is nothing that begins at a place; there are continues, caption, heading, title,")]
    [InlineData("1:2=5", "“5” is nothing that begins at a place")]
    [InlineData("1:2=start", "“start” is nothing that begins at a place")]
    [InlineData("1:2", "“1:2” says nothing of a place; that is done like 12:34=concept.")]
    public void What_is_no_place_or_no_role_is_refused_in_a_sentence(string hint, string sentence) => Assert.StartsWith(
        sentence, Assert.Throws<UnacceptableInputException>(() => PlaceHint.Parse(hint)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"places":{"4:28":"title"}}""")]
    [InlineData("""{"tables":[1],"places":{"3:18":"quote","a:b.txt:4:28":"continues"}}""")]
    public void Places_are_written_as_they_were_read(string json) => Assert.Equal(json, HintsJson.Write(HintsJson.Read(json)));

    [Fact]
    public void What_is_said_first_of_a_place_stands_and_what_is_said_of_others_is_added()
    {
        ReadingHints first = new() { Places = [PlaceHint.Parse("1:1=quote")] }, then = new() { Places = [PlaceHint.Parse("1:1=title"), PlaceHint.Parse("2:1=by")] };
        Assert.Equal("""{"places":{"1:1":"quote","2:1":"by"}}""", HintsJson.Write(first.Or(then)));
    }

    [Fact]
    public void Study_json_says_of_one_of_several_tables_what_begins_there()
    {
        var files = Files("""{"title":"x","custom":{"reading":{"places":{"b.txt:4:28":"title","c.txt:1:1":"title"}}}}""");
        var draft = StudyReader.Read(files);
        Assert.Equal([("a.txt", 2), ("b.txt", 3)], draft.Study.Themes.CountBy(theme => theme.Source!.Name).Select(one => (one.Key, one.Value)));
        Assert.Contains("“places” says what begins at c.txt:1:1, but no table is called so; that was left out.", draft.Problems.Select(found => found.Problem.Sentence));
        Assert.NotEqual(StudyReader.DigestOf(files), StudyReader.DigestOf(Files("""{"title":"x"}""")));
        Assert.Equal(
            "x has several tables; say which of them “4:28=title” means, such as a.txt:4:28=title.",
            Assert.Throws<UnacceptableInputException>(() => StudyReader.Read(Files("""{"title":"x","custom":{"reading":{"places":{"4:28":"title"}}}}"""))).Message);
    }

    [Fact]
    public void Each_second_reading_that_is_offered_is_read_when_it_is_chosen()
    {
        const string Stacked = "Table 2. Coming and going\nComing\nBy bus\n“We waited.” (P1)\nGoing\nOn foot\n“We walked.” (P2)\n";
        var doubts = Read("run.txt", Stacked).Problems.Select(found => found.Problem).Where(problem => problem.Instead is not null).ToList();
        Assert.Equal(2, doubts.Count);
        Assert.All(doubts, doubt =>
        {
            var chosen = Read("run.txt", Stacked, doubt.Instead!.In(null).ToString());
            Assert.NotEqual(StudyOutline.Of(Read("run.txt", Stacked)), StudyOutline.Of(chosen));
            Assert.DoesNotContain(chosen.Problems, found => found.Problem.Instead == doubt.Instead);
        });
    }

    private static StudyDraft Read(string name, string table, params string[] places) =>
        Told.Read(name, table, new() { Places = [.. places.Select(PlaceHint.Parse)] });

    private static string QuotesOf(StudyDraft draft) =>
        Told.Of(draft.Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes));

    private static StudyFiles Files(string citation) => new()
    {
        Slug = "x",
        Tables = [new("a.txt", Encoding.UTF8.GetBytes(Running)), new("b.txt", Encoding.UTF8.GetBytes(Running))],
        Citation = new("study.json", Encoding.UTF8.GetBytes(citation)),
    };
}
