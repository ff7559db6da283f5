using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Tests.Reading;

/// <summary>Runs every example of conventions.md: a rule, a table, and the outline that is expected of it.</summary>
public sealed partial class ConventionTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (Match example in Example().Matches(File.ReadAllText(FileBeside("conventions.md"))))
            examples.Add(example.Groups["rule"].Value, example.Groups["table"].Value, example.Groups["outline"].Value);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_table_is_read_as_its_rule_says(string rule, string table, string outline)
    {
        var reading = RunningTable.Read(table);
        Invariants.Hold(reading);
        Assert.True(outline == Outline.Of(reading), $"{rule}\nExpected:\n{outline}\n\nRead:\n{Outline.Of(reading)}");
    }

    [Fact]
    public void No_example_is_passed_over() => Assert.Equal(
        File.ReadAllLines(FileBeside("conventions.md")).Count(line => line.StartsWith("## ", StringComparison.Ordinal)),
        Examples().Count);

    private static string FileBeside(string name, [CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, name);

    [GeneratedRegex(@"^## (?<rule>.+?)\n+(?:[^`#].*\n+)*```table\n(?<table>[\s\S]*?)\n```\n+```outline\n(?<outline>[\s\S]*?)\n?```", RegexOptions.Multiline)]
    private static partial Regex Example();
}
