using System.IO.Compression;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>Looks at an Office file before anything is read from it: a small archive may unpack to a huge one.</summary>
internal static class OfficeArchive
{
    private const int MostEntries = 10_000;
    private const long MostBytes = 64L * 1024 * 1024;

    /// <exception cref="UnacceptableInputException">No archive, or one that would be too large.</exception>
    public static void Check(string file, byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
                throw new UnacceptableInputException($"{file}: the file holds more than {MostEntries} parts; save it anew.");
            var buffer = new byte[64 * 1024];
            var total = 0L;
            foreach (var entry in archive.Entries)
            {
                // What an entry says of its size may be a lie.
                using var part = entry.Open();
                for (int read; (read = part.Read(buffer)) > 0;)
                {
                    if ((total += read) > MostBytes)
                        throw new UnacceptableInputException($"{file}: the file unpacks to more than {MostBytes / 1024 / 1024} MB; save the table alone.");
                }
            }
        }
        catch (InvalidDataException fault)
        {
            throw new UnacceptableInputException($"{file}: the file is damaged or protected; open it in its program and save it anew.", fault);
        }
    }
}
