namespace FocusThemes.Web.Tests.Publishing;

public sealed class PublishCommandTests : IDisposable
{
    private const string Sheet =
        "Theme,Concept,Quote,Participant\nWaiting,Long,It was quiet there.,P1\nWaiting,Long,I saw it once.,P2\nGoing,Slow,Buses never came.,P3\n";

    private readonly LibraryFolder folder = new();

    private string Out => folder.PathOf("site");

    [Fact]
    public async Task A_second_run_changes_neither_bytes_nor_times()
    {
        await ImportAsync("one", Sheet);
        await PublishAsync();
        var before = StateOf(Out);
        var output = await PublishAsync();
        Assert.Contains("0 studies new or changed", output, StringComparison.Ordinal);
        Assert.Equal(before, StateOf(Out));
    }

    [Fact]
    public async Task A_study_that_has_changed_is_made_anew_and_the_others_stay()
    {
        await ImportAsync("one", Sheet);
        await ImportAsync("two", Sheet);
        await PublishAsync();
        var before = StateOf(Out);
        await ImportAsync("two", $"{Sheet}Going,Slow,There was no bus today.,P1\n");
        Assert.Contains("1 study new or changed", await PublishAsync(), StringComparison.Ordinal);
        var after = StateOf(Out);
        Assert.All(before.Where(file => file.Key.StartsWith("studies/one/", StringComparison.Ordinal)), file => Assert.Equal(file.Value, after[file.Key]));
        Assert.NotEqual(before["studies/two/themes/1.html"], after["studies/two/themes/1.html"]);
        Assert.Contains("studies/two/quotes/2.1.2.html", after.Keys);
    }

    [Fact]
    public async Task Files_that_are_not_made_any_more_are_taken_away_and_foreign_ones_stay()
    {
        await ImportAsync("one", Sheet);
        await ImportAsync("two", Sheet);
        folder.Write("site/CNAME", "themes.example.org\n");
        folder.Write("site/.git/HEAD", "ref: refs/heads/main\n");
        await PublishAsync();
        folder.Write("site/studies/two/notes.txt", "Mine.\n");
        Assert.Equal(0, (await folder.RunAsync("remove", "two")).Code);
        await PublishAsync();
        Assert.Equal(["studies/two/notes.txt"], PublishedSeed.FilesIn(Out).Where(file => file.StartsWith("studies/two/", StringComparison.Ordinal)));
        Assert.Equal("themes.example.org\n", await File.ReadAllTextAsync(folder.PathOf("site/CNAME"), TestContext.Current.CancellationToken));
        Assert.True(File.Exists(folder.PathOf("site/.git/HEAD")));
    }

    [Fact]
    public async Task A_file_that_somebody_else_wrote_is_not_overwritten()
    {
        await ImportAsync("one", Sheet);
        folder.Write("site/index.html", "Mine.");
        var (code, output, error) = await folder.RunAsync("publish", "--out", Out);
        Assert.Equal(1, code);
        Assert.Contains("index.html was not published by FocusThemes, and would be overwritten; nothing was written", error, StringComparison.Ordinal);
        Assert.Equal("", output);
        Assert.Equal(["index.html"], PublishedSeed.FilesIn(Out));
    }

    [Fact]
    public async Task What_could_give_somebody_away_stops_it_before_anything_is_written()
    {
        await ImportAsync("one", Sheet.Replace("It was quiet there.", "Write to zenobia.quill@example.org.", StringComparison.Ordinal), isAnswered: false);
        var (code, _, error) = await folder.RunAsync("publish", "--out", Out);
        Assert.Equal(1, code);
        Assert.Contains("could give away who took part; nothing was written", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public async Task Of_a_chosen_study_nothing_of_another_is_written()
    {
        await ImportAsync("one", Sheet);
        await ImportAsync("two", Sheet.Replace("quiet", "zanily", StringComparison.Ordinal));
        await PublishAsync("--study", "one");
        Assert.All(PublishedSeed.FilesIn(Out), file =>
        {
            var text = file + PublishedSeed.TextOf(Path.Combine(Out, file));
            Assert.DoesNotContain("zanily", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("studies/two", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Redacted_words_and_withdrawn_people_are_in_no_byte_of_it()
    {
        folder.Write("one/publish.json", """{"redact": ["Marrow Lane"]}""");
        await ImportAsync("one", $"{Sheet}Going,Slow,\"Walk to Marrow\nLane.\",P1\nGoing,Slow,Zanily we went.,Quill7\n");
        await PublishAsync();
        Assert.Equal(0, (await folder.RunAsync("withdraw", "one", "Quill7")).Code);
        await PublishAsync();
        foreach (var file in PublishedSeed.FilesIn(Out))
        {
            var text = file + PublishedSeed.TextOf(Path.Combine(Out, file));
            foreach (var word in new[] { "Marrow", "Zanily", "Quill" })
                Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"“{word}” stands in {file}");
        }
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://me@example.org")]
    public async Task A_base_that_is_no_address_is_wrong_usage(string at)
    {
        var (code, _, error) = await folder.RunAsync("publish", "--out", Out, "--base", at);
        Assert.Equal(2, code);
        Assert.Contains($"--base is “{at}”: expected http or https, a host and a path", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_that_there_is_not_is_said_and_nothing_is_written()
    {
        await ImportAsync("one", Sheet);
        var (code, _, error) = await folder.RunAsync("publish", "--out", Out, "--study", "nowhere");
        Assert.Equal(1, code);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    public void Dispose() => folder.Dispose();

    private async Task ImportAsync(string study, string sheet, bool isAnswered = true)
    {
        folder.Write($"{study}/table.csv", sheet);
        if (isAnswered)
            folder.Write($"{study}/checks.json", """[{"check": "source-as-it-came", "about": "table.csv", "answer": "intended", "reason": "It holds what is shown."}]""");
        var (code, output, error) = await folder.RunAsync("import", folder.PathOf(study));
        Assert.True(code == 0, output + error);
    }

    private async Task<string> PublishAsync(params string[] more)
    {
        var (code, output, error) = await folder.RunAsync(["publish", "--out", Out, .. more]);
        Assert.True(code == 0, error);
        return output;
    }

    private static Dictionary<string, (DateTime Written, string Digest)> StateOf(string folder) => PublishedSeed.FilesIn(folder).ToDictionary(
        file => file, file => (File.GetLastWriteTimeUtc(Path.Combine(folder, file)),
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))))));
}
