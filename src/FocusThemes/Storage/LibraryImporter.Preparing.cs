using FocusThemes.Reading;

namespace FocusThemes.Storage;

/// <summary>Brings a library that was made earlier up to date.</summary>
public sealed partial class LibraryImporter
{
    private const string NeverIndexed = "SELECT Slug FROM Studies WHERE FirstQuoteId = 0";

    // Read before anybody looked for what their sources hide.
    private const string NotLookedFor =
        "SELECT Slug FROM Studies WHERE Id IN (SELECT StudyId FROM Sources WHERE Hidden = -1)";

    /// <summary>
    /// Makes the database, and its folder, where there is none, and brings an older one up to date, of which a copy is
    /// kept beside it.
    /// </summary>
    /// <exception cref="UnacceptableInputException">
    /// The file is another program's, damaged, or of a newer version; it was not changed.
    /// </exception>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        if (LibrarySchema.Of(library).Pending.Count > 0) await MigrateAsync(cancellationToken);
        foreach (var slug in await ReadTextsAsync(NeverIndexed, cancellationToken)) await RereadAsync(slug, cancellationToken);
        if (library.IsIndexedOtherwise())
        {
            await library.IndexAnewAsync(cancellationToken);
            Log.IndexedAnew(logger);
        }

        foreach (var slug in await ReadTextsAsync(NotLookedFor, cancellationToken)) await RereadAsync(slug, cancellationToken);
        if ((await ReadTextsAsync("SELECT Slug FROM Studies WHERE WordCount = 0 AND QuoteCount > 0", cancellationToken)).Count > 0)
            await library.CountWordsAsync(cancellationToken);
        if ((await ReadTextsAsync("SELECT Slug FROM Studies WHERE SortTitle = '' LIMIT 1", cancellationToken)).Count > 0)
            await library.ListAllAsync(cancellationToken);
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(library.Path))!);
        await using var alone = await MigrationLock.TakeAsync(library.Path, cancellationToken);
        // Another process may have done it meanwhile.
        var schema = LibrarySchema.Of(library);
        if (schema.Pending.Count == 0) return;
        if (schema.IsLibrary) KeepCopy(schema.Applied[^1]);
        await alone.MigrateAsync(cancellationToken);
        Log.Migrated(logger, schema.Pending.Count);
    }

    // "20261123123556_Listing": the name is what people can tell apart.
    private void KeepCopy(string schema)
    {
        var name = schema[(schema.IndexOf('_', StringComparison.Ordinal) + 1)..];
        var copy = LibraryCopy.NameBeside(library.Path, $"of-{name}");
        LibraryCopy.Write(library.Path, copy);
        Log.Copied(logger, copy);
    }

    // In plain SQL, as all that every start asks: EF's first answers take a third of a second.
    private async Task<List<string>> ReadTextsAsync(string sql, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        await library.ReadRawAsync(sql, [], (row, _) => texts.Add(row.GetString(0)), cancellationToken);
        return texts;
    }

    /// <summary>
    /// Studies stored before there was a word index, or before anybody looked for what their sources hide, are read
    /// anew from the sources they keep.
    /// </summary>
    private async Task RereadAsync(string slug, CancellationToken cancellationToken)
    {
        if (await library.FindStoredAsync(slug, cancellationToken) is not var (_, files)) return;
        try
        {
            await StoreAsync([Read(files, cancellationToken)], cancellationToken);
        }
        catch (UnacceptableInputException fault)
        {
            // It stays as it was read, and its bytes are given to nobody.
            Log.NotReread(logger, slug, fault.Message);
        }
    }
}
