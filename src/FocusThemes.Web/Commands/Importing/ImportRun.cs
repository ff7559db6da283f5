using FocusThemes.Comparing;
using FocusThemes.Reading;
using FocusThemes.Reading.Citations;
using FocusThemes.Reading.Hints;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>
/// Reads studies and stores them one after the other: each whole or not at all, whatever the others are.
/// </summary>
internal sealed class ImportRun(
    LibraryContext library, LibraryImporter importer, ImportOptions said, ImportReport report, ImportProgress progress)
{
    private bool isReady;
    private int stored;

    /// <param name="failed">What was found not to be a study before any was read.</param>
    /// <returns>1 where a study could not be read, else 0.</returns>
    public async Task<int> RunAsync(
        IReadOnlyList<StudyPlace> places, IReadOnlyList<ImportFailure> failed, CancellationToken stop)
    {
        report.Begin();
        using var thrift = new MemoryTrimmer();
        try
        {
            foreach (var failure in failed) report.Write(failure);
            foreach (var place in places)
            {
                progress.Begin(place.Slug, place.Bytes);
                var read = await ReadAsync(place, stop);
                if (read.Preview is { IsUnchanged: false } preview && !report.IsDry) read = await StoreAsync(place, preview, stop);
                progress.Clear();
                if (read.Failure is { } failure) report.Write(failure);
                else report.Write(read.Preview!);
            }
        }
        finally
        {
            progress.Clear();
            report.End(places.Count + failed.Count);
        }

        if (stored > 0) await importer.TidyAsync(stop);
        return report.Failed > 0 ? 1 : 0;
    }

    private async Task<(ImportPreview? Preview, ImportFailure? Failure)> ReadAsync(
        StudyPlace place, CancellationToken stop)
    {
        try
        {
            var preview = await library.PreviewAsync(place.Read() with { Hints = said.Hints, Given = said.Citation, Pseudonyms = said.Pseudonyms }, stop);
            // A study is called after its file or folder, and so may another be.
            return !said.IsNamed && preview.Comparison is { IsOfOthers: true }
                ? (null, new(place.Folder ?? place.Tables[0],
                    $"{place.Slug}: the library has a study of this name already, and none of its quotes is in this one; nothing was changed. "
                    + $"To keep both, give this one another name with --study; to put it in the place of that one, add --study {place.Slug}."))
                : (preview, null);
        }
        catch (Exception fault) when (ImportFailure.IsOne(fault))
        {
            return (null, ImportFailure.Of(place, fault));
        }
    }

    // What cannot be read does not even make a library.
    private async Task<(ImportPreview?, ImportFailure?)> StoreAsync(StudyPlace place, ImportPreview preview, CancellationToken stop)
    {
        if (!isReady) await importer.PrepareAsync(stop);
        isReady = true;
        try
        {
            await importer.StoreAsync([preview.Draft], stop);
        }
        catch (UnacceptableInputException fault)
        {
            return (null, ImportFailure.Of(place, fault));
        }

        stored++;
        return (preview, null);
    }
}

/// <summary>What was said on the command line of all studies of an import.</summary>
/// <param name="Pseudonyms">Null for none.</param>
/// <param name="IsNamed">True where the study was called by its name, which may be that of one to be replaced.</param>
internal sealed record ImportOptions(ReadingHints Hints, GivenCitation Citation, PseudonymList? Pseudonyms, bool IsNamed);
