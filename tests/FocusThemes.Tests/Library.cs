using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using Microsoft.Extensions.Logging.Abstractions;

namespace FocusThemes.Tests;

/// <summary>
/// A library in a SQLite file: the one way in which tests set up a library without a site. In a folder of its own it is
/// gone after the test; at a path that is given it stays.
/// </summary>
internal sealed class Library(string? path = null) : IDisposable
{
    private readonly string? folder = path is null ? Directory.CreateTempSubdirectory("focusthemes-").FullName : null;

    public string Path => path ?? System.IO.Path.Combine(folder!, "library.db");

    public LibraryContext Open() => new(Path, isPooled: false);

    /// <returns>How many studies are new or changed.</returns>
    public async Task<int> ImportAsync(params IReadOnlyList<StudyFiles> studies)
    {
        var changed = 0;
        await ChangeAsync(async importer => changed = await importer.ImportAsync(studies));
        return changed;
    }

    /// <summary>Stores studies that no reader has read.</summary>
    public Task StoreAsync(params IReadOnlyList<StudyDraft> drafts) => ChangeAsync(importer => importer.StoreAsync(drafts));

    /// <summary>Takes a study out.</summary>
    public Task RemoveAsync(string slug) => ChangeAsync(importer => importer.RemoveAsync(slug));

    /// <summary>Puts the indexes in order, as an import does at its end.</summary>
    public Task TidyAsync() => ChangeAsync(importer => importer.TidyAsync());

    public static LibraryImporter ImporterOf(LibraryContext library) =>
        new(library, TimeProvider.System, NullLogger<LibraryImporter>.Instance);

    /// <summary>A study of one table, without a citation.</summary>
    public static StudyFiles Study(string slug, string table) => new()
    {
        Slug = slug,
        Tables = [new("table.txt", System.Text.Encoding.UTF8.GetBytes(table))],
    };

    public void Dispose()
    {
        LibraryContext.CloseReaders(Path);
        if (folder is not null) Directory.Delete(folder, recursive: true);
    }

    private async Task ChangeAsync(Func<LibraryImporter, Task> change)
    {
        await using var library = Open();
        var importer = ImporterOf(library);
        await importer.PrepareAsync();
        await change(importer);
    }
}
