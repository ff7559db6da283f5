namespace FocusThemes.Web.Tests.Pages;

/// <summary>A study of interviews, in which nobody sits in a group, with concepts of a few words.</summary>
public sealed class InterviewTests(InterviewTests.Interviews site) : IClassFixture<InterviewTests.Interviews>
{
    private const string Quote = "It goes on and on, the corridor, and nobody looks at you at three in the morning unless you drop something.";

    [Theory]
    [InlineData("")]
    [InlineData("/themes/1")]
    [InlineData("/quotes")]
    [InlineData("/participants")]
    [InlineData("/participants/P2")]
    [InlineData("/matrix")]
    public async Task Nothing_is_said_of_groups(string path)
    {
        var page = await site.PageAsync($"/studies/nights{path}");
        Assert.DoesNotContain("group", page.QuerySelector("main")!.Text(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/quotes?q=corridor")]
    [InlineData("/participants")]
    [InlineData("/matrix")]
    public async Task Where_every_code_names_its_group_nothing_is_said_of_those_that_name_none(string path)
    {
        var text = (await site.PageAsync($"/studies/grouped{path}")).QuerySelector("main")!.Text();
        Assert.DoesNotContain("no group", text, StringComparison.Ordinal);
        Assert.Contains("ocus group", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Short_concepts_stand_above_their_quotes_and_long_ones_beside()
    {
        var concepts = (await site.PageAsync("/studies/nights/themes/1")).QuerySelectorAll("section[aria-labelledby]").ToList();
        Assert.Equal([true, false], concepts.Select(concept => concept.ClassList.Contains("brief")));
    }

    [Fact]
    public async Task More_quoted_than_the_study_tells_of_is_said()
    {
        Assert.Contains("2 (1 declared)", (await site.PageAsync("/studies/nights")).Texts("dd"));
    }

    /// <summary>A library of that study, and of one in which everybody sits in a group.</summary>
#pragma warning disable CA1034 // The fixture of these tests alone.
    public sealed class Interviews() : Site(new SiteStart
    {
        Seeds =
        [
            new("nights/table.tsv", $"Theme\tConcept\tQuote\tParticipant\nUnseen\tBeing looked past\t“{Quote}”\tP1\nUnseen\t{Quote} {Quote}\t“{Quote}”\tP2\n"),
            new("nights/study.json", """{"title":"Nights","custom":{"participants":1}}"""),
            new("grouped/table.txt", "ThemesConceptsQuotes\n1) WardsNurses listen.“The corridor is long.” (1P02)\n“It is.” (2P01)\n"),
        ],
    });
#pragma warning restore CA1034
}
