namespace FocusThemes.Web.Tests.Pages;

/// <summary>The pages of a study that came in as a project.</summary>
[Collection(nameof(StartTests))]
public sealed class ProjectPageTests : IDisposable
{
    private const string Project =
        """
        <Project xmlns="urn:QDA-XML:project:1.0" name="Night work"><CodeBook><Codes>
        <Code guid="c1" name="Time" isCodable="true"/><Code guid="c2" name="Places" isCodable="true"/></Codes></CodeBook>
        <Sources><TextSource guid="s1" name="Ana"><Description>By phone.</Description><PlainTextContent>I slept at noon. Nobody came to see me then.</PlainTextContent>
        <PlainTextSelection guid="p1" name="" startPosition="0" endPosition="44"><Description>Said twice.</Description><Coding guid="g1"><CodeRef targetGUID="c1"/></Coding><Coding guid="g2"><CodeRef targetGUID="c2"/></Coding></PlainTextSelection>
        <PlainTextSelection guid="p2" name="" startPosition="0" endPosition="16"><Coding guid="g3"><CodeRef targetGUID="c2"/></Coding></PlainTextSelection>
        </TextSource></Sources></Project>
        """;

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task One_quote_stands_under_each_of_its_codes_and_leads_to_its_document()
    {
        var (code, output, error) = await folder.RunAsync("import", folder.Write("night.qde", Project));
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("2 quotes by 1 person in 2 themes", output, StringComparison.Ordinal);
        await using var site = folder.Serve();
        var time = await site.PageAsync("/studies/night/themes/1");
        Assert.Equal("Also under 2.1", time.QuerySelector(".also")!.TextContent.Trim());
        Assert.Equal("Researchers’ note Said twice.", time.QuerySelector(".memo")!.TextContent.Trim());
        var places = await site.PageAsync("/studies/night/themes/2");
        Assert.Equal(["2.1.1", "2.1.2"], places.QuerySelectorAll("figure.quote").Select(quote => quote.Id));
        Assert.Contains("1 participant quoted, known as the project names them.", (await site.PageAsync("/studies/night/participants")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 quotes", (await site.PageAsync("/studies/night")).Body!.TextContent, StringComparison.Ordinal);
        var source = await site.PageAsync("/studies/night/source/Ana");
        Assert.Contains("The document as its project has it", source.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("By phone.", source.QuerySelector("div.memo")!.TextContent, StringComparison.Ordinal);
        // The text stays the text, whatever begins where.
        Assert.Equal("I slept at noon. Nobody came to see me then.", source.QuerySelector("ol.src li")!.TextContent);
        Assert.Equal("q1.1.1", source.QuerySelector("ol.src .around")!.Id);
    }

    [Fact]
    public async Task A_malformed_place_is_refused_and_one_beyond_the_end_leads_to_the_theme()
    {
        await folder.RunAsync("import", folder.Write("night.qde", Project));
        await using var site = folder.Serve();
        var refused = await site.PageAsync("/studies/night/themes/2?after=x", 400);
        Assert.Contains("The parameter “after” takes a place of the theme", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single((await site.PageAsync("/studies/night/themes/2?after=1.1")).QuerySelectorAll("figure.quote"));
        // Whoever kept the address of a page that is no more gets the theme from its beginning.
        using var beyond = await site.Http.GetAsync(
            new Uri("/studies/night/themes/2?after=9.9", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((302, "/studies/night/themes/2"), ((int)beyond.StatusCode, beyond.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Notes_of_researchers_are_found_as_theirs_and_lead_to_what_they_are_on()
    {
        await folder.RunAsync("import", folder.Write("night.qde", Project), folder.Write("hut.txt", "Theme\tConcept\tQuote\n1) Huts\tThey phone.\t“We phone.” (P1)\n"));
        await using var site = folder.Serve();
        var said = await site.PageAsync("/studies/night/quotes?q=twice");
        Assert.Equal("No quotes with “twice”", said.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["Participants’ words 0", "Authors’ words 0", "Titles 0", "Researchers’ notes 1"],
            said.QuerySelectorAll(".kinds a").Select(kind => kind.TextContent.Trim()));
        var noted = await site.PageAsync("/studies/night/quotes?q=twice&in=memos");
        Assert.Equal("1 researchers’ note with “twice”", noted.QuerySelector("h1")!.TextContent);
        Assert.Empty(noted.QuerySelectorAll("figure.quote"));
        Assert.Equal("Researchers’ note Said twice.", noted.QuerySelector(".hits .passage")!.TextContent.Trim());
        Assert.Equal("/studies/night/themes/1#1.1.1", noted.QuerySelector(".hits .path a")!.GetAttribute("href"));
        var all = await site.PageAsync("/quotes?q=phone&in=memos");
        Assert.Equal("/studies/night/source/Ana", Assert.Single(all.QuerySelectorAll(".hits .path a")).GetAttribute("href"));
        Assert.Contains("No note of the researchers has these words.",
            (await site.PageAsync("/studies/night/quotes?q=slept&in=memos")).Body!.TextContent, StringComparison.Ordinal);
        // A table has none, and is not asked for any.
        Assert.Equal(3, (await site.PageAsync("/studies/hut/quotes?q=phone")).QuerySelectorAll(".kinds a").Length);
    }

    public void Dispose() => folder.Dispose();
}
