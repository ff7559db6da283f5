using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Storage.Importing;

/// <summary>The files of one study from disk: what is too large is refused by its size, without being read.</summary>
internal static class BoundedFiles
{
    private const int LongestName = 400;

    /// <exception cref="UnacceptableInputException">A file, or all together, are larger than <see cref="GridLimits"/>
    /// has it; or one is a pipe or a device.</exception>
    public static IReadOnlyList<StudyFile> ReadTables(IEnumerable<string> paths)
    {
        var (all, left) = (paths.ToList(), GridLimits.MostStudyMegabytes * GridLimits.Megabyte);
        foreach (var path in all)
        {
            var bytes = new FileInfo(path).Length;
            Check(path, bytes, MostOf(path));
            if ((left -= bytes) < 0)
                throw new UnacceptableInputException(
                    $"{Path.GetFileName(path)}: with this file the study has more than {GridLimits.MostStudyMegabytes} "
                    + "MB; part it into several studies.");
        }

        return [.. all.Select(path => Read(path, MostOf(path)) with { IsReadOnce = true })];
    }

    /// <summary>What stands beside the tables; null where it is not there.</summary>
    /// <inheritdoc cref="ReadTables"/>
    /// <param name="name">Case does not count: a folder comes from systems where it does not.</param>
    public static StudyFile? ReadIfThere(string folder, string name) => PathOf(folder, name) is { } path ? ReadBeside(path) with { Name = name } : null;

    public static string? PathOf(string folder, string name) => Path.Combine(folder, name) is var path && File.Exists(path) ? path
        : Directory.EnumerateFiles(folder).FirstOrDefault(file => Path.GetFileName(file).Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A file in a folder or in one within it, by a name that somebody wrote; null where there is none, or where
    /// the name or a link leads out of the folder.</summary>
    /// <inheritdoc cref="ReadTables"/>
    public static byte[]? ReadWithin(string folder, string name)
    {
        if (name.Length > LongestName || name.AsSpan().ContainsAny("\\:\0*?") || Path.IsPathRooted(name)) return null;
        var path = folder;
        foreach (var part in name.Split('/'))
        {
            if (part is ".") continue;
            if (part.Length == 0 || part[0] == '.') return null;
            path = Path.Combine(path, part);
            if (new FileInfo(path).LinkTarget is not null) return null;
        }

        return File.Exists(path) ? Read(path, GridLimits.MostFileMegabytes).Bytes : null;
    }

    /// <inheritdoc cref="ReadTables"/>
    public static StudyFile ReadBeside(string path) => Read(path, GridLimits.MostBesideMegabytes);

    private static int MostOf(string path) =>
        ProjectFormats.MayBe(path) ? ProjectLimits.MostMegabytes : GridLimits.MostFileMegabytes;

    private static StudyFile Read(string path, int mostMegabytes)
    {
        var name = ProjectFolder.NameOf(path);
        if (!PlainFile.Is(path)) throw new UnacceptableInputException($"{name}: this is no plain file; put one in its place.");
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        Check(path, file.Length, mostMegabytes);
        var bytes = new byte[file.Length];
        // What was cut off meanwhile is not there, what was added is not read.
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new(name, read == bytes.Length ? bytes : bytes[..read]);
    }

    private static void Check(string path, long bytes, int mostMegabytes) => GridLimits.CheckSize(
        Path.GetFileName(path), bytes, mostMegabytes, "Keep only what belongs there.");
}
