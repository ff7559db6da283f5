using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Events;

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

    [Fact]
    public async Task A_fault_that_a_sent_table_comes_upon_is_said_too()
    {
        var clock = new BreakableClock();
        using var broken = new Site(new SiteStart { Services = services => services.AddSingleton<TimeProvider>(clock) });
        _ = broken.Http;
        clock.IsBroken = true;
        using var form = new FormUrlEncodedContent(
        [
            new("text", "Theme\tQuote\nAccess\t“It is far” (P1)\nCost\t“It is dear” (P2)"), new("take", "csv"),
        ]);
        using var answer = await broken.Http.PostAsync("/try", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Something went wrong", page.Heading());
        Assert.DoesNotContain("clock", page.Text(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(broken.Log, entry => entry.Level == LogEventLevel.Error);
    }

    private sealed class BreakableClock : TimeProvider
    {
        public bool IsBroken { get; set; }

        public override DateTimeOffset GetUtcNow() =>
            IsBroken ? throw new InvalidOperationException("The clock has stopped.") : base.GetUtcNow();
    }
}
