using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace FocusThemes.Tests;

/// <summary>A library in a SQLite file of its own, gone after the test.</summary>
internal sealed class Library : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    public string Path => System.IO.Path.Combine(folder, "library.db");

    public LibraryContext Open() => new(new DbContextOptionsBuilder<LibraryContext>()
        .UseSqlite(LibraryContext.ConnectionString(Path, isPooled: false))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .Options);

    public async Task<int> ImportAsync(params IReadOnlyList<StudyFiles> studies)
    {
        await using var library = Open();
        var importer = new LibraryImporter(library, TimeProvider.System, NullLogger<LibraryImporter>.Instance);
        await importer.PrepareAsync();
        return await importer.ImportAsync(studies);
    }

    /// <summary>Stores a study that no reader has read.</summary>
    public async Task StoreAsync(StudyDraft draft)
    {
        await using var library = Open();
        var importer = new LibraryImporter(library, TimeProvider.System, NullLogger<LibraryImporter>.Instance);
        await importer.PrepareAsync();
        await importer.StoreAsync([draft]);
    }

    /// <summary>A study of one table, without a citation.</summary>
    public static StudyFiles Study(string slug, string table) => new()
    {
        Slug = slug,
        Tables = [new("table.txt", System.Text.Encoding.UTF8.GetBytes(table))],
    };

    public void Dispose()
    {
        LibraryContext.CloseReaders(Path);
        Directory.Delete(folder, recursive: true);
    }
}
