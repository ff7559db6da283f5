using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Writing;

/// <summary>A written project, taken apart as a program that knows only the standard would.</summary>
internal sealed record RefiFile(byte[] Bytes, string ProjectXml, XElement Project, IReadOnlyDictionary<string, byte[]> Sources)
{
    public static RefiFile Of(WrittenStudy study, PositionUnit unit = PositionUnit.CodePoints) => Of(stream =>
        RefiArchive.Write(
            stream, study.Header, [.. study.Themes.Select(theme => theme.Number)], number => study.Themes.First(theme => theme.Number == number),
            study.Participants, new(study.Sources, study.Dates), unit));

    public static RefiFile Of(StudyHeader study, WholeProject project, PositionUnit unit = PositionUnit.CodePoints) =>
        Of(stream => RefiArchive.Write(stream, study, project, unit));

    private static RefiFile Of(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        using var archive = new ZipArchive(new MemoryStream(stream.ToArray()), ZipArchiveMode.Read);
        var files = archive.Entries.ToDictionary(entry => entry.FullName, BytesOf);
        Assert.Equal("project.qde", archive.Entries[0].FullName);
        Assert.True(files.Remove("project.qde", out var project));
        return new(
            stream.ToArray(), Encoding.UTF8.GetString(project), RefiSchema.Read(new MemoryStream(project)), files);
    }

    public static string CodebookOf(WrittenStudy study)
    {
        using var stream = new MemoryStream();
        RefiCodebook.Write(stream, study.Header, study.Themes);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The text that a source says is its own, U+FEFF included where it begins with one.</summary>
    public string TextOf(XElement source)
    {
        var path = source.Attribute("plainTextPath")!.Value;
        Assert.StartsWith("internal://", path, StringComparison.Ordinal);
        return new UTF8Encoding(false, true).GetString(Sources[$"sources/{path["internal://".Length..]}"]);
    }

    public IEnumerable<XElement> All(string element) => Named(Project, element);

    public static IEnumerable<XElement> Named(XElement root, string element) =>
        root.Descendants().Where(found => found.Name.LocalName == element);

    public static string? Value(XElement element, string attribute) => element.Attribute(attribute)?.Value;

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>What the writers are given.</summary>
internal sealed record WrittenStudy(
    StudyHeader Header, IReadOnlyList<ThemeDetail> Themes, IReadOnlyList<ParticipantEntry> Participants,
    IReadOnlyList<WholeSource> Sources)
{
    public StudyDates Dates { get; init; } = new(
        new(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc), new(2026, 4, 2, 10, 0, 0, DateTimeKind.Utc));

    public IEnumerable<ConceptDetail> Concepts => Themes.SelectMany(theme => theme.Concepts);

    public IEnumerable<QuoteDetail> Quotes => Themes.SelectMany(theme => theme.Quotes);

    public static async Task<WrittenStudy> ReadAsync(FocusThemes.Storage.LibraryContext library, string slug)
    {
        var study = (await library.FindStudyAsync(slug))!;
        var catalogue = await library.ReadCatalogueAsync(study);
        return new(
            study, await library.ReadThemesAsync(study), catalogue.Participants, (await library.ReadSourcesAsync(study)).Sources);
    }
}
