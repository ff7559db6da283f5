using System.IO.Compression;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Projects.Refi.Markup;

namespace FocusThemes.Reading.Projects.Refi;

/// <summary>The archive of a project: what it calls the project, and the texts beside it.</summary>
internal sealed class RefiPackage
{
    private const string Ending = ".qde";

    private readonly string name;
    private readonly Inflation inflation;
    private readonly ZipArchiveEntry project;
    private readonly string folder;

    // Names as they are go before names in any case: programs write Sources/ and sources/, and say neither.
    private readonly Dictionary<string, ZipArchiveEntry> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ZipArchiveEntry> inAnyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="UnacceptableInputException">There are too many entries, or none or several projects.</exception>
    /// <exception cref="InvalidDataException">The list of entries is broken.</exception>
    public RefiPackage(string name, ZipArchive archive, Patience patience)
    {
        this.name = name;
        inflation = new(patience, inflated =>
        {
            if (inflated > ProjectLimits.MostMegabytes * GridLimits.Megabyte)
                throw new UnacceptableInputException(
                    $"{name}: the texts and codings in the archive are larger than {ProjectLimits.MostMegabytes} MB; "
                    + "export a part of the project.");
        });
        GridLimits.CheckEntries(name, archive.Entries.Count, "Export a part of the project.");
        foreach (var entry in archive.Entries)
        {
            exact.TryAdd(PathOf(entry), entry);
            inAnyCase.TryAdd(PathOf(entry), entry);
        }

        project = FindProject();
        folder = PathOf(project)[..^Path.GetFileName(PathOf(project)).Length];
    }

    public string ProjectName => Path.GetFileName(PathOf(project));

    /// <remarks>Reading on throws an <see cref="UnacceptableInputException"/> where it is too large.</remarks>
    public MarkupStream OpenProject() => new(project.Open(), inflation.Spend);

    /// <summary>The file that a path of the project means; null where the archive has none such.</summary>
    /// <param name="path">With a scheme or without one, below the folder of sources or the root.</param>
    public ZipArchiveEntry? Find(string path)
    {
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        var place = (scheme < 0 ? path : path[(scheme + 3)..]).Replace('\\', '/').TrimStart('/');
        if (place.Length == 0) return null;
        return At(place) ?? At(Uri.UnescapeDataString(place));
    }

    /// <exception cref="UnacceptableInputException">The file, with those before, is too large.</exception>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public byte[] Inflate(ZipArchiveEntry entry) => inflation.Read(entry.Open());

    private ZipArchiveEntry? At(string place) =>
        Entry($"{folder}sources/{place}") ?? Entry($"{folder}{place}") ?? Entry($"{folder}sources/{Path.GetFileName(place)}");

    private ZipArchiveEntry? Entry(string path) => exact.GetValueOrDefault(path) ?? inAnyCase.GetValueOrDefault(path);

    // A project that was unpacked and packed again may have its folder around it.
    private ZipArchiveEntry FindProject()
    {
        var all = inAnyCase.Values.Where(entry => PathOf(entry).EndsWith(Ending, StringComparison.OrdinalIgnoreCase)
            && !Path.GetFileName(PathOf(entry)).StartsWith("._", StringComparison.Ordinal)).ToList();
        var least = all.Count == 0 ? 0 : all.Min(entry => PathOf(entry).AsSpan().Count('/'));
        all.RemoveAll(entry => PathOf(entry).AsSpan().Count('/') > least);
        return all switch
        {
            [var one] => one,
            [] => throw new UnacceptableInputException(
                $"{name}: the archive holds no project, which would be a file whose name ends with {Ending}; export it anew."),
            [var first, var second, ..] => throw new UnacceptableInputException(
                $"{name}: the archive holds {all.Count:N0} projects ({PathOf(first)}, {PathOf(second)}"
                + $"{(all.Count > 2 ? ", …" : "")}); give each in a file of its own."),
        };
    }

    private static string PathOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');
}
