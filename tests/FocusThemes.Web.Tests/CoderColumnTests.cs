using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;

namespace FocusThemes.Web.Tests;

/// <summary>The names of coders in a table are on no page and in no file, log or report.</summary>
public sealed class CoderColumnTests : IDisposable
{
    private const string Secret = "Quincy";
    private const string Table = $"Theme,Concept,Quote,Participant,Coded by\nGoing,On foot.,I walked.,P1,{Secret}\nStaying,At home.,I sat.,P2,{Secret} Two\n";
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task Nothing_that_is_said_of_an_import_has_them()
    {
        foreach (string[] more in (string[][])[["--dry-run"], ["--dry-run", "--format", "json"], []])
        {
            var (code, output, error) = await folder.RunAsync(["import", folder.Write("places.csv", Table), .. more]);
            Assert.Equal(0, code);
            Assert.Contains("The column “Coded by” names coders; it was left out.", output + error, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, output + error, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Secret, (await folder.RunAsync("check", "places", "--format", "json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_or_file_has_them()
    {
        await folder.RunAsync("import", folder.Write("places.csv", Table));
        await using var site = folder.Serve();
        string[] addresses =
        [
            "", "/source", "/source.json", "/source/places.csv.json", "/source/accounted", "/checks", "/checks.json", "/quotes", "/quotes.csv",
            "/quotes.json", "/quotes.xlsx", "/quotes.docx", "/participants", "/participants.json", "/compare", "/words", "/codebook",
            "/themes/1", "/themes/1.md", ".json", ".csv", ".md", ".xlsx", ".docx", ".qdpx", ".qdc",
        ];
        foreach (var address in addresses)
        {
            using var answer = await site.Http.GetAsync($"/studies/places{address}", TestContext.Current.CancellationToken);
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(Secret, TextOf(bytes), StringComparison.OrdinalIgnoreCase);
        }

        var source = await site.PageAsync("/studies/places/source");
        Assert.Contains("█", source.QuerySelector("ol.src")!.TextContent, StringComparison.Ordinal);
        using var withheld = await site.Http.GetAsync("/studies/places/source/places.csv/bytes", TestContext.Current.CancellationToken);
        Assert.Equal(403, (int)withheld.StatusCode);
        Assert.DoesNotContain(Secret, await withheld.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log, said => said.RenderMessage(null).Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_to_keep_or_to_publish_have_none_of_them()
    {
        await folder.RunAsync("import", folder.Write("places.csv", Table));
        foreach (var form in FocusThemes.Writing.ExportForms.All.Select(form => form.Extension))
        {
            var file = folder.PathOf($"out.{form}");
            Assert.Equal(0, (await folder.RunAsync("export", "places", "--format", form, "--out", file)).Code);
            Assert.DoesNotContain(Secret, TextOf(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("places.csv", Table)]
    [InlineData("places.csv", $"Coder,Weight,Date\n{Secret},1,2\n{Secret},3,4\n")]
    public async Task What_is_tried_shows_none_of_them(string name, string table)
    {
        await folder.RunAsync("import", folder.Write("other.csv", "Theme,Quote\nGoing,“I walked.” (P1)\n"));
        await using var site = folder.Serve();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(table)), "file", name } };
        using var answer = await site.Http.PostAsync("/try", form, TestContext.Current.CancellationToken);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        foreach (var kept in page.QuerySelectorAll("textarea, input")) kept.Remove();
        Assert.DoesNotContain(Secret, page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => folder.Dispose();

    // Of an archive the text of its entries.
    private static string TextOf(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..]) return Encoding.UTF8.GetString(bytes);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return $"{entry.FullName}\n{reader.ReadToEnd()}\n";
        }));
    }
}
