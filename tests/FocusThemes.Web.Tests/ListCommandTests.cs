using System.Text.Json;

namespace FocusThemes.Web.Tests;

public sealed class ListCommandTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task Studies_stand_in_columns_with_their_titles_below()
    {
        folder.Write("all/places/table.txt", LibraryFolder.Table + "They stay.“I stayed.” (1P03)\n");
        folder.Write("all/places/study.json", """[{"title":"All places","issued":{"date-parts":[[2021]]}}]""");
        folder.Write("all/a-name-that-is-far-too-long-for-its-column/table.txt");
        folder.Write("all/中文/table.txt");
        await folder.RunAsync("import", folder.PathOf("all"));
        var (code, output, error) = await folder.RunAsync("list");
        Assert.Equal((0, ""), (code, error));
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            $"""
            study                   year  themes  concepts  quotes  participants       added
            a-name-that-is-far-too-long-for-its-column
                                               1         1       1             1  {today}
              a-name-that-is-far-too-long-for-its-column
            places                  2021       1         2       2             2  {today}
              All places
            中文                               1         1       1             1  {today}
              中文
            3 studies                          3         4       4             4

            """, output, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_title_fits_the_terminal_and_does_not_steer_it()
    {
        folder.Write("places/table.txt");
        folder.Write("places/study.json", $$"""[{"title":"A \u001b[31m \n title {{new string('学', 60)}}"}]""");
        await folder.RunAsync("import", folder.PathOf("places"));
        var output = (await folder.RunAsync("list")).Output;
        var title = output.Split('\n')[2];
        Assert.StartsWith("  A \\u001b[31m title 学", title, StringComparison.Ordinal);
        Assert.EndsWith("…", title, StringComparison.Ordinal);
        Assert.InRange(title.Sum(c => c > 0x3000 ? 2 : 1), 78, 80);
        Assert.DoesNotContain(output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task As_json_it_is_the_data_of_the_site()
    {
        await folder.RunAsync("import", folder.Write("one.txt"), folder.Write("two.txt"));
        var (code, output, _) = await folder.RunAsync("list", "--format", "json");
        Assert.Equal(0, code);
        await using var site = folder.Serve();
        Assert.Equal(await site.TextAsync("/studies.json", "application/json"), output.TrimEnd());
        using var list = JsonDocument.Parse(output);
        Assert.Equal(2, list.RootElement.GetProperty("studies").GetArrayLength());
    }

    [Fact]
    public async Task An_empty_library_says_so()
    {
        await folder.RunAsync("import", folder.Write("one.txt"));
        await folder.RunAsync("remove", "one");
        Assert.Equal((0, $"The library {folder.Database} holds no study.\n", ""), await folder.RunAsync("list"));
        Assert.Contains("\"studies\":[]", (await folder.RunAsync("list", "--format", "json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_library_none_is_made()
    {
        var (code, output, error) = await folder.RunAsync("list");
        Assert.Equal((1, ""), (code, output));
        Assert.Equal($"{folder.Database}: there is no library here; an import or the start of the site makes one.", error.TrimEnd());
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Another_programs_file_stays_as_it_is()
    {
        await File.WriteAllTextAsync(folder.Database, "no database", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await folder.RunAsync("list")).Code);
        Assert.Equal(1, (await folder.RunAsync("remove", "x")).Code);
        Assert.Equal("no database", await File.ReadAllTextAsync(folder.Database, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("list", "everything")]
    [InlineData("list", "--format", "csv")]
    public async Task Wrong_usage_is_code_2(params string[] args) => Assert.Equal(2, (await folder.RunAsync(args)).Code);

    public void Dispose() => folder.Dispose();
}
