using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

public sealed class ErrorTests(Site site)
{
    private const string Study = "/studies/social-innovators";

    [Theory]
    [InlineData("/studies/nope", "There is no study “nope” in this library.", "/")]
    [InlineData($"{Study}/themes/99", "this study has themes 4 to 8", $"{Study}/themes/8")]
    [InlineData($"{Study}/participants/1P99", "Nobody with the code 1P99", $"{Study}/participants/1P02")]
    [InlineData("/nowhere", "There is no page at this address.", "/")]
    [InlineData("/problem/500", "There is no page at this address.", "/")]
    public async Task What_is_not_there_is_a_404_with_a_way_on(string address, string sentence, string way)
    {
        var page = await site.PageAsync(address, 404);
        Assert.Equal("Not found", page.Heading());
        Assert.Contains(sentence, page.Text(), StringComparison.Ordinal);
        Assert.Contains(way, page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("page=x", "The parameter “page” takes a number from 1 upwards.")]
    [InlineData("page=0", "The parameter “page” takes a number from 1 upwards.")]
    [InlineData("theme=4&participant=LONG", "at most 1000 characters")]
    [InlineData("participant=1P04&group=LONG", "at most 60 characters")]
    [InlineData("q=LONG", "at most 20000 characters")]
    [InlineData("after=x", "The parameter “after” takes the place of a quote")]
    [InlineData("in=words", "The parameter “in” takes quotes, concepts, titles or memos.")]
    public async Task A_malformed_parameter_is_a_400_with_a_sentence(string query, string sentence)
    {
        var address = $"{Study}/quotes?{query.Replace("LONG", new string('x', 21_000), StringComparison.Ordinal)}";
        var page = await site.PageAsync(address, 400);
        Assert.Contains(sentence, page.Text(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("main a"));
        var data = address.Replace("/quotes?", "/quotes.json?", StringComparison.Ordinal);
        Assert.Contains(sentence, await ProblemAsync(data, 400), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/studies/nope.json", "There is no study “nope” in this library.")]
    [InlineData("/studies/nope/themes/4.md", "There is no study “nope” in this library.")]
    [InlineData($"{Study}/themes/99.json", "There is no theme 99: this study has themes 4 to 8.")]
    [InlineData($"{Study}/themes/99.md", "There is no theme 99: this study has themes 4 to 8.")]
    [InlineData("/nowhere.json", "There is no page at this address.")]
    public async Task Data_that_is_not_there_is_a_problem_document(string address, string sentence) =>
        Assert.Equal(sentence, await ProblemAsync(address, 404));

    [Theory]
    [InlineData("/")]
    [InlineData($"{Study}/quotes")]
    [InlineData($"{Study}.json")]
    [InlineData("/nowhere")]
    public async Task Nothing_can_be_written(string address)
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
        {
            using var request = new HttpRequestMessage(method, address);
            using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(405, (int)answer.StatusCode);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
        }
    }

    [Theory]
    [InlineData(Study)]
    [InlineData($"{Study}.json")]
    [InlineData($"{Study}/themes/7.md")]
    [InlineData($"{Study}/themes/99")]
    [InlineData($"{Study}/quotes?page=x")]
    [InlineData("/nowhere.json")]
    [InlineData("/site.css")]
    [InlineData("/")]
    [InlineData($"{Study}/themes/07")]
    public async Task Every_answer_carries_the_headers_that_keep_it_safe(string address)
    {
        using var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        var isData = answer.Headers.Contains("Access-Control-Allow-Origin");
        Assert.Equal(
            isData ? "cross-origin" : "same-origin",
            Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Contains("camera=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_theme_number_that_looks_like_a_file_name_is_answered_as_a_page()
    {
        var page = await site.PageAsync($"{Study}/themes/9.9", 404);
        Assert.Contains("There is no theme 9.9", page.Text(), StringComparison.Ordinal);
    }

    private async Task<string> ProblemAsync(string address, int status)
    {
        var problem = JsonElement.Parse(await site.TextAsync(address, "application/problem+json", status));
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        return problem.GetProperty("detail").GetString()!;
    }
}
