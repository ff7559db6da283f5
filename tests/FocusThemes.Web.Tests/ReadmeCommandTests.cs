using System.Diagnostics;
using System.Text.Json;
using FocusThemes.Web.Tests.Documents;

namespace FocusThemes.Web.Tests;

/// <summary>The commands of the README and of the documents that it leads to, run as they are written, and what comes out of them.</summary>
public sealed class ReadmeCommandTests : IDisposable
{
    private const string Program = "dotnet run --project src/FocusThemes.Web";
    // As these tests were built, of which the program is a part.
    private static readonly string Configuration =
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static readonly string Built =
        Path.Combine(ProjectDocument.Root, "src", "FocusThemes.Web", "bin", Configuration, "net10.0", "FocusThemes.Web.dll");

    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    // What stands in capitals is the reader's own.
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["PATH..."] = $"\"{Path.Combine(ProjectDocument.Root, "seeds")}\"",
        ["STUDY"] = "social-innovators",
        ["CODE"] = "1P04",
    };

    [Fact]
    public async Task Each_verb_does_what_it_says_and_mixes_nothing_into_its_output()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The documents' commands are for a shell that writes files by >.");
        var commands = ProjectDocument.All.SelectMany(Lines)
            .Where(line => line.StartsWith($"{Program} -- ", StringComparison.Ordinal)).Distinct()
            // It fills a library that is not there yet, which the others look for.
            .OrderByDescending(line => line.Contains(" -- export ", StringComparison.Ordinal))
            .ToList();
        Assert.True(commands.Count > 8);
        await File.WriteAllTextAsync(In("paper.qmd"), "Nobody is quoted.\n", TestContext.Current.CancellationToken);
        foreach (var command in commands)
        {
            // What asks whether anything is to be built takes longer than the verb: it runs in the test of the first command, and below.
            using var run = Start(command.Replace($"{Program} -- ", $"dotnet \"{Built}\" ", StringComparison.Ordinal));
            var (code, output, error) = await run.EndAsync();
            Assert.True((code, error) == (0, ""), $"{command} is answered with {code}: {output}{error}");
            Assert.DoesNotContain("launch", output, StringComparison.OrdinalIgnoreCase);
        }

        using var list = Start($"{Program} --no-build -c {Configuration} -- list --format json > list.json");
        Assert.Equal((0, "", ""), await list.EndAsync());
        Assert.Equal((byte)'P', (await File.ReadAllBytesAsync(In("theme-7.docx"), TestContext.Current.CancellationToken))[0]);
        Assert.Matches("^([a-z_]+,)+[a-z_]+\r?\n", await ReadAsync("quotes.csv"));
        Assert.Equal(1, JsonElement.Parse(await ReadAsync("list.json")).GetProperty("studies").GetArrayLength());
        Assert.True(File.Exists(In("copy.db")));
    }

    [Fact]
    public async Task The_site_starts_by_the_command_that_stands_first_and_says_where_it_is()
    {
        Assert.Equal(Program, Lines(ProjectDocument.Readme)
            .First(line => line.StartsWith("dotnet ", StringComparison.Ordinal)));
        using var site = Start($"{Program} -- --urls http://127.0.0.1:0");
        try
        {
            string? last = null;
            while (last?.Contains(" is at ", StringComparison.Ordinal) != true)
                last = Assert.IsType<string>(await site.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            using var http = new HttpClient { BaseAddress = new(last[last.IndexOf("http", StringComparison.Ordinal)..]) };
            Assert.Contains("social innovators", await http.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Process Start(string command)
    {
        foreach (var (word, meant) in Own) command = command.Replace(word, meant, StringComparison.Ordinal);
        // The one difference: what it writes goes into a folder of the test's.
        command = command.Replace("--project src", $"--project \"{Path.Combine(ProjectDocument.Root, "src")}\"", StringComparison.Ordinal);
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd", ["/c", command])
            : new ProcessStartInfo("sh", ["-c", command]);
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (folder, true, true);
        start.Environment["FocusThemes__Database"] = In("library.db");
        return Process.Start(start)!;
    }

    private static string[] Lines(string document) => ProjectDocument.Text(document).Split('\n');

    private string In(string name) => Path.Combine(folder, name);

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(In(name), TestContext.Current.CancellationToken);
}
