using System.Text.Json;
using FocusThemes.Web.Tests.Pages;

namespace FocusThemes.Web.Tests.Data;

public sealed class WordsDataTests(Site site, LanguagesSite languages) : IClassFixture<LanguagesSite>
{
    private const string Address = "/studies/social-innovators/words";

    [Theory]
    [InlineData("")]
    [InlineData("?theme=7&sort=keyness")]
    [InlineData("?participant=1P04&sort=less&stopwords=keep")]
    public async Task Pages_of_json_are_all_words_of_the_page_and_of_the_csv(string query)
    {
        var words = new List<string>();
        var total = 0;
        for (var next = $"{Address}.json{query}"; next is not null;)
        {
            using var json = JsonDocument.Parse(await site.TextAsync(next, "application/json"));
            var page = json.RootElement.GetProperty("words").GetProperty("page").EnumerateArray()
                .Select(word => word.GetProperty("word").GetString()!).ToList();
            Assert.InRange(page.Count, 1, 50);
            words.AddRange(page);
            total = json.RootElement.GetProperty("total").GetInt32();
            next = json.RootElement.GetProperty("next").GetString();
        }

        Assert.Equal(total, words.Count);
        Assert.Equal(words.Distinct(), words);
        var csv = (await site.TextAsync(Address + ".csv" + query, "text/csv")).TrimEnd().Split("\r\n").Skip(1).ToList();
        Assert.Equal(words, csv.Select(line => line.Split(',')[0].TrimStart('\'')));
        Assert.Equal(words.Take(50), (await site.PageAsync(Address + query)).Texts("tbody th"));
    }

    [Fact]
    public async Task A_line_of_csv_has_figures_that_programs_reckon_with() => Assert.Equal(
        """
        word,times,people,per_thousand,rest_times,rest_per_thousand,direction,log_likelihood,study,all_words,rest_words
        wolf,2,1,117.6471,0,0,more,2.8977,english,17,17
        """.ReplaceLineEndings("\n"),
        string.Join('\n', (await languages.TextAsync("/studies/english/words.csv?theme=1&sort=keyness", "text/csv"))
            .Split("\r\n").Take(2)));

    [Fact]
    public async Task Lines_in_context_are_had_as_json_csv_and_markdown()
    {
        using var json = JsonDocument.Parse(await languages.TextAsync("/studies/english/words.json?word=wolf*&sort=right", "application/json"));
        Assert.Equal("3 times in 2 quotes, by 2 people.", json.RootElement.GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("words").ValueKind);
        Assert.Equal(["wolf’s", "wolf", "wolf"], json.RootElement.GetProperty("lines").EnumerateArray()
            .Select(line => line.GetProperty("word").GetString()));
        Assert.Equal(
            """
            before,word,after,participant,focus_group,theme,quote,study,line,of_lines
            I don’t fear the ,wolf,. The wolf fears me!,1P1,1,1,'1.1.1,english,1,2
            I don’t fear the wolf. The ,wolf, fears me!,1P1,1,1,'1.1.1,english,2,2
            """.ReplaceLineEndings("\n"),
            (await languages.TextAsync("/studies/english/words.csv?word=wolf", "text/csv")).TrimEnd().ReplaceLineEndings("\n").Replace("\"", "", StringComparison.Ordinal));
        var markdown = await languages.TextAsync("/studies/english/words.md?word=wolf", "text/markdown");
        Assert.Contains("# “wolf” in 4 quotes\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| I don’t fear the | **wolf** | . The wolf fears me! | 1P1 | 1.1.1 |\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_nobody_says_is_an_empty_answer_that_says_so()
    {
        using var json = JsonDocument.Parse(await languages.TextAsync("/studies/english/words.json?word=xyz&theme=9", "application/json"));
        Assert.Equal(
            "There is no theme 9: this study has themes 1 and 2. Nobody says it in this study.",
            json.RootElement.GetProperty("message").GetString());
        Assert.Empty(json.RootElement.GetProperty("lines").EnumerateArray());
        Assert.Single((await languages.TextAsync("/studies/english/words.csv?word=xyz", "text/csv")).TrimEnd().Split('\n'));
    }
}
