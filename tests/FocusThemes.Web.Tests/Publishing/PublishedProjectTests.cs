using System.IO.Compression;
using System.Text;
using FocusThemes.Tests.Reading.Projects.Databases;

namespace FocusThemes.Web.Tests.Publishing;

/// <summary>Projects of every form that is read, published.</summary>
public sealed class PublishedProjectTests : IDisposable
{
    private const string Text = "I slept at noon, and nobody came to see me.";

    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task A_project_of_each_form_is_published_with_its_codes()
    {
        (string Study, string File, byte[] Bytes)[] projects =
        [
            ("refi", "p.qdpx", Refi()), ("taguette", "p.sqlite3", Taguette()), ("qualcoder", "data.qda", QualCoder()), ("rqda", "p.rqda", Rqda()),
            ("requal", "p.requal", Requal()),
        ];
        foreach (var (study, file, bytes) in projects)
        {
            folder.Write($"{study}/about.md", "Made up.");
            await File.WriteAllBytesAsync(folder.PathOf($"{study}/{file}"), bytes, TestContext.Current.CancellationToken);
            var (imported, output, fault) = await folder.RunAsync("import", folder.PathOf(study));
            Assert.True(imported == 0, output + fault);
        }

        var site = folder.PathOf("site");
        var (code, _, error) = await folder.RunAsync("publish", "--out", site);
        Assert.True(code == 0, error);
        foreach (var (study, _, _) in projects)
        {
            var page = Assert.Single(PublishedSeed.FilesIn(site), file => file.StartsWith($"studies/{study}/source/", StringComparison.Ordinal) && file.EndsWith("codes json.html", StringComparison.Ordinal));
            Assert.Contains("Sleep", PublishedSeed.PageIn(site, page).Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("slept at noon", PublishedSeed.TextOf(Path.Combine(site, $"studies/{study}/themes/1.html")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_source_whose_name_has_the_ending_of_data_has_a_page_and_data()
    {
        await File.WriteAllBytesAsync(folder.PathOf("p.qdpx"), Refi(), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("p.qdpx"), "--study", "refi")).Code);
        await using var site = folder.Serve();
        const string Address = "/studies/refi/source/p.codes%20json";
        var page = await site.PageAsync("/studies/refi/source");
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == Address);
        Assert.Contains("Sleep", (await site.PageAsync(Address)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var data in (string[])[".json", "/text", "/bytes"])
            Assert.Contains("Sleep", await site.Http.GetStringAsync(Address + data, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Refi()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("project.qde",
                """
                <Project xmlns="urn:QDA-XML:project:1.0" name="Nights" origin="Made 1.0">
                <CodeBook><Codes><Code guid="c1" name="Sleep" isCodable="true"/></Codes></CodeBook>
                <Sources><TextSource guid="t1" name="interview-1" plainTextPath="internal://t1.txt"><PlainTextSelection guid="s1" name="" startPosition="0" endPosition="15">
                <Coding guid="k"><CodeRef targetGUID="c1"/></Coding></PlainTextSelection></TextSource></Sources></Project>
                """);
            Add("sources/t1.txt", Text);

            void Add(string name, string content)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Taguette()
    {
        using var file = new TaguetteFile();
        file.Project("nights");
        file.Highlight(file.Document("interview-1", $"<p>{Text}</p>"), 0, 15, "<p>I slept at noon</p>", file.Tag("Sleep"));
        return file.Bytes();
    }

    private static byte[] QualCoder()
    {
        using var file = new QualCoderFile();
        file.Source(1, "interview-1", Text);
        file.Code(1, "Sleep");
        file.Coding(1, 1, "I slept at noon", 0, 15);
        return file.Made.Bytes();
    }

    private static byte[] Rqda()
    {
        using var file = new RqdaFile();
        file.Document(1, "interview-1", Text);
        file.Code(1, "Sleep");
        file.Coding(1, 1, "I slept at noon", 0, 15);
        return file.Made.Bytes();
    }

    private static byte[] Requal()
    {
        using var file = new RequalFile();
        file.Document(1, "interview-1", Text);
        file.Code(1, "Sleep");
        file.Segment(1, 1, 1, 0, 15, "I slept at noon");
        return file.Made.Bytes();
    }
}
