using System.Text;
using FocusThemes.Tests.Reading.Pdf;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>On which pages of a PDF the lines of a source stand.</summary>
public sealed class PrintedPageTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task A_source_tells_where_another_page_of_its_PDF_begins_and_a_text_tells_of_none()
    {
        (string, string) head = ("Theme", "Quote");
        var pdf = MadePdf.Of(
            "", MadePdf.Ruled(head, ("Trust", "\"It took time.\" (P1)"), ("Care", "\"They cared for us.\" (P2)")),
            MadePdf.Ruled(head, ("Time", "\"There was none.\" (P3)")));
        folder.Write("home/paper.pdf", Encoding.Latin1.GetString(pdf));
        folder.Write("other/table.txt");
        foreach (var study in new[] { "home", "other" })
        {
            var (code, _, error) = await folder.RunAsync("import", folder.PathOf(study));
            Assert.True(code == 0, error);
        }

        await using var site = folder.Serve();
        var page = await site.PageAsync("/studies/home/source");
        Assert.Equal(
            [("page 2", "Theme"), ("page 3", "Time")],
            page.QuerySelectorAll("ol.src .page").Select(told => (told.TextContent, told.NextElementSibling!.TextContent)));
        var rows = (await site.PageAsync("/studies/home/source/paper.pdf?view=table")).QuerySelectorAll(".cells tr");
        Assert.Equal(["page 2", "", "", "page 3"], rows.Select(row => row.QuerySelector(".page")?.TextContent ?? ""));
        var line = page.QuerySelectorAll("ol.src li").ToList().FindLastIndex(one => one.QuerySelector(".page") is not null) + 1;
        Assert.Contains(
            $$"""
            "pages":[{"line":1,"page":2},{"line":{{line}},"page":3}]
            """, await site.Http.GetStringAsync("/studies/home/source/paper.pdf.json", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty((await site.PageAsync("/studies/other/source")).QuerySelectorAll(".page"));
        Assert.Contains(
            "\"pages\":null", await site.Http.GetStringAsync("/studies/other/source/table.txt.json", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
