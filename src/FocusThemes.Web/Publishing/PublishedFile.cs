using System.Globalization;

namespace FocusThemes.Web.Publishing;

/// <summary>A file of a published site, as its list of files tells of it.</summary>
/// <param name="Path">Below the folder, with slashes.</param>
internal readonly record struct PublishedFile(string Path, long Bytes)
{
    /// <summary>What stands in a list of files; null for a line that is none, or that leads out of the folder.</summary>
    public static PublishedFile? Parse(string line)
    {
        var at = line.IndexOf('\t', StringComparison.Ordinal);
        if (at < 0 || !long.TryParse(line.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)) return null;
        var path = line[(at + 1)..];
        return path.Split('/').All(part => part is not ("" or "." or "..") && !part.Contains('\\', StringComparison.Ordinal)) && !System.IO.Path.IsPathRooted(path)
            ? new(path, bytes)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bytes}\t{Path}");
}
