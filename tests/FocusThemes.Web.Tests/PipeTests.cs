using System.Diagnostics;
using System.Globalization;

namespace FocusThemes.Web.Tests;

/// <summary>A pipe where a file is expected: to read it is to wait for somebody to write.</summary>
public sealed class PipeTests : IDisposable
{
    private readonly LibraryFolder folder = new();

    [Theory]
    [InlineData("pipe.csv", "pipe.csv")]
    [InlineData("places/pipe.csv", "places")]
    [InlineData("places/about.md", "places")]
    public async Task A_pipe_in_the_place_of_a_file_is_told_and_not_waited_for(string pipe, string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It has no such files.");
        folder.Write("places/table.txt");
        await MakeAsync(folder.PathOf(pipe));
        var (code, _, error) = await Task.Run(() => folder.RunAsync("import", folder.PathOf(path))).WaitAsync(Until.Patience, TestContext.Current.CancellationToken);
        Assert.Equal(1, code);
        Assert.Contains($"{Path.GetFileName(pipe)}: this is no plain file; put one in its place.", error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Database));
    }

    [Fact]
    public async Task What_is_no_table_of_a_study_is_passed_over_whatever_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It has no such files.");
        folder.Write("places/table.txt");
        await MakeAsync(folder.PathOf("places/pipe.json"));
        var (code, _, _) = await Task.Run(() => folder.RunAsync("import", folder.PathOf("places"))).WaitAsync(Until.Patience, TestContext.Current.CancellationToken);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task A_link_to_a_file_and_a_file_of_nothing_are_plain_files()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links are not everybody’s to make.");
        File.CreateSymbolicLink(folder.PathOf("linked.txt"), folder.Write("places/table.txt"));
        Assert.Equal(0, (await folder.RunAsync("import", folder.PathOf("linked.txt"))).Code);
        var (_, _, error) = await folder.RunAsync("import", folder.Write("empty.csv", ""));
        Assert.DoesNotContain("plain file", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_signal_ends_what_cannot_be_asked_to_stop()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Signals are sent by kill.");
        var (table, names) = (folder.Write("places.txt"), folder.PathOf("names"));
        await MakeAsync(names);
        using var import = ProgramRun.Start("import", table, "--pseudonyms", names, "--database", folder.Database);
        // Open as soon as the program reads; nobody writes.
        await using var pipe = await Task.Run(() => new FileStream(names, FileMode.Open, FileAccess.Write)).WaitAsync(Until.Patience, TestContext.Current.CancellationToken);
        foreach (var signal in new[] { "-INT", "-TERM" })
            using (var kill = Process.Start("kill", [signal, import.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var (code, _, error) = await import.EndAsync().WaitAsync(Until.Patience, TestContext.Current.CancellationToken);
        // As the system says that a signal ended it.
        Assert.Contains(code, new[] { 128 + 2, 128 + 15 });
        Assert.Equal("", error);
    }

    public void Dispose() => folder.Dispose();

    private static async Task MakeAsync(string path)
    {
        using var make = Process.Start("mkfifo", [path]);
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
