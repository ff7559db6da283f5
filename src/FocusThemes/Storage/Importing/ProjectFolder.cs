namespace FocusThemes.Storage.Importing;

/// <summary>A project of QualCoder, which is a folder: the database in it has everything that is read.</summary>
internal static class ProjectFolder
{
    private const string Extension = ".qda";
    private const string Database = "data.qda";

    /// <summary>The database of a folder; null where it is no project.</summary>
    public static string? DatabaseIn(string folder) =>
        Path.Combine(folder, Database) is var path && File.Exists(path) ? path : null;

    /// <summary>Those of the projects that stand in a folder.</summary>
    public static IEnumerable<string> DatabasesBelow(string folder) =>
        Directory.EnumerateDirectories(folder, $"*{Extension}").Select(DatabaseIn).OfType<string>();

    /// <summary>The folder's name without its ending.</summary>
    public static string StemOf(string name) =>
        name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;

    /// <summary>A file's name; of such a database, its folder's.</summary>
    public static string NameOf(string path) =>
        Path.GetFileName(path) == Database && Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) is { } folder
            && folder.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? folder : Path.GetFileName(path);
}
