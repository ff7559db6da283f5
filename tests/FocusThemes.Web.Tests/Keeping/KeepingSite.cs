using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FocusThemes.Web.Tests.Keeping;

/// <summary>A site whose owner may change its library, asked as a browser on the same machine asks.</summary>
public sealed class KeepingSite() : Site(new SiteStart { Seeds = [], Settings = [("Keep", "true")] })
{
    public const string Ward = "Theme,Quote,Participant\nNights,“Nobody slept.”,N1\nNights,“We sang.”,N2\n";

    public string Origin => Http.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>The page that answers, as it is.</summary>
    public Task<(HttpStatusCode Status, IHtmlDocument Page, Uri? Location)> PostAsync(
        string address, IEnumerable<KeyValuePair<string, string>> fields) => PostAsync(Http, address, fields, Origin);

    /// <summary>With a file beside the fields.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page, Uri? Location)> PostAsync(
        string address, IEnumerable<KeyValuePair<string, string>> fields, string file, byte[] bytes)
    {
        using var form = FormOf(fields);
        using var content = new ByteArrayContent(bytes);
        form.Add(content, "file", file);
        return await SendAsync(Http, address, form, Origin);
    }

    public static async Task<(HttpStatusCode Status, IHtmlDocument Page, Uri? Location)> PostAsync(
        HttpClient http, string address, IEnumerable<KeyValuePair<string, string>> fields, string? origin,
        params (string Name, string Value)[] headers)
    {
        using var form = FormOf(fields);
        return await SendAsync(http, address, form, origin, headers);
    }

    private static MultipartFormDataContent FormOf(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var form = new MultipartFormDataContent();
#pragma warning disable CA2000 // The form disposes of what is added to it.
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
#pragma warning restore CA2000
        return form;
    }

    private static async Task<(HttpStatusCode Status, IHtmlDocument Page, Uri? Location)> SendAsync(
        HttpClient http, string address, HttpContent form, string? origin, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        if (origin is not null) request.Headers.Add("Origin", origin);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, await new HtmlParser().ParseDocumentAsync(text), answer.Headers.Location);
    }

    /// <summary>What a browser sends of the form that a button is in, with what was typed into it.</summary>
    public static List<KeyValuePair<string, string>> FormOf(
        IHtmlDocument page, string button, params (string Name, string Value)[] typed)
    {
        var pressed = page.QuerySelectorAll("button").OfType<IHtmlButtonElement>()
            .Single(one => one.TextContent == button);
        var fields = pressed.Form!.Elements
            .Where(one => one is IHtmlTextAreaElement or IHtmlSelectElement or IHtmlInputElement { Type: not ("file" or "checkbox") })
            .Select(one => KeyValuePair.Create(one.GetAttribute("name")!, one switch
            {
                IHtmlTextAreaElement text => text.Value,
                IHtmlSelectElement choice => choice.Value ?? "",
                _ => ((IHtmlInputElement)one).Value,
            })).Where(one => !typed.Select(other => other.Name).Contains(one.Key)).ToList();
        if (pressed.Name is { Length: > 0 } name) fields.Add(new(name, pressed.Value));
        fields.AddRange(typed.Select(one => KeyValuePair.Create(one.Name, one.Value)));
        return fields;
    }

    /// <summary>Tries a table, asks for it to be kept, and keeps it.</summary>
    public async Task<IHtmlDocument> KeepAsync(string slug, string table, string title = "", string cited = "")
    {
        var shown = await ShowAsync(slug, table, title, cited);
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync("/keep", FormOf(shown, "Keep it"))).Status);
        return await this.PageAsync($"/studies/{slug}");
    }

    /// <summary>Up to what is shown before it is kept.</summary>
    public async Task<IHtmlDocument> ShowAsync(string slug, string table, string title = "", string cited = "")
    {
        var tried = await PostAsync("/try", [new("text", table)]);
        Assert.Equal(HttpStatusCode.OK, tried.Status);
        var shown = await PostAsync("/keep", FormOf(
            tried.Page, "Show what would be kept", ("called", title), ("slug", slug), ("cited", cited)));
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        return shown.Page;
    }
}
