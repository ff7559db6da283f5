using System.Globalization;

namespace FocusThemes.Web.Tests.Pages;

public sealed class FrameworkTests(Site site, VoicesSite voices, HostileSite hostile)
{
    private const string Study = "/studies/social-innovators";

    [Theory]
    [InlineData("", 12)]
    [InlineData("?columns=group", 12)]
    [InlineData("?columns=group&words=all", 12)]
    [InlineData("?rows=participant&columns=length", 12)]
    [InlineData("?participant=1P04&participant=2P010", 4)]
    [InlineData("?rows=group&columns=theme&theme=6&theme=7", 7)]
    public async Task Every_quote_stands_once_in_its_cell_and_leads_to_where_it_is(string query, int quotes)
    {
        var page = await site.PageAsync($"{Study}/framework{query}");
        Assert.Equal("In their words", page.Heading());
        var links = page.QuerySelectorAll("td li a").Select(link => link.GetAttribute("href")!).ToList();
        var further = page.QuerySelectorAll("td > p > a").Sum(link => int.Parse(link.TextContent.Split(' ')[0], CultureInfo.InvariantCulture));
        Assert.Equal(quotes, links.Count + further);
        Assert.Equal(links.Distinct(), links);
        Assert.StartsWith("Quote ", (await site.PageAsync(links[^1])).Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task First_words_end_between_words_and_short_quotes_are_whole()
    {
        var said = (await site.PageAsync($"{Study}/framework?theme=6")).Texts("td li a");
        Assert.Contains("“Patients are not objects for clinical care. A patient is a person. Understand that context.”", said);
        Assert.Contains("\"They are the ones that are going to make the difference and they are already…", said);
    }

    [Fact]
    public async Task What_a_cell_has_no_room_for_is_one_link_to_exactly_those_quotes()
    {
        var page = await voices.PageAsync("/studies/voices/framework?columns=attributed");
        var links = page.QuerySelectorAll("td > p > a").ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var shown = link.Closest("td")!.QuerySelectorAll("li a").Select(quote => quote.GetAttribute("href")).ToList();
            var found = await voices.PageAsync(link.GetAttribute("href")!);
            var rest = found.QuerySelectorAll("figure a[rel=bookmark]").Select(quote => quote.GetAttribute("href")).ToList();
            Assert.Equal($"{rest.Count} more", link.TextContent);
            Assert.StartsWith($"{link.TextContent} quote", link.GetAttribute("aria-label"), StringComparison.Ordinal);
            Assert.Empty(rest.Intersect(shown));
        }
    }

    [Fact]
    public async Task Who_says_it_stands_beside_the_words_unless_columns_tell_it()
    {
        Assert.Equal(
            ["1P04", "1P04", "2P010"], (await site.PageAsync($"{Study}/framework?columns=group&theme=6")).Texts("td li span"));
        Assert.Empty((await site.PageAsync($"{Study}/framework?theme=6")).QuerySelectorAll("td li span"));
    }

    [Fact]
    public async Task Columns_with_fewest_quotes_are_left_out_and_said()
    {
        var page = await hostile.PageAsync("/studies/many/framework");
        Assert.Equal(40, page.QuerySelectorAll("thead th[scope=col]").Length - 1);
        Assert.Contains("81 participants with fewer quotes are left out here; what is taken along has all.", page.Texts("p"));
        Assert.Contains("Quote number 120.", await hostile.TextAsync("/studies/many/framework.md", "text/markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_quotes_and_titles_stays_text()
    {
        foreach (var words in new[] { "first", "all" })
        {
            var page = await hostile.PageAsync($"/studies/evil/framework?words={words}");
            Assert.Contains("<script>alert(1)</script>", page.Texts("td li")[0], StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("main script, main img"));
        }
    }

    [Fact]
    public async Task A_participants_page_sets_them_beside_whomever_is_chosen()
    {
        var form = (await site.PageAsync($"{Study}/participants/1P04")).QuerySelector("form[action$='/framework']")!;
        Assert.Equal("Beside another participant", form.Texts("label")[0]);
        Assert.DoesNotContain("1P04", form.Texts("option"));
        Assert.Equal("1P04", form.QuerySelector("input[name=participant]")!.GetAttribute("value"));
        var page = await site.PageAsync($"{Study}/framework?participant=1P04&participant={form.Texts("option")[^1]}");
        Assert.Equal(3, page.QuerySelectorAll("thead th").Length);
        Assert.Equal(5, page.QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("", "participant", 9)]
    [InlineData("?columns=group", "group", 2)]
    public async Task A_matrix_sets_two_of_its_columns_side_by_side(string query, string parameter, int others)
    {
        var form = (await site.PageAsync($"{Study}/matrix{query}")).QuerySelector("form[action$='/framework']")!;
        Assert.Equal(2, form.QuerySelectorAll($"select[name={parameter}]").Length);
        Assert.Equal(2 * others, form.QuerySelectorAll("option").Length);
        Assert.Null((await site.PageAsync($"{Study}/matrix?columns=length")).QuerySelector("form[action$='/framework']"));
    }

    [Fact]
    public async Task A_matrix_by_group_tells_who_raised_each_theme_and_leads_to_what_they_say()
    {
        var table = (await site.PageAsync($"{Study}/matrix?columns=group")).QuerySelector("section [aria-labelledby=raised] table")!;
        Assert.Equal(["1 of 2 focus groups", "none of 5", "1 of 2 people", "none of 2", "2P14, focus group 2"], table.Texts("tbody tr:nth-child(1) td"));
        Assert.Equal(["2 of 2 focus groups", "1 of 5 people", "1 of 2 people", "none of 2", ""], table.Texts("tbody tr:nth-child(3) td"));
        foreach (var link in table.QuerySelectorAll("td a[aria-label]"))
        {
            var found = await site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal($"{link.TextContent}: {found.Heading()}", link.GetAttribute("aria-label"));
        }
    }

    [Fact]
    public async Task A_theme_tells_in_a_sentence_which_groups_raised_it_and_who_alone()
    {
        Assert.Contains("Raised in 2 of 2 focus groups: 1 of the 5 people quoted of focus group 1, 1 of the 2 people quoted of focus group 2.",
            (await site.PageAsync($"{Study}/themes/6")).Texts("p"));
        var page = await site.PageAsync($"{Study}/themes/4");
        Assert.Contains("Raised in 1 of 2 focus groups: 1 of the 2 people quoted of focus group 2. 2P14 alone speaks to it.", page.Texts("p"));
        Assert.Equal("1 quote in theme 4 from focus group 2", (await site.PageAsync(page.Link("1 of the 2 people quoted of focus group 2"))).Heading());
    }

    [Theory]
    [InlineData("?words=some", "The parameter “words” takes first or all.")]
    [InlineData("?numbers=people", "The parameter “numbers” is for the matrix: here the quotes themselves are in the cells.")]
    [InlineData("?rows=colour", "The parameter “rows” takes what this study can be told apart by: theme,")]
    [InlineData("?rows=participant", "Rows and columns are both by participant: cross two different ones.")]
    [InlineData("?q=doctor", "The parameter “q” is for quotes")]
    [InlineData("?themes=7", "There is no parameter “themes”: “theme” is meant.")]
    public async Task What_cannot_be_asked_is_said_so(string query, string sentence)
    {
        Assert.Contains(sentence, (await site.PageAsync($"{Study}/framework{query}", 400)).Text(), StringComparison.Ordinal);
        foreach (var form in new[] { "csv", "json", "docx" })
            Assert.Contains(sentence, await site.TextAsync($"{Study}/framework.{form}{query}", "application/problem+json", 400), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_is_not_there_is_an_empty_page_and_an_empty_file_that_say_so()
    {
        const string Sentence = "There is no focus group 7: the participant codes of this study name 1 and 2.";
        var page = await site.PageAsync($"{Study}/framework?group=7");
        Assert.Contains(Sentence, page.Text(), StringComparison.Ordinal);
        Assert.Contains("There is nothing to show: no quote is one of those asked for.", page.Texts("p"));
        Assert.Contains(Sentence, await site.TextAsync($"{Study}/framework.md?group=7", "text/markdown"), StringComparison.Ordinal);
        Assert.Equal("theme,title", (await site.TextAsync($"{Study}/framework.csv?group=7", "text/csv")).Split("\r\n")[0]);
    }
}

/// <summary>Studies of which there is little to show.</summary>
[Collection(nameof(StartTests))]
public sealed class BareFrameworkTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task A_theme_without_quotes_and_a_study_of_one_person_have_a_page_and_every_file()
    {
        Assert.Equal(0, (await folder.RunAsync("import", folder.Write("bare.csv", "Theme,Concept,Quote,Participant\nNights,They sleep.,“I slept.”,Ana\nDays,They wake.,,\n"))).Code);
        await using var site = folder.Serve();
        var page = await site.PageAsync("/studies/bare/framework");
        Assert.Equal(["“I slept.”"], page.Texts("td li a"));
        var before = site.SqlCommands;
        await site.PageAsync("/studies/bare/framework?words=all&rows=participant&columns=theme");
        Assert.InRange(site.SqlCommands - before, 1, 3);
        Assert.Null((await site.PageAsync("/studies/bare/matrix")).QuerySelector("form[action$='/framework']"));
        foreach (var form in new[] { "md", "csv", "xlsx", "docx", "json" })
            Assert.NotEmpty(await site.Http.GetByteArrayAsync($"/studies/bare/framework.{form}", TestContext.Current.CancellationToken));
    }

    public void Dispose() => folder.Dispose();
}
