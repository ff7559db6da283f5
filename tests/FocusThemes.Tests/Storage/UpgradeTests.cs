using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FocusThemes.Tests.Storage;

public sealed class UpgradeTests : IDisposable
{
    private readonly Library library = new();

    [Fact]
    public async Task A_library_from_before_the_word_index_is_read_anew_from_the_sources_it_keeps()
    {
        var stop = TestContext.Current.CancellationToken;
        await using (var old = library.Open())
        {
            await old.GetService<IMigrator>().MigrateAsync("Initial", stop);
            await old.Database.ExecuteSqlAsync(
                $"""
                 INSERT INTO Studies(Id, Slug, Title, Digest) VALUES (7, 'kept', 'kept', 'old');
                 INSERT INTO Sources(Id, StudyId, Position, Name, Bytes, Sha256, Characters, NotUnderstood, Passages)
                   VALUES (1, 7, 0, 'table-2.txt', {Seed.Files.Tables[0].Bytes}, '', 0, 0, '');
                 INSERT INTO Themes(Id, StudyId, SourceId, Position, Number, NumberKey, Title, TitleSpan_Start,
                   TitleSpan_End, TitleSpan_Line) VALUES (1, 7, 1, 0, '4', '4', 'Old', 0, 1, 1);
                 INSERT INTO Concepts(Id, ThemeId, Position, Text, Span_Start, Span_End, Span_Line)
                   VALUES (1, 1, 1, 'Old', 0, 1, 1);
                 INSERT INTO Quotes(Id, StudyId, ConceptId, Position, PositionInConcept, Text, OpeningMark, ClosingMark,
                   Span_Start, Span_End, Span_Line) VALUES (1, 7, 1, 0, 1, 'Old', '', '', 0, 1, 1);
                 """, stop);
        }

        Assert.Equal(0, await library.ImportAsync());
        await using var now = library.Open();
        var study = (await now.FindStudyAsync("kept", stop))!;
        Assert.Equal(12, study.QuoteCount);
        var scope = await now.ScopeOfAsync(study, stop);
        var found = await now.FindQuotesAsync(scope, new() { Words = "political" }, cancellationToken: stop);
        Assert.Equal(["7.2.1"], found.Quotes.Select(hit => hit.Quote.Id));
        Assert.Equal(
            "ok", await now.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check")
            .SingleAsync(stop));
    }

    [Fact]
    public async Task Words_are_counted_in_a_library_from_before_they_were()
    {
        var stop = TestContext.Current.CancellationToken;
        await library.ImportAsync(Seed.Files);
        await using (var old = library.Open())
        {
            await old.Database.ExecuteSqlAsync(
                $"UPDATE Participants SET WordCount = 0; UPDATE Studies SET WordCount = 0", stop);
        }

        await library.ImportAsync();
        await using var now = library.Open();
        Assert.Equal(602, (await now.Studies.SingleAsync(stop)).WordCount);
        Assert.Equal(
            117, (await now.Participants.SingleAsync(participant => participant.Code == "1P04", stop)).WordCount);
        Assert.Equal(602, await now.Participants.SumAsync(participant => participant.WordCount, stop));
    }

    [Fact]
    public async Task A_library_from_before_parts_and_attributes_has_none_of_them_and_is_whole()
    {
        var stop = TestContext.Current.CancellationToken;
        await library.ImportAsync(Seed.Files);
        await using (var old = library.Open())
        {
            await old.Database.ExecuteSqlAsync(
                $"""
                 ALTER TABLE Studies DROP COLUMN HintsJson;
                 ALTER TABLE Participants DROP COLUMN AttributesJson;
                 ALTER TABLE Concepts DROP COLUMN Subtheme;
                 ALTER TABLE Concepts DROP COLUMN SubthemeSpan_Start;
                 ALTER TABLE Concepts DROP COLUMN SubthemeSpan_End;
                 ALTER TABLE Concepts DROP COLUMN SubthemeSpan_Line;
                 DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%OwnTable';
                 """, stop);
        }

        LibraryContext.CloseReaders(library.Path);
        Assert.Equal(0, await library.ImportAsync());
        await using var now = library.Open();
        var study = (await now.FindStudyAsync("social-innovators", stop))!;
        var themes = await now.ReadThemesAsync(study, stop);
        Assert.Equal(12, themes.Sum(theme => theme.QuoteCount));
        Assert.All(themes.SelectMany(theme => theme.Concepts), concept => Assert.Null(concept.Subtheme));
        var catalogue = await now.ReadCatalogueAsync(study, stop);
        Assert.All(catalogue.Participants, who => Assert.Empty(who.Attributes));
        Assert.All(catalogue.Themes, theme => Assert.Empty(theme.Subthemes));
        Assert.Equal(3, (await now.FindParticipantAsync(study, "1p4", stop))!.Quotes.Count);
    }

    [Fact]
    public async Task Words_are_found_in_any_spelling_in_a_library_from_before_they_were()
    {
        var stop = TestContext.Current.CancellationToken;
        var kept = Library.Study("kept", "Theme\tConcept\tQuote\tParticipant\nΣχολείο\tThey ﬁnish.\t“Мои\u0306 o\u00ADﬃce.”\tＰ１\n");
        await library.ImportAsync(kept);
        var before = await WordsAsync();
        await using (var old = library.Open())
        {
            // As versions before left it: nothing spelled, words as printed, codes by their capitals.
            await old.Database.ExecuteSqlAsync(
                $"""
                 DELETE FROM Words;
                 INSERT INTO Words(Word, Times, Folded) VALUES ('ofﬁce', 3, 'ofﬁce');
                 UPDATE Quotes SET IndexedText = NULL;
                 UPDATE Concepts SET IndexedText = NULL;
                 UPDATE Themes SET IndexedTitle = NULL;
                 UPDATE Participants SET CodeKey = 'ｐ 1';
                 INSERT INTO QuoteWords(QuoteWords) VALUES ('rebuild');
                 INSERT INTO ConceptWords(ConceptWords) VALUES ('rebuild');
                 INSERT INTO TitleWords(TitleWords) VALUES ('rebuild');
                 DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%SpelledWords';
                 PRAGMA user_version = 0;
                 """, stop);
        }

        LibraryContext.CloseReaders(library.Path);
        Assert.Equal(0, await library.ImportAsync(kept));
        Assert.Equal(before, await WordsAsync());
        await using (var now = library.Open())
        {
            var scope = await now.ScopeOfAllAsync(stop);
            foreach (var words in new[] { "мой office", "\"мой office\"", "off*" })
                Assert.Single((await now.FindQuotesAsync(scope, new() { Words = words, Participants = FilterValues.OfParticipants("p1") }, cancellationToken: stop)).Quotes);
            Assert.Single((await now.FindPassagesAsync(scope, new() { Words = "finish", Kind = SearchKind.Concepts }, stop)).Passages);
            Assert.Single((await now.FindPassagesAsync(scope, new() { Words = "σχολειο", Kind = SearchKind.Titles }, stop)).Passages);
            Assert.Empty(LibraryFaults.Find(now, stop));
        }

        // Taken out again, nothing is left of it.
        await using (var last = library.Open())
            await new LibraryImporter(last, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<LibraryImporter>.Instance)
                .RemoveAsync("kept", stop);
        Assert.Empty(await WordsAsync());

        async Task<List<string>> WordsAsync()
        {
            await using var read = library.Open();
            return await read.Words.OrderBy(word => word.Word).Select(word => $"{word.Word} {word.Folded} {word.Times}").ToListAsync(stop);
        }
    }

    [Fact]
    public async Task Memos_that_were_kept_before_they_were_searched_are_found_once_the_library_is_up_to_date()
    {
        var stop = TestContext.Current.CancellationToken;
        var project = Reading.Projects.MadeProject.Small();
        var kept = Reading.Projects.MadeProject.FilesOf(
            project with { Cases = [new("Cleo", [project.Documents[1]], []) { Memo = "Retired μία φορά" }] });
        await library.ImportAsync(kept);
        await using (var old = library.Open())
        {
            await old.Database.ExecuteSqlAsync(
                $"""
                 DROP TABLE MemoWords;
                 DROP VIEW MemoTexts;
                 DROP TABLE Memos;
                 DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%_Memos';
                 PRAGMA user_version = 2;
                 """, stop);
        }

        LibraryContext.CloseReaders(library.Path);
        Assert.Equal(0, await library.ImportAsync(kept));
        await using var now = library.Open();
        var scope = await now.ScopeOfAllAsync(stop);
        foreach (var words in new[] { "twice", "pho*", "retir*", "ΜΙΑ" })
            Assert.Single((await now.FindPassagesAsync(scope, new() { Words = words, Kind = SearchKind.Memos }, stop)).Passages);
        Assert.Empty(LibraryFaults.Find(now, stop));
    }

    [Fact]
    public async Task Studies_are_listed_in_a_library_from_before_they_were()
    {
        var stop = TestContext.Current.CancellationToken;
        await library.ImportAsync(Seed.Files, Library.Study("other", "ThemesConceptsQuotes\n1) PlacesThey stay.“I stayed.” (1P03)\n"));
        await using (var old = library.Open()) await old.GetService<IMigrator>().MigrateAsync("OwnTable", stop);
        await library.ImportAsync();
        await using var now = library.Open();
        var listed = await now.FindStudiesAsync(new() { Order = StudyOrder.Year }, cancellationToken: stop);
        Assert.Equal(["social-innovators 2022 11", "other  1"], listed.Studies.Select(s => $"{s.Slug} {s.Year} {s.Concepts}"));
        Assert.All(listed.Studies, study => Assert.Null(study.AddedAt));
        foreach (var (words, slug) in new[] { ("khan innovations", "social-innovators"), ("OTHER", "other") })
        {
            var found = await now.FindStudiesAsync(new() { Words = words }, cancellationToken: stop);
            Assert.Equal(slug, Assert.Single(found.Studies).Slug);
        }
    }

    [Fact]
    public async Task A_library_from_before_hidden_parts_were_looked_for_is_read_anew_and_gives_none_of_them()
    {
        var stop = TestContext.Current.CancellationToken;
        var page = "<table><tr><td>Theme<td>Quote<tr><td>Trust<td>“Slowly.” (P1)<tr hidden><td>Doubt<td>“Never.” (P2)</table>";
        var files = new FocusThemes.Reading.StudyFiles
        {
            Slug = "hiding",
            Tables = [new("table.html", System.Text.Encoding.UTF8.GetBytes(page))],
            Hints = new() { WithHidden = true },
        };
        await library.ImportAsync(files);
        await using (var old = library.Open())
        {
            // As a version that knew nothing of it has read and stored it.
            await old.Database.ExecuteSqlAsync(
                $"""
                 ALTER TABLE Sources DROP COLUMN Hidden;
                 UPDATE Studies SET HintsJson = NULL, Digest = 'old';
                 DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%HiddenInSources';
                 """, stop);
        }

        LibraryContext.CloseReaders(library.Path);
        await library.ImportAsync();
        await using var now = library.Open();
        var study = (await now.FindStudyAsync("hiding", stop))!;
        Assert.Equal(1, study.QuoteCount);
        Assert.Null((await now.ReadBytesAsync(study, "table.html", stop))!.Bytes);
        var found = await now.FindQuotesAsync(await now.ScopeOfAsync(study, stop), new() { Words = "never" }, cancellationToken: stop);
        Assert.Empty(found.Quotes);
    }

    public void Dispose() => library.Dispose();
}
