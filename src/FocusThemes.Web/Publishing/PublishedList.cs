namespace FocusThemes.Web.Publishing;

/// <summary>
/// The list of the files that were made together, of one study or of the library's own pages. It stands in their folder
/// and tells which files are ours; its first line tells what they were made from.
/// </summary>
/// <param name="Key">The same as long as the files would be; empty where that is not known.</param>
internal sealed record PublishedList(string Key, IReadOnlyList<PublishedFile> Files)
{
    public const string FileName = "published.tsv";

    public static PublishedList Empty { get; } = new("", []);

    public static string PathIn(string group) => group.Length == 0 ? FileName : $"{group}/{FileName}";

    /// <summary>Empty where there is none.</summary>
    public static PublishedList Read(string path)
    {
        if (!File.Exists(path)) return Empty;
        using var lines = File.ReadLines(path).GetEnumerator();
        return lines.MoveNext() ? new(lines.Current, [.. Rest(lines)]) : Empty;
    }

    public byte[] Bytes() => System.Text.Encoding.UTF8.GetBytes(
        $"{Key}\n{string.Concat(Files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file}\n"))}");

    private static IEnumerable<PublishedFile> Rest(IEnumerator<string> lines)
    {
        while (lines.MoveNext())
            if (PublishedFile.Parse(lines.Current) is { } file) yield return file;
    }
}
