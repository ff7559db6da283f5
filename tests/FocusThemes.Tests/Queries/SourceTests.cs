using System.Text;
using FocusThemes.Model;
using FocusThemes.Queries;

namespace FocusThemes.Tests.Queries;

public sealed class SourceTests : IDisposable
{
    private readonly Library library = new();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task The_pages_of_a_long_source_are_all_of_it_and_each_quote_is_on_the_page_of_its_line(string lineEnd)
    {
        var stop = TestContext.Current.CancellationToken;
        var table = new StringBuilder($"ThemesConceptsQuotes{lineEnd}1) Learning in placesStudents learn there.");
        for (var i = 0; i < 4_500; i++) table.Append($"“I saw it {i} times.” (1P{i % 9}){lineEnd}");
        await library.ImportAsync(Library.Study("long", table.ToString()));
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync("long", stop))!;

        var lines = new List<string>();
        var quotes = new Dictionary<string, int>();
        for (var from = 1; from <= 4_502; from += SourceView.LinesOnPage)
        {
            var page = (await stored.FindSourceAsync(study, null, from + 7, stop))!;
            Assert.Equal((from, 4_502), (page.From, page.LineCount));
            Assert.InRange(page.Lines.Count, 1, SourceView.LinesOnPage);
            foreach (var (i, line) in page.Lines.Index())
            {
                lines.Add(string.Concat(line.Select(piece => piece.Text)));
                foreach (var piece in line.Where(piece => piece.IsFirst && piece.Kind == PassageKind.Quote))
                    quotes.Add(piece.Record!.Anchor, from + i);
            }
        }

        Assert.Equal(table.ToString().Split(lineEnd), lines);
        var theme = (await stored.FindThemeAsync(study, "1", stop))!;
        Assert.Equal(theme.Quotes.ToDictionary(quote => $"q{quote.Id}", quote => quote.Source.Line), quotes);
        Assert.Equal(4_001, (await stored.FindSourceAsync(study, "table.txt", 99_999, stop))!.From);
        Assert.Null(await stored.FindSourceAsync(study, "other.txt", 1, stop));
    }

    public void Dispose() => library.Dispose();
}
