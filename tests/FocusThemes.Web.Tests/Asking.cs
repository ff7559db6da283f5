using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FocusThemes.Web.Tests;

internal static class Asking
{
    /// <summary>Asks as a browser does, nothing unpacked.</summary>
    public static async Task<(HttpResponseMessage Answer, byte[] Body)> AskAsync(
        this Site site, string address, string? encoding, HttpMethod? method = null, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        if (encoding is not null) request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        if (ifNoneMatch is not null) request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    public static async Task<IHtmlDocument> PageAsync(this Site site, string address, int status = 200) =>
        await new HtmlParser().ParseDocumentAsync(await site.TextAsync(address, "text/html", status));

    public static async Task<string> TextAsync(this Site site, string address, string mediaType, int status = 200)
    {
        using var answer = await site.Http.GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }
}
