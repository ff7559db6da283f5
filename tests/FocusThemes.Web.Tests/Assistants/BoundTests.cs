using System.Text.Json;
using System.Text.RegularExpressions;
using ModelContextProtocol.Client;

namespace FocusThemes.Web.Tests.Assistants;

/// <summary>No answer is longer than an assistant can take in, and whatever is left out is said and can be asked for.</summary>
public sealed partial class BoundTests(AssistingSite site)
{
    private const int MostBytes = 100_000;

    [Theory]
    [InlineData("search_quotes", "\"study\":[\"many\"]", "quotes", "id", AssistingSite.Quotes, 3)]
    [InlineData("search_quotes", "\"study\":[\"many\",\"small-01\"]", "quotes", "id", AssistingSite.Quotes + 1, 3)]
    [InlineData("search_quotes", "\"study\":[\"long\"],\"theme\":[\"1\"]", "quotes", "id", 30, 5)]
    [InlineData("read_study", "\"study\":\"many\"", "themes", "number", AssistingSite.Themes, 2)]
    [InlineData("list_studies", "\"order\":\"added\"", "studies", "slug", 33, 2)]
    public async Task Page_by_page_everything_comes_once(string tool, string arguments, string list, string name, int number, int pages)
    {
        await using var assistant = await site.AssistantAsync();
        var answers = await AllAsync(assistant, tool, arguments);
        Assert.Equal(pages, answers.Count);
        var given = answers.SelectMany(answer => answer.GetProperty(list).EnumerateArray())
            .Select(one => $"{(one.TryGetProperty("study", out var study) ? study : "")} {one.GetProperty(name)}").ToList();
        Assert.Equal(number, given.Count);
        Assert.Equal(given.Count, given.Distinct().Count());
    }

    [Fact]
    public async Task A_theme_comes_page_by_page_with_the_concepts_of_its_quotes()
    {
        await using var assistant = await site.AssistantAsync();
        var answers = await AllAsync(assistant, "read_theme", "\"study\":\"many\",\"theme\":\"1\"");
        var quotes = answers.SelectMany(answer => answer.GetProperty("concepts").EnumerateArray())
            .SelectMany(concept => concept.GetProperty("quotes").EnumerateArray().Select(quote => (concept.GetProperty("id").GetString(), quote.GetProperty("id").GetString()))).ToList();
        Assert.Equal(AssistingSite.Quotes, quotes.Distinct().Count());
        Assert.All(quotes, quote => Assert.StartsWith($"{quote.Item1}.", quote.Item2, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Quotations_of_a_long_text_come_page_by_page()
    {
        await using var assistant = await site.AssistantAsync();
        var text = string.Concat(Enumerable.Range(1, 55).Select(i => $"One said “Work is what I do, {i} hours a day.” "));
        var answers = await AllAsync(assistant, "check_quotes", $"\"study\":\"many\",\"text\":\"{text}\"");
        Assert.Equal([25, 25, 5], answers.Select(answer => answer.GetProperty("report").GetProperty("quotations").GetArrayLength()));
        Assert.All(answers, answer => Assert.StartsWith("55 quotations", answer.GetProperty("report").GetProperty("summary").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_leaves_out_the_values_with_fewest_quotes_and_says_how_many()
    {
        await using var assistant = await site.AssistantAsync();
        var answer = await assistant.AskAsync("cross_quotes", """{"study":["many"],"rows":"theme","columns":"attr.role"}""");
        Assert.Equal(25, answer.GetProperty("table").GetProperty("rows").GetArrayLength());
        Assert.StartsWith("105 rows and no columns with fewer quotes are left out", answer.GetProperty("more").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_by_itself_is_refused_with_its_length()
    {
        await using var assistant = await site.AssistantAsync();
        Assert.Matches(
            @"^This is too long for an answer \(15\d,\d{3} bytes\): ask for less of it, or read it on the site\.$",
            await assistant.RefusalAsync("read_quote", """{"study":"long","quote":"2.1.1"}"""));
    }

    private static async Task<List<JsonElement>> AllAsync(McpClient assistant, string tool, string arguments)
    {
        var answers = new List<JsonElement>();
        for (var after = ""; answers.Count < 100;)
        {
            var answer = await assistant.AskAsync(tool, $"{{{arguments}{after}}}");
            Assert.InRange(answer.GetRawText().Length, 1, MostBytes);
            answers.Add(answer);
            if (!answer.TryGetProperty("more", out var more) || more.GetString() is not { } sentence) break;
            after = $",\"after\":\"{Place().Match(sentence).Groups[1].Value}\"";
        }

        return answers;
    }

    [GeneratedRegex(@"^There is more: ask again with the same arguments and after “([^”]+)”\.$")]
    private static partial Regex Place();
}
