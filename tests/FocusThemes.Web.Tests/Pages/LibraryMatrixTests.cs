using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>The studies of the library beside each other.</summary>
[Collection(nameof(StartTests))]
public sealed class LibraryMatrixTests : IAsyncLifetime
{
    private readonly LibraryFolder folder = new();
    private Site site = null!;

    public async ValueTask InitializeAsync()
    {
        folder.Write("boats/table.csv", "Theme,Quote,Participant,Role\nAt sea,I rowed,P1,Sailor\nAt sea,I slept,P2,cook\nAt home,I waited,P2,cook\n");
        folder.Write("goats/table.csv", "Theme,Quote,Participant\nGoing,I walked,P1\n");
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("boats"), folder.PathOf("goats"))).Code);
        site = folder.Serve();
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_library_leads_to_its_studies_compared_and_every_number_to_those_quotes()
    {
        var page = await site.PageAsync((await site.PageAsync("/")).Link("Compare them"));
        Assert.Equal("Studies compared", page.Heading());
        Assert.Contains("Quotes by study and Role, of 4 quotes in 2 studies.", page.QuerySelector(".lede")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Role is told in 1 of 2 studies; the quotes of the others have “no Role told”.", page.Texts("p"));
        Assert.Equal(["2 | 1 | 0 | 3", "0 | 0 | 1 | 1"], page.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Texts("td"))));
        Assert.Equal("/studies/boats", page.QuerySelector("tbody th a")!.GetAttribute("href"));
        foreach (var link in page.QuerySelectorAll("table td a"))
        {
            var found = await site.PageAsync(link.GetAttribute("href")!);
            Assert.StartsWith($"{link.TextContent} quote", found.Heading(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Any_two_are_crossed_of_any_filter_and_taken_along()
    {
        var page = await site.PageAsync("/matrix?rows=attr.role&columns=study&study=boats&numbers=people");
        Assert.Equal(["1 | 1", "1 | 1"], page.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Texts("td"))));
        Assert.Equal(
            "Role,boats,all\r\ncook,2,2\r\nSailor,1,1\r\n", await site.TextAsync("/matrix.csv?rows=attr.role&columns=study&study=boats", "text/csv"));
        Assert.Equal("Role,boats,all\r\ncook,66.7,66.7\r\nSailor,33.3,33.3\r\n",
            await site.TextAsync("/matrix.csv?rows=attr.role&columns=study&study=boats&numbers=share-of-column", "text/csv"));
        Assert.Equal("Role,boats,all\r\ncook,100.0,100.0\r\nSailor,100.0,100.0\r\n",
            await site.TextAsync("/matrix.csv?rows=attr.role&columns=study&study=boats&numbers=share-of-row", "text/csv"));
        var json = JsonElement.Parse(await site.TextAsync("/matrix.json", "application/json"));
        Assert.Equal(("study", "attr.Role", 4), (
            json.GetProperty("rowsBy").GetString(), json.GetProperty("columnsBy").GetString(), json.GetProperty("quotes").GetInt32()));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("study").ValueKind);
    }

    [Theory]
    [InlineData("?rows=theme", "The parameter “rows” takes what studies can be compared by: study, length, attributed, attr.Role; themes, parts, participants, focus groups and documents are each study’s own.")]
    [InlineData("?columns=participant", "The parameter “columns” takes what studies can be compared by: study,")]
    [InlineData("?theme=1", "The parameter “theme” is asked of one study: themes, parts,")]
    [InlineData("?also.participant=1", "The parameter “also.participant” is asked of one study: themes, parts,")]
    [InlineData("?q=sea", "The parameter “q” is for quotes: studies are compared by what is known of them.")]
    [InlineData("?rows=length&columns=length", "Rows and columns are both by length: cross two different ones.")]
    [InlineData("?role=cook", "There is no parameter “role”: what is told of participants is asked as “attr.role”.")]
    public async Task What_is_each_study_s_own_is_refused_in_a_sentence(string query, string sentence)
    {
        Assert.Contains(sentence, (await site.PageAsync($"/matrix{query}", 400)).Text(), StringComparison.Ordinal);
        Assert.Contains(sentence, await site.TextAsync($"/matrix.json{query}", "application/problem+json", 400), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_that_is_not_there_is_said_with_those_that_are() =>
        Assert.Contains("There is no study “coats” in this library.", (await site.PageAsync("/matrix?study=coats")).Text(), StringComparison.Ordinal);
}
