using System.CommandLine;
using System.Diagnostics;
using FocusThemes.Web.Commands;

namespace FocusThemes.Web.Tests;

/// <summary>What the command line answers to somebody who does not know it by heart.</summary>
public sealed class WordsOfVerbsTests : IDisposable
{
    private static readonly Command Root = CommandTree.Create([], (_, _) => Task.FromResult(0), (_, _, _, _) => throw new InvalidOperationException());
    private readonly LibraryFolder folder = new();

    public static TheoryData<string> Verbs => [.. Root.Subcommands.Select(verb => verb.Name)];

    [Theory]
    [InlineData("“expotr” is no verb; --help lists them. Did you mean “export”?", "expotr", "ward")]
    [InlineData("“publihs” is no verb; --help lists them. Did you mean “publish”?", "publihs")]
    [InlineData("“sing” is no verb; --help lists them.", "sing")]
    [InlineData("“chekc” is no verb; --help lists them. Did you mean “check”?", "help", "chekc")]
    [InlineData("--format cannot be “cvs”; it is one of csv, docx, json, md, qdc, qdpx, xlsx. Did you mean “csv”?",
        "export", "ward", "--format", "cvs")]
    [InlineData("--format cannot be “tex”; it is one of json, text. Did you mean “text”?", "list", "--format=tex")]
    [InlineData("There is no completion for “bsh”; it is one of bash, fish, pwsh, zsh. Did you mean “bash”?",
        "completion", "bsh")]
    [InlineData("“--partcipant” is not understood; export --help tells what is. What begins with a dash and is no option "
        + "stands behind --. Did you mean “--participant”?", "export", "ward", "--partcipant", "N1")]
    [InlineData("import needs PATH: A study's folder, a folder of such folders, or a table; any number of each. "
        + "import --help tells more.", "import")]
    [InlineData("export needs --format, which is one of csv, docx, json, md, qdc, qdpx, xlsx.", "export", "ward")]
    [InlineData("“ward-2” is not understood; check --help tells what is.", "check", "ward", "ward-2")]
    [InlineData("“nights” is not understood; serve --help tells what is.", "serve", "nights")]
    public async Task Wrong_usage_is_one_line_with_what_was_perhaps_meant(string sentence, params string[] words)
    {
        var (code, output, error) = await folder.RunAsync(words);
        Assert.Equal((2, "", sentence + Environment.NewLine), (code, output, error));
    }

    [Fact]
    public async Task Every_verb_answers_an_unknown_study_with_the_nearest()
    {
        await folder.RunAsync("import", folder.Write("ward-notes.csv", "Theme,Quote,Participant\nNights,“Nobody slept.”,N1\n"));
        foreach (var words in new string[][] { ["check"], ["remove"], ["export", "--format", "csv"] })
        {
            var (code, output, error) = await folder.RunAsync([words[0], "wardnotes", .. words[1..]]);
            Assert.Equal((1, ""), (code, output));
            Assert.Equal($"There is no study “wardnotes” in this library. Did you mean “ward-notes”?{Environment.NewLine}", error);
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_of_a_verb_tells_its_own_options_and_no_others(string verb)
    {
        var (code, output, error) = await CommandRun.OfAsync("help", verb);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(output, (await CommandRun.OfAsync(verb, "--help")).Output);
        Assert.Contains($"FocusThemes {verb}", output, StringComparison.Ordinal);
        Assert.Contains("--database", output, StringComparison.Ordinal);
        Assert.Equal(verb == "serve", output.Contains("--urls", StringComparison.Ordinal));
        Assert.DoesNotContain("FocusThemes.Web", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_told_with_the_beginning_of_its_commit() => Assert.Matches(
        @"^FocusThemes \d+\.\d+\.\d+( \([0-9a-f]{7}\))?\r?\n$", (await CommandRun.OfAsync("--version")).Output);

    [Theory]
    [InlineData("export", "ward-notes", "--format", "csv", "--out")]
    [InlineData("backup")]
    public async Task A_file_that_cannot_be_written_is_named_as_it_was_asked_for(params string[] words)
    {
        var table = folder.Write("ward-notes.csv", "Theme,Quote,Participant\nNights,“Nobody slept.”,N1\n");
        await folder.RunAsync("import", table);
        // A file is no folder.
        var target = Path.Combine(table, "copy");
        var (code, output, error) = await folder.RunAsync([.. words, target]);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith(target, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
        Assert.Equal(["copy"], error.Split(['/', '\\', ' ', '\'', ':', ';', '.', '\n']).Where(
            part => part.StartsWith("copy", StringComparison.Ordinal)).Distinct());
    }

    [Theory]
    [InlineData("export --format ", "csv docx json md qdc qdpx xlsx")]
    [InlineData("expo", "export")]
    [InlineData("import --dry", "--dry-run")]
    [InlineData("completion z", "zsh")]
    [InlineData("import ward-n", "ward-notes.csv")]
    public async Task Bash_completes_what_is_typed(string typed, string offered)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no bash.");
        folder.Write("ward-notes.csv", "");
        var script = folder.Write("completion.sh", (await CommandRun.OfAsync("completion", "bash")).Output
            + "\nCOMP_WORDS=(FocusThemes \"$@\"); COMP_CWORD=$#; _focusthemes; echo \"${COMPREPLY[*]}\"\n");
        using var bash = Process.Start(new ProcessStartInfo("bash", [script, .. typed.Split(' ')])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder.Path,
        })!;
        Assert.Equal(offered, (await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
    }

    [Theory]
    [InlineData("bash", "")]
    [InlineData("fish", "-l ")]
    [InlineData("pwsh", "--")]
    [InlineData("zsh", "--")]
    public async Task Every_shell_is_told_every_verb_and_option(string shell, string before)
    {
        var (_, script, _) = await CommandRun.OfAsync("completion", shell);
        Assert.All(Root.Subcommands.Where(verb => verb.Name != "completion"), verb =>
        {
            Assert.Contains(verb.Name, script, StringComparison.Ordinal);
            Assert.All(verb.Options, option => Assert.Contains(before + option.Name[2..], script, StringComparison.Ordinal));
        });
    }

    public void Dispose() => folder.Dispose();
}
