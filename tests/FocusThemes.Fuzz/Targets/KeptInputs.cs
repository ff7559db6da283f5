using System.IO.Compression;

namespace FocusThemes.Fuzz.Targets;

/// <summary>One of the inputs that fuzzing keeps.</summary>
internal sealed record KeptInput(FuzzTarget Target, string Name, byte[] Bytes);

/// <summary>The inputs that fuzzing keeps: an archive a target, which is the same for the same inputs.</summary>
internal static class KeptInputs
{
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>In a stable order; none where the target has no archive.</returns>
    public static IEnumerable<KeptInput> Of(string corpus, FuzzTarget target)
    {
        if (!File.Exists(ArchiveOf(corpus, target))) yield break;
        using var archive = ZipFile.OpenRead(ArchiveOf(corpus, target));
        foreach (var entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using (var packed = entry.Open()) packed.CopyTo(bytes);
            yield return new(target, entry.FullName, bytes.ToArray());
        }
    }

    /// <summary>Each as a file of the folder.</summary>
    public static void Unpack(string corpus, FuzzTarget target, string folder)
    {
        foreach (var input in Of(corpus, target)) File.WriteAllBytes(Path.Combine(folder, input.Name), input.Bytes);
    }

    /// <summary>The files of the folder, in place of what the archive had.</summary>
    public static void Pack(string corpus, FuzzTarget target, string folder)
    {
        using var archive = new ZipArchive(File.Create(ArchiveOf(corpus, target)), ZipArchiveMode.Create);
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var entry = archive.CreateEntry(Path.GetFileName(path), CompressionLevel.SmallestSize);
            (entry.LastWriteTime, entry.ExternalAttributes) = (NoDate, 0);
            using var packed = entry.Open();
            packed.Write(File.ReadAllBytes(path));
        }
    }

    private static string ArchiveOf(string corpus, FuzzTarget target) => Path.Combine(corpus, $"{target.Name}.zip");
}
