namespace FocusThemes.Web.Tests.Pages;

/// <summary>A study of interviews, in which nobody sits in a group, with concepts of a few words.</summary>
public sealed class InterviewTests : IDisposable
{
    private const string Quote = "It goes on and on, the corridor, and nobody looks at you at three in the morning unless you drop something.";
    private readonly LibraryFolder folder = new();

    [Theory]
    [InlineData("")]
    [InlineData("/themes/1")]
    [InlineData("/quotes")]
    [InlineData("/participants")]
    [InlineData("/participants/P2")]
    [InlineData("/matrix")]
    public async Task Nothing_is_said_of_groups(string path)
    {
        await using var site = await ServeAsync();
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
        folder.Write("grouped/table.txt", "ThemesConceptsQuotes\n1) WardsNurses listen.“The corridor is long.” (1P02)\n“It is.” (2P01)\n");
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("grouped"))).Code);
        await using var site = folder.Serve();
        var text = (await site.PageAsync($"/studies/grouped{path}")).QuerySelector("main")!.Text();
        Assert.DoesNotContain("no group", text, StringComparison.Ordinal);
        Assert.Contains("ocus group", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Short_concepts_stand_above_their_quotes_and_long_ones_beside()
    {
        await using var site = await ServeAsync();
        var concepts = (await site.PageAsync("/studies/nights/themes/1")).QuerySelectorAll("section[aria-labelledby]").ToList();
        Assert.Equal([true, false], concepts.Select(concept => concept.ClassList.Contains("brief")));
    }

    [Fact]
    public async Task More_quoted_than_the_study_tells_of_is_said()
    {
        await using var site = await ServeAsync();
        Assert.Contains("2 (1 declared)", (await site.PageAsync("/studies/nights")).Texts("dd"));
    }

    public void Dispose() => folder.Dispose();

    private async Task<Site> ServeAsync()
    {
        var table = $"Theme\tConcept\tQuote\tParticipant\nUnseen\tBeing looked past\t“{Quote}”\tP1\nUnseen\t{Quote} {Quote}\t“{Quote}”\tP2\n";
        folder.Write("nights/table.tsv", table);
        folder.Write("nights/study.json", """{"title":"Nights","custom":{"participants":1}}""");
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("nights"))).Code);
        return folder.Serve();
    }
}
