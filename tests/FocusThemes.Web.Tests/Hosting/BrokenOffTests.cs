using System.Net;
using FocusThemes.Web.Tests.Holding;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>A question to the library that finds nothing for ever, and what becomes of it when nobody waits any more.</summary>
public sealed class BrokenOffTests : IDisposable
{
    private const string Study = "/studies/social-innovators";

    private readonly Site site = new(new SiteStart
    {
        Settings = [("Limits:PagesAtOnce", "1"), ("Limits:PagesWaiting", "0"), ("Limits:PageSeconds", "1")],
    });

    [Fact]
    public async Task It_is_given_up_when_its_time_is_over_and_with_it_its_place()
    {
        await UntilAnsweredAsync(site, Study);
        MakeEndless();
        for (var i = 0; i < 3; i++)
        {
            // The second has the place of the first, or it would be told that there is none.
            var page = await site.PageAsync($"{Study}/themes/{5 + i}", 503);
            Assert.Contains("took longer than the site allows", page.Text(), StringComparison.Ordinal);
        }

        MakeUsual();
        await AllAnswerAsync();
    }

    [Fact]
    public async Task It_ends_when_its_reader_has_gone()
    {
        await using var patient = new Site(new SiteStart
        {
            Settings = [("Limits:PagesAtOnce", "1"), ("Limits:PagesWaiting", "0"), ("Limits:PageSeconds", "3600")],
        });
        await patient.PageAsync(Study);
        MakeEndless(patient);
        using (var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(500)))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => patient.Http.GetAsync($"{Study}/themes/7", gone.Token));
        }

        MakeUsual(patient);
        await UntilAnsweredAsync(patient, $"{Study}/themes/8");
    }

    [Fact]
    public async Task No_other_question_ends_with_it_however_often_readers_go()
    {
        await using var busy = new Site(new SiteStart { Settings = [("CacheMegabytes", "0")] });
        await busy.PageAsync(Study);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 150; i++)
        {
            using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(i % 7));
            var asked = busy.Http.GetAsync($"{Study}/quotes?q=medical", gone.Token);
            using var answer = await busy.Http.GetAsync($"{Study}/themes/7", TestContext.Current.CancellationToken);
            answers.Add(answer.StatusCode);
            try
            {
                (await asked).Dispose();
            }
            catch (OperationCanceledException)
            {
                // Whoever went does not learn what became of it.
            }
        }

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.DoesNotContain(busy.Log, entry => entry.Exception is not null and not OperationCanceledException);
    }

    public void Dispose() => site.Dispose();

    private async Task AllAnswerAsync()
    {
        foreach (var address in new[] { "/themes/4", "/quotes?q=medical", "/checks", "/participants", ".json", ".csv" })
            await UntilAnsweredAsync(site, $"{Study}{address}");
    }

    /// <summary>Asks again while there is no place, or while a busy machine takes longer than the site allows.</summary>
    private static async Task UntilAnsweredAsync(Site of, string address)
    {
        var status = HttpStatusCode.ServiceUnavailable;
        await Until.TrueAsync(async () =>
        {
            using var answer = await of.Http.GetAsync(address, TestContext.Current.CancellationToken);
            status = answer.StatusCode;
            return status != HttpStatusCode.ServiceUnavailable;
        });
        Assert.Equal(HttpStatusCode.OK, status);
    }

    private void MakeEndless() => MakeEndless(site);

    private void MakeUsual() => MakeUsual(site);

    // Every question about a theme counts first what is never found.
    private static void MakeEndless(Site of) => Databases.Read(of.Database, """
        ALTER TABLE Themes RENAME TO UsualThemes;
        CREATE VIEW Themes AS SELECT * FROM UsualThemes WHERE Id <> (
            WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c WHERE x < 0)
        """);

    private static void MakeUsual(Site of) =>
        Databases.Read(of.Database, "DROP VIEW Themes; ALTER TABLE UsualThemes RENAME TO Themes");
}
