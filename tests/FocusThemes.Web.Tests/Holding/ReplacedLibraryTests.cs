namespace FocusThemes.Web.Tests.Holding;

/// <summary>A library whose file is put in the place of another while the site answers, as on a server that only has copies.</summary>
public sealed class ReplacedLibraryTests : IDisposable
{
    private const int Readers = 4, Replacements = 12;

    private static readonly Lazy<Task<IReadOnlyList<byte[]>>> Editions = new(MakeEditionsAsync);

    private readonly LibraryFolder folder = new();

    [Theory]
    [InlineData("0")]
    [InlineData("32")]
    public async Task A_library_replaced_by_a_rename_is_seen_without_a_failed_request(string cacheMegabytes)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A file that is open cannot be replaced there.");
        await PutAsync(0);
        await using var site = new Site(new SiteStart { Database = folder.PathOf("served.db"), Seeds = [], Settings = [("CacheMegabytes", cacheMegabytes)] });
        Assert.Equal(0, await AskAsync(site, "/studies/places"));
        using var over = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(async () => await ReadAsync(site, reader, over.Token))).ToList();
        for (var edition = 1; edition <= Replacements; edition++)
        {
            await PutAsync(edition);
            // Whoever asks after the rename sees what was put there, kept answers or not.
            Assert.Equal(edition, await AskAsync(site, "/studies/places"));
            Assert.Equal(edition, await AskAsync(site, "/studies/places/themes/1"));
            Assert.Equal(edition, await AskAsync(site, "/studies/places.json"));
        }

        await over.CancelAsync();
        Assert.All(await Task.WhenAll(readers), answers => Assert.True(answers > 0));
        Assert.Equal("yes\n", await site.Http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_the_log_of_another_stands_beside_is_not_read_for_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A file that is open cannot be replaced there.");
        await PutAsync(0);
        await using var site = new Site(new SiteStart { Database = folder.PathOf("served.db"), Seeds = [], Settings = [("WarmStart", "false")] });
        Assert.Equal(0, await AskAsync(site, "/studies/places"));
        folder.Write("served.db-wal", "");
        await PutAsync(1);
        Assert.Equal(0, await AskAsync(site, "/studies/places"));
        File.Delete(folder.PathOf("served.db-wal"));
        Assert.Equal(1, await AskAsync(site, "/studies/places"));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Asks on and on; an answer that failed, or is of an earlier edition than the one before, ends it.</summary>
    private static async Task<int> ReadAsync(Site site, int reader, CancellationToken over)
    {
        string[] addresses = ["/studies/places", "/studies/places/quotes", "/studies/places.json", "/quotes?q=edition", "/studies/places/themes/1", "/studies/places.csv"];
        var (answers, last) = (0, 0);
        while (!over.IsCancellationRequested)
        {
            var edition = await AskAsync(site, addresses[(reader + answers) % addresses.Length]);
            Assert.True(edition >= last, $"edition {edition} after {last}");
            (last, answers) = (edition, answers + 1);
        }

        return answers;
    }

    /// <returns>The edition that the answer tells.</returns>
    private static async Task<int> AskAsync(Site site, string address)
    {
        using var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode} {text}");
        var told = System.Text.RegularExpressions.Regex.Match(text, @"edition<?/?[a-z]*>? ?number (\d+)");
        Assert.True(told.Success, $"{address} tells no edition");
        return int.Parse(told.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Puts the copy of an edition in the place of what is served.</summary>
    private async Task PutAsync(int edition)
    {
        await File.WriteAllBytesAsync(folder.PathOf("copy.db"), (await Editions.Value)[edition], TestContext.Current.CancellationToken);
        File.Move(folder.PathOf("copy.db"), folder.PathOf("served.db"), overwrite: true);
    }

    /// <summary>Reads each edition of the study into one library, and copies that.</summary>
    private static async Task<IReadOnlyList<byte[]>> MakeEditionsAsync()
    {
        using var made = new LibraryFolder();
        var copies = new List<byte[]>();
        for (var edition = 0; edition <= Replacements; edition++)
        {
            var table = made.Write("places.csv", $"Theme,Quote,Participant\nWaiting in edition number {edition},“This is edition number {edition}.”,P1\nWaiting in edition number {edition},“I sat for {edition} hours.”,P2\n");
            var (code, _, error) = await made.RunAsync("import", table, "--study", "places");
            Assert.Equal("", code == 0 ? "" : error);
            var copy = made.PathOf($"{edition}.db");
            Assert.Equal(0, (await made.RunAsync("backup", copy)).Code);
            copies.Add(await File.ReadAllBytesAsync(copy));
        }

        return copies;
    }
}
