using System.Net;
using System.Text;
using FocusThemes.Reading;
using FocusThemes.Tests;
using FocusThemes.Web.Caching;
using Microsoft.Extensions.DependencyInjection;

namespace FocusThemes.Web.Tests;

public sealed class KeptAnswersTests : IDisposable
{
    private const string Study = "/studies/social-innovators";
    private const string Theme = $"{Study}/themes/7";
    private readonly Site site = new();

    [Fact]
    public async Task An_import_by_another_connection_shows_in_the_very_next_answer()
    {
        var (before, _) = await site.AskAsync(Theme, "br");
        await site.AskAsync("/", null);
        const string Table = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it.” (1P02)\n";
        await ImportAsync(new() { Slug = "places", Tables = [new("table.txt", Encoding.UTF8.GetBytes(Table))] });
        Assert.Equal(HttpStatusCode.OK, (await site.AskAsync("/", null)).Answer.StatusCode);
        Assert.Single((await site.PageAsync("/studies/places/quotes")).Quotes());

        await ImportAsync(new()
        {
            Slug = "places",
            Tables = [new("table.txt", Encoding.UTF8.GetBytes(Table + "They stay.“I stayed.” (1P03)\n"))],
        });
        Assert.Equal(["“I saw it.”", "“I stayed.”"], (await site.PageAsync("/studies/places/quotes")).Quotes());
        // What has not changed is the same to the byte, and a browser need not fetch it again.
        var (after, _) = await site.AskAsync(Theme, "br", ifNoneMatch: before.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, after.StatusCode);
    }

    [Theory]
    [InlineData($"{Study}/themes/99", 404)]
    [InlineData("/no/such/page", 404)]
    [InlineData("/studies/x.json", 404)]
    [InlineData("/", 302)]
    [InlineData("/site.css", 200)]
    public async Task What_is_no_page_of_the_library_is_not_kept(string address, int status)
    {
        var kept = site.Services.GetRequiredService<CachedResponses>();
        var before = kept.Bytes;
        var (answer, _) = await site.AskAsync(address, null);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(before, kept.Bytes);
    }

    [Fact]
    public async Task Memory_stays_within_its_bounds_and_the_least_used_goes_first()
    {
        using var small = new Site(new SiteStart { Settings = [("CacheMegabytes", "1")] });
        var kept = small.Services.GetRequiredService<CachedResponses>();
        await small.PageAsync(Theme);
        for (var i = 0; i < 150; i++)
        {
            await small.PageAsync($"{Study}?attack={i}");
            await small.PageAsync(Theme);
            Assert.InRange(kept.Bytes, 1, 1024 * 1024);
        }

        Assert.InRange(kept.Bytes, 1024 * 1024 * 9 / 10, 1024 * 1024);
        var before = small.SqlCommands;
        await small.PageAsync(Theme);
        Assert.Equal(before, small.SqlCommands);
        await small.PageAsync($"{Study}?attack=0");
        Assert.NotEqual(before, small.SqlCommands);
    }

    public void Dispose() => site.Dispose();

    private async Task ImportAsync(StudyFiles study)
    {
        using var library = new Library(site.Database);
        await library.ImportAsync(study);
    }
}
