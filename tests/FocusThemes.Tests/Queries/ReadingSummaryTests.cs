using FocusThemes.Queries;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Tests.Reading;

namespace FocusThemes.Tests.Queries;

public sealed class ReadingSummaryTests
{
    [Theory]
    [InlineData(12, 9, 5, 2, 0, "12 quotes by 9 people in 5 themes; 2 places are doubtful.")]
    [InlineData(1, 1, 1, 1, 0, "1 quote by 1 person in 1 theme; 1 place is doubtful.")]
    [InlineData(3, 0, 1, 0, 0, "3 quotes, nobody named, in 1 theme; nothing is doubtful.")]
    [InlineData(0, 0, 4, 0, 1, "No quotes in 4 themes; 1 remark on the whole is to be looked at.")]
    [InlineData(2, 2, 2, 1, 2, "2 quotes by 2 people in 2 themes; 1 place is doubtful, and 2 remarks on the whole are to be looked at.")]
    [InlineData(1200, 2, 2, 0, 0, "1,200 quotes by 2 people in 2 themes; nothing is doubtful.")]
    public void What_was_read_is_a_sentence(int quotes, int people, int themes, int places, int remarks, string sentence) =>
        Assert.Equal(sentence, new ReadingSummary(quotes, people, themes, places, remarks, new(1, 1)).Sentence);

    [Theory]
    [InlineData(10, 11, "91% of the quotes are sure.")]
    [InlineData(11, 11, "All of the quotes are sure.")]
    [InlineData(0, 11, "0% of the quotes are sure.")]
    public void What_is_sure_is_a_share_of_the_quotes(int sure, int all, string sentence) =>
        Assert.Equal(sentence, ReadingSummary.SureSentenceOf(new(sure, all)));

    [Fact]
    public void Quotes_on_doubtful_lines_are_not_sure_and_lines_are_counted_once()
    {
        var draft = Told.Read("t.tsv", "Theme\tQuote\nAccess\t“It is dear” (P1)\tmore than there are columns\nQuality\t“They smile” (P2)\nFood\t“It is cold” (P3)\n");
        var (summary, source) = (ReadingSummary.Of(draft), draft.Study.Sources[0]);
        Assert.Equal(("3 quotes by 3 people in 3 themes; 1 place is doubtful. 67% of the quotes are sure.", 1), (summary.Sentences, source.DoubtfulQuotes));
        Assert.InRange(source.DoubtfulCharacters, "It is dear".Length, source.Characters / 2);
        Assert.Equal(draft.Problems.Select(found => found.Problem), Sureness.Read(source.DoubtsJson));
    }

    [Fact]
    public async Task What_is_sure_is_kept_with_the_study_and_the_same_in_every_form()
    {
        using var library = new Library();
        var files = Library.Study("kept", "Theme\tQuote\nAccess\t“It is dear” (P1)\tmore\nQuality\t“They smile” (P2)\n");
        await library.ImportAsync(files);
        await using var open = library.Open();
        var stop = TestContext.Current.CancellationToken;
        var study = (await open.FindStudyAsync("kept", stop))!;
        var account = Assert.Single(await open.ReadAccountsAsync(study, stop));
        Assert.Equal((new Share(1, 2), new Share(1, 2), 1), (study.Sure, account.Sure, account.DoubtfulPlaces));
        Assert.Equal("2 quotes by 2 people in 2 themes; 1 place is doubtful. 50% of the quotes are sure.", ReadingSummary.Of(study, [account]).Sentences);
        Assert.Equal(0.5, Assert.Single((await open.ReadStudyAsync(study, stop)).Source).Sure);
        Assert.Equal(0.5, Assert.Single(StudyReader.Read(files).Study.ToDocument().Source).Sure);
        Assert.Equal(StudyReader.Read(files).Problems.Select(found => found.Problem), account.Doubts);
    }
}
