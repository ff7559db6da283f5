using FocusThemes.Reading;
using FocusThemes.Reading.Hints;
using FocusThemes.Storage.Importing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FocusThemes.Web.Hosting;

/// <summary>Where the library's file and the seeds are.</summary>
/// <param name="Database">The SQLite file.</param>
/// <param name="Seeds">A folder of study folders.</param>
/// <param name="Pseudonyms">The list of who is called what, which is kept outside the library; null for none.</param>
public sealed record SitePaths(string Database, string Seeds, string? Pseudonyms)
{
    private const string SolutionFile = "FocusThemes.sln";

    /// <summary>
    /// The folder of a published site, which holds its pages' assets; null when run from source.
    /// </summary>
    public static string? PublishedRoot =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    /// <summary>
    /// As said on the command line, else in the configuration (<c>FocusThemes:Database</c>, <c>FocusThemes:Seeds</c>),
    /// else <c>data/focusthemes.db</c> and <c>seeds/</c> of the repository or beside the published site.
    /// </summary>
    public static SitePaths Find(IConfiguration configuration, string? database)
    {
        var root = PublishedRoot ?? RepositoryRoot() ?? AppContext.BaseDirectory;
        return new(
            Path.GetFullPath(database ?? Said("Database") ?? Path.Combine(root, "data", "focusthemes.db")),
            Path.GetFullPath(Said("Seeds") ?? Path.Combine(root, "seeds")),
            Said("Pseudonyms") is { } list ? Path.GetFullPath(list) : null);

        // An empty setting is one that is not made.
        string? Said(string name) =>
            configuration[$"FocusThemes:{name}"] is { } said && !string.IsNullOrWhiteSpace(said) ? said : null;
    }

    /// <summary>Makes the database where it is missing and reads the seeds that are new or have changed.</summary>
    /// <exception cref="UnacceptableInputException">A seed cannot be read; nothing was stored.</exception>
    public async Task FillAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        await using var scope = services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<LibraryImporter>();
        var names = Pseudonyms is null ? null : PseudonymList.Read(Pseudonyms);
        var studies = StudyFolder.AllBelow(Seeds).Select(study => study with { Pseudonyms = names }).ToList();
        await importer.PrepareAsync(cancellationToken);
        if (await importer.ImportAsync(studies, cancellationToken) > 0) await importer.TidyAsync(cancellationToken);
    }

    /// <summary>What keeps the site from starting, in a sentence; null for a fault of its own.</summary>
    public string? WhyNot(Exception fault) => fault switch
    {
        UnacceptableInputException => fault.Message,
        SqliteException database => $"{Database}: {WhyNot(database)}",
        IOException or UnauthorizedAccessException => $"{fault.Message} The library is {Database}, its seeds {Seeds}.",
        _ => null,
    };

    private string WhyNot(SqliteException fault) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
            "another program is writing this library; nothing was changed. Try again when it is done.",
        raw.SQLITE_FULL => "there is no room left on the disk; nothing was changed. Make room and try again.",
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN when IsReadable =>
            "this library has to be written, and may not be: its file or folder is read-only. Nothing was changed.",
        raw.SQLITE_CORRUPT =>
            $"SQLite cannot use this file ({fault.Message}); it is damaged: put a backup in its place, or name another "
            + "with --database.",
        _ => $"SQLite cannot use this file ({fault.Message}); name another with --database.",
    };

    // A file that cannot even be read fails by the same code.
    private bool IsReadable
    {
        get
        {
            try
            {
                using var file = File.OpenRead(Database);
                return file.Length > 0;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    private static string? RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, SolutionFile))) return folder.FullName;
        return null;
    }
}
