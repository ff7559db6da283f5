using System.Runtime.CompilerServices;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading;

public sealed class AnswersFileTests
{
    [Theory]
    [InlineData("{", "line 1: expected a list of answers")]
    [InlineData("[\n1]", "line 2: expected a list of answers")]
    [InlineData("[\n{\"check\":\n]", "line 3: this is not JSON")]
    [InlineData("[] []", "line 1: this is not JSON")]
    [InlineData("", "line 1: this is not JSON")]
    [InlineData("[\n\n{}]", "line 3: this answer has no “check”")]
    [InlineData("[{\n\"who\": \"me\"}]", "line 2: an answer has check, about, answer, reason and, before a study leaves, seen; “who” is none of them.")]
    [InlineData("[{\"check\": 1}]", "line 1: “check” must be a text that is not empty.")]
    [InlineData("[{\n\"check\": \"code-spelling\",\n\"about\": \"x\",\n\"answer\": \"accepted\",\n\"reason\": \" \"}]",
        "line 5: “reason” must be a text that is not empty.")]
    [InlineData("[{\"check\": \"code-spelling\",\n\"about\": \"x\", \"answer\": \"accepted\"}]", "line 1: this answer has no “reason”")]
    [InlineData("\n\n 7", "line 1: expected a list of answers")]
    [InlineData("[{\"check\": \"a\", \"check\": \"b\"}]", "line 1: “check” stands twice in one answer.")]
    [InlineData("[\n{\"check\": \"code-speling\", \"about\": \"x\", \"answer\": \"accepted\", \"reason\": \"y\"}]",
        "line 2: there is no check “code-speling”; the nearest is “code-spelling”.")]
    [InlineData("[{\"check\": \"code-spelling\", \"about\": \"x\", \"answer\": \"fine\", \"reason\": \"y\"}]",
        "line 1: an answer is accepted, corrected or disputed, not “fine”.")]
    [InlineData("[{\"check\": \"code-spelling\", \"about\": \"x\", \"answer\": \"accepted\", \"reason\": \"y\"},\n" +
        "{\"check\": \"code-spelling\", \"about\": \"X\", \"answer\": \"accepted\", \"reason\": \"y\"}]",
        "line 2: “code-spelling” about “X” is answered twice; keep one.")]
    public void Answers_that_cannot_be_taken_are_refused_with_file_and_line(string answers, string sentence)
    {
        var fault = Assert.Throws<UnacceptableInputException>(() => AnswersFile.Accept("checks.json", answers));
        Assert.StartsWith($"checks.json, {sentence}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_in_the_document_of_checks_is_taken()
    {
        var document = File.ReadAllText(Path.Combine(
            Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "FocusThemes", "Checks", "CHECKS.md"));
        string[] examples = [.. document.Split("```json\n").Select(block => block.Split("```")[0])
            .Where(block => block.Contains("\"check\"", StringComparison.Ordinal))];
        Assert.All(examples, example => Assert.Equal(example, AnswersFile.Accept("checks.json", example)));
        Assert.Equal(
            [new("code-spelling", "2P010", "accepted", "Printed so in the paper."),
                new("names-in-words", "1.1.2", "accepted", "A poet, long dead.") { Seen = "1f0c9a7be243" }],
            examples.SelectMany(example => AnswersFile.Parse("checks.json", example)).Select(found => found.Answer));

        static string Here([CallerFilePath] string path = "") => path;
    }

    [Fact]
    public void Answers_stand_on_their_lines_and_about_different_things_there_may_be_several()
    {
        const string answers = """
            [

              {"check": "code-spelling", "about": " x ", "answer": "accepted", "reason": "y"},
              {"check": "code-spelling", "about": "z", "answer": "disputed", "reason": "y"}
            ]
            """;
        Assert.Equal(
            [(3, new("code-spelling", "x", "accepted", "y")), (4, new("code-spelling", "z", "disputed", "y"))],
            AnswersFile.Parse("checks.json", answers));
        Assert.Equal(answers, AnswersFile.Accept("checks.json", answers));
        Assert.Empty(AnswersFile.Parse("checks.json", "[]"));
    }
}
