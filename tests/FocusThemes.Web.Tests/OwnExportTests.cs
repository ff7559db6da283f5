using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FocusThemes.Web.Tests;

/// <summary>What was taken along by the command line or the site is read again by both.</summary>
public sealed class OwnExportTests : IDisposable
{
    private const string Slug = "social-innovators";
    private readonly LibraryFolder folder = new();

    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("docx")]
    [InlineData("docx", "--layout", "table", "--paper", "letter")]
    [InlineData("md")]
    [InlineData("csv")]
    [InlineData("csv", "--bom")]
    public async Task The_seed_comes_back_from_every_form(string form, params string[] options)
    {
        var file = await ExportAsync(form, options);
        var (first, second) = (await DryAsync(SeedFolder), await DryAsync(file));
        // Lines of quotes have no place for what stands above a table.
        if (form == "csv") first["focusThemes"]!.AsObject().Remove("caption");
        Assert.Equal(ReadingOf(first), ReadingOf(second));
        // And what is read from that is the same again.
        await folder.RunAsync("import", file);
        var again = folder.PathOf($"again.{form}");
        await folder.RunAsync(["export", "taken", "--format", form, "--out", again, .. options]);
        Assert.Equal(ReadingOf(await DryAsync(file)), ReadingOf(await DryAsync(again)));
    }

    [Fact]
    public async Task A_study_as_data_brings_its_citation_which_gives_way_to_any_other()
    {
        var file = await ExportAsync("json");
        Assert.Equal((await DryAsync(SeedFolder))["study"]!["citation"]!.ToJsonString(), (await DryAsync(file))["study"]!["citation"]!.ToJsonString());
        var given = await DryAsync(file, "--title", "Another title");
        Assert.Equal("Another title", given["study"]!["title"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("12 quotes by 9 people in 5 themes;")]
    [InlineData("4 quotes by 4 people in 1 theme; nothing is doubtful. 4 concepts.", "--theme", "7")]
    [InlineData("3 quotes by 1 person", "--participant", "1P04")]
    [InlineData("1 quote by 1 person", "--q", "community practice")]
    public async Task Lines_give_what_they_hold(string sentence, params string[] filter)
    {
        var (code, output, error) = await folder.RunAsync("import", await ExportAsync("csv", filter), "--dry-run");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(sentence, output, StringComparison.Ordinal);
        Assert.Contains("FocusThemes wrote this file", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("md", "--theme", "7")]
    [InlineData("md", "--participant", "1P04")]
    [InlineData("docx", "--theme", "7")]
    public async Task A_copy_to_read_of_a_part_is_refused_with_what_to_take_instead(string form, params string[] filter)
    {
        var (code, _, error) = await folder.RunAsync("import", await ExportAsync(form, filter), "--dry-run");
        Assert.Equal(1, code);
        Assert.Contains("this is a copy to read of a part of a study", error, StringComparison.Ordinal);
        Assert.Contains("as CSV or Excel", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("framework", "csv")]
    [InlineData("framework", "xlsx")]
    [InlineData("framework", "md")]
    [InlineData("framework", "csv", "rows=participant&columns=theme")]
    [InlineData("codebook", "csv")]
    [InlineData("codebook", "xlsx")]
    [InlineData("codebook", "md")]
    [InlineData("checks", "md")]
    [InlineData("checks/coreq", "md")]
    public async Task What_is_written_about_a_study_is_refused_with_what_to_take_instead(string page, string form, string query = "")
    {
        SeededLibrary.CopyTo(folder.Database, SeededLibrary.Seeds);
        await using var site = folder.Serve();
        var path = folder.PathOf($"written.{form}");
        var written = await site.Http.GetByteArrayAsync($"/studies/{Slug}/{page}.{form}?{query}", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(path, written, TestContext.Current.CancellationToken);
        var (code, _, error) = await folder.RunAsync("import", path, "--dry-run");
        Assert.Equal(1, code);
        Assert.Contains("take the", error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("whole", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twelve_concepts_keep_their_ids_in_a_spreadsheet()
    {
        var table = string.Concat(Enumerable.Range(1, 12).Select(n => $"Many\tConcept no {n}.\t“Quote {n}.” (1P0{n % 9})\n"));
        await folder.RunAsync("import", folder.Write("many.txt", $"Theme\tConcept\tQuote\n{table}"));
        await folder.RunAsync("export", "many", "--format", "csv", "--out", folder.PathOf("again.csv"));
        var csv = await File.ReadAllTextAsync(folder.PathOf("again.csv"), TestContext.Current.CancellationToken);
        // An apostrophe makes it text in every spreadsheet; nothing else takes 1.10 for a text.
        Assert.Contains(",'1.1,'1.1.1,", csv, StringComparison.Ordinal);
        Assert.Contains(",'1.10,'1.10.1,", csv, StringComparison.Ordinal);
        Assert.Contains("\r\n1,Many,,,Concept no 10.,Quote 10.,1P01,1,1P01,", csv, StringComparison.Ordinal);
        var read = await DryAsync(folder.PathOf("again.csv"));
        Assert.Equal("1.10.1", read["themes"]![0]!["concepts"]![9]!["quotes"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_study_as_data_is_a_table_of_a_folder_and_other_data_are_none()
    {
        var json = await File.ReadAllTextAsync(await ExportAsync("json"), TestContext.Current.CancellationToken);
        folder.Write("mine/social-innovators.json", json);
        folder.Write("mine/study.json", """{"title":"Mine again"}""");
        folder.Write("mine/checks.json", "[]");
        folder.Write("mine/package.json", """{"name":"else"}""");
        var study = await DryAsync(folder.PathOf("mine"));
        Assert.Equal("Mine again", study["study"]!["title"]!.GetValue<string>());
        Assert.Equal("social-innovators.json", Assert.Single(study["source"]!.AsArray())!["name"]!.GetValue<string>());
        Assert.Equal(ReadingOf(await DryAsync(SeedFolder)), ReadingOf(study));
        var (code, _, error) = await folder.RunAsync("import", folder.PathOf("mine/package.json"));
        Assert.Equal(1, code);
        Assert.Contains("tables are read from .txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_shows_on_the_try_page_what_it_gave_and_refuses_what_a_newer_one_gave()
    {
        SeededLibrary.CopyTo(folder.Database, SeededLibrary.Seeds);
        await using var site = folder.Serve();
        var (json, markdown) = (await site.TextAsync($"/studies/{Slug}.json", "application/json"), await site.TextAsync($"/studies/{Slug}.md", "text/markdown"));
        Assert.Equal(["5", "11", "12", "9", "100%"], (await TriedAsync(site, HttpStatusCode.OK, "text", markdown)).QuerySelectorAll(".facts dd").Select(fact => fact.Text()));
        Assert.Equal(["5", "11", "12", "9", "100%"], (await TriedAsync(site, HttpStatusCode.OK, "text", json)).QuerySelectorAll(".facts dd").Select(fact => fact.Text()));
        var refused = await TriedAsync(site, HttpStatusCode.UnprocessableEntity, "text", json.Replace("\"version\":1", "\"version\":3", StringComparison.Ordinal));
        Assert.Contains("a newer FocusThemes wrote this file (form 3; this one reads form 1)", refused.Body!.TextContent, StringComparison.Ordinal);
        var broken = await TriedAsync(site, HttpStatusCode.UnprocessableEntity, "text", markdown.Replace("## Theme ", "## Topic ", StringComparison.Ordinal));
        Assert.Contains("none of its headings names a theme", broken.Body!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string SeedFolder => Path.Combine(AppContext.BaseDirectory, "seeds", Slug);

    private static async Task<IHtmlDocument> TriedAsync(Site site, HttpStatusCode status, string field, string value)
    {
        using var words = new StringContent(value);
        using var form = new MultipartFormDataContent { { words, field } };
        using var answer = await site.CreateClient().PostAsync(new Uri("/try", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    private async Task<string> ExportAsync(string form, params string[] options)
    {
        SeededLibrary.CopyTo(folder.Database, SeededLibrary.Seeds);
        var file = folder.PathOf($"taken.{form}");
        var (code, _, error) = await folder.RunAsync(["export", Slug, "--format", form, "--out", file, .. options]);
        Assert.Equal((0, ""), (code, error));
        return file;
    }

    private async Task<JsonNode> DryAsync(string path, params string[] options)
    {
        var (code, output, error) = await folder.RunAsync(["import", path, "--dry-run", "--format", "json", .. options]);
        Assert.Equal((0, ""), (code, error));
        return JsonNode.Parse(output)!["studies"]![0]!;
    }

    // Without places, which are those of another file.
    private static string ReadingOf(JsonNode study)
    {
        var lines = new StringBuilder();
        foreach (var theme in study["themes"]!.AsArray())
        {
            lines.AppendLine($"{theme!["number"]} {theme["title"]} = {theme["subtitle"]}");
            foreach (var concept in theme["concepts"]!.AsArray())
            {
                lines.AppendLine($"{concept!["id"]} {concept["subtheme"]} {concept["paragraphs"]!.ToJsonString()}");
                foreach (var quote in concept["quotes"]!.AsArray())
                    lines.AppendLine($"{quote!["id"]} {quote["text"]} {quote["marks"]!.ToJsonString()} {quote["participant"]} {quote["attributedAs"]}");
            }
        }

        lines.AppendLine(study["focusThemes"]!["caption"]?.ToString() ?? "no caption");
        return lines.AppendLine(study["participants"]!.ToJsonString()).ToString();
    }
}
