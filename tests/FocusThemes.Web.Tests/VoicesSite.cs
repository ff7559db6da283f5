using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace FocusThemes.Web.Tests;

/// <summary>A library of one study with parts of themes, and participants known by anything but codes.</summary>
public sealed class VoicesSite : Site
{
    private string? folder;

    protected override string LibraryFile => Path.Combine(Folder, "library.db");

    protected override string Seeds => Path.Combine(Folder, "seeds");

    private string Folder => folder ??= Write();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("focusthemes-voices-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        var path = Path.Combine(folder, "library.db");
        using var library = new LibraryContext(new DbContextOptionsBuilder<LibraryContext>()
            .UseSqlite(LibraryContext.ConnectionString(path, isPooled: false)).Options);
        var importer = new LibraryImporter(library, TimeProvider.System, NullLogger<LibraryImporter>.Instance);
        importer.PrepareAsync().GetAwaiter().GetResult();
        importer.StoreAsync([Voices.Draft]).GetAwaiter().GetResult();
        return folder;
    }
}
