using System.Xml.Linq;
using FocusThemes.Writing.Charts;

namespace FocusThemes.Web.Tests.Pages;

public sealed class ChartTests(Site site, HostileSite hostile, VoicesSite voices)
{
    private const string Charts = "/studies/social-innovators/charts";

    public static TheoryData<string> Names => [.. StudyChart.All.Select(chart => chart.Name)];

    [Fact]
    public async Task Shares_are_numbers_in_a_file()
    {
        var csv = await site.TextAsync("/studies/social-innovators/charts/share-of-voices.csv", "text/csv");
        Assert.Contains(",0.", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("'", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_pictures_are_listed_with_what_they_tell_and_two_pages_lead_there()
    {
        foreach (var (from, name) in new[] { ("", "Pictures"), ("/matrix", "The same and more in pictures") })
            Assert.Equal(Charts, (await site.PageAsync($"/studies/social-innovators{from}")).Link(name));
        var page = await site.PageAsync(Charts);
        Assert.Equal("Pictures", page.Heading());
        Assert.Equal(StudyChart.All.Select(chart => chart.Title), page.Texts("main h2"));
        foreach (var link in page.QuerySelectorAll("main h2 a"))
        {
            var picture = await site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(link.TextContent, picture.Heading());
            Assert.Equal("Matrix", picture.QuerySelector("nav [aria-current=true]")!.TextContent);
        }

        foreach (var small in page.QuerySelectorAll("main img"))
            await site.TextAsync(small.GetAttribute("src")!, "image/svg+xml");
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_picture_says_its_main_numbers_and_has_all_of_them_in_a_table(string name)
    {
        var page = await site.PageAsync($"{Charts}/{name}");
        var chart = StudyChart.Find(name)!;
        Assert.Contains(chart.Tells, page.Text(), StringComparison.Ordinal);
        Assert.Contains(chart.TellsNot, page.Text(), StringComparison.Ordinal);
        var svg = Assert.Single(page.QuerySelectorAll("svg[role=img]"));
        Assert.Equal($"{chart.Title}: Using medical education as a tool to train doctors as social innovators", svg.QuerySelector("title")!.TextContent);
        Assert.Matches("[0-9]+ (quotes|themes)", svg.QuerySelector("desc")!.TextContent);
        Assert.Equal(["chart-title", "chart-desc"], svg.GetAttribute("aria-labelledby")!.Split(' '));
        Assert.NotEmpty(page.QuerySelectorAll("tbody tr"));
        Assert.Empty(svg.QuerySelectorAll("a, style, script, image, use, [style]"));
    }

    [Theory]
    [InlineData("themes-by-people", 26)]
    [InlineData("themes-by-people?columns=group&theme=7", 6)]
    [InlineData("share-of-voices?theme=7", 4 * 4)]
    [InlineData("share-of-voices?columns=group", 4 * 3)]
    [InlineData("along-the-document?group=1", 4)]
    public async Task Every_number_leads_to_as_many_quotes_as_its_name_says(string path, int numbers)
    {
        var links = (await site.PageAsync($"{Charts}/{path}")).QuerySelectorAll("table td a[href*='/quotes']").ToList();
        Assert.Equal(numbers, links.Count);
        foreach (var link in links)
        {
            var found = await site.PageAsync(link.GetAttribute("href")!);
            Assert.EndsWith(found.Heading(), link.GetAttribute("aria-label"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_new_themes_each_leads_to_what_a_person_says_of_them()
    {
        var page = await site.PageAsync($"{Charts}/saturation?columns=group");
        Assert.Equal(["1", "focus group 2", "2", "2", "2", "focus group 1", "3", "5"], page.Texts("tbody tr > *"));
        var found = await site.PageAsync(page.QuerySelectorAll("tbody tr td a")[1].GetAttribute("href")!);
        Assert.Equal("6 quotes in theme 5 or theme 7 or theme 8 from focus group 1", found.Heading());
    }

    [Fact]
    public async Task Lines_lead_to_their_place_in_the_source()
    {
        var page = await site.PageAsync($"{Charts}/along-the-document?theme=4");
        Assert.Equal("/studies/social-innovators/source/table-2.txt#L8", page.Link("line 8"));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_file_is_the_picture_of_the_page_and_its_numbers_are_those_of_the_table(string name)
    {
        var page = await site.PageAsync($"{Charts}/{name}?group=1");
        var file = XDocument.Parse(await site.TextAsync($"{Charts}/{name}.svg?group=1", "image/svg+xml"));
        Assert.Equal(page.Texts("svg[role=img] text"), file.Descendants().Where(mark => mark.Name.LocalName == "text").Select(mark => mark.Value));
        Assert.Equal("#fff", (string?)file.Descendants().First(mark => mark.Name.LocalName == "rect").Attribute("fill"));
        var lines = (await site.TextAsync($"{Charts}/{name}.csv?group=1", "text/csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(page.QuerySelectorAll("tbody tr").Length, lines.Length - 1);
        Assert.Equal(page.Texts("thead th").Count, lines[0].Split(',').Length);
    }

    [Theory]
    [InlineData("themes-by-people?rows=colour", "The parameter “rows” takes what this study can be told apart by")]
    [InlineData("themes-by-people?rows=participant", "Rows and columns are both by participant: cross two different ones.")]
    [InlineData("share-of-voices?rows=group", "The picture “Share of voices” takes no “rows”.")]
    [InlineData("along-the-document?columns=group", "The picture “Themes along the document” takes no “columns”.")]
    [InlineData("saturation?numbers=words", "The picture “New themes by each further person” takes no “numbers”.")]
    [InlineData("saturation?themes=7", "There is no parameter “themes”: “theme” is meant.")]
    [InlineData("saturation?q=words", "The parameter “q” is for quotes")]
    public async Task What_cannot_be_drawn_is_said_so_on_the_page_and_of_the_file(string path, string sentence)
    {
        Assert.Contains(sentence, (await site.PageAsync($"{Charts}/{path}", 400)).Text(), StringComparison.Ordinal);
        Assert.Contains(sentence, await site.TextAsync($"{Charts}/{path.Replace("?", ".svg?", StringComparison.Ordinal)}", "application/problem+json", 400), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pie")]
    [InlineData("pie.svg")]
    public async Task A_picture_that_there_is_not_is_a_404_that_names_those_there_are(string name)
    {
        using var answer = await site.Http.GetAsync($"{Charts}/{name}", TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Contains("share-of-voices", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_that_takes_nothing_says_what_there_is_and_draws_nothing()
    {
        var page = await site.PageAsync($"{Charts}/themes-by-people?group=7");
        Assert.Contains("There is no focus group 7", page.Text(), StringComparison.Ordinal);
        Assert.Contains("There are no quotes to draw.", page.Text(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("svg[role=img], table"));
        Assert.Equal($"{Charts}/themes-by-people?group=2", page.Link("focus group 2"));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Titles_and_codes_that_try_to_be_markup_are_words(string name)
    {
        foreach (var page in new[]
        {
            await hostile.PageAsync($"/studies/evil/charts/{name}"), await voices.PageAsync($"/studies/voices/charts/{name}"),
        })
        {
            Assert.Empty(page.QuerySelectorAll("script:not([src]), svg b, svg script, table b"));
            Assert.NotEmpty(page.QuerySelectorAll("svg[role=img] text"));
        }
    }

    [Theory]
    [InlineData("theme")]
    [InlineData("participant")]
    [InlineData("attr.role")]
    public async Task Any_dimension_can_be_drawn_along_the_document(string rows) =>
        Assert.NotEmpty((await voices.PageAsync($"/studies/voices/charts/along-the-document?rows={rows}")).QuerySelectorAll("svg[role=img] rect"));

    [Fact]
    public async Task The_colours_and_classes_of_a_file_are_those_of_the_site_by_day()
    {
        var style = await site.Http.GetStringAsync(
            (await site.PageAsync(Charts)).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"), TestContext.Current.CancellationToken);
        foreach (var group in new[] { null, "1", "2", "3", "4", "5", "6" })
        {
            var mark = GroupMark.Of(group);
            Assert.Contains($"--{mark.Class}:light-dark({mark.Colour},", style, StringComparison.Ordinal);
        }

        var svg = await site.TextAsync($"{Charts}/network-of-themes.svg", "image/svg+xml");
        foreach (var name in new[] { "ink", "muted", "accent" })
        {
            var colour = style[(style.IndexOf($"--{name}:light-dark(", StringComparison.Ordinal) + name.Length + 14)..][..7];
            Assert.Contains(colour, svg, StringComparison.Ordinal);
        }
    }
}
