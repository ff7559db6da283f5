using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FocusThemes.Web.Tests.Documents;

public sealed partial class AddressDocumentTests(Site site)
{
    // What stands in braces, as the examples of the description have it.
    private static readonly Dictionary<string, string> Example = new(StringComparer.Ordinal)
    {
        ["study"] = "social-innovators",
        ["number"] = "7",
        ["id"] = "7.2.1",
        ["code"] = "1P04",
        ["name"] = "table-2.txt",
        ["chart"] = "saturation",
    };

    [Fact]
    public async Task Every_address_that_is_told_answers()
    {
        var told = InTable();
        Assert.True(told.Count > 25, string.Join(' ', told));
        var identifier = await site.IdentifierAsync(Example["id"]);
        foreach (var address in told.Select(address => address.Replace("{identifier}", identifier, StringComparison.Ordinal)))
        {
            using var answer = await site.Http.GetAsync(
                Braces().Replace(address, part => Example[part.Groups["name"].Value]), TestContext.Current.CancellationToken);
            // The library of one study leads to it, and a lasting address to where the quote stands.
            Assert.True((int)answer.StatusCode == (address == "/" || address.StartsWith("/q/", StringComparison.Ordinal) ? 302 : 200), $"{address}: {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_page_and_all_data_are_told()
    {
        using var description = JsonDocument.Parse(await site.TextAsync("/openapi.json", "application/json"));
        var told = Code().Matches(ProjectDocument.Text(ProjectDocument.Addresses))
            .Select(code => WithoutForm(code.Groups[1].Value)).ToHashSet();
        var pages = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.OfType<PageActionDescriptor>().Any())
            .Select(route => $"/{route.RoutePattern.RawText!.Replace("/{name?}", "", StringComparison.Ordinal).TrimStart('/')}")
            .Where(page => !page.StartsWith("/problem/", StringComparison.Ordinal));
        var data = description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name);
        Assert.Equal([], pages.Concat(data).Select(WithoutForm).Distinct().Where(address => !told.Contains(address)));
    }

    /// <summary>The addresses of the table; an extension is of the address before it.</summary>
    private static List<string> InTable()
    {
        var told = new List<string>();
        foreach (Match row in Row().Matches(ProjectDocument.Text(ProjectDocument.Addresses)))
        {
            foreach (Match part in Code().Matches(row.Groups["cell"].Value))
                told.Add(part.Groups[1].Value is ['.', ..] form ? WithoutForm(told[^1]) + form : part.Groups[1].Value);
        }

        return told;
    }

    private static string WithoutForm(string address) => Form().Replace(address, "");

    [GeneratedRegex(@"^\| (?<cell>`/[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"(?<=[^/])(\.[a-z]+)+$")]
    private static partial Regex Form();
}
