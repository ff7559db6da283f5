using System.Globalization;

namespace FocusThemes.Web.Tests.Pages;

public sealed class MatrixTests(Site site)
{
    private const string Address = "/studies/social-innovators/matrix";

    [Theory]
    [InlineData("", 26)]
    [InlineData("?by=group", 7 + 5 + 3 + 1)]
    [InlineData("?group=1", 7 + 4 + 5 + 1)]
    [InlineData("?group=none", 2 + 1 + 2 + 1)]
    [InlineData("?share=theme", 26)]
    [InlineData("?share=voice&by=group", 7 + 5 + 3 + 1)]
    [InlineData("?columns=group&numbers=people", 7 + 5 + 3 + 1)]
    [InlineData("?columns=group&numbers=words&theme=7", 2 + 1 + 2 + 1)]
    [InlineData("?rows=participant&columns=length", 11 + 9 + 3 + 1)]
    [InlineData("?rows=attributed&columns=theme&length=-30", 1 + 1 + 1 + 1)]
    public async Task Every_number_leads_to_exactly_those_quotes(string query, int numbers)
    {
        var links = (await site.PageAsync(Address + query)).QuerySelector("table")!.QuerySelectorAll("td a").ToList();
        Assert.Equal(numbers, links.Count);
        foreach (var link in links)
        {
            var label = link.GetAttribute("aria-label")!.Replace("All 12", "12", StringComparison.Ordinal)
                .Replace("All ", "", StringComparison.Ordinal).Split([", ", ": "], StringSplitOptions.None);
            var found = await site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(label[0], found.Heading());
            Assert.Equal(int.Parse(label[0].Split(' ')[0], CultureInfo.InvariantCulture), found.Quotes().Count);
            Assert.Equal(label.Length > 1 ? label[1].Split(" p")[0].Split(" w")[0] : $"{found.Quotes().Count}", link.TextContent);
        }
    }

    [Theory]
    [InlineData("?share=theme", "0|0|67% of 3|0|0|33% of 3|0|0|0|100% of 3")]
    [InlineData("?share=voice", "0|0|67% of 3|0|0|100% of 1|0|0|0|25% of 12")]
    [InlineData("?by=group", "2|1|0|3")]
    [InlineData("?by=group&share=voice", "25% of 8|50% of 2|0|25% of 12")]
    public async Task Shares_are_of_the_theme_or_of_the_voice_and_say_of_how_many_quotes(string query, string row) =>
        Assert.Equal(row.Split('|'), (await site.PageAsync(Address + query)).QuerySelector("table")!.Texts("tbody tr:nth-child(3) td"));

    [Theory]
    [InlineData("?by=colour", "The parameter “by” takes participant or group")]
    [InlineData("?share=x", "The parameter “share” takes")]
    [InlineData("?rows=colour", "The parameter “rows” takes what this study can be told apart by: theme, participant, group,")]
    [InlineData("?columns=study", "The parameter “columns” takes")]
    [InlineData("?rows=participant", "Rows and columns are both by participant: cross two different ones.")]
    [InlineData("?numbers=many", "The parameter “numbers” takes quotes, share-of-row,")]
    [InlineData("?themes=7", "There is no parameter “themes”: “theme” is meant.")]
    public async Task A_malformed_parameter_is_said_so(string query, string sentence) =>
        Assert.Contains(sentence, (await site.PageAsync(Address + query, 400)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task A_focus_group_that_is_not_there_is_an_empty_result_that_says_so()
    {
        var page = await site.PageAsync($"{Address}?group=7");
        Assert.Contains("There is no focus group 7: the participant codes of this study name 1 and 2.", page.Text(), StringComparison.Ordinal);
        Assert.Equal("/studies/social-innovators/matrix?group=2", page.Link("focus group 2"));
        Assert.Empty(page.QuerySelectorAll("table"));
    }
}

/// <summary>A study of 60 themes and 300 participants in five focus groups.</summary>
public sealed class LargeMatrixTests(LargeSite site) : IClassFixture<LargeSite>
{
    [Fact]
    public async Task The_overview_of_a_large_study_has_its_focus_groups_and_these_their_participants()
    {
        var overview = await site.PageAsync("/studies/large");
        Assert.Equal(
            ["Theme", "focus group 1", "focus group 2", "focus group 3", "focus group 4", "focus group 5", "All"],
            overview.Texts("thead th"));
        var group = await site.PageAsync(overview.Link("focus group 3"));
        Assert.Equal(1 + 60 + 1, group.QuerySelectorAll("thead th").Length);
        Assert.All(group.QuerySelectorAll("thead th a"), who => Assert.StartsWith("3P", who.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_300_participants_by_60_themes_are_one_table_of_half_a_megabyte_at_most()
    {
        var html = await site.TextAsync("/studies/large/matrix", "text/html");
        Assert.InRange(html.Length, 100_000, 512 * 1024);
        var table = (await site.PageAsync("/studies/large/matrix")).QuerySelector("table")!;
        Assert.Equal(302, table.QuerySelectorAll("thead th").Length);
        Assert.Equal(60, table.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(900, table.QuerySelectorAll("tbody td:not(.all) a").Sum(link => int.Parse(link.TextContent, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task All_300_are_listed_each_with_two_bars()
    {
        var page = await site.PageAsync("/studies/large/participants?order=quotes");
        Assert.Equal(300, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(600, page.QuerySelectorAll("tbody svg rect").Length);
    }

    [Fact]
    public async Task A_theme_names_some_of_its_many_voices_and_says_how_many_more_there_are() =>
        Assert.Equal(25, (await site.PageAsync("/studies/large/themes/1")).QuerySelectorAll("ul[aria-labelledby=voices] li").Length);
}

/// <summary>A study of sixty themes and three hundred participants.</summary>
public sealed class LargeSite() : Site(new SiteStart { Seeds = [new("large/table.txt", Table())] })
{
    private const int Themes = 60;
    private const int QuotesInTheme = 15;

    private static string Table()
    {
        var table = new System.Text.StringBuilder("ThemesConceptsQuotes\n");
        for (var (theme, said) = (1, 0); theme <= Themes; theme++)
        {
            var quotes = theme == 1 ? 2 * QuotesInTheme : theme == 2 ? 0 : QuotesInTheme;
            table.Append(CultureInfo.InvariantCulture, $"{theme}) Learning in many places togetherPeople met in places of learning.");
            if (quotes == 0) table.Append('\n');
            for (var i = 0; i < quotes; i++, said++)
                table.Append(CultureInfo.InvariantCulture, $"“I saw it {said} times.” ({1 + (said % 5)}P{1 + (said / 5 % 60)})\n");
        }

        return table.ToString();
    }
}

/// <summary>Fifteen hundred people, each with another name and another job.</summary>
public sealed class ManyJobsSite() : Site(new SiteStart
{
    Seeds =
    [
        new("jobs/table.csv", "Theme,Quote,Participant,Job\n" + string.Concat(Enumerable.Range(1, 1_500)
            .Select(who => $"Work,“I went to work {who} times.”,P{who},job of {who} hands\n"))),
    ],
});

public sealed class TooLargeMatrixTests(ManyJobsSite site) : IClassFixture<ManyJobsSite>
{
    private const string Address = "/studies/jobs/matrix.json?rows=participant&columns=attr.job";

    [Fact]
    public async Task A_table_of_too_many_cells_is_refused_and_made_where_a_filter_narrows_it()
    {
        Assert.Contains("1,500 rows by 1,500 columns are too many for a table: narrow one of them.",
            await site.TextAsync(Address, "application/problem+json", 400), StringComparison.Ordinal);
        var narrowed = System.Text.Json.JsonElement.Parse(await site.TextAsync($"{Address}&participant=P7", "application/json"));
        Assert.Equal(1, narrowed.GetProperty("rows").GetArrayLength());
        Assert.Equal("job of 7 hands", narrowed.GetProperty("columns")[0].GetProperty("value").GetString());
    }
}
