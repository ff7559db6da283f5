using System.Net;

namespace FocusThemes.Web.Tests;

public sealed class AnswerCacheTests(Site site) : IClassFixture<Site>
{
    private const string Study = "/studies/social-innovators";
    private const string Theme = $"{Study}/themes/7";

    [Theory]
    [InlineData(Study)]
    [InlineData(Theme)]
    [InlineData($"{Study}/quotes?q=political")]
    [InlineData($"{Theme}.json")]
    [InlineData($"{Study}.md")]
    public async Task An_answer_that_was_given_before_is_given_again_without_a_question_to_the_library(string address)
    {
        foreach (var encoding in new[] { null, "br", "gzip" })
        {
            var (first, body) = await site.AskAsync(address, encoding);
            var before = site.SqlCommands;
            var (second, again) = await site.AskAsync(address, encoding);
            Assert.Equal(before, site.SqlCommands);
            Assert.Equal(body, again);
            Assert.Equal(HeadersOf(first), HeadersOf(second));
            Assert.True(second.Headers.Contains("Content-Security-Policy"));
            Assert.Equal(encoding is null ? [] : [encoding], second.Content.Headers.ContentEncoding);
        }
    }

    [Theory]
    [InlineData(Theme)]
    [InlineData($"{Theme}.json")]
    [InlineData($"{Theme}.md")]
    public async Task A_browser_that_has_the_answer_is_told_so(string address)
    {
        var tags = new HashSet<string>();
        foreach (var encoding in new[] { null, "br", "gzip" })
        {
            var (answer, _) = await site.AskAsync(address, encoding);
            var tag = answer.Headers.ETag!;
            Assert.False(tag.IsWeak);
            Assert.True(tags.Add(tag.Tag));
            Assert.True(answer.Headers.CacheControl!.NoCache);
            Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);

            var (known, nothing) = await site.AskAsync(address, encoding, ifNoneMatch: $"\"other\", W/{tag}");
            Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
            Assert.Equal(tag, known.Headers.ETag);
            Assert.Empty(nothing);
            Assert.Null(known.Content.Headers.ContentType);
            (known, _) = await site.AskAsync(address, encoding, ifNoneMatch: "*");
            Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
            (known, _) = await site.AskAsync(address, encoding, ifNoneMatch: "\"other\"");
            Assert.Equal(HttpStatusCode.OK, known.StatusCode);
        }
    }

    [Theory]
    [InlineData("GET", "HEAD")]
    [InlineData("HEAD", "GET")]
    public async Task HEAD_and_GET_say_the_same_whichever_comes_first(string first, string second)
    {
        // Addresses that nobody has asked for yet.
        foreach (var address in new[] { $"{Theme}?first={first}", $"{Theme}.md?first={first}" })
        {
            var (one, _) = await site.AskAsync(address, "br", new(first));
            var before = site.SqlCommands;
            var (other, _) = await site.AskAsync(address, "br", new(second));
            Assert.Equal(before, site.SqlCommands);
            Assert.Equal(HeadersOf(one), HeadersOf(other));
            Assert.True(one.Content.Headers.ContentLength > 0);
        }
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1.0, br;q=0.000", "gzip")]
    [InlineData("br;q=0.5", "br")]
    [InlineData("GZIP", "gzip")]
    [InlineData("zstd, brotli", null)]
    [InlineData("", null)]
    public async Task An_encoding_is_one_that_the_browser_takes(string accepted, string? expected)
    {
        var (answer, _) = await site.AskAsync(Theme, accepted);
        Assert.Equal(expected, answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    private static List<string> HeadersOf(HttpResponseMessage answer) =>
    [
        .. from header in answer.Headers.Concat(answer.Content.Headers)
           where header.Key != "Date"
           select $"{header.Key}: {string.Join(", ", header.Value)}" into line
           orderby line
           select line,
    ];
}
