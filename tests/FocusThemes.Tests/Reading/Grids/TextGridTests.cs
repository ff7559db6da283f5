using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Runs every example of grids.md: a rule, a text, and the cells that are expected of it.</summary>
public sealed partial class TextGridTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (Match example in Example().Matches(File.ReadAllText(FileBeside("grids.md"))))
            examples.Add(
                example.Groups["rule"].Value, example.Groups["text"].Value.Replace('→', '\t'), example.Groups["grid"].Value);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_text_has_the_cells_that_its_rule_says(string rule, string text, string grid)
    {
        foreach (var ending in new[] { "\n", "\r\n" })
        {
            var read = GridInvariants.Hold(PlainTextFormat.Of(text.ReplaceLineEndings(ending)));
            Assert.True(grid == GridOutline.Of(read), $"{rule}\nExpected:\n{grid}\n\nRead:\n{GridOutline.Of(read)}");
        }
    }

    [Fact]
    public void Columns_whose_cells_wrap_are_said_to_be_beyond_telling()
    {
        var read = PlainTextFormat.Of(
            "Table 2\n\nTheme        Subtheme      Quote\nLiving       Nights        “I sleep in\nwithout air" +
            "                the chair.” (P4)\n             Stairs        “Thirteen\n                           steps.” (P9)\n");
        Assert.Empty(read.Grids);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(3, problem.Line);
        Assert.Contains("put tabs between its cells", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void No_example_is_passed_over() => Assert.Equal(
        File.ReadAllLines(FileBeside("grids.md")).Count(line => line.StartsWith("## ", StringComparison.Ordinal)),
        Examples().Count);

    [Fact]
    public void The_text_of_a_text_file_is_the_file_itself()
    {
        var read = TableFormats.Read("table.txt", "a\tb\r\n1\t2 \r\n"u8.ToArray());
        Assert.Equal("a\tb\r\n1\t2 \r\n", read.Text);
        Assert.Equal("a ¦ b\n1 ¦ 2", GridOutline.Of(read));
    }

    [Fact]
    public void The_seed_is_running_text()
    {
        var read = TableFormats.Read("table-2.txt", System.Text.Encoding.UTF8.GetBytes(Seed.Text));
        Assert.Equal(Seed.Text, read.Text);
        Assert.Empty(read.Grids);
    }

    private static string FileBeside(string name, [CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, name);

    [GeneratedRegex(@"^## (?<rule>.+?)\n+(?:[^`#].*\n+)*```text\n(?<text>[\s\S]*?)\n```\n+```cells\n(?<grid>[\s\S]*?)\n?```", RegexOptions.Multiline)]
    private static partial Regex Example();
}
