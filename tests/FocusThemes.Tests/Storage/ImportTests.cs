using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Storage.Importing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Tests.Storage;

public sealed class ImportTests : IDisposable
{
    private const string Table = "ThemesConceptsQuotes\n1) Learning in placesStudents learn there.“I saw it.” (1P02)\n";
    private readonly Library library = new();

    [Fact]
    public async Task What_was_looked_at_before_another_was_stored_is_neither_stored_nor_removed()
    {
        var stop = TestContext.Current.CancellationToken;
        await library.ImportAsync(Library.Study("one", Table));
        await using var stored = library.Open();
        var importer = Library.ImporterOf(stored);
        var before = (await stored.FindStoredAsync("one", stop))!.Value.Digest;
        await library.ImportAsync(Library.Study("one", Table.Replace("saw", "heard", StringComparison.Ordinal)));
        var now = (await stored.FindStoredAsync("one", stop))!.Value.Digest;
        var draft = StudyReader.Read(Library.Study("one", Table.Replace("saw", "wrote", StringComparison.Ordinal)));
        Assert.False(await importer.ReplaceAsync(draft, before, stop));
        Assert.False(await importer.ReplaceAsync(draft, null, stop));
        Assert.False(await importer.RemoveAsync("one", before, stop));
        Assert.Equal(now, (await stored.FindStoredAsync("one", stop))!.Value.Digest);
        Assert.True(await importer.ReplaceAsync(draft, now, stop));
        Assert.True(await importer.RemoveAsync("one", draft.Study.Digest, stop));
        Assert.Null(await stored.FindStoredAsync("one", stop));
    }

    [Fact]
    public async Task The_seed_is_stored_text_for_text()
    {
        Assert.Equal(1, await library.ImportAsync(Seed.Files));
        await using var stored = library.Open();
        var study = await stored.FindStudyAsync("social-innovators", TestContext.Current.CancellationToken);
        var document = await stored.ReadStudyAsync(study!, TestContext.Current.CancellationToken);
        Assert.All(document.Themes.SelectMany(theme => theme.Quotes), quote =>
            Assert.Equal(quote.Text, Seed.Text[quote.Source.Start..quote.Source.End]));
        var source = await stored.Sources.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Seed.Files.Tables[0].Bytes, source.Bytes);
        Assert.Equal("340d9ac15aa4533e34ac9b0503b90abe30b34f40f66759ff035b5a11c4845419", source.Sha256);
        Assert.Equal(Seed.Text.Length, source.Characters);
        Assert.Empty(source.Passages);
    }

    [Fact]
    public async Task A_word_index_in_many_pieces_is_made_one_and_finds_the_same()
    {
        var stop = TestContext.Current.CancellationToken;
        for (var i = 0; i < 24; i++)
            await library.ImportAsync(Library.Study($"study-{i}", Table.Replace("saw", $"saw{i}", StringComparison.Ordinal)));
        await using var stored = library.Open();
        // None of them has been merged on the way, which would be done again and again; of larger ones it is the setting that tells.
        Assert.Equal(24, await PiecesAsync());
        Assert.Equal(0, await stored.Database.SqlQuery<int>($"SELECT v AS Value FROM QuoteWords_config WHERE k = 'automerge'").SingleAsync(stop));

        await library.TidyAsync();
        Assert.Equal(1, await PiecesAsync());
        await stored.Database.ExecuteSqlAsync($"INSERT INTO QuoteWords(QuoteWords, rank) VALUES ('integrity-check', 1)", stop);
        var scope = await stored.ScopeOfAllAsync(stop);
        Assert.Equal(1, (await stored.FindQuotesAsync(scope, new() { Words = "saw7" }, cancellationToken: stop)).Total.Number);
        Assert.Equal(24, (await stored.FindQuotesAsync(scope, new() { Words = "it" }, cancellationToken: stop)).Total.Number);

        Task<int> PiecesAsync() => stored.Database.SqlQuery<int>(
            $"SELECT count(DISTINCT segid) AS Value FROM QuoteWords_idx").SingleAsync(stop);
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        await library.ImportAsync(Seed.Files);
        var before = await SnapshotAsync();
        Assert.Equal(0, await library.ImportAsync(Seed.Files));
        Assert.Equal(before, await SnapshotAsync());
    }

    [Fact]
    public async Task Changed_bytes_are_read_again_and_replace_the_study_whole()
    {
        await library.ImportAsync(Library.Study("places", Table), Library.Study("other", Table));
        Assert.Equal(1, await library.ImportAsync(
            Library.Study("places", Table + "They stay.“I stayed.” (1P3)\n"), Library.Study("other", Table)));
        await using var stored = library.Open();
        Assert.Equal(2, await stored.Studies.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(3, await stored.Quotes.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, await CountWordsAsync("saw"));
        Assert.Equal(1, await CountWordsAsync("stayed"));
    }

    [Fact]
    public async Task A_study_that_cannot_be_read_changes_nothing_at_all()
    {
        await library.ImportAsync(Library.Study("places", Table));
        var before = await SnapshotAsync();
        var fault = await Assert.ThrowsAsync<UnacceptableInputException>(() => library.ImportAsync(
            Library.Study("new", Table), Library.Study("places", "Minutes of the last meeting.")));
        Assert.Contains("table.txt, line 1", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, await SnapshotAsync());
    }

    [Fact]
    public async Task A_fault_while_storing_undoes_the_studies_stored_before_it()
    {
        await library.ImportAsync(Library.Study("places", Table));
        var before = await SnapshotAsync();
        await using (var stored = library.Open())
        {
            await stored.Database.ExecuteSqlAsync(
                $"CREATE TRIGGER Full BEFORE INSERT ON Studies WHEN NEW.Slug = 'new' BEGIN SELECT RAISE(ABORT, 'full'); END",
                TestContext.Current.CancellationToken);
        }

        await Assert.ThrowsAsync<SqliteException>(() => library.ImportAsync(
            Library.Study("places", Table + "They stay.“I stayed.” (1P3)\n"), Library.Study("new", Table)));
        Assert.Equal(before, await SnapshotAsync());
        Assert.Equal(0, await CountWordsAsync("stayed"));
    }

    [Fact]
    public async Task Two_studies_of_one_address_are_refused()
    {
        var fault = await Assert.ThrowsAsync<UnacceptableInputException>(
            () => library.ImportAsync(Library.Study("new", Table), Library.Study("new", Table)));
        Assert.Contains("/studies/new", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_process_stored_meanwhile_is_not_stored_again()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => library.ImportAsync(Seed.Files))));
        await using var stored = library.Open();
        Assert.Equal(1, await stored.Studies.MaxAsync(study => study.Id, TestContext.Current.CancellationToken));
        Assert.Equal(12, await stored.Quotes.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(new byte[] { 65, 0xFF, 66 }, "byte 1")]
    [InlineData(new byte[] { 65, 0, 66 }, "character 1")]
    public async Task Bytes_that_are_no_text_are_refused_with_their_place(byte[] bytes, string place)
    {
        var files = new StudyFiles { Slug = "broken", Tables = [new("table.txt", bytes)] };
        var fault = await Assert.ThrowsAsync<UnacceptableInputException>(() => library.ImportAsync(files));
        Assert.Contains($"table.txt: {place}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_code_in_two_studies_is_two_people()
    {
        await library.ImportAsync(Library.Study("one", Table), Library.Study("two", Table));
        await using var stored = library.Open();
        Assert.Equal(
            2, await stored.Participants.CountAsync(p => p.Code == "1P02", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_spellings_of_one_code_in_a_study_are_one_person_and_stay_as_printed()
    {
        await library.ImportAsync(Library.Study("one", Table + "They stay.“I stayed.” (1P2)\n"));
        await using var stored = library.Open();
        Assert.Equal("1P02", (await stored.Participants.SingleAsync(TestContext.Current.CancellationToken)).Code);
        Assert.Equal(["1P02", "1P2"], await stored.Quotes.OrderBy(quote => quote.Id)
            .Select(quote => quote.AttributedAs).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_number_printed_twice_is_told_apart_and_reported()
    {
        var files = Library.Study("twice", Table + "1) Learning togetherPeers teach.“We asked.” (1P02)\n");
        Assert.Contains("Theme number 1 stands more than once", Assert.Single(StudyReader.Read(files).Problems).Problem.Sentence,
            StringComparison.Ordinal);
        await library.ImportAsync(files);
        await using var stored = library.Open();
        Assert.Equal(["1", "1-2"], await stored.Themes.OrderBy(theme => theme.Position).Select(theme => theme.Number)
            .ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_file_has_a_write_ahead_log_and_the_schema_guards_it()
    {
        await library.ImportAsync(Library.Study("places", Table));
        await using var stored = library.Open();
        Assert.Equal("wal", await ScalarAsync<string>("SELECT journal_mode AS Value FROM pragma_journal_mode"));
        Assert.Equal(1, await ScalarAsync<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys"));
        Assert.Equal("ok", await ScalarAsync<string>("SELECT integrity_check AS Value FROM pragma_integrity_check"));
        foreach (var sql in new[]
        {
            "INSERT INTO Studies(Slug, Title, Digest) VALUES ('places', 't', 'd')",
            "UPDATE Quotes SET ParticipantId = 99",
            "INSERT INTO Participants(StudyId, Code, CodeKey, SortKey) SELECT StudyId, 'x', CodeKey, 'x' FROM Participants",
        })
        {
            await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(
                () => stored.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));
        }
    }

    public void Dispose() => library.Dispose();

    private Task<int> CountWordsAsync(string word) =>
        ScalarAsync<int>($"SELECT count(*) AS Value FROM QuoteWords WHERE QuoteWords MATCH '{word}'");

    private async Task<T> ScalarAsync<T>(string sql)
    {
        await using var stored = library.Open();
        return await stored.Database.SqlQueryRaw<T>(sql).SingleAsync();
    }

    // Row numbers show that nothing was even written again.
    private async Task<string> SnapshotAsync()
    {
        await using var stored = library.Open();
        var quotes = await stored.Quotes.OrderBy(q => q.Id).Select(q => $"{q.Id} {q.Text}").ToListAsync();
        var studies = await stored.Studies.OrderBy(s => s.Id).Select(s => $"{s.Id} {s.Slug} {s.Digest}").ToListAsync();
        return string.Join('\n', studies.Concat(quotes));
    }
}
