using System.Text.Json;
using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>Runs <c>check-quotes</c> as the command line does.</summary>
public sealed class CheckQuotesCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    private string Database => Path.Combine(folder, "library.db");

    [Theory]
    [InlineData("“A patient is a person. Understand that context.” (2P010)", 0, "1 quotation: 1 found word for word.")]
    [InlineData("The “so-called” system.", 0, "1 quotation: 1 too short to tell.")]
    [InlineData("Nobody is quoted.", 0, "There is no quotation in the text.")]
    [InlineData("“A patient is a person. Understand that context.” (1P04)", 1, "1 quotation: 1 found word for word; 1 with another person’s name.")]
    [InlineData("“A patient is no person. Understand that context.” (2P010)", 1, "1 quotation: 1 found altered.")]
    [InlineData("“Whoever wrote these words never sat in any of the groups.”", 1, "1 quotation: 1 not found.")]
    public async Task A_paper_passes_where_everything_is_found_under_its_own_name(string text, int exit, string summary)
    {
        var (code, output, error) = await RunAsync(await FileAsync("paper.qmd", text));
        Assert.Equal((exit, ""), (code, error));
        Assert.Equal(summary, output.Split('\n')[0].TrimEnd());
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task Every_quotation_is_told_with_its_place_on_both_sides()
    {
        var (_, output, _) = await RunAsync(await FileAsync("paper.md", "First.\n\n“A patient is no person. Understand [. . .] context.” (1P02)"));
        Assert.Equal(
            """
            1 quotation: 1 found altered; 1 with another person’s name.

            line 3: found altered, under another name
              “A patient is no person. Understand [. . .] context.”
              6.3.1 by 2P010 in theme 6, table-2.txt line 15, social-innovators
              A patient is [-a-]{+no+} person. Understand [-that-]{+[. . .]+} context
              Said by 2P010, not by 1P02.
              “[. . .]” stands in the place of “that”.
              A piece of one or two words could stand anywhere: that it was found proves little.

            """.ReplaceLineEndings("\n"), output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_report_comes_as_data_and_as_Markdown_too()
    {
        var file = await FileAsync("paper.txt", "“A patient is no person. Understand that context.”");
        var (code, json, _) = await RunAsync(file, "--format", "json", "--study", "social-innovators");
        Assert.Equal((1, "social-innovators"), (code, JsonElement.Parse(json).GetProperty("study").GetString()));
        var markdown = (await RunAsync(file, "--format", "md")).Output;
        Assert.StartsWith("# Quotations\n", markdown, StringComparison.Ordinal);
        Assert.Contains("### Line 1: found altered\n\n> A patient is no person. Understand that context.\n", markdown, StringComparison.Ordinal);
        Assert.Contains("- A patient is ~~a~~ **no** person", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_exit_code_1_with_a_sentence()
    {
        var (code, output, error) = await RunAsync(Path.Combine(folder, "none.md"));
        Assert.Equal((1, ""), (code, output));
        Assert.EndsWith("none.md: there is no such file, or it cannot be read.", error.TrimEnd(), StringComparison.Ordinal);
        (code, output, error) = await RunAsync(await FileAsync("paper.odp", "x"));
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("paper.odp: ", error, StringComparison.Ordinal);
        (code, _, error) = await RunAsync(await FileAsync("paper.md", "x"), "--study", "social-inovators");
        Assert.Equal((1, "There is no study “social-inovators” in this library. Did you mean “social-innovators”?"), (code, error.TrimEnd()));
    }

    [Theory]
    [InlineData("check-quotes")]
    [InlineData("check-quotes", "a.md", "b.md")]
    [InlineData("check-quotes", "a.md", "--format", "docx")]
    [InlineData("check-quotes", "a.md", "--study")]
    public async Task Wrong_usage_is_exit_code_2(params string[] args) => Assert.Equal(2, (await CommandRun.OfAsync(args)).Code);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        LibraryContext.CloseReaders(Database);
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> FileAsync(string name, string text)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] args) =>
        CommandRun.OfAsync(["check-quotes", .. args, "--database", Database]);
}
