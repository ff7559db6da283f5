using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using static FocusThemes.Web.Tests.Keeping.KeepingSite;

namespace FocusThemes.Web.Tests.Keeping;

/// <summary>What is kept through pages and forms is what came, and what was shown.</summary>
public sealed class KeptAsItCameTests(KeepingSite site) : IClassFixture<KeepingSite>
{
    public static TheoryData<string, byte[]> Files => new()
    {
        { "plain.csv", Encoding.UTF8.GetBytes(Ward) },
        { "carriage-returns.csv", Encoding.UTF8.GetBytes(Ward.ReplaceLineEndings("\r")) },
        { "two-signs.csv", Encoding.UTF8.GetBytes(Ward.ReplaceLineEndings("\r\n")) },
        { "empty-lines-first.csv", Encoding.UTF8.GetBytes("\n\n" + Ward) },
        { "mark.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Ward)] },
        { "utf-16.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Ward)] },
        { "controls.txt", Encoding.UTF8.GetBytes(Ward.Replace("sang", "sa\u0092ng\u0085 &#13; \U0001D518", StringComparison.Ordinal)) },
        { "hiding.xlsx", HidingSite.Book },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_kept_as_import_stores_it(string name, byte[] bytes)
    {
        var slug = Path.GetFileNameWithoutExtension(name);
        var tried = await site.PostAsync("/try", [], name, bytes);
        var shown = await site.PostAsync("/keep", FormOf(tried.Page, "Show what would be kept", ("slug", slug)));
        Assert.Equal(HttpStatusCode.SeeOther, (await site.PostAsync("/keep", FormOf(shown.Page, "Keep it"))).Status);
        using var folder = new LibraryFolder();
        await File.WriteAllBytesAsync(folder.PathOf(name), bytes, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf(name))).Code);
        Assert.Equal(await DigestOfAsync(folder.Database, slug), await DigestOfAsync(site.Database, slug));
    }

    [Fact]
    public async Task A_pasted_text_with_signs_that_pages_take_for_others_is_kept_as_it_was_shown()
    {
        await site.KeepAsync("signs", Ward.Replace("sang", "sa\u0085n\u0092g", StringComparison.Ordinal));
        using var quotes = JsonDocument.Parse(await site.Http.GetStringAsync("/studies/signs.json", TestContext.Current.CancellationToken));
        var theme = quotes.RootElement.GetProperty("themes")[0];
        Assert.Equal("We sa\u0085n\u0092g.", theme.GetProperty("concepts")[0].GetProperty("quotes")[1].GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_a_new_file_hides_is_not_kept_because_it_was_asked_for_of_the_one_before()
    {
        var tried = await site.PostAsync("/try", [], "book.xlsx", HidingSite.Book);
        Assert.Contains("What the file does not show is left out.", (await ShowAsync()).Body!.TextContent, StringComparison.Ordinal);
        var shown = await ShowAsync(("hidden", "include"));
        Assert.Contains("What the file does not show is kept and shown, too.", shown.Body!.TextContent, StringComparison.Ordinal);
        await site.PostAsync("/keep", FormOf(shown, "Keep it"));
        Assert.Contains(HidingSite.Secret, (await site.PageAsync("/studies/book/quotes")).Body!.TextContent, StringComparison.Ordinal);
        var anew = await site.PostAsync(
            "/keep", FormOf(await site.PageAsync("/studies/book/manage"), "Show what would change"), "anew.xlsx", HidingSite.Book);
        Assert.Contains("What the file does not show is left out.", anew.Page.Body!.TextContent, StringComparison.Ordinal);
        await site.PostAsync("/keep", FormOf(anew.Page, "Replace it"));
        Assert.DoesNotContain(HidingSite.Secret, (await site.PageAsync("/studies/book/quotes")).Body!.TextContent, StringComparison.Ordinal);

        async Task<IHtmlDocument> ShowAsync(params (string, string)[] typed) => (await site.PostAsync(
            "/keep", FormOf(tried.Page, "Show what would be kept", [("slug", "book"), .. typed]))).Page;
    }

    [Fact]
    public async Task Of_two_that_are_agreed_to_at_once_one_is_done_and_the_other_shown_anew()
    {
        await KeptAsync("raced");
        var manage = await site.PageAsync("/studies/raced/manage");
        var first = await site.PostAsync("/keep", FormOf(manage, "Show what would change", ("text", Ward.Replace("sang", "wept", StringComparison.Ordinal))));
        var second = await site.PostAsync("/keep", FormOf(manage, "Show what would change", ("text", Ward.Replace("sang", "ran", StringComparison.Ordinal))));
        var answers = await Task.WhenAll(
            site.PostAsync("/keep", FormOf(first.Page, "Replace it")), site.PostAsync("/keep", FormOf(second.Page, "Replace it")));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.SeeOther], answers.Select(answer => answer.Status).Order());
        Assert.Contains(
            "changed since you looked",
            answers.Single(answer => answer.Status == HttpStatusCode.OK).Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_that_cannot_be_written_is_told_beside_what_would_have_been_kept()
    {
        var shown = await site.ShowAsync("unwritable", Ward);
        await using var library = new SqliteConnection($"Data Source={site.Database};Pooling=False");
        await library.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = library.CreateCommand();
        command.CommandText = "CREATE TRIGGER Unwritable BEFORE INSERT ON Studies BEGIN SELECT RAISE(ABORT, 'not now'); END";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var (status, page, _) = await site.PostAsync("/keep", FormOf(shown, "Keep it"));
        command.CommandText = "DROP TRIGGER Unwritable";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Nothing was changed.", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await site.PostAsync("/keep", FormOf(page, "Keep it"))).Status);
    }

    [Theory]
    [InlineData(4 * 1024 * 1024 + 100, 422, "Tables up to 4 MB")]
    [InlineData(6 * 1024 * 1024, 413, "Tables up to 4 MB")]
    public async Task A_table_that_is_too_large_is_refused_with_a_sentence(int bytes, int status, string sentence)
    {
        var manage = await site.PageAsync($"/studies/{await KeptAsync($"large-{status}")}/manage");
        var (answered, page, _) = await site.PostAsync(
            "/keep", FormOf(manage, "Show what would change"), "large.csv", [.. Encoding.UTF8.GetBytes(Ward), .. Enumerable.Repeat((byte)' ', bytes)]);
        Assert.Equal(status, (int)answered);
        Assert.Contains(sentence, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_does_not_say_what_to_do_does_nothing()
    {
        var manage = await site.PageAsync($"/studies/{await KeptAsync("unsaid")}/manage");
        var (status, page, _) = await site.PostAsync("/keep", FormOf(manage, "Show the citation", ("what", "everything")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("does not say what is to be done", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> KeptAsync(string slug)
    {
        await site.KeepAsync(slug, Ward);
        return slug;
    }

    private static async Task<string> DigestOfAsync(string database, string slug)
    {
        await using var library = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        await library.OpenAsync(TestContext.Current.CancellationToken);
        await using var asked = library.CreateCommand();
        asked.CommandText = "SELECT Digest FROM Studies WHERE Slug = $slug";
        asked.Parameters.AddWithValue("$slug", slug);
        return (string)(await asked.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
