using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace FocusThemes.Web.Tests.Holding;

/// <summary>Libraries of every schema there was, packed.</summary>
internal static class KeptLibraries
{
    public static IEnumerable<string> Schemas =>
        Directory.EnumerateFiles(Folder(), "*.db.gz").Order().Select(file => Path.GetFileName(file)[..^6]);

    public static void Unpack(string schema, string path)
    {
        using var packed = new GZipStream(
            File.OpenRead(Path.Combine(Folder(), $"{schema}.db.gz")), CompressionMode.Decompress);
        using var file = File.Create(path);
        packed.CopyTo(file);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Kept");
}
