using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FocusThemes.Web.Tests.Pages;

public sealed class CheckQuotesTests(Site site) : IClassFixture<Site>
{
    private const string Text =
        "One said “Patients are objects for clinical care. A patient is a person.” (2P010)\n\n"
        + "> They are reluctant to stand up and ask questions. (1P04)\n\n“Nobody ever said this in any of the groups.” (1P02)\n";

    [Fact]
    public async Task A_pasted_text_is_answered_with_what_is_true_of_its_quotations()
    {
        var page = await PostedAsync(HttpStatusCode.OK, ("text", Text));
        Assert.Equal("What is true of the quotations", page.Heading());
        Assert.Equal(
            "3 quotations: 1 found word for word, 1 found altered, 1 not found; 1 with another person’s name.", page.Texts("p.lede").Single());
        Assert.Equal(
            ["Line 1 · found altered", "Line 3 · found word for word, under another name", "Line 5 · not found"], page.Texts("article h3"));
        var altered = page.QuerySelector("article")!;
        Assert.Equal("Patients are [removed: not] objects for clinical care. A patient is a person", altered.Texts("blockquote")[0]);
        Assert.Contains("/studies/social-innovators/quotes/6.3.1", altered.Links().Select(link => link.Address));
        Assert.Contains("Said by 1P07, not by 1P04.", page.Text(), StringComparison.Ordinal);
        Assert.Equal(Text, ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_text_may_come_as_a_file_which_stays_for_what_is_taken_along()
    {
        var page = await PostedAsync(HttpStatusCode.OK, ("paper.html", $"<html><p>{Text.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></html>"));
        Assert.Equal("Paragraph 1 · found altered", page.Texts("article h3")[0]);
        var kept = page.QuerySelectorAll("form.try input[type=hidden]").Cast<IHtmlInputElement>().Select(field => (field.Name!, field.Value));
        using var answer = await PostAsync([.. kept, ("take", "md")]);
        Assert.Equal("text/markdown", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("# Quotations\n\n3 quotations: ", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_is_to_be_had_as_data()
    {
        using var answer = await PostAsync(("text", Text), ("take", "json"));
        var data = JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(data.GetProperty("isAllFound").GetBoolean());
        var (altered, misattributed) = (data.GetProperty("quotations")[0], data.GetProperty("quotations")[1]);
        Assert.Equal("altered", altered.GetProperty("verdict").GetString());
        Assert.Equal("removed not", string.Join(' ', altered.GetProperty("found")[0].GetProperty("differences")[1].EnumerateObject().Select(one => one.Value.GetString())));
        Assert.Equal(("1P04", false), (misattributed.GetProperty("named").GetString(), misattributed.GetProperty("isRightlyNamed").GetBoolean()));
        Assert.Equal(
            ("8.1.2", "1P07", 23),
            (misattributed.GetProperty("found")[0].GetProperty("quote").GetString(), misattributed.GetProperty("found")[0].GetProperty("participant").GetString(),
                misattributed.GetProperty("found")[0].GetProperty("line").GetInt32()));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "There is nothing to check: paste a text or choose its file.", "text", " ")]
    [InlineData(HttpStatusCode.NotFound, "There is no study “nowhere” in this library.", "study", "nowhere")]
    [InlineData(HttpStatusCode.UnprocessableEntity, "slides.pptx: the file is broken or not of the form that its name says; open it and save it anew.", "slides.pptx", "x")]
    public async Task What_cannot_be_checked_is_said_in_a_sentence(HttpStatusCode status, string sentence, string name, string value)
    {
        var page = await PostedAsync(status, name == "study" ? [("text", Text), (name, value)] : [(name, value)]);
        Assert.StartsWith(sentence, page.Texts("[role=alert]").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_large_is_left_unread()
    {
        var page = await PostedAsync(HttpStatusCode.RequestEntityTooLarge, ("text", new string('x', (4 * 1024 * 1024) + 1)));
        Assert.StartsWith("Texts up to 4 MB are checked here;", page.Texts("[role=alert]").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_text_is_stored_or_logged_or_kept()
    {
        var before = await File.ReadAllBytesAsync(site.Database, TestContext.Current.CancellationToken);
        using var answer = await PostAsync(("text", "“Zanzibarian words that nobody ever said to me” (Zanzibar)"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(before, await File.ReadAllBytesAsync(site.Database, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(site.Log, entry => entry.RenderMessage(null).Contains("Zanzibar", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PUT", "/check-quotes", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/check-quotes.json", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/check-quotes", HttpStatusCode.Forbidden)]
    public async Task No_other_way_in_and_no_other_site_is_let_in(string method, string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new(method), address);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_is_led_to_from_the_library_and_from_a_study_whose_name_it_keeps()
    {
        Assert.Equal("/check-quotes", (await site.PageAsync("/help")).Link("Check quotes"));
        var address = (await site.PageAsync("/studies/social-innovators/checks")).Link("Is a quote real?");
        var chosen = (IHtmlSelectElement)(await site.PageAsync(address)).QuerySelector("select[name=study]")!;
        Assert.Equal("social-innovators", chosen.Value);
    }

    [Fact]
    public async Task A_quotation_that_is_found_takes_one_command_more()
    {
        async Task<int> CommandsAsync(int quotations)
        {
            using var commands = new SqlCommandCounter(site.Database);
            using var answer = await PostAsync(("text", string.Concat(Enumerable.Repeat("“Patients are not objects for clinical care.”\n\n", quotations))));
            return commands.Count;
        }

        Assert.Equal(10, await CommandsAsync(15) - await CommandsAsync(5));
    }

    private async Task<IHtmlDocument> PostedAsync(HttpStatusCode status, params (string Name, string Value)[] fields)
    {
        using var answer = await PostAsync(fields);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == status, html);
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    // A name with an ending is that of a file.
    private async Task<HttpResponseMessage> PostAsync(params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
#pragma warning disable CA2000 // The form disposes of what is added to it.
        foreach (var (name, value) in fields)
        {
            if (name.Contains('.', StringComparison.Ordinal)) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(value)), "file", name);
            else form.Add(new StringContent(value), name);
        }
#pragma warning restore CA2000

        return await site.Http.PostAsync("/check-quotes", form, TestContext.Current.CancellationToken);
    }
}
