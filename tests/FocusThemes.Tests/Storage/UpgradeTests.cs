using System.Text;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Conventions;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Tests.Storage;

/// <summary>What an earlier version stored is read anew; what it holds beside what was read is carried over.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Table = "ThemesConceptsQuotes\n1) PlacesThey stay.“I stayed.” (1P03)\n";

    // As a version may have left it whose reader, whose index and whose counts were others.
    private const string ReadOtherwise =
        """
        UPDATE Quotes SET Text = 'Old', IndexedText = NULL, Memo = NULL, Span_Start = 0;
        UPDATE Concepts SET Text = 'Old', Subtheme = 'Old';
        UPDATE Themes SET Title = 'Old', QuoteCount = 0;
        UPDATE Participants SET CodeKey = 'old' || Id, WordCount = 0, AttributesJson = '';
        UPDATE Sources SET Passages = '', Caption = NULL, Hidden = 0, DoubtsJson = NULL;
        UPDATE Studies SET SortTitle = '', Year = NULL, WordCount = 0, Voices = x'';
        DELETE FROM Words;
        DELETE FROM SourcePages;
        DELETE FROM Memos;
        INSERT INTO QuoteWords(QuoteWords) VALUES ('delete-all');
        """;

    private const string Earlier = "UPDATE __EFMigrationsHistory SET MigrationId = '20261129160000_Memos';";

    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Earlier)]
    [InlineData("PRAGMA user_version = 2;")]
    public async Task A_library_of_an_earlier_schema_or_index_is_the_same_as_one_made_now(string mark)
    {
        var project = Reading.Projects.MadeProject.Small();
        await library.ImportAsync(
            Seed.Files with
            {
                About = FileOf("about.md", "More *of it*."),
                Answers = FileOf("checks.json", """[{"check": "code-spelling", "about": "1P010", "answer": "accepted", "reason": "So it is."}]"""),
                Highlights = FileOf("highlights.json", """{"title": "Ours", "quotes": ["7.2.1", "4.1.1"]}"""),
            },
            Library.Study("words", "Theme\tConcept\tQuote\tParticipant\nΣχολείο\tThey ﬁnish.\t“Мои\u0306 o\u00ADﬃce.”\tＰ１\n"),
            Library.Study("said", "One\tTwo\nPlaces\tI stayed (P1)\n") with { Hints = new() { Columns = [ColumnRole.Theme, ColumnRole.Quote] } },
            Reading.Projects.MadeProject.FilesOf(project with { Cases = [new("Cleo", [project.Documents[1]], []) { Memo = "Retired μία φορά" }] }));
        var before = await HeldAsync();
        await RunAsync(ReadOtherwise + mark);
        Assert.NotEqual(before, await HeldAsync());
        Assert.Equal(0, await library.ImportAsync());
        Assert.Equal(before, await HeldAsync());
        await using var now = library.Open();
        Assert.Empty(LibraryFaults.Find(now, Stop));
        var scope = await now.ScopeOfAllAsync(Stop);
        foreach (var words in new[] { "political", "мой office", "off*" })
            Assert.Single((await now.FindQuotesAsync(scope, new() { Words = words }, cancellationToken: Stop)).Quotes);
        Assert.Single((await now.FindPassagesAsync(scope, new() { Words = "ΜΙΑ", Kind = SearchKind.Memos }, Stop)).Passages);
    }

    [Fact]
    public async Task Texts_that_others_have_taken_the_place_of_are_still_there()
    {
        await library.ImportAsync(Library.Study("kept", Table));
        await library.ImportAsync(Library.Study("kept", Table.Replace("stayed", "went", StringComparison.Ordinal)));
        await RunAsync(Earlier);
        await library.ImportAsync();
        await using var now = library.Open();
        var reading = await now.EarlierReadings.Include(reading => reading.Sources).SingleAsync(Stop);
        Assert.Equal(Table, Encoding.UTF8.GetString(Assert.Single(reading.Sources).Bytes));
        var study = (await now.FindStudyAsync("kept", Stop))!;
        var texts = await now.ListTextsAsync(study, Stop);
        Assert.StartsWith("as it stood until", texts[^1].Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_with_a_study_that_cannot_be_read_any_more_is_refused_and_not_changed()
    {
        await library.ImportAsync(Library.Study("whole", Table), Library.Study("broken", Table));
        await RunAsync($"UPDATE Sources SET Packed = x'FF00FF' WHERE StudyId = 2; {Earlier} PRAGMA wal_checkpoint(TRUNCATE)");
        var before = await File.ReadAllBytesAsync(library.Path, Stop);
        var fault = await Assert.ThrowsAsync<UnacceptableInputException>(() => library.ImportAsync());
        Assert.StartsWith($"{library.Path}: an earlier version of FocusThemes made this library (its schema is Memos), ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("can be read anew (broken: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("It was not changed.", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(library.Path, Stop));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(library.Path)!), file => file.Contains(".of-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_library_whose_words_a_newer_version_has_indexed_is_refused()
    {
        await library.ImportAsync(Library.Study("kept", Table));
        await RunAsync("PRAGMA user_version = 999");
        var fault = await Assert.ThrowsAsync<UnacceptableInputException>(() => library.ImportAsync());
        Assert.Contains("a newer version of FocusThemes made this library", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_source_hides_is_not_given_where_an_earlier_version_did_not_look_for_it()
    {
        var page = "<table><tr><td>Theme<td>Quote<tr><td>Trust<td>“Slowly.” (P1)<tr hidden><td>Doubt<td>“Never.” (P2)</table>";
        await library.ImportAsync(new StudyFiles
        {
            Slug = "hiding",
            Tables = [FileOf("table.html", page)],
            Hints = new() { WithHidden = true },
        });
        await RunAsync($"UPDATE Studies SET HintsJson = NULL; {Earlier}");
        await library.ImportAsync();
        await using var now = library.Open();
        var study = (await now.FindStudyAsync("hiding", Stop))!;
        Assert.Equal(1, study.QuoteCount);
        Assert.Null((await now.ReadBytesAsync(study, "table.html", Stop))!.Bytes);
        var found = await now.FindQuotesAsync(await now.ScopeOfAsync(study, Stop), new() { Words = "never" }, cancellationToken: Stop);
        Assert.Empty(found.Quotes);
    }

    public void Dispose() => library.Dispose();

    private static StudyFile FileOf(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private async Task RunAsync(string sql)
    {
        await using (var old = library.Open()) await old.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal), Stop);
        LibraryContext.CloseReaders(library.Path);
    }

    /// <summary>Every row of every table that is not the index's own, without what every library draws for itself.</summary>
    private async Task<List<string>> HeldAsync()
    {
        await using var read = library.Open();
        var rows = new List<string>();
        await read.Database.OpenConnectionAsync(Stop);
        foreach (var table in (string[])["Studies", "Sources", "SourcePages", "Participants", "Themes", "Concepts", "Quotes", "FurtherPlaces", "Memos", "Words", "StudyWords", "__EFMigrationsHistory"])
        {
            await using var command = read.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of this file.
            command.CommandText = $"SELECT * FROM {table} ORDER BY rowid";
#pragma warning restore CA2100
            await using var row = await command.ExecuteReaderAsync(Stop);
            while (await row.ReadAsync(Stop))
                rows.Add($"{table} {string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => row.GetName(i) is "Identifier" or "Seal" ? "" : row.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : row.GetValue(i)))}");
        }

        return rows;
    }
}
