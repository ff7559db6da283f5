using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FocusThemes.Web.Tests.Data;

/// <summary>What is a page and what is data where names look like those of files.</summary>
public sealed class DataAddressTests(DataAddressTests.ClinicSite site) : IClassFixture<DataAddressTests.ClinicSite>
{
    private const string Study = "/studies/clinic-json";
    private const string Table =
        "Theme,Quote,Participant\n" +
        "Waiting,“The chairs are hard.”,Int03.docx\nWaiting,“Nobody calls.”,P1.csv\n" +
        "Going home,“At last.”,P1\nGoing home,“By bus.”,P2.JSON\nGoing home,“On foot.”,ward.notes\n";

    [Theory]
    [InlineData("Int03.docx", "The chairs are hard.")]
    [InlineData("P1.csv", "Nobody calls.")]
    [InlineData("P2.JSON", "By bus.")]
    [InlineData("ward.notes", "On foot.")]
    [InlineData("P1", "At last.")]
    public async Task A_participant_called_as_a_file_has_a_page_and_every_form_of_data(string code, string words)
    {
        var address = (await site.PageAsync($"{Study}/participants")).QuerySelectorAll("main a")
            .First(link => link.TextContent == code).GetAttribute("href")!;
        var page = await site.PageAsync(address);
        Assert.Contains(code, page.Heading(), StringComparison.Ordinal);
        Assert.Contains(words, page.Text(), StringComparison.Ordinal);
        foreach (var form in new[] { "json", "csv", "md" })
            Assert.Contains(words, await site.Http.GetStringAsync($"{address}.{form}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await AssertIsAsync(address, isData: false);
        await AssertIsAsync($"{address}.md", isData: true);
    }

    [Theory]
    [InlineData("Int03.docx")]
    [InlineData("P2.JSON")]
    public async Task A_code_as_printed_leads_to_its_page_where_nobody_has_the_rest_of_it(string code)
    {
        using var answer = await site.Http.GetAsync($"{Study}/participants/{code}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains(code, (await site.PageAsync(answer.Headers.Location!.ToString())).Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_ending_of_a_participants_data_can_end_a_code()
    {
        var endings = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(route => route.RoutePattern.RawText!).Where(route => route.Contains("/participants/{code}.", StringComparison.Ordinal))
            .Select(route => route[route.LastIndexOf('.')..]).ToList();
        Assert.Contains(".json", endings);
        Assert.All(endings, end => Assert.Equal($"Int 9 {end[1..]}", Queries.Studies.StudyLink.InAddress($"Int 9{end}")));
        Assert.Equal("ward.notes", Queries.Studies.StudyLink.InAddress("ward.notes"));
    }

    [Theory]
    [InlineData($"{Study}/source/table.csv", 200, false)]
    [InlineData($"{Study}/source/other.csv", 404, false)]
    [InlineData($"{Study}/source/other.md", 404, false)]
    [InlineData($"{Study}/source/table.csv.json", 200, true)]
    [InlineData($"{Study}/source/table.csv/bytes", 200, true)]
    [InlineData($"{Study}/source/other.csv/bytes", 404, true)]
    [InlineData($"{Study}/themes/9.md", 404, true)]
    [InlineData($"{Study}/nothing.csv", 404, true)]
    [InlineData("/nothing/at/all.xlsx", 404, true)]
    [InlineData("/openapi.json", 200, true)]
    [InlineData("/try.html", 404, false)]
    public async Task Data_and_pages_are_told_apart_by_their_routes(string address, int status, bool isData)
    {
        using var answer = await AssertIsAsync(address, isData);
        Assert.Equal(status, (int)answer.StatusCode);
        if (status == 200) return;
        Assert.Equal(isData ? "application/problem+json" : "text/html", answer.Content.Headers.ContentType?.MediaType);
        if (isData) return;
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Not found", page.Heading());
    }

    private async Task<HttpResponseMessage> AssertIsAsync(string address, bool isData)
    {
        var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(isData, answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(
            isData ? "cross-origin" : "same-origin",
            Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        return answer;
    }

#pragma warning disable CA1034 // The fixture of these tests alone.
    public sealed class ClinicSite() : Site(new SiteStart { Seeds = [new("clinic.json/table.csv", Table)] });
#pragma warning restore CA1034
}
