using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Withheld;
using FocusThemes.Storage.Indexing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FocusThemes.Storage.Importing;

/// <summary>Puts studies into the library: all of them or none, and nothing where nothing has changed.</summary>
public sealed partial class LibraryImporter(
    LibraryContext library, TimeProvider time, ILogger<LibraryImporter> logger)
{
    private const int ManyPieces = 8;

    /// <exception cref="UnacceptableInputException">Two studies would have one address.</exception>
    public static void RefuseTwins(IReadOnlyList<StudyFiles> studies)
    {
        if (studies.CountBy(files => files.Slug).FirstOrDefault(slug => slug.Value > 1) is { Key: { } twice })
            throw new UnacceptableInputException(
                $"{twice}: two studies would have one address, /studies/{twice}; rename one.");
    }

    /// <returns>How many studies were new or changed.</returns>
    /// <exception cref="UnacceptableInputException">A study cannot be read; nothing was stored.</exception>
    public async Task<int> ImportAsync(IReadOnlyList<StudyFiles> studies, CancellationToken cancellationToken = default)
    {
        RefuseTwins(studies);
        var known = new Dictionary<string, string>();
        await library.ReadRawAsync("SELECT Slug, Digest FROM Studies", [],
            (row, _) => known.Add(row.GetString(0), row.GetString(1)), cancellationToken);
        var drafts = new List<StudyDraft>();
        var withdrawn = await library.ReadWithdrawalsAsync(cancellationToken);
        foreach (var files in studies)
        {
            if (known.GetValueOrDefault(files.Slug) == StudyReader.DigestOf(files)) Log.Unchanged(logger, files.Slug);
            else drafts.Add(Read(files with { Withdrawn = withdrawn }, cancellationToken));
        }

        if (drafts.Count > 0) await StoreAsync(drafts, _ => true, cancellationToken);
        return drafts.Count;
    }

    /// <summary>Stores a study that was shown to whoever wants it, as long as the library is what it was then.</summary>
    /// <param name="before">The digest of the study that it takes the place of; null where there was none.</param>
    /// <returns>False where another has been stored, or it has been removed, meanwhile: nothing was done.</returns>
    public Task<bool> ReplaceAsync(StudyDraft draft, string? before, CancellationToken cancellationToken = default) =>
        StoreAsync([draft], digest => digest == before, cancellationToken);

    /// <summary>
    /// Makes one piece of a word index that imports have left in many: searches of a million quotes then take a quarter
    /// less, and this four seconds. Does nothing where the pieces are few.
    /// </summary>
    public async Task TidyAsync(CancellationToken cancellationToken = default)
    {
        if (await library.CountPiecesAsync(cancellationToken) < ManyPieces) return;
        await library.TidyAsync(cancellationToken);
        await TruncateLogAsync(cancellationToken);
    }

    /// <summary>Takes a study out of the library with its texts and those that it was read from before.</summary>
    /// <returns>How many earlier readings went with it.</returns>
    public async Task<int> RemoveAsync(string slug, CancellationToken cancellationToken = default) =>
        await RemoveAsync(slug, _ => true, cancellationToken) ?? 0;

    /// <inheritdoc cref="RemoveAsync(string, CancellationToken)"/>
    /// <param name="before">The digest that it had when it was looked at.</param>
    /// <returns>False where another has been stored, or it has been removed, meanwhile: nothing was done.</returns>
    public async Task<bool> RemoveAsync(string slug, string before, CancellationToken cancellationToken = default) =>
        await RemoveAsync(slug, digest => digest == before, cancellationToken) is not null;

    private async Task<int?> RemoveAsync(string slug, Func<string?, bool> isExpected, CancellationToken cancellationToken)
    {
        // Texts are overwritten in the file, not only let go.
        await library.OverwriteDeletedAsync(cancellationToken);
        await using var transaction = await library.Database.BeginTransactionAsync(cancellationToken);
        var stored = await library.Studies.Where(study => study.Slug == slug)
            .Select(study => new { study.Id, study.Digest }).FirstOrDefaultAsync(cancellationToken);
        if (!isExpected(stored?.Digest)) return null;
        var id = stored?.Id ?? 0;
        // Whoever comes by one of its identifiers is told that the quote is gone, and no more.
        await library.Database.ExecuteSqlAsync(
            $"""
             INSERT OR REPLACE INTO FormerIdentifiers(Identifier) SELECT q.Identifier FROM Quotes q
               JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId WHERE t.StudyId = {id};
             UPDATE FormerIdentifiers SET Slug = NULL, Became = NULL, Text = NULL, Speaker = NULL WHERE Slug = {slug};
             DELETE FROM FormerFiles WHERE Slug = {slug};
             """, cancellationToken);
        if (id > 0) await library.RemoveAsync(id, cancellationToken);
        await library.Studies.Where(study => study.Id == id).ExecuteDeleteAsync(cancellationToken);
        var earlier = await library.DropReadingsAsync(slug, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await TruncateLogAsync(cancellationToken);
        Log.Removed(logger, slug);
        return earlier;
    }

    private StudyDraft Read(StudyFiles files, CancellationToken cancellationToken)
    {
        var draft = StudyFault.Named(files.Slug, () => StudyReader.Read(files, cancellationToken));
        var study = draft.Study;
        var concepts = study.Themes.SelectMany(theme => theme.Concepts).ToList();
        Log.Read(logger, study.Slug, study.Themes.Count, concepts.Count, concepts.Sum(c => c.Quotes.Count),
            study.Participants.Count);
        foreach (var (file, problem) in draft.Problems)
            Log.Problem(logger, study.Slug, file, problem.Line, problem.Sentence);
        return draft;
    }

    /// <summary>Stores studies that are read already, all of them or none, each in the place of one of its address; nothing of
    /// those that have not changed.</summary>
    public Task StoreAsync(IReadOnlyList<StudyDraft> drafts, CancellationToken cancellationToken = default) =>
        StoreAsync(drafts, _ => true, cancellationToken);

    /// <param name="isExpected">Asked for the digest of each that is there, null for none; false keeps all from being
    /// stored.</param>
    /// <param name="isWithdrawal">True where the study has changed in nothing but whoever withdraws.</param>
    private async Task<bool> StoreAsync(
        IReadOnlyList<StudyDraft> drafts, Func<string?, bool> isExpected, CancellationToken cancellationToken,
        bool isWithdrawal = false)
    {
        var (isForgotten, withdrawals) = (false, new List<string>());
        if (drafts.Any(draft => draft.IsWithheld)) await library.OverwriteDeletedAsync(cancellationToken);
        // The write lock is held from here: what another process has stored meanwhile is not stored again.
        await using var transaction = await library.Database.BeginTransactionAsync(cancellationToken);
        using var writer = new StudyWriter((SqliteConnection)library.Database.GetDbConnection());
        var withdrawn = await library.ReadWithdrawalsAsync(cancellationToken);
        foreach (var draft in drafts)
        {
            var study = draft.Study;
            if (study.Participants.Exists(who => WithdrawnKey.IsIn(withdrawn, [study.Slug], who.CodeKey)))
                throw new UnacceptableInputException($"{study.Slug}: somebody has withdrawn from it meanwhile; nothing was stored. Try again.");
            var old = await library.Studies.Where(old => old.Slug == study.Slug)
                .Select(old => new { old.Id, old.Digest, old.AddedAt, old.PublishJson })
                .FirstOrDefaultAsync(cancellationToken);
            if (!isExpected(old?.Digest)) return false;
            if (old?.Digest == study.Digest && !isWithdrawal) continue;
            if (!isWithdrawal && PublishFile.Read(old?.PublishJson).Withheld?.Except(draft.Withholds).FirstOrDefault() is { } way
                && !await library.HasSourcesOfAsync(old!.Id, study, cancellationToken))
                throw Untold(study.Slug, way);
            await GiveIdentifiersAsync(library, library, study, cancellationToken);
            if (draft.IsWithheld) await library.ForgetFormerWordsAsync(study.Slug, cancellationToken);
            if (old is not null)
            {
                isForgotten |= draft.IsWithheld;
                await library.RememberFilesAsync(old.Id, cancellationToken);
                // What is withheld now stands in all that was read before.
                if (draft.IsWithheld) await library.DropReadingsAsync(study.Slug, cancellationToken);
                else await library.KeepReadingAsync(old.Id, study, time.GetUtcNow(), cancellationToken);
                await library.RemoveAsync(old.Id, cancellationToken);
                await library.Studies.Where(study => study.Id == old.Id).ExecuteDeleteAsync(cancellationToken);
            }

            if (draft.Withdrawals.Count > 0)
            {
                string[] readFrom = [.. draft.ReadFrom, .. await library.ReadFormerFilesAsync(study.Slug, cancellationToken)];
                withdrawals.AddRange(draft.Withdrawals.SelectMany(key => WithdrawnKey.AllOf(readFrom, key)));
            }

            study.AddedAt = old is null ? time.GetUtcNow().UtcDateTime : old.AddedAt;
            await library.AddAsync(writer.Write(draft, cancellationToken), study, cancellationToken);
        }

        await library.AddWithdrawalAsync(withdrawals, time.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (!isForgotten) await TruncateLogAsync(cancellationToken);
        else if (!await library.ForgetAsync(cancellationToken)) Log.StillRead(logger, library.Path);
        Log.Stored(logger, drafts.Count);
        return true;
    }

    /// <param name="before">The library that has the study as it was.</param>
    private async Task GiveIdentifiersAsync(
        LibraryContext to, LibraryContext before, Study study, CancellationToken cancellationToken)
    {
        var given = new GivenIdentifiers(to, cancellationToken);
        if (await given.GiveAsync(study, before.ReadRecords(study.Slug, cancellationToken)) is var ofOthers and > 0)
            Log.IdentifiersOfOthers(logger, study.Slug, ofOthers);
    }

    private static UnacceptableInputException Untold(string slug, string way) => new($"{slug}: " + (way == PublishFile.Pseudonyms
        ? "its people were called otherwise when it was read last, and nothing says how now; name the list with --pseudonyms, or for the site with FocusThemes:Pseudonyms."
        : $"words of it were redacted when it was read last, and nothing says which now; import its folder with {StudyFileNames.Publish}.")
        + " Nothing was stored; to read it as it is, remove the study first.");

    // The log keeps its greatest size otherwise.
    private Task<int> TruncateLogAsync(CancellationToken cancellationToken) =>
        library.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);

    // No words of people in any of these: a problem's text stays out of the log.
    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "An earlier version made this library (its schema is {Schema}): its studies are read "
            + "anew from the sources that it holds. The library as it was is kept in {Copy}")]
        public static partial void ReadAnew(ILogger logger, string schema, string copy);

        [LoggerMessage(LogLevel.Information, "Study {Study} has not changed")]
        public static partial void Unchanged(ILogger logger, string study);

        [LoggerMessage(LogLevel.Information,
            "Study {Study} read: {Themes} themes, {Concepts} concepts, {Quotes} quotes, {Participants} participants")]
        public static partial void Read(
            ILogger logger, string study, int themes, int concepts, int quotes, int participants);

        [LoggerMessage(LogLevel.Warning, "Study {Study}, {File}, line {Line}: {Sentence}")]
        public static partial void Problem(ILogger logger, string study, string file, int line, string sentence);

        [LoggerMessage(LogLevel.Warning, "Study {Study}: {Quotes} of its quotes have identifiers that quotes of other studies in this "
            + "library have already; they got others")]
        public static partial void IdentifiersOfOthers(ILogger logger, string study, int quotes);

        [LoggerMessage(LogLevel.Information, "Study {Study} removed")]
        public static partial void Removed(ILogger logger, string study);

        [LoggerMessage(LogLevel.Warning, "{Path} is read all the time: its log, {Path}-wal, keeps what was taken out until everybody has closed it")]
        public static partial void StillRead(ILogger logger, string path);

        [LoggerMessage(LogLevel.Information, "Studies stored: {Studies}")]
        public static partial void Stored(ILogger logger, int studies);
    }
}
