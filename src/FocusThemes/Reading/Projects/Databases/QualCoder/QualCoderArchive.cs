using System.IO.Compression;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Projects.Databases.QualCoder;

/// <summary>The folder that is a project of QualCoder, in an archive: its database is read, all else of it is not.</summary>
public sealed class QualCoderArchive : IProjectFormat
{
    private const string Database = "data.qda";
    private const string Pseudonyms = "pseudonyms.json";
    private const string Extension = ".qda";
    private const int HeaderBytes = 46;
    private const int NameLengthAt = 28;
    public bool Reads(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("PK\u0003\u0004"u8)) return false;
        for (var at = 0; bytes[at..].IndexOf("data.qda"u8) is >= 0 and var next; at += next + 1)
            if (IsListed(bytes, at + next)) return true;
        return false;
    }

    public Project Read(StudyFile file, Patience patience)
    {
        var (name, bytes) = (file.Name, file.Bytes);
        GridLimits.CheckSize(name, bytes.Length, ProjectLimits.MostMegabytes, $"Take {Database} out of it alone.");
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return Read(name, archive, patience);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            throw new UnacceptableInputException(
                $"{name}: the archive is broken or has a password; take {Database} out of it alone.", fault);
        }
    }

    private static Project Read(string name, ZipArchive archive, Patience patience)
    {
        GridLimits.CheckEntries(name, archive.Entries.Count, $"Take {Database} out of it alone.");
        // Macs put remains of a kind of their own beside each file.
        var files = archive.Entries.Where(entry => entry.Name.Length > 0
            && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal)).ToList();
        var databases = files.FindAll(entry => entry.Name.Equals(Database, StringComparison.OrdinalIgnoreCase));
        if (databases.Count != 1)
            throw new UnacceptableInputException(
                $"{name}: {databases.Count:N0} projects are in this archive; give the folder of one alone.");
        var bytes = new Inflation(patience, inflated => GridLimits.CheckSize(
            name, inflated, ProjectLimits.MostMegabytes, "Keep one project in it.")).Read(databases[0].Open());
        var project = new DatabaseProjects().Read(new(name, bytes), patience);
        var pseudonyms = files.Count(entry => entry.Name.Equals(Pseudonyms, StringComparison.OrdinalIgnoreCase));
        var leftOut = new LeftOut();
        if (pseudonyms > 0) leftOut.Say($"{Pseudonyms}, which tells whom pseudonyms stand for, is not read.");
        leftOut.Say(files.Count - 1 - pseudonyms, $"file beside {Database} is not read", $"files beside {Database} are not read");
        return project with
        {
            Name = project.Name.Length > 0 ? project.Name : FolderOf(databases[0].FullName),
            LeftOut = [.. project.LeftOut, .. leftOut.Sentences],
        };
    }

    // The folder is called as the project is.
    private static string FolderOf(string path)
    {
        var folders = path.Split('/', '\\');
        var folder = folders.Length > 1 ? folders[^2] : "";
        return folder.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? folder[..^Extension.Length] : "";
    }

    // A name ends here that stands in the list at the end of the archive.
    private static bool IsListed(ReadOnlySpan<byte> bytes, int at)
    {
        if (at > 0 && bytes[at - 1] is not ((byte)'/' or (byte)'\\') && !IsHeaderBefore(bytes, at, 0)) return false;
        for (var folder = 0; folder <= Math.Min(ProjectLimits.LongestPath, at - HeaderBytes); folder++)
            if (IsHeaderBefore(bytes, at, folder)) return true;
        return false;
    }

    private static bool IsHeaderBefore(ReadOnlySpan<byte> bytes, int at, int folder)
    {
        var header = at - folder - HeaderBytes;
        if (header < 0 || !bytes[header..].StartsWith("PK\u0001\u0002"u8)) return false;
        var length = bytes[header + NameLengthAt] | (bytes[header + NameLengthAt + 1] << 8);
        return length == folder + Database.Length;
    }
}
