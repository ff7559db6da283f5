using FocusThemes.Reading;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Storage.Importing;

/// <summary>Makes a library, or reads one anew that an earlier version made.</summary>
public sealed partial class LibraryImporter
{
    /// <summary>
    /// Makes the database, and its folder, where there is none. One that an earlier version made is read anew from the
    /// sources that it holds, wholly or not at all, and a copy of it as it was is kept beside it.
    /// </summary>
    /// <exception cref="UnacceptableInputException">
    /// The file is another program's, damaged, of a newer version, or holds a study that cannot be read any more; it was
    /// not changed.
    /// </exception>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        if (LibrarySchema.Of(library).IsCurrent) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(library.Path))!);
        await using var alone = await MigrationLock.TakeAsync(library.Path, cancellationToken);
        // Another process may have done it meanwhile.
        var schema = LibrarySchema.Of(library);
        if (schema.IsCurrent) return;
        if (schema.Name is { } name) await ReadAnewAsync(alone, name, cancellationToken);
        else await alone.MakeAsync(cancellationToken);
        await alone.CommitAsync(cancellationToken);
        // Statements that others have prepared are of the tables that were there.
        LibraryContext.CloseReaders(library.Path);
    }

    private async Task ReadAnewAsync(MigrationLock alone, string schema, CancellationToken cancellationToken)
    {
        var copy = LibraryCopy.NameBeside(library.Path, $"of-{schema}");
        LibraryCopy.Write(library.Path, copy);
        Log.ReadAnew(logger, schema, copy);
        try
        {
            await using var earlier = new LibraryContext(copy);
            await alone.MakeAsync(cancellationToken);
            using var writer = alone.Writer();
            var withdrawn = await earlier.ReadWithdrawalsAsync(cancellationToken);
            foreach (var (slug, addedAt) in await earlier.ListStoredAsync(cancellationToken))
            {
                var (digest, files) = (await earlier.FindStoredAsync(slug, cancellationToken))!.Value;
                var draft = Read(files with { Withdrawn = withdrawn }, cancellationToken);
                var study = draft.Study;
                // Of the files as they came, of which a folder or a project may have held more than is kept.
                (study.Digest, study.AddedAt) = (digest, addedAt);
                await GiveIdentifiersAsync(alone.Library, earlier, study, cancellationToken);
                await alone.Library.AddAsync(writer.Write(draft, cancellationToken), study, cancellationToken);
            }
        }
        catch (Exception fault)
        {
            // The library is as it was; a copy of it is of no use.
            LibraryContext.CloseReaders(copy);
            File.Delete(copy);
            if (fault is not UnacceptableInputException) throw;
            throw new UnacceptableInputException(
                $"{library.Path}: an earlier version of FocusThemes made this library (its schema is {schema}), and not all of it "
                + $"can be read anew ({fault.Message}). Take that study out with that version, or name another file with "
                + "--database. It was not changed.", fault);
        }
        finally
        {
            LibraryContext.CloseReaders(copy);
        }
    }
}
