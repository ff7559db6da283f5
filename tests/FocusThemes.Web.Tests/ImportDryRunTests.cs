using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FocusThemes.Web.Tests;

/// <summary>What a dry run tells a program, and how tables are said to be read.</summary>
public sealed class ImportDryRunTests : IDisposable
{
    private static readonly string Seed = Path.Combine(AppContext.BaseDirectory, "seeds", "social-innovators");
    private readonly LibraryFolder folder = new();

    [Fact]
    public async Task The_study_is_in_the_shape_in_which_the_site_answers_it()
    {
        var (code, output, error) = await folder.RunAsync("import", Seed, "--dry-run", "--format", "json");
        Assert.Equal((0, ""), (code, error));
        Assert.False(File.Exists(folder.Database));
        await folder.RunAsync("import", Seed);
        await using var site = folder.Serve();
        var answered = JsonNode.Parse(await site.TextAsync("/studies/social-innovators.json", "application/json"))!.AsObject();
        var report = JsonNode.Parse(output)!;
        Assert.False(report["stored"]!.GetValue<bool>());
        var study = Assert.Single(report["studies"]!.AsArray())!;
        foreach (var (name, value) in answered)
            Assert.Equal(Unstored(value!), Unstored(study[name]!));
        Assert.Equal("new", study["state"]!.GetValue<string>());
        Assert.Equal(12, study["quotes"]!.GetValue<int>());
        Assert.Empty(study["problems"]!.AsArray());
        Assert.NotNull(study["learnt"]);
    }

    [Fact]
    public async Task Problems_and_changes_stand_beside_the_study()
    {
        await folder.RunAsync("import", folder.Write("places.txt"));
        var changed = LibraryFolder.Table.Replace("once", "twice", StringComparison.Ordinal);
        folder.Write("places.txt", $"{changed}1) Places againTeachers follow.“We went along.” (1P03)\n");
        using var report = JsonDocument.Parse((await folder.RunAsync("import", folder.PathOf("places.txt"), "--dry-run", "--format", "json")).Output);
        var study = Assert.Single(report.RootElement.GetProperty("studies").EnumerateArray());
        Assert.Equal("replaced", study.GetProperty("state").GetString());
        var problem = Assert.Single(study.GetProperty("problems").EnumerateArray());
        Assert.Equal(("places.txt", 3), (problem.GetProperty("file").GetString(), problem.GetProperty("line").GetInt32()));
        Assert.Equal("Theme number 1 stands more than once; here it is called 1-2.", problem.GetProperty("sentence").GetString());
        Assert.Equal("Places again", problem.GetProperty("text").GetString());
        var changes = study.GetProperty("changes").EnumerateArray().ToDictionary(change => change.GetProperty("id").GetString()!);
        Assert.Equal(("I saw it once.", "I saw it twice."),
            (changes["1.1.1"].GetProperty("before").GetString(), changes["1.1.1"].GetProperty("after").GetString()));
        Assert.Equal("We went along.", changes["1-2.1.1"].GetProperty("after").GetString());
    }

    [Theory]
    [InlineData("--columns does not know “quotation”; a column is one of notes, theme, subtheme, concept, quote, participant, group, coder, number, attribute, identifier.", "--columns", "theme,quotation")]
    [InlineData("--columns does not know “1”", "--columns", "1,2")]
    [InlineData("--columns does not know “”", "--columns", "theme,,quote")]
    [InlineData("--table counts from 1.", "--table", "0")]
    [InlineData("two", "--table", "two")]
    public async Task A_column_or_table_that_there_cannot_be_is_wrong_usage(string sentence, params string[] args)
    {
        var (code, _, error) = await folder.RunAsync(["import", folder.Write("places.txt"), .. args]);
        Assert.Equal(2, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Database));
    }

    public void Dispose() => folder.Dispose();

    // What is given to a study when it is stored.
    private static string Unstored(JsonNode value) => Regex.Replace(
        value.ToJsonString(), ",\"(identifier|seal)\":(\"[^\"]*\"|null)", "", RegexOptions.CultureInvariant);
}
