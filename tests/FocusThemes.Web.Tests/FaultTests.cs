using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>A site whose database breaks under it.</summary>
public sealed class FaultTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_fault_is_said_in_the_sites_look_and_as_a_problem_document_without_its_insides()
    {
        await using (var connection = new SqliteConnection($"Data Source={site.Database}"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "ALTER TABLE Quotes RENAME TO Lost";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var page = await site.PageAsync("/studies/social-innovators/themes/7", 500);
        Assert.Equal("Something went wrong", page.Heading());
        Assert.Contains("it has been noted in the log", page.Text(), StringComparison.Ordinal);
        var problem = await site.TextAsync("/studies/social-innovators.json", "application/problem+json", 500);
        Assert.Equal(500, JsonElement.Parse(problem).GetProperty("status").GetInt32());
        Assert.DoesNotContain("Lost", page.Text() + problem, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("SQLite", page.Text() + problem, StringComparison.OrdinalIgnoreCase);
        using var answer = await site.Http.GetAsync(
            "/studies/social-innovators", TestContext.Current.CancellationToken);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }
}
