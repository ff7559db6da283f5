using System.IO.Compression;
using System.Xml.Linq;

namespace FocusThemes.Web.Tests.Data;

public sealed class RefiDataTests(Site site)
{
    private const string Study = "/studies/social-innovators";

    [Fact]
    public async Task A_project_holds_the_codes_and_the_source_of_the_study()
    {
        using var archive = new ZipArchive(new MemoryStream(await SavedAsync($"{Study}.qdpx", "application/zip")));
        Assert.Equal(["project.qde", "sources"], archive.Entries.Select(entry => entry.FullName.Split('/')[0]));
        await using var project = await archive.Entries[0].OpenAsync(TestContext.Current.CancellationToken);
        var xml = await XElement.LoadAsync(project, LoadOptions.None, TestContext.Current.CancellationToken);
        Assert.StartsWith(
            "Using medical education as a tool", xml.Attribute("name")!.Value, StringComparison.Ordinal);
        var table = Path.Combine(AppContext.BaseDirectory, "seeds", "social-innovators", "table-2.txt");
        using var source = new StreamReader(
            await archive.Entries[1].OpenAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            await File.ReadAllTextAsync(table, TestContext.Current.CancellationToken),
            await source.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("", "Positions are counted in Unicode code points.")]
    [InlineData("?positions=CodePoints", "Positions are counted in Unicode code points.")]
    [InlineData("?positions=utf16", "Positions are counted in UTF-16 code units.")]
    public async Task What_positions_count_is_chosen_and_said(string query, string sentence)
    {
        using var archive = new ZipArchive(new MemoryStream(
            await site.Http.GetByteArrayAsync($"{Study}.qdpx{query}", TestContext.Current.CancellationToken)));
        await using var project = await archive.Entries[0].OpenAsync(TestContext.Current.CancellationToken);
        var xml = await XElement.LoadAsync(project, LoadOptions.None, TestContext.Current.CancellationToken);
        Assert.Contains(sentence, xml.Elements().Last().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Positions_that_nobody_counts_are_answered_with_a_sentence() => Assert.Contains(
        "The parameter “positions” takes codepoints or utf16.",
        await site.TextAsync($"{Study}.qdpx?positions=bytes", "application/problem+json", 400), StringComparison.Ordinal);

    [Fact]
    public async Task A_codebook_has_the_themes_with_their_concepts()
    {
        var xml = XElement.Load(new MemoryStream(await SavedAsync($"{Study}.qdc", "application/xml")));
        Assert.Equal("CodeBook", xml.Name.LocalName);
        var themes = xml.Elements().Single().Elements().ToDictionary(theme => theme.Attribute("name")!.Value);
        Assert.Equal(5, themes.Count);
        var theme = themes["7 Medical roles are political and need political culture to be…"];
        Assert.Equal(4, theme.Elements().Count(code => code.Name.LocalName == "Code"));
        Assert.StartsWith(
            "7.2 One of the barriers", theme.Elements().Where(code => code.Name.LocalName == "Code").ElementAt(1).Attribute("name")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".qdpx")]
    [InlineData(".qdc")]
    public async Task HEAD_is_answered_as_GET_is(string extension)
    {
        var (whole, body) = await site.AskAsync(Study + extension, null);
        var (head, nothing) = await site.AskAsync(Study + extension, null, HttpMethod.Head);
        Assert.Equal(200, (int)head.StatusCode);
        Assert.Empty(nothing);
        Assert.Equal(body.Length, head.Content.Headers.ContentLength);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(whole.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData(".qdpx")]
    [InlineData(".qdc")]
    public async Task A_study_that_is_not_there_answers_404_with_a_sentence(string extension) =>
        Assert.Contains(
            "There is no study “nothing”",
            await site.TextAsync($"/studies/nothing{extension}", "application/problem+json", 404),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(".qdpx", "QDA project")]
    [InlineData(".qdc", "QDA codebook")]
    public async Task The_overview_announces_and_links_both(string extension, string text)
    {
        var page = await site.PageAsync(Study);
        Assert.NotNull(page.QuerySelector($"link[rel=alternate][href='{Study}{extension}']"));
        Assert.Equal(text, page.QuerySelector($"main a[href='{Study}{extension}']")?.TextContent);
    }

    private async Task<byte[]> SavedAsync(string address, string mediaType)
    {
        using var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(address.Split('/')[^1], answer.Content.Headers.ContentDisposition?.FileName);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
