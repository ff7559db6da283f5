using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>What columns tell of a participant is on every page and in every file that tells of participants.</summary>
[Collection(nameof(StartTests))]
public sealed class AttributeTests : IDisposable
{
    private const string Table = "theme,quote,participant,age,ethnicity,site,e-mail\nGoing,I walked,P1,34,Nuer,north,a@goats.example\n"
        + "Staying,I sat,P2,51,Dinka,south,b@goats.example\nStaying,I lay,P1,35,Nuer,north,a@goats.example\n";

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task It_stands_under_the_name_of_its_column()
    {
        var (code, output, error) = await folder.RunAsync("import", folder.Write("goats.csv", Table));
        Assert.Equal(0, code);
        Assert.Contains("line 4: Columns tell different things of P1 as “age”: “34” (line 2), “35” (line 4)", output + error, StringComparison.Ordinal);
        Assert.Contains("The column “e-mail” tells who people are; it was left out.", output + error, StringComparison.Ordinal);
        await using var site = folder.Serve();
        var person = await site.PageAsync("/studies/goats/participants/P1");
        Assert.Equal(["age", "34", "ethnicity", "Nuer", "site", "north", "age", "35"],
            person.QuerySelectorAll("dl.facts dt, dl.facts dd").Select(part => part.TextContent));
        var table = await site.PageAsync("/studies/goats/participants");
        Assert.Contains("Ethnicity", table.QuerySelectorAll("th[scope=col]").Select(name => name.TextContent));
        Assert.Contains("Dinka", table.QuerySelectorAll("td").Select(cell => cell.TextContent));
        var lines = (await site.TextAsync("/studies/goats/participants.csv", "text/csv")).Split("\r\n");
        Assert.EndsWith(",age,ethnicity,site", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",34; 35,Nuer,north", lines[1], StringComparison.Ordinal);
        Assert.Contains("""{"name":"ethnicity","value":"Dinka"}""",
            Compact(await site.TextAsync("/studies/goats/participants.json", "application/json")), StringComparison.Ordinal);
        Assert.Contains("""{"name":"site","value":"north"}""", Compact(await site.TextAsync("/studies/goats.json", "application/json")), StringComparison.Ordinal);
        foreach (var address in (string[])["", ".json", "/participants", "/participants.csv", "/participants.json", "/participants/P1", "/source", "/source.json"])
        {
            using var answer = await site.Http.GetAsync($"/studies/goats{address}", TestContext.Current.CancellationToken);
            Assert.DoesNotContain("goats.example", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_long_code_and_a_long_value_are_told_counted_and_asked_for()
    {
        var (code, role) = (string.Join(' ', Enumerable.Repeat("Person", 40)), string.Join(' ', Enumerable.Repeat("nurse of the ward", 30)));
        await folder.RunAsync("import", folder.Write("wards.csv", $"theme,quote,participant,role\nGoing,I walked,{code},{role}\nStaying,I sat,P2,doctor\n"));
        await using var site = folder.Serve();
        Assert.Equal($"role,1 Going,2 Staying,all\r\ndoctor,0,1,1\r\n{role},1,0,1\r\n",
            await site.TextAsync("/studies/wards/matrix.csv?rows=attr.role&columns=theme", "text/csv"));
        foreach (var filter in new[] { $"participant={code}", $"attr.role={role}" })
            Assert.Equal(["I walked"], (await site.PageAsync($"/studies/wards/quotes?{filter}")).Quotes());
    }

    [Fact]
    public async Task A_library_that_was_stored_without_it_reads_its_sources_anew()
    {
        await folder.RunAsync("import", folder.Write("goats.csv", Table));
        await using (var library = new SqliteConnection($"Data Source={folder.Database};Pooling=False"))
        {
            await library.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = library.CreateCommand();
            command.CommandText = "UPDATE __EFMigrationsHistory SET MigrationId = '20261128220117_HiddenInSources'; "
                + "UPDATE Participants SET AttributesJson = ''; UPDATE Studies SET Digest = 'of then'";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using var site = folder.Serve();
        Assert.Contains("ethnicity", await site.TextAsync("/studies/goats/participants.csv", "text/csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("|")]
    [InlineData("\t")]
    public async Task A_table_without_any_quoted_cell_can_be_pasted(string delimiter)
    {
        await using var site = folder.Serve();
        using var form = new FormUrlEncodedContent([new("text", Table.Replace(",", delimiter, StringComparison.Ordinal).ReplaceLineEndings("\r\n"))]);
        using var answer = await site.Http.PostAsync("/try", form, TestContext.Current.CancellationToken);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(3, page.QuerySelectorAll("blockquote").Length);
        Assert.Contains("Ethnicity", page.Texts("section:has(> #who) th"));
        Assert.Contains("Nuer", page.Texts("section:has(> #who) td"));
    }

    [Fact]
    public async Task What_is_learnt_of_a_column_can_be_said_with_the_same_word()
    {
        var file = folder.Write("goats.csv", "Theme,Quote,Participant,Memo\nGoing,I walked,P1,so\n");
        var (_, output, _) = await folder.RunAsync("import", file, "--dry-run");
        Assert.Contains("“Memo” as notes", output, StringComparison.Ordinal);
        foreach (var word in (string[])["notes", "none"])
            Assert.Equal(0, (await folder.RunAsync("import", file, "--dry-run", "--columns", $"theme,quote,participant,{word}")).Code);
    }

    public void Dispose() => folder.Dispose();

    private static string Compact(string json) => string.Concat(json.Where(c => !char.IsWhiteSpace(c)));
}
