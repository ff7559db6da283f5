using System.Globalization;
using System.Security.Cryptography;

namespace FocusThemes.Web.Publishing;

/// <summary>A file of a published site, as its list of files tells of it.</summary>
/// <param name="Path">Below the folder, with slashes.</param>
/// <param name="Digest">SHA-256, in lower-case hexadecimal; empty where an older list does not tell it.</param>
internal readonly record struct PublishedFile(string Path, long Bytes, string Digest)
{
    public static PublishedFile Of(string path, ReadOnlySpan<byte> bytes) =>
        new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public static PublishedFile Of(string path, FileInfo file)
    {
        using var bytes = file.OpenRead();
        return new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>What stands in a list of files; null for a line that is none, or that leads out of the folder.</summary>
    public static PublishedFile? Parse(string line)
    {
        if (line.Split('\t') is not [var length, var path, .. var digest] || !long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)) return null;
        return path.Split('/').All(part => part is not ("" or "." or "..") && !part.Contains('\\', StringComparison.Ordinal)) && !System.IO.Path.IsPathRooted(path)
            ? new(path, bytes, digest is [var told] ? told : "")
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bytes}\t{Path}\t{Digest}");
}
