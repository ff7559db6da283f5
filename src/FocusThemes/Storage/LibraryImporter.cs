using FocusThemes.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FocusThemes.Storage;

/// <summary>Puts studies into the library: all of them or none, and nothing where nothing has changed.</summary>
public sealed partial class LibraryImporter(LibraryContext library, ILogger<LibraryImporter> logger)
{
    /// <summary>Makes the database where there is none, and brings an older one up to date.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        // Asking first keeps a start that has nothing to do from taking the migration lock.
        var pending = (await library.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0) return;
        await library.Database.MigrateAsync(cancellationToken);
        Log.Migrated(logger, pending.Count);
    }

    /// <returns>How many studies were new or changed.</returns>
    /// <exception cref="UnacceptableInputException">A study cannot be read; nothing was stored.</exception>
    public async Task<int> ImportAsync(IReadOnlyList<StudyFiles> studies, CancellationToken cancellationToken = default)
    {
        var known = await library.Studies.AsNoTracking()
            .ToDictionaryAsync(study => study.Slug, study => study.Digest, cancellationToken);
        var drafts = new List<StudyDraft>();
        foreach (var files in studies)
        {
            if (known.GetValueOrDefault(files.Slug) == StudyReader.DigestOf(files)) Log.Unchanged(logger, files.Slug);
            else drafts.Add(Read(files));
        }

        if (drafts.Count > 0) await StoreAsync(drafts, cancellationToken);
        return drafts.Count;
    }

    private StudyDraft Read(StudyFiles files)
    {
        var draft = StudyReader.Read(files);
        var study = draft.Study;
        var concepts = study.Themes.SelectMany(theme => theme.Concepts).ToList();
        Log.Read(logger, study.Slug, study.Themes.Count, concepts.Count, concepts.Sum(c => c.Quotes.Count),
            study.Participants.Count);
        foreach (var (file, problem) in draft.Problems)
            Log.Problem(logger, study.Slug, file, problem.Line, problem.Sentence);
        return draft;
    }

    private async Task StoreAsync(List<StudyDraft> drafts, CancellationToken cancellationToken)
    {
        // The write lock is held from here: what another process has stored meanwhile is not stored again.
        await using var transaction = await library.Database.BeginTransactionAsync(cancellationToken);
        foreach (var study in drafts.Select(draft => draft.Study))
        {
            if (await library.Studies.AnyAsync(
                old => old.Slug == study.Slug && old.Digest == study.Digest, cancellationToken)) continue;
            await library.Studies.Where(old => old.Slug == study.Slug).ExecuteDeleteAsync(cancellationToken);
            library.Add(study);
        }

        await library.SaveChangesAsync(cancellationToken);
        // One rebuild instead of triggers: an import is rare and whole, and triggers make it many times slower.
        await library.Database.ExecuteSqlAsync(
            $"INSERT INTO QuoteWords(QuoteWords) VALUES ('rebuild')", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        library.ChangeTracker.Clear();
        Log.Stored(logger, drafts.Count);
    }

    // No words of people in any of these: a problem's text stays out of the log.
    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Database brought up to date by {Migrations} migrations")]
        public static partial void Migrated(ILogger logger, int migrations);

        [LoggerMessage(LogLevel.Information, "Study {Study} has not changed")]
        public static partial void Unchanged(ILogger logger, string study);

        [LoggerMessage(LogLevel.Information,
            "Study {Study} read: {Themes} themes, {Concepts} concepts, {Quotes} quotes, {Participants} participants")]
        public static partial void Read(
            ILogger logger, string study, int themes, int concepts, int quotes, int participants);

        [LoggerMessage(LogLevel.Warning, "Study {Study}, {File}, line {Line}: {Sentence}")]
        public static partial void Problem(ILogger logger, string study, string file, int line, string sentence);

        [LoggerMessage(LogLevel.Information, "{Studies} studies stored")]
        public static partial void Stored(ILogger logger, int studies);
    }
}
