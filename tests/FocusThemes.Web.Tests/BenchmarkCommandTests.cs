using System.Diagnostics;
using FocusThemes.Web.Tests.Documents;

namespace FocusThemes.Web.Tests;

/// <summary>Whether the benchmarks run, each at a small size; how fast, they tell themselves on a quiet machine.</summary>
public sealed class BenchmarkCommandTests(BenchmarkLibrary library) : IClassFixture<BenchmarkLibrary>
{
    [Theory]
    [InlineData("crossings", "ms  on average of")]
    [InlineData("quotations --count 100", "a manuscript of 10,000 words with 100 quotations")]
    [InlineData("search --site SITE --rounds 1 --warm 0", "one theme's page")]
    public async Task A_command_on_a_library_comes_to_its_end(string command, string told)
    {
        var (code, output, error) = await library.RunAsync($"{command} --database {library.Database}");
        Assert.Equal("", error);
        Assert.Contains(told, output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    // Above what limit the clock of a busy machine comes is not what is asked here.
    [Theory]
    [InlineData("growth --form tabs --kind rows --most 4096", "bove 2.6.")]
    [InlineData("tries --url SITE --seconds 1 --characters 20000", "; 0 were not read")]
    public async Task A_command_without_a_library_comes_to_its_end(string command, string told)
    {
        var (_, output, error) = await library.RunAsync(command);
        Assert.Equal("", error);
        Assert.Contains(told, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_step_on_its_own_runs()
    {
        var (code, output, error) = await library.RunAsync("micro --once");
        Assert.Equal("", error);
        Assert.Contains("WriteStudy docx", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task No_command_is_left_out()
    {
        var (_, help, _) = await library.RunAsync("--help");
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]).Order();
        Assert.Equal(["crossings", "generate", "growth", "micro", "quotations", "search", "tries"], commands.Where(command => char.IsAsciiLetterLower(command[0])));
    }
}

/// <summary>A library that the benchmarks have made, and the site of it.</summary>
public sealed class BenchmarkLibrary : IAsyncLifetime
{
    private readonly LibraryFolder folder = new();
    private Site? site;

    public string Database => folder.Database;

    public async ValueTask InitializeAsync()
    {
        var (code, output, error) = await RunAsync($"generate --quotes 1000 --database {Database}");
        Assert.True(code == 0, output + error);
    }

    /// <param name="command">With SITE for where the library is served.</param>
    public Task<(int Code, string Output, string Error)> RunAsync(string command)
    {
        if (command.Contains("SITE", StringComparison.Ordinal))
            command = command.Replace("SITE", (site ??= folder.Serve()).Http.BaseAddress!.ToString(), StringComparison.Ordinal);
        var build = Path.GetRelativePath(Path.Combine(ProjectDocument.Root, "tests", "FocusThemes.Web.Tests"), AppContext.BaseDirectory);
        var program = Path.Combine(ProjectDocument.Root, "tests", "FocusThemes.Benchmarks", build, "FocusThemes.Benchmarks.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. command.Split(' ')])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!.EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (site is not null) await site.DisposeAsync();
        folder.Dispose();
    }
}
