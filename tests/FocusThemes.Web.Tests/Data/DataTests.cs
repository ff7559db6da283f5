using System.Text;
using System.Text.Json;

namespace FocusThemes.Web.Tests.Data;

public sealed class DataTests(Site site)
{
    private const string Study = "/studies/social-innovators";
    private static readonly string Table =
        File.ReadAllText(
            Path.Combine(AppContext.BaseDirectory, "seeds", "social-innovators", "table-2.txt"), Encoding.UTF8);

    [Fact]
    public async Task The_study_is_the_table_text_for_text()
    {
        var study = await JsonAsync($"{Study}.json");
        Assert.Equal("social-innovators", study.GetProperty("study").GetProperty("slug").GetString());
        Assert.Equal("10.1136/bmjinnov-2021-000910",
            study.GetProperty("study").GetProperty("citation").GetProperty("DOI").GetString());
        var source = Assert.Single(study.GetProperty("source").EnumerateArray());
        Assert.Equal("340d9ac15aa4533e34ac9b0503b90abe30b34f40f66759ff035b5a11c4845419", source.GetProperty("sha256").GetString());
        Assert.Equal(
            (8063, 1.0), (source.GetProperty("characters").GetInt32(), source.GetProperty("accountedFor").GetDouble()));

        // The table as the rule of run-together cells prints it, made anew from the answer alone.
        var printed = new StringBuilder(
            "Table 2\n\nThemes from the focus groups\n\nThemesConceptsFocus group data from panellists\n");
        foreach (var theme in study.GetProperty("themes").EnumerateArray())
        {
            printed.Append($"{theme.GetProperty("number").GetString()}) {theme.GetProperty("title").GetString()}");
            if (theme.GetProperty("subtitle").GetString() is { } subtitle) printed.Append($"\n{subtitle}\n");
            foreach (var concept in theme.GetProperty("concepts").EnumerateArray())
            {
                var paragraphs = concept.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()).ToList();
                printed.Append(string.Join('\n', paragraphs)).Append(paragraphs.Count > 1 ? "\n" : "");
                foreach (var quote in concept.GetProperty("quotes").EnumerateArray())
                {
                    var marks = quote.GetProperty("marks").EnumerateArray().Select(mark => mark.GetString()).ToList();
                    printed.Append($"{marks[0]}{quote.GetProperty("text").GetString()}{marks[1]} ({quote.GetProperty("participant").GetString()})\n");
                }
            }
        }

        Assert.Equal(Table, printed.ToString().TrimEnd());
    }

    [Fact]
    public async Task Participants_are_counted_with_their_focus_group()
    {
        var participants = (await JsonAsync($"{Study}.json")).GetProperty("participants").EnumerateArray().Select(p =>
            $"{p.GetProperty("code").GetString()} {p.GetProperty("focusGroup").GetString() ?? "-"} {p.GetProperty("quotes").GetInt32()}");
        Assert.Equal(["1P02 1 1", "1P03 1 1", "1P04 1 3", "1P05 1 1", "1P07 1 2", "2P010 2 1", "2P14 2 1", "C01 - 1", "C02 - 1"],
            participants);
    }

    [Theory]
    [InlineData("participant=1p4", 3, "3 quotes by 1P04")]
    [InlineData("q=1p4", 3, "3 quotes by 1P04")]
    [InlineData("theme=7&participant=1P04", 1, "1 quote by 1P04 in theme 7")]
    public async Task Quotes_are_filtered_as_on_the_page_and_stand_where_they_say(
        string query, int count, string sentence)
    {
        var answer = await JsonAsync($"{Study}/quotes.json?{query}");
        Assert.Equal(sentence, answer.GetProperty("filter").GetString());
        Assert.Equal(count, answer.GetProperty("total").GetInt32());
        var quotes = answer.GetProperty("quotes").EnumerateArray().ToList();
        Assert.Equal(count, quotes.Count);
        Assert.All(quotes, quote =>
        {
            var source = quote.GetProperty("source");
            var words = Table[source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()];
            Assert.Equal(words, quote.GetProperty("text").GetString());
            Assert.Contains(
                words, Table.Split('\n')[source.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal);
            Assert.Equal("1P04", quote.GetProperty("participant").GetString());
        });
    }

    [Theory]
    [InlineData("theme=99", "this study has themes 4 to 8")]
    [InlineData("participant=9P99", "this study quotes 1P02, 1P03, 1P04")]
    public async Task A_filter_that_names_what_is_not_there_says_what_is(string query, string sentence)
    {
        var answer = await JsonAsync($"{Study}/quotes.json?{query}");
        Assert.Equal(0, answer.GetProperty("total").GetInt32());
        Assert.Contains(sentence, answer.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_is_given_as_in_its_study()
    {
        var whole = (await JsonAsync($"{Study}.json")).GetProperty("themes")[4].GetRawText();
        Assert.Equal(whole, (await JsonAsync($"{Study}/themes/08.json")).GetProperty("theme").GetRawText());
    }

    [Fact]
    public async Task A_theme_is_saved_as_Markdown_under_its_name()
    {
        using var answer = await site.Http.GetAsync($"{Study}/themes/7.md", TestContext.Current.CancellationToken);
        Assert.Equal("social-innovators-theme-7.md", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("text/markdown; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        var markdown = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("# Theme 7: Medical roles are political", markdown, StringComparison.Ordinal);
        Assert.Contains("Khan N, Rogers A", markdown, StringComparison.Ordinal);
        Assert.Contains("## Concept 7.2\n\nOne of the barriers", markdown, StringComparison.Ordinal);
        Assert.Contains("\n> \"We shouldn't be afraid", markdown, StringComparison.Ordinal);
        Assert.Contains("\n> — 1P04 (table-2.txt, line 17)", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filtered_quotes_are_saved_as_Markdown_under_their_sentence()
    {
        var markdown = await site.TextAsync($"{Study}/quotes.md?participant=1P04", "text/markdown");
        Assert.StartsWith("# 3 quotes by 1P04\n\nKhan N", markdown, StringComparison.Ordinal);
        Assert.Equal(3, markdown.Split("\n> — 1P04, theme ").Length - 1);
        Assert.Contains("> — 1P04, theme 6, concept 6.2 (table-2.txt, line 14)", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Study)]
    [InlineData($"{Study}.json")]
    [InlineData($"{Study}.md")]
    [InlineData($"{Study}/quotes.json?theme=4")]
    public async Task HEAD_is_answered_as_GET_is(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var whole = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(whole.Content.Headers.ContentType, answer.Content.Headers.ContentType);
    }

    private async Task<JsonElement> JsonAsync(string address) =>
        JsonElement.Parse(await site.TextAsync(address, "application/json"));
}
