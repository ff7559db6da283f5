namespace FocusThemes.Web.Tests.Pages;

public sealed class TrailTests(Site site) : IClassFixture<Site>
{
    private const string Study = "/studies/social-innovators";
    private const string Title = "Using medical education as a tool to train doctors as social innovators";

    [Theory]
    [InlineData(Study, "")]
    [InlineData($"{Study}/themes/7", "Theme 7")]
    [InlineData($"{Study}/quotes?theme=7", "Quotes")]
    [InlineData($"{Study}/quotes/7.2.1", "Quotes", "Quote 7.2.1")]
    [InlineData($"{Study}/participants?order=words", "Participants")]
    [InlineData($"{Study}/participants/1P04", "Participants", "Participant 1P04")]
    [InlineData($"{Study}/matrix?by=group", "Matrix")]
    [InlineData($"{Study}/words?word=medical", "Words")]
    [InlineData($"{Study}/checks", "Checks")]
    [InlineData($"{Study}/source", "Source")]
    [InlineData($"{Study}/source/table-2.txt", "Source")]
    [InlineData($"{Study}/accounted", "Source", "How much is accounted for")]
    [InlineData($"{Study}/compare", "Source", "Compare")]
    [InlineData($"{Study}/cite?theme=7", "Cite theme 7")]
    public async Task Every_page_of_a_study_says_where_it_stands(string address, params string[] below)
    {
        var trail = (await site.PageAsync(address)).QuerySelector("nav[aria-label=Breadcrumb]")!;
        string[] all = ["Library", Title, .. below.Where(name => name.Length > 0)];
        Assert.Equal(all, trail.Texts("ol > li"));
        Assert.Equal(all[^1], Assert.Single(trail.Texts("[aria-current=page]")));
        Assert.Equal(all[..^1], trail.Links().Select(link => link.Name));
        Assert.Equal(new[] { "/", Study }[..Math.Min(2, all.Length - 1)], trail.Links().Take(2).Select(link => link.Address));
        if (all.Length > 3)
            Assert.Equal(all[2], (await site.PageAsync(trail.Links()[2].Address)).Texts("[aria-label=Breadcrumb] [aria-current]")[0]);
    }

    [Theory]
    [InlineData("/quotes?q=medical", "Quotes")]
    [InlineData("/try", "Try a table")]
    [InlineData("/check-quotes", "Check quotes")]
    [InlineData("/help", "Help")]
    public async Task A_page_of_the_library_leads_back_to_it(string address, string name) =>
        Assert.Equal(["Library", name], (await site.PageAsync(address)).Texts("nav[aria-label=Breadcrumb] li"));

    [Theory]
    [InlineData($"{Study}/themes/99", 404, "Library", Title, "Not found")]
    [InlineData($"{Study}/matrix?by=x", 400, "Library", Title, "This address is malformed")]
    [InlineData("/studies/nowhere", 404, "Library", "Not found")]
    public async Task A_page_that_is_not_there_says_where_one_is(string address, int status, params string[] trail) =>
        Assert.Equal(trail, (await site.PageAsync(address, status)).Texts("nav[aria-label=Breadcrumb] li"));

    [Fact]
    public async Task The_library_has_nothing_above_it() =>
        Assert.Null((await site.PageAsync("/?q=medical")).QuerySelector("nav[aria-label=Breadcrumb]"));

    [Theory]
    [InlineData($"{Study}/matrix", "Matrix", "page")]
    [InlineData($"{Study}/codebook", "Codebook", "page")]
    [InlineData($"{Study}/themes/7", "Themes", "true")]
    [InlineData($"{Study}/quotes/7.2.1", "Quotes", "true")]
    [InlineData($"{Study}/framework", "Matrix", "true")]
    [InlineData($"{Study}/accounted", "Source", "true")]
    public async Task The_navigation_marks_what_the_page_belongs_to(string address, string name, string current)
    {
        var navigation = (await site.PageAsync(address)).QuerySelector("nav[aria-label='This study']")!;
        Assert.Equal(["Themes", "Quotes", "Participants", "Matrix", "Codebook", "Words", "Checks", "Source"], navigation.Texts("a"));
        Assert.Equal([name], navigation.Texts($"[aria-current={current}]"));
        Assert.Single(navigation.QuerySelectorAll("[aria-current]"));
    }
}
