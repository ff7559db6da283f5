using System.Text;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary><c>study.json</c> and <c>checks.json</c> that are made to break what reads them.</summary>
public sealed class HostileJsonTests
{
    [Theory]
    [InlineData("{\n\"title\":\"\\ud800\"}", "line 2: a text has an escape that stands for no character")]
    [InlineData("{\n\"title\":\"\\udc00\\ud800\"}", "line 2: a text has an escape that stands for no character")]
    [InlineData("{\"\\ud800\":1}", "line 1: a text has an escape that stands for no character")]
    [InlineData("{\"custom\":{\"reading\":{\"numbering\":\"\\ud83d\"}}}", "line 1: a text has an escape that stands for no character")]
    [InlineData("[{\"author\":[\n{\"family\":\"\\u0000\"}]}]", "line 2: a text has an escape that stands for no character")]
    [InlineData("{\"title\":\"a\0b\"}", "character 11 is NUL")]
    [InlineData("{\"title\":\"a\"} {}", "line 1: this is not JSON")]
    [InlineData("", "line 1: this is not JSON")]
    public void A_citation_with_what_no_text_has_is_refused_by_name_and_line(string json, string sentence) =>
        Assert.Contains(sentence, Refusal(citation: json), StringComparison.Ordinal);

    [Fact]
    public void A_pair_of_escapes_is_a_character_like_any_other() => Assert.Equal(
        "Trust 😀", StudyReader.Read(Files(citation: "{\"title\":\"Trust \\ud83d\\ude00\"}")).Study.Title);

    [Theory]
    [InlineData("[{\"check\":\"code-spelling\",\n\"about\":\"\\ud800\"}]", "line 2: a text has an escape that stands for no character")]
    [InlineData("[{\"\\u0000\":\"x\"}]", "line 1: a text has an escape that stands for no character")]
    public void Answers_with_what_no_text_has_are_refused_by_name_and_line(string json, string sentence) =>
        Assert.Contains(sentence, Refusal(answers: json), StringComparison.Ordinal);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"custom\":{\"reading\":{\"columns\":[")]
    public void A_million_levels_of_nesting_are_refused_without_taking_memory_by_them(string level)
    {
        var json = string.Concat(Enumerable.Repeat(level, 1_000_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("study.json, line 1: this is not JSON", Refusal(citation: json), StringComparison.Ordinal);
        Assert.Contains("checks.json, line 1: ", Refusal(answers: json), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 12L * json.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("(")]
    [InlineData("\n")]
    public void A_hint_of_nothing_is_refused_in_a_sentence(string hint) => Assert.Contains(
        $"The attribution “{hint}” is not understood",
        Assert.Throws<UnacceptableInputException>(
            () => StudyReader.Read(Files() with { Hints = new() { Attribution = hint } })).Message,
        StringComparison.Ordinal);

    private static string Refusal(string? citation = null, string? answers = null) =>
        Assert.Throws<UnacceptableInputException>(() => StudyReader.Read(Files(citation, answers))).Message;

    private static StudyFiles Files(string? citation = null, string? answers = null) => new()
    {
        Slug = "x",
        Tables = [new("table.txt", "Theme\tQuote\nTrust\t“Slowly” (P1)\nDoubt\t“Never” (P2)\n"u8.ToArray())],
        Citation = citation is null ? null : new("study.json", Encoding.UTF8.GetBytes(citation)),
        Answers = answers is null ? null : new("checks.json", Encoding.UTF8.GetBytes(answers)),
    };
}
