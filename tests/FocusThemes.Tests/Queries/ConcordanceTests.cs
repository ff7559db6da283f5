using System.Text.RegularExpressions;
using CsCheck;
using FocusThemes.Queries.Words;

namespace FocusThemes.Tests.Queries;

public sealed class ConcordanceTests(WordStudy fixture) : IClassFixture<WordStudy>
{
    private static readonly Gen<string> Sought = Gen.OneOf(
        "goat", "goats", "GOAT*", "the", "don't", "don’t", "état", "etat", "é*", "people", "people's", "well being", "well-being",
        "the goat", "naïve", "straße", "strasse", "fire", "ﬁre", "eau", "42", "of the*", "ill", "xyz", "i'll i*");

    [Fact]
    public async Task Every_word_of_the_list_has_as_many_lines_as_it_is_said()
    {
        foreach (var query in new[] { "stopwords=keep", "theme=2&stopwords=keep", "participant=1P1&stopwords=keep" })
        {
            var list = await fixture.Context.CountWordsAsync(
                fixture.Study, fixture.Scope, WordStudy.Asked(query, out _), TestContext.Current.CancellationToken);
            Assert.NotEmpty(list.All);
            foreach (var word in list.All)
            {
                var found = await FindAsync($"{query}&word={Uri.EscapeDataString(word.Word)}");
                Assert.Equal((word.Times, word.Times, word.People), (found.Times, found.Lines.Count, found.People));
            }
        }
    }

    [Fact]
    public async Task A_line_is_a_piece_of_its_quote_as_printed_around_the_word() => await Sought.SampleAsync(async sought =>
    {
        var found = await FindAsync($"word={Uri.EscapeDataString(sought)}");
        var pattern = new Regex(
            $@"(?<![\p{{L}}\p{{M}}\p{{Nd}}]){Pattern(sought)}", RegexOptions.IgnoreCase);
        Assert.Equal(fixture.Quotes.Sum(hit => pattern.Count(hit.Quote.Text)), found.Times);
        Assert.All(found.Lines, line =>
        {
            Assert.Contains(line.Before + line.Word + line.After, line.Hit.Quote.Text, StringComparison.Ordinal);
            Assert.Equal(line.Word, pattern.Match(line.Word).Value);
            Assert.Equal(!line.Hit.Quote.Text.StartsWith(line.Before + line.Word, StringComparison.Ordinal), line.IsCutBefore);
            Assert.Equal(!line.Hit.Quote.Text.EndsWith(line.Word + line.After, StringComparison.Ordinal), line.IsCutAfter);
            Assert.InRange(line.Before.Length, 0, 52);
            Assert.InRange(line.After.Length, 0, 52);
        });
    }, iter: Proof.Times(40), threads: 1);

    [Theory]
    [InlineData("left")]
    [InlineData("right")]
    public async Task Lines_are_sorted_by_the_word_before_or_after(string order)
    {
        var found = await FindAsync($"word=goat&sort={order}");
        var beside = found.Lines.Select(line => order == "left"
            ? Regex.Match(line.Before, @"(\w+(?:[’']\w+)?)\W*$").Groups[1].Value
            : Regex.Match(line.After, @"^\W*(\w+)").Groups[1].Value)
            .Select(word => word is "l’eau" ? "eau" : Plain(word)).ToList();
        Assert.Equal(beside.Order(StringComparer.Ordinal), beside);
        Assert.True(beside.Distinct().Count() > 5);
    }

    [Fact]
    public async Task Pages_of_lines_are_all_lines_each_once()
    {
        var all = await FindAsync("word=goat&sort=left");
        var lines = new List<ConcordanceLine>();
        for (var asked = WordStudy.Asked("word=goat&sort=left", out _); asked is not null;)
        {
            var page = await fixture.Context.FindInContextAsync(
                fixture.Study, fixture.Scope, asked, 7, TestContext.Current.CancellationToken);
            Assert.InRange(page.Lines.Count, 1, 7);
            lines.AddRange(page.Lines);
            asked = page.Next;
        }

        Assert.Equal(
            all.Lines.Select(line => (line.Hit.Quote.Id, line.Before)), lines.Select(line => (line.Hit.Quote.Id, line.Before)));
    }

    private async Task<Concordance> FindAsync(string query)
    {
        var asked = WordStudy.Asked(query, out var fault);
        Assert.Null(fault);
        return await fixture.Context.FindInContextAsync(
            fixture.Study, fixture.Scope, asked, int.MaxValue, TestContext.Current.CancellationToken);
    }

    private static string Plain(string word) => word.ToLowerInvariant().Replace('’', '\'').Replace('é', 'e').Replace('ï', 'i')
        .Replace("ß", "ss", StringComparison.Ordinal).Replace("ﬁ", "fi", StringComparison.Ordinal);

    // Written out: any sign parts two words, and a word does not end before its "'s".
    private static string Pattern(string sought)
    {
        var isBeginning = sought.EndsWith('*');
        var words = sought.TrimEnd('*').Split(' ', '-').Select(word => Regex.Replace(
            Regex.Replace(Regex.Replace(word, "fi|ﬁ", "(?:fi|ﬁ)"), "ss|ß", "(?:ss|ß)"), "['’]", "['’]"));
        const string end = @"(?![\p{L}\p{M}\p{Nd}]|['’](?:t|s|ll)\b)";
        return string.Join($@"{end}[^\p{{L}}\p{{Nd}}]+", words) + (isBeginning ? @"[\p{L}\p{M}\p{Nd}]*(?:['’](?:t|s|ll)\b)?" : end);
    }
}
