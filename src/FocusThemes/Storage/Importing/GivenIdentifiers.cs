using System.Text.Json;
using FocusThemes.Model;
using FocusThemes.Pairing;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage.Importing;

/// <summary>
/// Gives every quote of a study that is about to be stored its identifier, and keeps those that no quote has any more.
/// A file of this program says them; otherwise a quote keeps that of the reading before, or has that back with which its
/// words were there once, or gets a new one.
/// </summary>
internal sealed class GivenIdentifiers(LibraryContext library, CancellationToken stop)
{
    private readonly HashSet<QuoteIdentifier> given = [];

    /// <param name="before">The themes of the study that this one takes the place of; none where it is new.</param>
    /// <returns>How many of those that a file said belong to other studies.</returns>
    public async Task<int> GiveAsync(Study study, IReadOnlyList<ComparedRecord> before)
    {
        var quotes = study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes).ToList();
        var ofOthers = await OfOthersAsync(study.Slug, quotes);
        foreach (var quote in quotes)
            if (quote.Identifier is { } said && (ofOthers.Contains(said.Number) || !given.Add(said))) quote.Identifier = null;
        var former = Keep(study, quotes, before);
        if (before.Count > 0 && quotes.Exists(quote => quote.Identifier is null)) await GiveBackAsync(study.Slug, quotes);
        await TakeBackAsync();
        var drawn = QuoteIdentifier.Draw();
        foreach (var quote in quotes.Where(quote => quote.Identifier is null))
            while (!given.Add((quote.Identifier = drawn.DrawBeside()).Value)) { }
        await AddAsync(study.Slug, former.Select(one => new Former(
            one.Old.Identifier!.Value.Number, one.Now?.Identifier?.Number, one.Now is null ? one.Old.Text : null, one.Old.Speaker)));
        return ofOthers.Count;
    }

    // What a file says is sure; what is known by its words is not.
    private List<(ComparedRecord Old, Quote? Now)> Keep(Study study, List<Quote> quotes, IReadOnlyList<ComparedRecord> before)
    {
        if (before.Count == 0) return [];
        var after = ComparedRecord.Of(study);
        var pairs = StudyPairs.Find(before, after);
        var now = Quotes(after).Zip(quotes).ToDictionary();
        var former = new List<(ComparedRecord, Quote?)>();
        foreach (var old in Quotes(before))
        {
            var same = pairs.TryFind(old, out var found) ? now[found] : null;
            if (same is { Identifier: null } && given.Add(old.Identifier!.Value)) same.Identifier = old.Identifier;
            else if (!given.Contains(old.Identifier!.Value)) former.Add((old, same));
        }

        return former;
    }

    private static IEnumerable<ComparedRecord> Quotes(IEnumerable<ComparedRecord> themes) =>
        ComparedRecord.AllOf(themes).Where(record => record.Kind == RecordKind.Quote);

    private async Task GiveBackAsync(string slug, List<Quote> quotes)
    {
        var gone = (await library.Database.SqlQuery<Former>(
            $"SELECT Identifier AS Number, Became, Text, Speaker FROM FormerIdentifiers WHERE Slug = {slug} AND Text IS NOT NULL")
            .ToListAsync(stop)).GroupBy(one => (one.Text!, one.Speaker))
            .ToDictionary(same => same.Key, same => new Queue<Former>(same));
        foreach (var quote in quotes.Where(quote => quote.Identifier is null))
        {
            if (gone.TryGetValue((quote.Text, quote.Participant?.CodeKey), out var same) && same.TryDequeue(out var known)
                && given.Add(new(known.Number))) quote.Identifier = new(known.Number);
        }
    }

    // Two quotes with one identifier would be one.
    private async Task<HashSet<long>> OfOthersAsync(string slug, List<Quote> quotes)
    {
        var said = quotes.Select(quote => quote.Identifier?.Number).OfType<long>().ToList();
        return said.Count == 0 ? [] : [.. await library.Database.SqlQuery<long>(
            $"""
             SELECT q.Identifier AS Value FROM json_each({JsonSerializer.Serialize(said)}) said JOIN Quotes q ON q.Identifier = said.value
               JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId JOIN Studies s ON s.Id = t.StudyId
             WHERE s.Slug <> {slug}
             """).ToListAsync(stop)];
    }

    private Task<int> TakeBackAsync() => library.Database.ExecuteSqlAsync(
        $"""
         DELETE FROM FormerIdentifiers WHERE Identifier IN
           (SELECT value FROM json_each({JsonSerializer.Serialize(given.Select(identifier => identifier.Number))}))
         """, stop);

    private Task<int> AddAsync(string slug, IEnumerable<Former> former) => library.Database.ExecuteSqlAsync(
        $"""
         INSERT OR REPLACE INTO FormerIdentifiers(Identifier, Slug, Became, Text, Speaker)
           SELECT value ->> 'Number', {slug}, value ->> 'Became', value ->> 'Text', value ->> 'Speaker'
           FROM json_each({JsonSerializer.Serialize(former)})
         """, stop);

    /// <param name="Became">What its quote has now; null where it is gone.</param>
    /// <param name="Text">The words of a quote that is gone, by which it is known when it is back.</param>
    private sealed record Former(long Number, long? Became, string? Text, string? Speaker);
}
