using System.Text;
using System.Text.Json;
using FocusThemes.Checks;
using FocusThemes.Model;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Tests.Queries;

/// <summary>The text of a source is stored with its reading, in pages that are read alone.</summary>
public sealed class SourcePagesTests : IDisposable
{
    private const int Rows = 1_400;
    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Each row is a line.
    private static StudyFile List => FileOf("table.csv", $"theme,quote,participant\n{Lines(3 * Rows, i => $"Going,I walked {i} miles,P{i}\n")}");

    // Each cell is a line of its own: with so many more in the first row, one row or another stands on two pages.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_row_that_goes_on_beyond_its_page_is_whole_and_says_who_speaks_on_either_page(int more)
    {
        await ImportAsync(FileOf(
            "table.html", "<table><tr><th>theme<th>quote<th>participant"
                + $"{Lines(Rows, i => $"<tr><td>Going<td>I walked {i} miles{Lines(i == 1 ? more : 0, _ => "<br>and on")}<td>P{i}")}</table>"));
        var first = await FindAsync(1);
        SourceView[] pages = [first, await FindAsync(SourceView.LinesOnPage + 1), await FindAsync((2 * SourceView.LinesOnPage) + 1)];
        Assert.Equal(SourceView.LinesOnPage, first.Lines.Count);
        Assert.Equal(first.LineCount, pages.Sum(page => page.Lines.Count));
        var shown = pages.SelectMany(page => page.Tables).SelectMany(table => table.Rows).Skip(1).Select(row => string.Join(
            '|', row.Cells.Select(cell => string.Concat(cell.Lines.SelectMany(line => line).Select(piece => piece.Text)))));
        Assert.Equal(Enumerable.Range(1, Rows).Select(i => $"Going|I walked {i} miles{Lines(i == 1 ? more : 0, _ => "and on")}|P{i}"), shown);
        var said = pages.SelectMany(page => page.Lines).SelectMany(line => line)
            .Where(piece => piece.Kind == PassageKind.Attribution).ToList();
        Assert.Equal(said.Select(piece => piece.Text), said.Select(piece => piece.Participant));
    }

    [Fact]
    public async Task A_page_is_read_without_the_others()
    {
        await ImportAsync(List);
        var before = JsonSerializer.Serialize(await FindAsync(2_500));
        await RunAsync("UPDATE SourcePages SET Data = x'00' WHERE Number <> 1; UPDATE Sources SET Passages = '', Packed = x'00'");
        Assert.Equal(before, JsonSerializer.Serialize(await FindAsync(2_500)));
    }

    [Theory]
    [InlineData("table.txt", "ThemesConceptsQuotes\r\nA line at the wrong place\r\n1) PlacesThey stay.“I stayed.” (1P03)\r\n")]
    [InlineData("table.csv", "theme,quote,participant,coder\nGoing,\"I walked.\n\nThen I sat.\",P1,Ann\nGoing,I lay,P2,Ann\n")]
    [InlineData("table.html", "<p>Table 1. Places</p><table><tr><th>Theme<th>Quote<tr><td rowspan=2>Trust<td>“Slowly.” (P1)<tr><td>“Never.” (P2)</table>")]
    [InlineData("table.md", "| Theme | Quote |\n|---|---|\n| Trust | “Slowly 🚲.” (P1) |\n")]
    public async Task Nothing_that_shows_a_source_reads_its_bytes_again(string name, string text)
    {
        var file = FileOf(name, text);
        await ImportAsync(file);
        var before = await ShownAsync();
        Assert.DoesNotContain("Ann", before, StringComparison.Ordinal);
        await RunAsync("UPDATE Sources SET Packed = x'00'");
        Assert.Equal(before, await ShownAsync());
        await using var stored = library.Open();
        var source = Assert.Single((await stored.ReadSourcesAsync((await stored.FindStudyAsync("made", Stop))!, Stop)).Sources);
        Assert.Equal(SourceText.Of(name, file.Bytes).Replace("Ann", "███", StringComparison.Ordinal), source.Text);
    }

    [Fact]
    public async Task Of_a_study_that_is_taken_out_no_text_is_left()
    {
        await ImportAsync(List);
        await library.RemoveAsync("made");
        await using var now = library.Open();
        Assert.Equal(0, await now.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM SourcePages").SingleAsync(Stop));
    }

    public void Dispose() => library.Dispose();

    private static StudyFile FileOf(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(line));

    private Task<int> ImportAsync(StudyFile table) => library.ImportAsync(new StudyFiles { Slug = "made", Tables = [table] });

    private async Task<SourceView> FindAsync(int line)
    {
        await using var stored = library.Open();
        return (await stored.FindSourceAsync((await stored.FindStudyAsync("made", Stop))!, null, line, Stop))!;
    }

    private async Task<string> ShownAsync()
    {
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync("made", Stop))!;
        return JsonSerializer.Serialize(await FindAsync(1)) + JsonSerializer.Serialize(await stored.ReadAccountsAsync(study, Stop))
            + JsonSerializer.Serialize((await stored.ReadSourcesAsync(study, Stop)).Sources)
            + JsonSerializer.Serialize((await stored.CheckAsync(study, Stop)).Results.Select(result => result.Findings));
    }

    private async Task RunAsync(string sql)
    {
        await using (var stored = library.Open()) await stored.Database.ExecuteSqlRawAsync(sql, Stop);
        LibraryContext.CloseReaders(library.Path);
    }
}
