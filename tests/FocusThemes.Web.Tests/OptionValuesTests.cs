using System.CommandLine;
using FocusThemes.Web.Commands;

namespace FocusThemes.Web.Tests;

/// <summary>Every option of every verb, as the tree of commands has them: one that is added is tried too.</summary>
public sealed class OptionValuesTests : IDisposable
{
    private static readonly Command Root = CommandTree.Create([], (_, _) => Task.FromResult(0), (_, _, _, _) => throw new InvalidOperationException());
    private readonly LibraryFolder folder = new();

    /// <summary>Each verb, the root among them as an empty word, with each option that it takes.</summary>
    public static TheoryData<string, string> Options => [.. Root.Subcommands.Prepend(Root).SelectMany(verb =>
        verb.Options.Concat(Root.Options.Where(option => option.Recursive)).Distinct()
            .Select(option => (verb == Root ? "" : verb.Name, option.Name)))];

    [Theory]
    [MemberData(nameof(Options))]
    public async Task No_option_takes_the_next_one_or_nothing_for_its_value(string verb, string name)
    {
        var table = folder.Write("ward-notes.csv", "Theme,Quote,Participant\nNights,“Nobody slept.”,N1\n");
        var option = Find(verb, name);
        List<string[]> endings = [[$"{name}="], [$"{name}:"], [$"{name}= "], [$"{name}=", "--dry-run"]];
        if (option.Arity.MinimumNumberOfValues > 0)
        {
            endings.AddRange([[name], [name, ""], [name, " "], [name, "--"], [name, "-rest"], [name, "--nothing"]]);
            endings.AddRange(AllOf(verb).Select(other => new[] { name, other.Name }));
            endings.AddRange(AllOf(verb).Select(other => new[] { name, $"{other.Name}=7" }));
        }

        foreach (var ending in endings)
        {
            var (code, output, error) = await folder.RunAsync([.. UsualOf(verb, table), .. ending]);
            Assert.True(code == 2, $"{string.Join(' ', ending)} is answered with {code}: {output}{error}");
            Assert.Equal("", output);
            Assert.StartsWith(name, error, StringComparison.Ordinal);
            Assert.Equal(1, error.Count(c => c == '\n'));
        }

        Assert.Equal([table], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_word_in_the_place_of_a_number_is_said()
    {
        var (code, _, error) = await folder.RunAsync("import", folder.Write("t.csv"), "--table", "second");
        Assert.Equal((2, "--table is “second”: expected a whole number. import --help tells more."), (code, error.Trim()));
    }

    [Fact]
    public void Options_with_values_are_among_those_that_are_tried()
    {
        var tried = Options.Select(row => row.Data).ToList();
        Assert.Contains(("import", "--study"), tried);
        Assert.Contains(("import", "--attribution"), tried);
        Assert.Contains(("export", "--q"), tried);
        Assert.Contains(("verify", "--database"), tried);
        Assert.Contains(("", "--urls"), tried);
        Assert.True(tried.Count > 30);
    }

    [Fact]
    public async Task A_dry_run_whose_study_lacks_its_name_stores_nothing()
    {
        var table = folder.Write("ward-notes.csv", "Theme,Quote,Participant\nNights,“Nobody slept.”,N1\n");
        foreach (var words in new string[][] { ["--study", "--dry-run"], ["--study=", "--dry-run"], ["--study", "", "--dry-run"] })
            Assert.Equal(2, (await folder.RunAsync(["import", table, .. words])).Code);
        Assert.False(File.Exists(folder.Database));
    }

    [Theory]
    [InlineData("import", "--dryrun")]
    [InlineData("import", "--dry_run")]
    [InlineData("import", "-n")]
    [InlineData("import", "--FocusThemes:Seeds=elsewhere")]
    [InlineData("remove", "--dryrun")]
    [InlineData("backup", "--force")]
    [InlineData("check", "--json")]
    public async Task An_option_that_there_is_not_is_no_path_and_nothing_is_done(string verb, string word)
    {
        var table = folder.Write("ward-notes.csv", "Theme,Quote,Participant\nNights,“Nobody slept.”,N1\n");
        foreach (var words in new[] { [table, word], new[] { word, table } })
        {
            var (code, output, error) = await folder.RunAsync([verb, .. words]);
            Assert.Equal((2, ""), (code, output));
            Assert.StartsWith($"“{word}” is not understood; {verb} --help tells what is.", error, StringComparison.Ordinal);
        }

        Assert.Equal([table], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_table_whose_name_begins_with_a_dash_is_read_from_behind_two_dashes()
    {
        folder.Write("-nights.csv", "Theme,Quote,Participant\nNights,“Nobody slept.”,N1\n");
        using var import = ProgramRun.StartIn(folder.Path, "import", "--database", folder.Database, "--", "-nights.csv");
        var (code, _, error) = await import.EndAsync();
        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public async Task What_begins_with_a_dash_or_an_at_sign_can_be_searched()
    {
        await folder.RunAsync("import", folder.Write(
            "ward.csv", "Theme,Quote,Participant\nNights,“Nobody slept @home.”,N1\nNights,“We sang.”,N2\n"));
        var home = await folder.RunAsync("export", "ward", "--format", "csv", "--q", "@home", "--out", folder.PathOf("1"));
        Assert.Equal((0, ""), (home.Code, home.Error));
        Assert.Contains("Nobody slept @home.", await ReadAsync("1"), StringComparison.Ordinal);
        Assert.DoesNotContain("We sang.", await ReadAsync("1"), StringComparison.Ordinal);
        var without = await folder.RunAsync("export", "ward", "--format", "csv", "--q=-home", "--out", folder.PathOf("2"));
        Assert.Equal((0, ""), (without.Code, without.Error));
        Assert.Contains("We sang.", await ReadAsync("2"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody slept", await ReadAsync("2"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--attribution=– N1")]
    [InlineData("--attribution=-- N1")]
    [InlineData("--study=-night-shift")]
    public async Task A_value_may_begin_with_a_dash_where_it_is_joined_to_its_option(string word)
    {
        var table = folder.Write("ward.csv", "Theme,Quote,Participant\nNights,“Nobody slept.”,N1\n");
        Assert.Equal(0, (await folder.RunAsync("import", table, "--dry-run", word)).Code);
    }

    public void Dispose() => folder.Dispose();

    private Task<string> ReadAsync(string name) =>
        File.ReadAllTextAsync(folder.PathOf(name), TestContext.Current.CancellationToken);

    private static Command Of(string verb) =>
        verb.Length == 0 ? Root : Root.Subcommands.Single(command => command.Name == verb);

    private static List<Option> AllOf(string verb) =>
        [.. Of(verb).Options.Concat(Root.Options.Where(option => option.Recursive)).DistinctBy(option => option.Name)];

    private static Option Find(string verb, string name) => AllOf(verb).Single(option => option.Name == name);

    // What the verb needs, so that nothing is wrong but the option that is tried.
    private static List<string> UsualOf(string verb, string table)
    {
        List<string> words = verb.Length == 0 ? [] : [verb];
        if (verb.Length > 0 && Of(verb).Arguments.Count > 0) words.Add(table);
        return words;
    }
}
