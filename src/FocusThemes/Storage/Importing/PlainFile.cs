using System.Formats.Tar;

namespace FocusThemes.Storage.Importing;

/// <summary>Tells a file that has an end from a pipe or a device.</summary>
internal static class PlainFile
{
    /// <summary>Whether a file is one; a pipe is not opened, which would wait for somebody to write into it.</summary>
    public static bool Is(string path)
    {
        var file = new FileInfo(path);
        if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) file = target;
        if (file.Length > 0) return true;
        // What a file is, among all of .NET only an archive asks without opening it.
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true)) writer.WriteEntry(file.FullName, "file");
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
    }
}
