using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing.Office;

/// <summary>What documents and workbooks have in common: parts in an archive, and what the file says of itself.</summary>
internal static class OfficePackage
{
    /// <summary>Title, citation and date, as programs show them of a file.</summary>
    public const string PropertiesPart = "docProps/core.xml";

    /// <summary>The properties that no program has names for.</summary>
    public const string OwnPropertiesPart = "docProps/custom.xml";

    private const string Beginning = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>What stands in <see cref="PropertiesPart"/>.</summary>
    /// <param name="language">The language of its words; null where that is not told.</param>
    public static string Properties(Export exported, string? language = null)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/", terms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        return Beginning + new XElement(core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", dc), new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", OfficeText.InDocument(exported.Title)), new XElement(dc + "creator", "FocusThemes"),
            new XElement(dc + "description", OfficeText.InDocument($"{exported.Citation()} {exported.Origin}")),
            language is null ? null : new XElement(dc + "language", language),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), $"{exported.Date:yyyy-MM-dd}T00:00:00Z"))
            .ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The same export is the same file: parts are dated as the export.</summary>
    public static Stream Part(this ZipArchive archive, string name, DateOnly date) =>
        archive.CreateEntry(name, date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).Open();

    public static void Part(this ZipArchive archive, string name, DateOnly date, string xml)
    {
        using var writer = new StreamWriter(archive.Part(name, date), new UTF8Encoding(false));
        if (!xml.StartsWith("<?", StringComparison.Ordinal)) writer.Write(Beginning);
        writer.Write(xml);
    }
}
