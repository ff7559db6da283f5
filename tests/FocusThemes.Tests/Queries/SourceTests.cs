using System.Text;
using FocusThemes.Model;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Tests.Queries;

public sealed class SourceTests : IDisposable
{
    private readonly Library library = new();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task The_pages_of_a_long_source_are_all_of_it_with_quotes_at_their_lines(string lineEnd)
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

    [Fact]
    public async Task Each_record_begins_once_goes_on_over_its_lines_and_is_its_text()
    {
        const string table = "Theme,Concept,Quote\n"
            + "Getting there,\"Buses were rare.\nSo were trains.\n\nAnd boats.\",\"“We went\r\non foot\rall day.” (P1)\"\n"
            + ",,“I walked.” (P2)\n";
        await library.ImportAsync(new FocusThemes.Reading.StudyFiles
        {
            Slug = "made",
            Tables = [new("table.csv", Encoding.UTF8.GetBytes(table))],
        });
        // What places are counted in: the grid's text, not the file's.
        var source = FocusThemes.Reading.SourceText.Of("table.csv", Encoding.UTF8.GetBytes(table));
        var (view, study) = await FindAsync("made");
        var pieces = view.Lines.SelectMany(line => line).Where(piece => piece.Record is not null).ToList();
        Assert.All(pieces.GroupBy(piece => piece.Record!.Anchor), record =>
        {
            var text = source[record.First().Record!.Start..record.First().Record!.End];
            Assert.Equal(text.Split(["\r\n", "\n", "\r"], StringSplitOptions.RemoveEmptyEntries), record.Select(piece => piece.Text));
            Assert.Equal(record.Select((_, i) => i == 0), record.Select(piece => piece.IsFirst));
            Assert.Equal(record.Select((_, i) => i < record.Count() - 1), record.Select(piece => piece.GoesOn));
        });
        Assert.Equal(["t1", "c1.1", "q1.1.1", "q1.1.2"], pieces.Select(piece => piece.Record!.Anchor).Distinct());
        Assert.Equal(
            ["title of theme 1", "concept 1.1", "quote 1.1.1", "quote 1.1.2"], pieces.Select(piece => piece.Record!.Name).Distinct());
        Assert.Equal(source.Split(["\r\n", "\n", "\r"], StringSplitOptions.None), view.Lines.Select(line => string.Concat(line.Select(piece => piece.Text))));
        await using var stored = library.Open();
        Assert.Equal(Encoding.UTF8.GetBytes(table), (await stored.ReadBytesAsync(study, "table.csv", Stop))!.Bytes);
        Assert.Null(await stored.ReadBytesAsync(study, "other.csv", Stop));
    }

    [Fact]
    public async Task A_source_says_what_of_it_was_not_understood_and_which_others_there_are()
    {
        const string table = "ThemesConceptsQuotes\n1) Learning in places\nStudents learn there.\n“I saw it.” (1P04)\n";
        const string other = "ThemesConceptsQuotes\nTable note at the wrong place\n2) Learning together\nPeers teach.\n“I saw it too.” (1P05)\n";
        await library.ImportAsync(new FocusThemes.Reading.StudyFiles
        {
            Slug = "made",
            Tables = [new("a.txt", Encoding.UTF8.GetBytes(table)), new("b.txt", Encoding.UTF8.GetBytes(other))],
        });
        var (first, study) = await FindAsync("made", 0);
        Assert.Equal(("a.txt", 1, "100%"), (first.Name, first.From, first.AccountedFor.ToString()));
        Assert.Equal(["a.txt", "b.txt"], first.Names);
        await using var stored = library.Open();
        var second = (await stored.FindSourceAsync(study, "b.txt", 1, Stop))!;
        var accounts = await stored.ReadAccountsAsync(study, Stop);
        Assert.Equal([first.AccountedFor, second.AccountedFor], accounts.Select(account => account.AccountedFor));
        Assert.Equal([table.Length, other.Length], accounts.Select(account => account.Total));
        var left = second.Lines.Index().SelectMany(line => line.Item.Select(piece => (Line: line.Index + 1, Piece: piece)))
            .Where(one => one.Piece.Kind == PassageKind.NotUnderstood).ToList();
        Assert.NotEmpty(left);
        Assert.Empty(accounts[0].Remainders);
        Assert.Equal(left.Select(one => (one.Line, one.Piece.Text)), accounts[1].Remainders.Select(one => (one.Line, one.Text)));
        Assert.Equal(accounts[1].Remainders.Count, accounts[1].RemainderCount);
        Assert.Equal(other.Length - left.Sum(one => one.Piece.Text.Length), second.AccountedFor.Part);
    }

    [Fact]
    public async Task A_study_that_is_imported_anew_is_what_stands_in_it_now()
    {
        const string table = "ThemesConceptsQuotes\n1) Learning in places\nStudents learn there.\n“I saw it.” (1P04)\n";
        await library.ImportAsync(Library.Study("made", table));
        Assert.Equal(1, (await FindAsync("made")).Study.QuoteCount);
        await library.ImportAsync(Library.Study("made", table + "“I saw it too.” (1P05)\n"));
        var study = (await FindAsync("MADE")).Study;
        Assert.Equal((2, (string?)null), (study.QuoteCount, study.CitationJson));
        Assert.Same(study, (await FindAsync("made")).Study);
    }

    public void Dispose() => library.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<(SourceView View, StudyHeader Study)> FindAsync(string slug, int line = 1)
    {
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync(slug, Stop))!;
        return ((await stored.FindSourceAsync(study, null, line, Stop))!, study);
    }
}
