using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Tests.Reading.Own;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Tests.Storage;

/// <summary>What a quote is named by for ever, whatever becomes of the table that it was read from.</summary>
public sealed class IdentifierTests : IDisposable
{
    private const string Table =
        """
        Theme	Concept	Quote	Participant
        1. Harbour	Ships come late.	“The pilot waited half the night for us.”	P1
        1. Harbour	Ships come late.	“Nobody waits.”	P2
        1. Harbour	Ships come late.	“Nobody waits.”	P2
        2. Town	Streets are empty.	“I walked home alone along the quay.”	P1

        """;

    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_quote_has_one_of_its_own_that_a_second_import_leaves()
    {
        await ImportAsync(Table);
        var first = await HeldAsync();
        Assert.Equal(4, first.Select(quote => quote.Identifier).Distinct().Count());
        await ImportAsync(Table);
        await ImportAsync(Table, about: "More of it.");
        Assert.Equal(first, await HeldAsync());
    }

    [Fact]
    public async Task A_quote_keeps_it_when_it_is_reworded_said_by_another_or_in_another_theme()
    {
        await ImportAsync(Table);
        var before = await HeldAsync();
        await ImportAsync(
            """
            Theme	Concept	Quote	Participant
            0. Before	Rain.	“It had rained for days on end.”	P3
            9. Elsewhere	Houses are dark.	“I walked home alone along the quay.”	P4
            1. Harbour	Ships come late.	“The pilot waited half of the night for us.”	P1
            1. Harbour	Ships come late.	“Nobody waits.”	P2
            1. Harbour	Ships come late.	“Nobody waits.”	P2

            """);
        var after = await HeldAsync();
        Assert.Equal(Named(before, "The pilot waited half the night for us."), Named(after, "The pilot waited half of the night for us."));
        Assert.Equal(Named(before, "I walked home alone along the quay."), Named(after, "I walked home alone along the quay."));
        Assert.Equal(Named(before, "Nobody waits."), Named(after, "Nobody waits."));
        Assert.DoesNotContain(Assert.Single(Named(after, "It had rained for days on end.")), before.Select(quote => quote.Identifier));
    }

    [Fact]
    public async Task Two_of_the_same_words_keep_theirs_apart_when_one_of_them_goes()
    {
        await ImportAsync(Table);
        var before = Named(await HeldAsync(), "Nobody waits.");
        await ImportAsync(Without("Nobody waits."));
        Assert.Equal(before[..1], Named(await HeldAsync(), "Nobody waits."));
        Assert.Equal([(before[1], null)], await FormerAsync());
    }

    [Fact]
    public async Task A_quote_that_comes_back_has_the_one_that_it_had()
    {
        await ImportAsync(Table);
        var before = await HeldAsync();
        await ImportAsync(Without("I walked home"));
        Assert.Equal([(Assert.Single(Named(before, "I walked home alone along the quay.")), (long?)null)], await FormerAsync());
        await ImportAsync(Table.Replace("empty", "quiet", StringComparison.Ordinal));
        Assert.Equal(before.Select(quote => quote.Identifier), (await HeldAsync()).Select(quote => quote.Identifier));
        Assert.Empty(await FormerAsync());
    }

    [Fact]
    public async Task Of_a_study_that_was_taken_out_nothing_is_kept_but_that_they_are_used_up()
    {
        await ImportAsync(Table);
        await ImportAsync(Without("I walked home"));
        await library.RemoveAsync("kept");
        await using (var open = library.Open())
        {
            Assert.Equal(4, await ValueAsync(open, "SELECT count(*) AS Value FROM FormerIdentifiers"));
            Assert.Equal(0, await ValueAsync(open, "SELECT count(*) AS Value FROM FormerIdentifiers WHERE coalesce(Slug, Became, Text, Speaker) IS NOT NULL"));
        }

        var gone = await FormerAsync();
        await ImportAsync(Table);
        Assert.Empty((await HeldAsync()).Select(quote => quote.Identifier).Intersect(gone.Select(one => one.Identifier)));
    }

    [Fact]
    public async Task What_a_file_says_comes_first_and_what_the_quote_had_leads_to_it()
    {
        await ImportAsync(Table);
        var before = await HeldAsync();
        using var other = new Library();
        await other.ImportAsync(Files(Table));
        await using (var there = other.Open())
        {
            var taken = StudyReader.Read(Files(Table), Stop);
            foreach (var (quote, held) in Quotes(taken).Zip(await HeldAsync(there))) quote.Identifier = new(held.Identifier);
            await library.ImportAsync(new StudyFiles { Slug = "kept", Tables = [TakenAlong.Of(taken, "study.json")] });
        }

        await using var open = other.Open();
        var after = await HeldAsync();
        Assert.Equal((await HeldAsync(open)).Select(quote => quote.Identifier), after.Select(quote => quote.Identifier));
        Assert.Equal(
            before.Zip(after, (old, now) => (old.Identifier, (long?)now.Identifier)).Order(), (await FormerAsync()).Order());
    }

    [Fact]
    public async Task Two_quotes_of_a_library_never_share_one()
    {
        await ImportAsync(Table);
        var taken = StudyReader.Read(Files(Table), Stop);
        foreach (var (quote, held) in Quotes(taken).Zip(await HeldAsync())) quote.Identifier = new(held.Identifier);
        var twice = TakenAlong.Of(taken, "study.csv");
        var row = Encoding.UTF8.GetString(twice.Bytes).Split("\r\n")[1];
        await library.ImportAsync(
            new() { Slug = "copy", Tables = [twice] },
            new() { Slug = "again", Tables = [twice with { Bytes = [.. twice.Bytes, .. Encoding.UTF8.GetBytes(row.Replace("pilot", "captain", StringComparison.Ordinal) + "\r\n")] }] });
        Assert.Equal(13, (await HeldAsync()).Select(quote => quote.Identifier).Distinct().Count());
    }

    [Theory]
    [InlineData("PRAGMA user_version = 2")]
    [InlineData("UPDATE __EFMigrationsHistory SET MigrationId = '20261130100000_Dimensions'")]
    public async Task They_stay_when_a_library_is_read_anew(string mark)
    {
        await ImportAsync(Table);
        await ImportAsync(Without("I walked home"));
        var (before, former) = (await HeldAsync(), await FormerAsync());
        await using (var open = library.Open())
            await open.Database.ExecuteSqlRawAsync(mark, Stop);
        LibraryContext.CloseReaders(library.Path);
        await library.ImportAsync();
        Assert.Equal(before, await HeldAsync());
        Assert.Equal(former, await FormerAsync());
    }

    public void Dispose() => library.Dispose();

    private static string Without(string words) =>
        string.Join('\n', Table.Split('\n').Index().Where(line => line.Item != Table.Split('\n')
            .Last(other => other.Contains(words, StringComparison.Ordinal)) || line.Index == 2).Select(line => line.Item));

    private static List<long> Named(List<(string Text, long Identifier)> quotes, string text) =>
        [.. quotes.Where(quote => quote.Text == text).Select(quote => quote.Identifier)];

    private static StudyFiles Files(string table, string? about = null) => Library.Study("kept", table) with
    {
        About = about is null ? null : new("about.md", Encoding.UTF8.GetBytes(about)),
    };

    private static IEnumerable<Quote> Quotes(StudyDraft draft) =>
        draft.Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes);

    private static Task<int> ValueAsync(LibraryContext open, string sql) => open.Database.SqlQueryRaw<int>(sql).SingleAsync(Stop);

    private static async Task<List<(string Text, long Identifier)>> HeldAsync(LibraryContext open) =>
        [.. (await open.Quotes.OrderBy(quote => quote.Id).ToListAsync(Stop)).Select(quote => (quote.Text, quote.Identifier!.Value.Number))];

    private Task<int> ImportAsync(string table, string? about = null) => library.ImportAsync(Files(table, about));

    private async Task<List<(string Text, long Identifier)>> HeldAsync()
    {
        await using var open = library.Open();
        return await HeldAsync(open);
    }

    private async Task<List<(long Identifier, long? Became)>> FormerAsync()
    {
        await using var open = library.Open();
        return [.. (await open.Database.SqlQueryRaw<FormerRow>("SELECT Identifier, Became FROM FormerIdentifiers ORDER BY 1")
            .ToListAsync(Stop)).Select(row => (row.Identifier, row.Became))];
    }

    private sealed record FormerRow(long Identifier, long? Became);
}
