using System.Globalization;
using System.Text.Json;

namespace FocusThemes.Web.Tests.Pages;

/// <summary>Studies in several languages, whose few words can be counted by hand.</summary>
public sealed class LanguagesSite() : Site(new SiteStart
{
    Seeds =
    [
        new("english/table.csv", Table(
            "Herding,“I don’t fear the wolf. The wolf fears me!”,1P1", "Herding,“Wolves? The wolf’s den is near the goats.”,1P2",
            "Selling,“We sell the goats and the cheese in town.”,2P1", "Selling,“The goats are not for sale at all.”,")),
        new("german/study.json", """{"title":"german","language":"de-AT"}"""),
        new("german/table.csv", Table(
            "Weg,“Der Weg ist der Wolf und das ist schön.”,P1", "Weg,“Schon wieder der Wolf!”,P2", "Haus,“Das Haus ist klein.”,P1")),
        new("polish/study.json", """{"title":"polish","language":"pl"}"""),
        new("polish/table.csv", Table("Droga,“Wilk i wilk, i znowu wilk.”,P1", "Dom,“Dom jest mały.”,P2")),
        new("chinese/table.csv", Table("路,“我害怕狼。狼也害怕。”,P1", "家,“家里没有狼 yes”,P2")),
        new("korean/table.csv", Table("길,“학교에서 친구를 만났어요”,P1")),
        new("roles/table.csv",
            "Theme,Quote,Participant,Role\nWard,“Nights are long.”,P1,nurse\nWard,“Nights are short.”,P2,doctor\n"),
        new("long/table.csv", Table([.. Enumerable.Range(0, 200).Select(quote => string.Create(CultureInfo.InvariantCulture,
            $"Theme {quote / 50},“We {string.Join(' ', Enumerable.Range(0, 12).Select(word => Made((quote * 12) + word)))}.”,{1 + (quote % 3)}P{quote % 40}"))])),
    ],
})
{
    private static string Table(params string[] rows) => $"Theme,Quote,Participant\n{string.Join('\n', rows)}\n";

    // Words that no compression knows: 600 different ones.
    private static string Made(int number) =>
        string.Concat(Enumerable.Range(0, 7).Select(letter => (char)('a' + ((number % 600 * (letter + 7) * 7919 / (letter + 3)) % 26))));
}

public sealed class WordsTests(LanguagesSite site) : IClassFixture<LanguagesSite>
{
    [Fact]
    public async Task Words_are_listed_by_how_often_they_are_said_with_how_many_people_say_them()
    {
        var page = await site.PageAsync("/studies/english/words");
        Assert.Equal("Words in 4 quotes", page.Heading());
        Assert.Equal("34 words, 12 different in this list.", page.Texts("main p")[0]);
        Assert.Equal(
            ["goats 3 2 88.2", "wolf 2 1 58.8", "cheese 1 1 29.4", "den 1 1 29.4", "fear 1 1 29.4"],
            page.Texts("tbody tr").Take(5));
        Assert.Contains("of English, which the quotes seem to be in, are left out: the list of the Snowball project", page.Text(), StringComparison.Ordinal);
        Assert.Contains("They are 19 of the 34 words here.", page.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme=1", 50, "1–50 of ")]
    [InlineData("word=we", 30, "1–30 of 200 lines")]
    public async Task A_long_list_comes_in_pages_whose_first_travels_in_one_round_trip(string query, int rows, string range)
    {
        var page = await site.PageAsync($"/studies/long/words?{query}");
        Assert.Equal(rows, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(page.Texts("b"), text => text.StartsWith(range, StringComparison.Ordinal));
        var bytes = 0;
        foreach (var address in new[] { $"/studies/long/words?{query}", page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")! })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.Add(new("br"));
            using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
            bytes += (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        }

        Assert.InRange(bytes, 1, 14 * 1024);
        Assert.NotEqual(page.Texts("tbody tr"), (await site.PageAsync(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).Texts("tbody tr"));
        Assert.Contains(
            (await site.PageAsync($"/studies/long/words?{query}&page=99")).Texts("main p"), text => text.EndsWith("beyond this place.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_stop_words_kept_every_word_is_listed_and_one_with_an_apostrophe_is_one()
    {
        var page = await site.PageAsync((await site.PageAsync("/studies/english/words")).Link("Keep them"));
        var words = page.Texts("tbody th");
        Assert.Equal(["the", "goats", "wolf"], words.Take(3));
        Assert.Contains("don't", words);
        Assert.Contains("wolf's", words);
        Assert.DoesNotContain("t", words);
        Assert.Equal("/studies/english/words", page.Link("Leave them out"));
    }

    [Fact]
    public async Task Words_of_a_theme_stand_beside_those_of_the_rest_more_or_less_frequent()
    {
        var page = await site.PageAsync("/studies/english/words?theme=1&sort=keyness&stopwords=keep");
        Assert.Equal("Words in 2 quotes in theme 1", page.Heading());
        Assert.Equal("17 words, 12 different in this list, beside 17 words in the rest of the study.", page.Texts("main p")[0]);
        Assert.Equal(
            ["Word", "Times", "People", "per 1,000 words", "per 1,000 in the rest", "than the rest", "G²"], page.Texts("thead th"));
        Assert.Equal("wolf 2 1 117.6 0.0 more 2.9", page.Texts("tbody tr")[0]);
        Assert.Contains("does not tell how much", page.Text(), StringComparison.Ordinal);
        var less = await site.PageAsync(page.Link("less than in the rest first"));
        Assert.All(less.Texts("tbody td:nth-child(6)"), direction => Assert.Equal("less", direction));
        Assert.Contains(less.Texts("tbody tr"), row => row.StartsWith("cheese 0 0 0.0 58.8 less", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_word_leads_to_as_many_lines_as_it_is_said_each_linked_to_its_quote()
    {
        foreach (var address in new[] { "/studies/english/words?stopwords=keep", "/studies/german/words?participant=P1", "/studies/chinese/words" })
        {
            foreach (var row in (await site.PageAsync(address)).QuerySelectorAll("tbody tr"))
            {
                var word = Assert.Single(row.Links());
                var found = await site.PageAsync(word.Address);
                Assert.StartsWith($"“{word.Name}” in ", found.Heading(), StringComparison.Ordinal);
                var lines = found.QuerySelectorAll("table tbody tr").ToList();
                Assert.Equal(int.Parse(row.Texts("td")[0], CultureInfo.InvariantCulture), lines.Count);
                foreach (var line in lines)
                {
                    var cells = line.QuerySelectorAll("td").Select(cell => cell.TextContent.Replace("… ", "", StringComparison.Ordinal)
                        .Replace(" …", "", StringComparison.Ordinal)).ToList();
                    var quote = await site.PageAsync(line.Links()[0].Address);
                    Assert.Contains(
                        string.Concat(cells.Take(3)), quote.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
                    Assert.Contains(cells[3].Split(',')[0].Trim(), quote.Text(), StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public async Task A_line_has_what_stands_before_and_after_and_lines_are_sorted_by_either()
    {
        Assert.Equal(
            ["1.1.1 theme 1 I don’t fear the wolf . The wolf fears me! 1P1, focus group 1", "1.1.1 theme 1 I don’t fear the wolf. The wolf fears me! 1P1, focus group 1"],
            (await site.PageAsync("/studies/english/words?word=wolf")).Texts("tbody tr"));
        Assert.Equal(
            [". The wolf fears me!", "fears me!"],
            (await site.PageAsync("/studies/english/words?word=wolf&sort=place")).Texts("tbody td:nth-child(4)"));
        Assert.Equal(
            ["are not for sale at all.", "and the cheese in town.", "."],
            (await site.PageAsync("/studies/english/words?word=goats&sort=left")).Texts("tbody td:nth-child(4)").Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(
            [".", "and the cheese in town.", "are not for sale at all."],
            (await site.PageAsync("/studies/english/words?word=goats&sort=right")).Texts("tbody td:nth-child(4)"));
    }

    [Fact]
    public async Task The_stop_words_are_those_of_the_language_that_the_citation_tells()
    {
        var page = await site.PageAsync("/studies/german/words");
        Assert.Contains("of German, the study’s language, are left out", page.Text(), StringComparison.Ordinal);
        Assert.Equal(
            ["wolf 2 2", "haus 1 1", "klein 1 1", "schon 1 1", "schön 1 1"],
            page.Texts("tbody tr").Select(row => row[..row.LastIndexOf(' ')]).Where(row => !row.StartsWith("wieder", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_language_without_a_list_keeps_all_its_words_and_says_so()
    {
        var page = await site.PageAsync("/studies/polish/words");
        Assert.Contains("there is no list of stop words for the study’s language, pl.", page.Text(), StringComparison.Ordinal);
        Assert.Equal(["wilk 3 1 333.3", "i 2 1 222.2"], page.Texts("tbody tr").Take(2));
        Assert.Contains("The most common words of Swedish are left out", (await site.PageAsync("/studies/polish/words?stopwords=sv")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_blanks_part_words_every_two_letters_are_counted_and_the_page_says_so()
    {
        var page = await site.PageAsync("/studies/chinese/words");
        Assert.Contains("every two letters that follow one another stand for a word", page.Text(), StringComparison.Ordinal);
        Assert.Equal("害怕 2 1 181.8", page.Texts("tbody tr")[0]);
        Assert.Contains("yes", page.Texts("tbody th"));
        Assert.Equal(["狼也害怕"], (await site.PageAsync("/studies/chinese/words?word=狼也害怕")).Texts("tbody td:nth-child(3)"));
        // A letter alone is no word, but leads to those that have it.
        Assert.Contains("没有", (await site.PageAsync("/studies/chinese/words?word=有")).Texts("main a"));
        Assert.Equal(["만났어요", "친구를", "학교에서"], (await site.PageAsync("/studies/korean/words")).Texts("tbody th"));
    }

    [Theory]
    [InlineData("*", "There is no letter or digit in “*” to look for.")]
    [InlineData("\"", "There is no letter or digit in “\"” to look for.")]
    [InlineData("wolff", "Nobody says it in this study.")]
    [InlineData("<b>wolves</b>", "Nobody says it in this study.")]
    [InlineData("the nothing", "Nobody says it in this study.")]
    [InlineData("\uD800", "There is no letter or digit")]
    public async Task A_word_that_nobody_says_is_an_empty_result_that_says_so(string word, string sentence)
    {
        var page = await site.PageAsync($"/studies/english/words?word={Uri.EscapeDataString(word)}");
        Assert.StartsWith(sentence, page.Texts("main p")[0], StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table, main b b"));
    }

    [Fact]
    public async Task A_word_nobody_says_leads_to_the_nearest_and_one_others_say_to_the_whole_study()
    {
        var near = await site.PageAsync("/studies/english/words?word=wolff");
        Assert.Equal("“wolf” in 4 quotes", (await site.PageAsync(near.Link("wolf"))).Heading());
        var others = await site.PageAsync("/studies/english/words?word=cheese&theme=1");
        Assert.Equal("Nobody says it in these quotes; in the whole study it is said 1 time.", others.Texts("main p")[0]);
        Assert.Equal("1 time in 1 quote, by 1 person.", (await site.PageAsync(others.Link("In the whole study"))).Texts("main p")[0]);
    }

    [Theory]
    [InlineData("sort=up")]
    [InlineData("stopwords=xx")]
    [InlineData("page=0")]
    [InlineData("words=wolf")]
    [InlineData("in=titles&q=wolf")]
    public async Task A_malformed_or_misspelt_parameter_is_400_with_a_sentence_on_the_page_and_as_data(string query)
    {
        var page = await site.PageAsync($"/studies/english/words?{query}", 400);
        foreach (var form in new[] { "json", "csv", "md" })
        {
            using var problem = JsonDocument.Parse(
                await site.TextAsync($"/studies/english/words.{form}?{query}", "application/problem+json", 400));
            Assert.Contains(problem.RootElement.GetProperty("detail").GetString()!, page.Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_overlong_word_is_400_and_a_foreign_parameter_is_left_alone()
    {
        await site.PageAsync($"/studies/english/words?word={new string('w', 5_000)}", 400);
        Assert.Equal("Words in 4 quotes", (await site.PageAsync("/studies/english/words?utm_source=x&age=7")).Heading());
    }

    [Fact]
    public async Task A_theme_that_is_not_there_is_an_empty_result_that_offers_the_nearest()
    {
        var page = await site.PageAsync("/studies/english/words?theme=9");
        Assert.Contains("There is no theme 9: this study has themes 1 and 2.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("There are no such words.", page.Texts("p"));
        Assert.Equal("Words in 2 quotes in theme 2", (await site.PageAsync(page.Link("theme 2"))).Heading());
        await site.PageAsync("/studies/nowhere/words", 404);
    }

    [Fact]
    public async Task An_attribute_of_people_narrows_words_too_by_its_own_parameter()
    {
        var page = await site.PageAsync("/studies/roles/words?attr.role=nurse&sort=keyness");
        Assert.Equal("Words in 1 quote with role nurse", page.Heading());
        Assert.Equal(["long 1 1 333.3 0.0 more 1.6"], page.Texts("tbody tr").Take(1));
        Assert.Contains("Role", page.Texts("form.choose label"));
        Assert.Contains("“attr.role”", (await site.PageAsync("/studies/roles/words?role=nurse", 400)).Text(), StringComparison.Ordinal);
        Assert.Contains("“theme” is meant", (await site.PageAsync("/studies/roles/words?themes=1", 400)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_form_sends_is_added_to_what_is_chosen_and_each_part_can_be_taken_away()
    {
        var page = await site.PageAsync("/studies/english/words?theme=1&participant=1p1&word=&group=");
        Assert.Equal("Words in 1 quote by 1p1 in theme 1", page.Heading());
        Assert.Equal(["theme 1", "participant 1p1"], page.QuerySelectorAll("form.choose input[type=hidden]")
            .Select(input => $"{input.GetAttribute("name")} {input.GetAttribute("value")}"));
        Assert.Equal("/studies/english/words?participant=1p1", page.QuerySelectorAll("a.tag")[1].GetAttribute("href"));
        Assert.Equal("/studies/english/quotes?theme=1&participant=1p1", page.Link("these quotes"));
    }

    [Fact]
    public async Task A_code_among_the_words_that_are_searched_for_becomes_its_participant()
    {
        using var answer = await site.Http.GetAsync("/studies/english/words?q=1p1+wolf&word=fear", TestContext.Current.CancellationToken);
        Assert.Equal("/studies/english/words?participant=1P1&q=wolf&word=fear", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Themes_and_participants_lead_to_their_words()
    {
        Assert.Equal("Words in 2 quotes in theme 1",
            (await site.PageAsync((await site.PageAsync("/studies/english/themes/1")).Link("Its words"))).Heading());
        Assert.Equal("Words in 1 quote by 1P1",
            (await site.PageAsync((await site.PageAsync("/studies/english/participants/1P1")).Link("Their words"))).Heading());
    }
}
