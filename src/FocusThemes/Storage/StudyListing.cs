using System.Globalization;
using System.Text.Json;
using FocusThemes.Model;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage;

/// <summary>What the list of studies is searched and sorted by: kept in an index and a column of its own.</summary>
internal static class StudyListing
{
    /// <summary>Lists a study, whose row must be there already.</summary>
    public static Task ListAsync(this LibraryContext library, int studyId, Study study, CancellationToken stop) =>
        library.ListAsync([(studyId, study.Slug, study.Title, study.CitationJson)], stop);

    /// <summary>Lists the studies of libraries from before there was a list.</summary>
    public static async Task ListAllAsync(this LibraryContext library, CancellationToken stop)
    {
        var unlisted = new List<(int, string, string, string?)>();
        await library.ReadRawAsync("SELECT Id, Slug, Title, CitationJson FROM Studies WHERE SortTitle = ''", [],
            (row, _) => unlisted.Add((row.GetInt32(0), row.GetString(1), row.GetString(2), row.Text(3))), stop);
        await using var transaction = await library.Database.BeginTransactionAsync(stop);
        foreach (var some in unlisted.Chunk(500)) await library.ListAsync(some, stop);
        await transaction.CommitAsync(stop);
    }

    private static async Task ListAsync(
        this LibraryContext library, IReadOnlyList<(int Id, string Slug, string Title, string? Citation)> studies,
        CancellationToken stop)
    {
        // As one JSON text, which SQLite takes apart itself.
        var json = JsonSerializer.Serialize(studies.Select(Entry));
        await library.Database.ExecuteSqlAsync(
            $"""
             INSERT OR REPLACE INTO StudyWords(rowid, Words) SELECT value ->> 0, value ->> 3 FROM json_each({json});
             UPDATE Studies SET SortTitle = value ->> 1, Year = value ->> 4 FROM json_each({json})
               WHERE Studies.Id = value ->> 0;
             CREATE VIRTUAL TABLE temp.Folding USING
               fts5(Title, tokenize="unicode61 categories 'L* N* Co Mn Mc' remove_diacritics 2");
             CREATE VIRTUAL TABLE temp.FoldedTerms USING fts5vocab(temp, Folding, instance);
             INSERT INTO temp.Folding(rowid, Title) SELECT value ->> 0, value ->> 2 FROM json_each({json});
             UPDATE Studies SET SortTitle = folded.Words FROM (
               SELECT doc, group_concat(term, ' ' ORDER BY "offset") AS Words FROM temp.FoldedTerms GROUP BY doc
             ) folded WHERE Studies.Id = folded.doc;
             DROP TABLE temp.FoldedTerms;
             DROP TABLE temp.Folding;
             """, stop);
    }

    // A title of signs alone has no words to fold, and is sorted as it stands.
    private static object?[] Entry((int Id, string Slug, string Title, string? Citation) study)
    {
        var reference = Reference.Parse(study.Citation, study.Title);
        var names = reference.Authors.SelectMany(
            author => new[] { author.Given, author.DroppingParticle, author.Particle, author.Family });
        var year = reference.Issued.Year;
        var words = $"{study.Title}\n{string.Join(' ', names)}\n{reference.Container}\n{year}\n{study.Slug}";
        return
        [
            study.Id, study.Title, IndexedText.Of(study.Title) ?? study.Title, IndexedText.Of(words) ?? words,
            int.TryParse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        ];
    }
}
