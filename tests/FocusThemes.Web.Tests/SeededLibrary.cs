using System.Collections.Concurrent;
using FocusThemes.Storage.Importing;
using FocusThemes.Tests;

namespace FocusThemes.Web.Tests;

/// <summary>
/// The library that a first start makes of a folder of seeds: made once, and given to every site that is to begin as
/// after an earlier start.
/// </summary>
internal static class SeededLibrary
{
    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("focusthemes-made-");
    private static readonly ConcurrentDictionary<string, Lazy<string>> Made = new();

    static SeededLibrary() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Folder.Delete(recursive: true);

    /// <summary>The repository's own seeds.</summary>
    public static string Seeds { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static void CopyTo(string path, string seeds)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(Made.GetOrAdd(seeds, key => new(() => Make(key))).Value, path);
    }

    private static string Make(string seeds)
    {
        var path = Path.Combine(Folder.FullName, $"{Guid.NewGuid():N}.db");
        using (var library = new Library(path))
        {
            library.ImportAsync(StudyFolder.AllBelow(seeds)).GetAwaiter().GetResult();
            library.TidyAsync().GetAwaiter().GetResult();
        }

        Holding.Databases.Close(path);
        return path;
    }
}
