using FocusThemes.Checks;
using FocusThemes.Tests.Checks;
using FocusThemes.Writing.Checks;

namespace FocusThemes.Tests.Writing;

/// <summary>Checks as they are sent along with a paper, and as a terminal shows them.</summary>
public sealed class ChecksTests(Checking checking) : IClassFixture<Checking>
{
    private const string Table = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw the street there.” (1P01)\n" +
        "“So did I, you know.” (1P010)\n“And I saw it too.” (1P03)\n";

    [Fact]
    public async Task The_seed_is_asked_these_questions()
    {
        var report = await checking.ReportAsync(Seed.Files);
        Expected.Equal("seed.checks.expected.md", Markdown(report));
        Expected.Equal("seed.checks.expected.txt", Text(report));
    }

    [Fact]
    public async Task An_answer_stands_below_its_finding_and_one_that_meets_none_at_the_end()
    {
        var report = await checking.ReportAsync(checking.Files(Table, answers:
            """
            [{"check": "code-spelling", "about": "1p010", "answer": "accepted", "reason": "Printed *so* in the paper."},
            {"check": "code-spelling", "about": "9P09", "answer": "corrected", "reason": "See the erratum."}]
            """));
        Assert.Contains("  - **Answer** \\(accepted): Printed \\*so\\* in the paper.\n", Markdown(report), StringComparison.Ordinal);
        Assert.Contains("\n    answer (accepted): Printed *so* in the paper.\n", Text(report), StringComparison.Ordinal);
        Assert.EndsWith(
            "\n\n## Answers that no longer meet a finding\n\n- code-spelling, about 9P09 (corrected): See the erratum.\n",
            Markdown(report), StringComparison.Ordinal);
        Assert.EndsWith(
            "\n\nAnswers that no longer meet a finding\n  code-spelling, about 9P09 (corrected): See the erratum.\n",
            Text(report), StringComparison.Ordinal);
        var answer = Markdown(report).Split('\n').Single(line => line.Contains("**Answer**", StringComparison.Ordinal));
        Assert.Equal(1, Markdown(report).Split(answer).Length - 1);
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "1 more finding of this kind is not listed.")]
    [InlineData(103, "3 more findings of this kind are not listed.")]
    public async Task What_is_left_out_is_counted(int themes, string? sentence)
    {
        var rows = string.Concat(Enumerable.Range(1, themes).Select(i => $"{i}) Learning in places\nStudents learn there.\n"));
        var report = await checking.ReportAsync(checking.Files($"ThemesConceptsQuotes\n{rows}"));
        Assert.Equal(sentence is not null, Markdown(report).Contains($"\n- {sentence}\n", StringComparison.Ordinal));
        Assert.Equal(sentence is not null, Text(report).Contains($"\n  {sentence}\n", StringComparison.Ordinal));
        Assert.Equal(sentence is not null, Text(report).Contains("not listed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_terminal_is_given_no_commands_and_no_line_that_is_too_long()
    {
        var report = await checking.ReportAsync(checking.Files(Table, answers:
            """[{"check": "code-spelling", "about": "1P010", "answer": "disputed", "reason": "\u001b[31mred\u0007\u009b1m\nend"}]"""));
        Assert.DoesNotContain(Text(report), c => char.IsControl(c) && c != '\n');
        Assert.Contains("(disputed): \uFFFD[31mred\uFFFD\uFFFD1m end", Text(report), StringComparison.Ordinal);
        Assert.All(Text(report).Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Theory]
    [InlineData(65, 1)]
    [InlineData(66, 2)]
    [InlineData(200, 2)]
    public async Task A_line_is_broken_after_a_hundred_signs_and_between_words_alone(int letters, int lines)
    {
        // "    answer (disputed): " and two words, the second with these letters.
        var word = new string('w', letters);
        var report = await checking.ReportAsync(checking.Files(Table, answers:
            $$"""[{"check": "code-spelling", "about": "1P010", "answer": "disputed", "reason": "Twelve sign {{word}}"}]"""));
        var text = Text(report).Split('\n').ToList();
        var at = text.FindIndex(line => line.StartsWith("    answer", StringComparison.Ordinal));
        Assert.Equal(lines == 1 ? $"    answer (disputed): Twelve sign {word}" : "    answer (disputed): Twelve sign", text[at]);
        if (lines == 2) Assert.Equal($"      {word}", text[at + 1]);
    }

    private static string Markdown(CheckReport report)
    {
        using var writer = new StringWriter();
        ChecksMarkdown.Write(writer, report);
        return writer.ToString();
    }

    private static string Text(CheckReport report)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ChecksText.Write(writer, report);
        return writer.ToString();
    }
}
