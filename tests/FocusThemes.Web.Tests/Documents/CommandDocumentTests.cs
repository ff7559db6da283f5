using System.CommandLine;
using System.Text.RegularExpressions;
using FocusThemes.Web.Commands;

namespace FocusThemes.Web.Tests.Documents;

public sealed partial class CommandDocumentTests
{
    private static readonly Command Root = CommandTree.Create([], (_, _) => Task.FromResult(0), (_, _, _, _) => throw new InvalidOperationException());

    // What dotnet itself takes.
    private static readonly string[] OfDotnet = ["--project", "--use-current-runtime"];

    /// <summary>Those on the program itself: others call other programs too.</summary>
    public static TheoryData<string> Documents => [.. ProjectDocument.All.Where(document =>
        document == ProjectDocument.Readme || document.StartsWith("src/", StringComparison.Ordinal))];

    [Fact]
    public void Every_verb_is_told() => Assert.Equal(
        Root.Subcommands.Select(verb => verb.Name).Order(),
        Verb().Matches(ProjectDocument.Text(ProjectDocument.Commands)).Select(match => match.Groups["verb"].Value).Order());

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_option_that_is_named_is_there(string document)
    {
        var known = Root.Subcommands.Prepend(Root).SelectMany(verb => verb.Options)
            .Select(option => option.Name).Concat(OfDotnet).ToHashSet();
        Assert.All(
            Option().Matches(ProjectDocument.Text(document)).Select(match => match.Value), option => Assert.Contains(option, known));
    }

    [GeneratedRegex(@"^\| `(?<verb>[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?<=[ `])--[a-z][a-z-]*")]
    private static partial Regex Option();
}
