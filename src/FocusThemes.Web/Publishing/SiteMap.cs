using System.Globalization;
using System.Text;
using System.Xml.Linq;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Web.Publishing;

/// <summary>A study, with when it was read and where its files stand.</summary>
internal sealed record PublishedEntry(StudyHeader Study, string Group, DateOnly ReadOn, string Key)
{
    /// <summary>True where an earlier run has made all of its files, and they are there.</summary>
    public bool IsSame { get; init; }
}

/// <summary>What a site tells search engines and readers of feeds, who want whole addresses.</summary>
/// <param name="at">What every address begins with, without its last slash.</param>
internal sealed class SiteMap(string at)
{
    public const string Feed = "feed.xml", Name = "sitemap.xml";

    /// <summary>What one map may have.</summary>
    private const int MostPages = 50_000;

    private const int MostInFeed = 100;
    /// <summary>Where the map of all maps stands.</summary>
    public string Address => $"{at}/{Name}";

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>A map of the pages of a study, or several where they are many.</summary>
    public IEnumerable<(string File, byte[] Bytes)> MapsOf(string group, IEnumerable<PublishedFile> files, DateOnly readOn) =>
        files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !file.Path.StartsWith("q/", StringComparison.Ordinal) && file.Path != PublishedLinks.Missing)
            .OrderBy(file => file.Path, StringComparer.Ordinal).Chunk(MostPages).Index()
            .Select(chunk => (NameOf(group, chunk.Index), Bytes(new XElement(Map + "urlset", chunk.Item.Select(
                file => new XElement(Map + "url", new XElement(Map + "loc", AddressOf(file.Path)), new XElement(Map + "lastmod", $"{readOn:O}")))))));

    /// <summary>The map of all these maps.</summary>
    public byte[] Of(IEnumerable<string> maps) => Bytes(new XElement(Map + "sitemapindex", maps.Order(StringComparer.Ordinal).Select(
        map => new XElement(Map + "sitemap", new XElement(Map + "loc", AddressOf(map))))));

    /// <summary>The studies that were read last, the last first.</summary>
    public byte[] FeedOf(IReadOnlyList<PublishedEntry> studies) => Bytes(new XElement(Atom + "feed",
        new XElement(Atom + "title", "FocusThemes"),
        new XElement(Atom + "id", $"{at}/{Feed}"),
        new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", $"{at}/{Feed}")),
        new XElement(Atom + "link", new XAttribute("href", $"{at}/index.html")),
        new XElement(Atom + "updated", $"{studies.Select(study => study.ReadOn).DefaultIfEmpty().Max():O}T00:00:00Z"),
        studies.OrderByDescending(entry => entry.ReadOn).ThenBy(entry => entry.Study.Slug, StringComparer.Ordinal).Take(MostInFeed).Select(Entry)));

    private XElement Entry(PublishedEntry entry)
    {
        var address = AddressOf($"{entry.Group}/index.html");
        var authors = entry.Study.Reference.Authors.Select(author => new XElement(Atom + "author", new XElement(Atom + "name", author.AsListed))).ToList();
        return new(Atom + "entry",
            new XElement(Atom + "title", entry.Study.Title),
            new XElement(Atom + "id", address),
            new XElement(Atom + "link", new XAttribute("href", address)),
            new XElement(Atom + "updated", $"{entry.ReadOn:O}T00:00:00Z"),
            authors.Count > 0 ? authors : new XElement(Atom + "author", new XElement(Atom + "name", "FocusThemes")));
    }

    private static string NameOf(string group, int number)
    {
        var name = number == 0 ? Name : string.Create(CultureInfo.InvariantCulture, $"sitemap-{number + 1}.xml");
        return group.Length == 0 ? $"site-{name}" : $"{group}/{name}";
    }

    private string AddressOf(string file) => $"{at}/{new PublishedAddress(file).Path}";

    private static byte[] Bytes(XElement root) => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n");
}
