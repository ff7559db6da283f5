namespace FocusThemes.Web.Tests;

/// <summary>What is read from a folder, and which folder is no study.</summary>
[Collection(nameof(StartTests))]
public sealed class StudyFolderTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task Logs_pages_and_read_me_files_beside_a_table_are_left_out_and_that_is_told()
    {
        folder.Write("goats/table.csv", "Theme,Quote,Participant\nGoing,I walked,P1\nStaying,I sat,P2\n");
        folder.Write("goats/server.log.txt", "10:00 started “well” (P7)\n10:01 stopped “ill” (P8)\n");
        folder.Write("goats/README.md", "# Goats\n\n1) First“I read.” (P9)\n");
        folder.Write("goats/index.html", "<h1>Home</h1><p>Welcome to the goats.</p>");
        folder.Write("goats/thoughts.txt", "We went there twice, and it rained.\n");
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("goats"));
        Assert.Equal(0, code);
        foreach (var name in (string[])["server.log.txt", "README.md", "index.html", "thoughts.txt"])
            Assert.Contains($"{name}: This file is no table of themes", output + error, StringComparison.Ordinal);
        await using var site = folder.Serve();
        var study = await site.TextAsync("/studies/goats.json", "application/json");
        Assert.Contains("table.csv", study, StringComparison.Ordinal);
        Assert.DoesNotContain("README", study, StringComparison.Ordinal);
        Assert.DoesNotContain("P7", study, StringComparison.Ordinal);
        Assert.Equal(2, (await site.PageAsync("/studies/goats/quotes")).Quotes().Count);
    }

    [Fact]
    public async Task A_paper_beside_its_tables_is_left_out_and_said()
    {
        folder.Write("goats/table.csv", "Theme,Concept,Quote,Participant\nWaiting,Long,We waited for hours and nobody came.,P1\n");
        folder.Write("goats/paper.pdf", "%PDF-1.7 which nobody can open\n");
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("goats"));
        Assert.Equal(0, code);
        Assert.Contains("paper.pdf: This file is no table of themes (a PDF beside tables; to read it, import it alone)",
            output + error, StringComparison.Ordinal);
        Assert.Contains("1 quote by 1 person", output + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We waited for hours and nobody came.", 1)]
    [InlineData("They told us of it on the next day.", 2)]
    public async Task An_article_beside_the_table_of_its_quotes_is_left_out(string words, int quotes)
    {
        folder.Write("goats/table.csv", "Theme,Concept,Quote,Participant\nWaiting,Long,We waited for hours and nobody came.,P1\n");
        folder.Write("goats/paper.xml", "<article><body><table-wrap><table><thead><tr><th>Theme</th><th>Quote</th></tr></thead><tbody>"
            + $"<tr><td>Time</td><td>“{words}” (P1)</td></tr></tbody></table></table-wrap></body></article>");
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("goats"));
        Assert.Equal(0, code);
        Assert.Equal(quotes == 1, (output + error).Contains(
            "paper.xml: This file is no table of themes (a paper whose quotes stand in the tables beside it; to read it, import it alone)", StringComparison.Ordinal));
        Assert.Contains($"{quotes} quote", output + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md", "there is no table here, nor in a folder within")]
    [InlineData("deep/CHANGELOG.md", "there is no table here, nor in a folder within")]
    [InlineData("deep/notes.rtf", "there is no table here, nor in a folder within")]
    [InlineData("thoughts.txt", "No theme was found")]
    [InlineData("index.html", "No theme was found")]
    public async Task A_folder_that_is_no_study_is_refused(string file, string sentence)
    {
        folder.Write($"other/{file}", "Nothing that anybody said.\n");
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf("other"));
        Assert.Equal(1, code);
        Assert.Contains(sentence, output + error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
