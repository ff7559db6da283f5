using System.Text.RegularExpressions;
using FocusThemes.Web.Tests.Documents;

namespace FocusThemes.Web.Tests;

/// <summary>What the documents name is there.</summary>
public sealed partial class DocumentTests
{
    private static readonly ILookup<string, string> Tests = ProjectDocument.FilesBelow("tests", "*Tests.cs")
        .ToLookup(file => Path.GetFileNameWithoutExtension(file), ProjectDocument.Text);

    private static readonly IReadOnlyList<string> Code =
        [.. new[] { "*.cs", "*.cshtml", "*.css" }.SelectMany(pattern => ProjectDocument.FilesBelow("src", pattern))];

    public static TheoryData<string> Documents => [.. ProjectDocument.All];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_test_that_is_named_is_there(string document) => Assert.All(
        Test().Matches(ProjectDocument.Text(document)), name => Assert.Contains(
            Tests[name.Groups["class"].Value],
            text => name.Groups["test"].Value == "*"
                || text.Contains($" {name.Groups["test"].Value}(", StringComparison.Ordinal)));

    [Theory]
    [InlineData(ProjectDocument.Reliability, 15)]
    [InlineData(ProjectDocument.Security, 40)]
    public void What_is_promised_is_shown_by_tests(string document, int atLeast) =>
        Assert.InRange(Test().Count(ProjectDocument.Text(document)), atLeast, int.MaxValue);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_file_and_folder_of_the_project_that_is_named_is_there(string document)
    {
        var text = ProjectDocument.Text(document);
        var named = Place().Matches(text).Select(match => match.Groups["path"].Value)
            .Concat(Link().Matches(text).Select(match => Path.Combine(Path.GetDirectoryName(document)!, match.Groups["path"].Value)));
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(ProjectDocument.Root, path)), path));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_file_of_code_that_is_named_is_there(string document) => Assert.All(
        CodeFile().Matches(ProjectDocument.Text(document)).Select(match => $"/{match.Groups["path"].Value}"),
        path => Assert.Contains(Code, file => $"/{file}".EndsWith(path, StringComparison.Ordinal)));

    [Fact]
    public void The_README_is_short_and_leads_to_every_other_document()
    {
        var readme = ProjectDocument.Text(ProjectDocument.Readme);
        Assert.InRange(readme.Count(c => c == '\n'), 1, 199);
        Assert.Equal(
            ProjectDocument.All.Where(document => document != ProjectDocument.Readme).Order(),
            Link().Matches(readme).Select(match => match.Groups["path"].Value)
                .Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Distinct().Order());
    }

    [Fact]
    public void No_folder_of_the_program_holds_more_than_20_files() => Assert.Empty(ProjectDocument.FilesBelow("src", "*")
        .GroupBy(file => Path.GetDirectoryName(file)).Where(folder => folder.Count() > 20).Select(folder => $"{folder.Key}: {folder.Count()}"));

    [Fact]
    public void A_change_touches_as_many_files_as_how_it_is_built_says()
    {
        var changes = Touched().Matches(ProjectDocument.Text(ProjectDocument.Built));
        Assert.Equal(10, changes.Count);
        Assert.All(changes, change => Assert.Equal(
            change.Groups["number"].Value, $"{CodeFile().Count(change.Groups["files"].Value)}"));
    }

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<test>\w+|\*)`")]
    private static partial Regex Test();

    [GeneratedRegex(@"`(?<path>(src|tests|findings|\.ci|\.github)(/[\w.-]+)+)/?`")]
    private static partial Regex Place();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<path>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<path>(\w+/)*\w+\.(cs|cshtml|css))`")]
    private static partial Regex CodeFile();

    [GeneratedRegex(@"^(\|[^|]*){2}\| (?<number>\d+): (?<files>[^|]+)\|", RegexOptions.Multiline)]
    private static partial Regex Touched();
}
