using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FocusThemes.Web.Tests.Data;

public sealed partial class SelectionDataTests(Site site) : IClassFixture<Site>
{
    private const string Selection = "/studies/social-innovators/selection";
    private const string Asked = "?quote=7.3.1&quote=4.1.1&quote=7.2.1&title=A%20%2A%20heading";
    private static readonly string[] Ids = ["7.3.1", "4.1.1", "7.2.1"];

    [Fact]
    public async Task JSON_has_exactly_the_quotes_in_their_order()
    {
        using var json = JsonDocument.Parse(await site.TextAsync($"{Selection}.json{Asked}&quote=7.9.9", "application/json"));
        var root = json.RootElement;
        Assert.Equal("A * heading", root.GetProperty("title").GetString());
        Assert.Equal(Ids, root.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("id").GetString()));
        Assert.StartsWith("This study has no quote 7.9.9: near it is", root.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("a selection of 3 quotes", root.GetProperty("selection").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CSV_has_exactly_the_quotes_in_their_order()
    {
        var lines = (await site.TextAsync($"{Selection}.csv{Asked}", "text/csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        foreach (var (line, id) in lines.Skip(1).Zip(Ids)) Assert.Contains($"/quotes/{id},", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_and_Word_have_the_heading_and_the_quotes_in_their_order()
    {
        var words = new List<string>();
        foreach (var id in Ids)
        {
            using var one = JsonDocument.Parse(await site.TextAsync($"/studies/social-innovators/quotes/{id}.json", "application/json"));
            words.Add(one.RootElement.GetProperty("quote").GetProperty("text").GetString()![..30]);
        }

        var markdown = await site.TextAsync($"{Selection}.md{Asked}", "text/markdown");
        Assert.StartsWith("# A \\* heading\n", markdown, StringComparison.Ordinal);
        Assert.Equal(3, Places(markdown, words));
        Assert.Equal(3, markdown.Split('\n').Count(line => line.StartsWith("> — ", StringComparison.Ordinal)));
        foreach (var layout in new[] { "", "&layout=table" })
        {
            var text = Tags().Replace(await PartAsync($"{Selection}.docx{Asked}{layout}", "word/document.xml"), "");
            Assert.StartsWith("A * heading", text, StringComparison.Ordinal);
            Assert.Equal(3, Places(text, words));
        }
    }

    [Fact]
    public async Task A_workbook_counts_a_concept_once_that_comes_back_after_others()
    {
        var sheet = await PartAsync($"{Selection}.xlsx?quote=8.1.1&quote=4.1.1&quote=8.1.2", "xl/worksheets/sheet3.xml");
        // Its head, 8.1 and 4.1.
        Assert.Equal(3, Rows().Count(sheet));
    }

    private static int Places(string text, IEnumerable<string> words)
    {
        var (found, at) = (0, 0);
        foreach (var one in words)
        {
            at = text.IndexOf(one.Split('&', '<', '*')[0], at, StringComparison.Ordinal);
            if (at < 0) break;
            found++;
        }

        return found;
    }

    private async Task<string> PartAsync(string address, string part)
    {
        using var file = new ZipArchive(new MemoryStream(await site.Http.GetByteArrayAsync(address, TestContext.Current.CancellationToken)));
        using var reader = new StreamReader(await file.GetEntry(part)!.OpenAsync(TestContext.Current.CancellationToken));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<(?:x:)?row ")]
    private static partial Regex Rows();
}
