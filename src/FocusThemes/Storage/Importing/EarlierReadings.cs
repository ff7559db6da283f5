using FocusThemes.Model;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage.Importing;

/// <summary>What a study was read from before, kept when another text takes its place.</summary>
public static class EarlierReadings
{
    /// <summary>How often other texts took the place of those of a study.</summary>
    public static Task<int> CountEarlierReadingsAsync(
        this LibraryContext library, string slug, CancellationToken cancellationToken = default) =>
        library.EarlierReadings.CountAsync(reading => reading.Slug == slug, cancellationToken);

    /// <summary>Takes away all that a study was read from before.</summary>
    internal static Task<int> DropReadingsAsync(this LibraryContext library, string slug, CancellationToken stop) =>
        library.EarlierReadings.Where(reading => reading.Slug == slug).ExecuteDeleteAsync(stop);

    /// <summary>Keeps the sources of a stored study unless the study that takes its place has the same.</summary>
    internal static async Task KeepReadingAsync(
        this LibraryContext library, int studyId, Study next, DateTimeOffset now, CancellationToken stop)
    {
        if (await library.HasSourcesOfAsync(studyId, next, stop)) return;
        await library.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO EarlierReadings(Slug, Digest, ReplacedAt) SELECT Slug, Digest, {now.UtcDateTime} FROM Studies
               WHERE Id = {studyId};
             """, stop);
        foreach (var id in await library.Sources.Where(source => source.StudyId == studyId).Select(source => source.Id).ToListAsync(stop))
        {
            // One at a time in memory: each may be as large as a file may be.
            var source = await library.Sources.Where(source => source.Id == id)
                .Select(source => new { source.Position, source.Name, source.Bytes }).SingleAsync(stop);
            await library.Database.ExecuteSqlAsync(
                $"""
                 INSERT INTO EarlierSources(EarlierReadingId, Position, Name, Bytes)
                   SELECT max(Id), {source.Position}, {source.Name}, {source.Bytes} FROM EarlierReadings
                 """, stop);
        }
    }

    /// <summary>Whether a stored study was read from the same as another.</summary>
    internal static async Task<bool> HasSourcesOfAsync(this LibraryContext library, int studyId, Study next, CancellationToken stop)
    {
        var kept = await library.Sources.Where(source => source.StudyId == studyId).OrderBy(source => source.Position)
            .Select(source => new { source.Name, source.Sha256 }).ToListAsync(stop);
        return kept.SequenceEqual(next.Sources.Select(source => new { source.Name, source.Sha256 }));
    }
}
