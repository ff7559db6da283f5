using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using FocusThemes.Model.Citing;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats.Jats;

namespace FocusThemes.Reading.Citations;

/// <summary>What an article or a book in JATS or BITS says that it is cited by.</summary>
internal static class JatsCitation
{
    // The date before that of the first publication, which may be of another year.
    private static readonly string[] Dates = ["ppub", "collection", "epub-ppub", "pub", "epub", "publication", "original-publication", "ecorrected"];

    private static readonly Dictionary<string, string> Markup = new(StringComparer.Ordinal)
    {
        ["italic"] = "i",
        ["bold"] = "b",
        ["sup"] = "sup",
        ["sub"] = "sub",
    };

    private static readonly HashSet<string> NoWords = new(StringComparer.Ordinal) { "xref", "fn", "graphic", "inline-graphic", "alt-text", "tex-math" };

    /// <summary>The article's own citation; null where it has no title.</summary>
    /// <param name="name">The name of the file.</param>
    public static CitationFile? Of(string name, JatsParts parts)
    {
        var (article, book, part) = (parts.AboutOf("article-meta"), parts.AboutOf("book-meta"), parts.AboutOf("book-part-meta"));
        var about = article ?? part ?? book;
        if (about is null || TitleOf(about) is not { Length: > 0 } title) return null;
        var item = new CslItem();
        item.Add("type", article is not null ? "article-journal" : part is not null ? "chapter" : "book");
        item.Add("title", title);
        item.AddNames("author", NamesOf(about, "author"));
        item.AddNames("editor", NamesOf(book ?? about, "editor"));
        var issued = IssuedOf(about);
        item.AddDate("issued", issued.IsKnown || book is null ? issued : IssuedOf(book));
        if (parts.AboutOf("journal-meta") is { } journal) AddJournal(item, journal);
        if (part is not null && book is not null) item.Add("container-title", TitleOf(book));
        foreach (var (member, element) in new[] { ("volume", "volume"), ("issue", "issue"), ("article-number", "elocation-id") })
            item.Add(member, Words(about.Element(element)));
        AddPages(item, about);
        AddNumbers(item, about);
        if (book is not null) AddPublisher(item, book);
        item.Add("language", parts.Language);
        item.Add("license", LicenceOf(about));
        return item.AsCitation(name);
    }

    private static string TitleOf(XElement about)
    {
        var group = about.Element("title-group") ?? about.Element("book-title-group") ?? about;
        var title = Words(group.Element("article-title") ?? group.Element("book-title") ?? group.Element("title"));
        var subtitle = Words(group.Element("subtitle"));
        return subtitle.Length == 0 ? title : title.EndsWith('?') || title.EndsWith(':') ? $"{title} {subtitle}" : $"{title}: {subtitle}";
    }

    private static void AddJournal(CslItem item, XElement journal)
    {
        var titles = journal.Element("journal-title-group") ?? journal;
        item.Add("container-title", Words(titles.Element("journal-title")));
        item.Add("container-title-short", Words(titles.Element("abbrev-journal-title")));
        item.Add("ISSN", Words(journal.Element("issn")));
        AddPublisher(item, journal);
    }

    private static void AddPublisher(CslItem item, XElement about)
    {
        item.Add("publisher", Words(about.Element("publisher")?.Element("publisher-name")));
        item.Add("publisher-place", Words(about.Element("publisher")?.Element("publisher-loc")));
        item.Add("ISBN", Words(about.Element("isbn")));
    }

    private static void AddPages(CslItem item, XElement about)
    {
        var (first, last) = (Words(about.Element("fpage")), Words(about.Element("lpage")));
        item.AddPages(first.Length == 0 ? Words(about.Element("page-range")) : last.Length == 0 || last == first ? first : $"{first}-{last}");
    }

    private static void AddNumbers(CslItem item, XElement about)
    {
        foreach (var number in about.Elements().Where(one => one.Name.LocalName is "article-id" or "book-id" or "book-part-id"))
        {
            var words = Words(number);
            switch ((string?)number.Attribute("pub-id-type"))
            {
                case "doi":
                    item.AddDoi(words);
                    break;
                case "pmid":
                    item.Add("PMID", words);
                    break;
                case "pmc" or "pmcid":
                    item.Add("PMCID", words.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? words : $"PMC{words}");
                    break;
            }
        }
    }

    // In the order that the article has them; those of a group are its author together.
    private static IEnumerable<JsonObject> NamesOf(XElement about, string role)
    {
        foreach (var one in about.Elements("contrib-group").SelectMany(group => group.Elements("contrib").Select(one => (Group: group, Contrib: one))))
        {
            var said = (string?)one.Contrib.Attribute("contrib-type") ?? (string?)one.Group.Attribute("content-type") ?? "author";
            if (said.TrimEnd('s').Equals(role, StringComparison.OrdinalIgnoreCase) && NameOf(one.Contrib) is { } found) yield return found;
        }
    }

    private static JsonObject? NameOf(XElement contrib)
    {
        if ((contrib.Element("name-alternatives")?.Elements().FirstOrDefault() ?? contrib.Element("name") ?? contrib.Element("string-name")) is { } name)
        {
            var (surname, given) = (Words(name.Element("surname")), Words(name.Element("given-names")));
            if (surname.Length > 0) return CslName.Of(surname, given, Words(name.Element("suffix")));
            return (given.Length > 0 ? given : Words(name)) is { Length: > 0 } whole ? CslName.Whole(whole) : null;
        }

        var group = contrib.Element("collab") ?? contrib.Element("collab-alternatives")?.Elements().FirstOrDefault();
        return group is null ? null : Words(group, without: "contrib-group") is { Length: > 0 } collab ? CslName.Whole(collab) : null;
    }

    private static PartialDate IssuedOf(XElement about)
    {
        var dates = about.Elements("pub-date").ToList();
        var date = Dates.Select(kind => dates.Find(one => KindOf(one) == kind)).FirstOrDefault(one => one is not null)
            ?? dates.Find(one => KindOf(one) is null);
        if (date is null) return PartialDate.None;
        var (year, month, day) = (Words(date.Element("year")), Words(date.Element("month")), Words(date.Element("day")));
        return month.Length == 0 || month.All(char.IsAsciiDigit)
            ? PartialDate.Of([year, month, day])
            : DateWords.Read($"{day} {month} {year}".Trim()) is { Words: "" } read ? read : PartialDate.Of([year]);
    }

    private static string? KindOf(XElement date) => (string?)date.Attribute("date-type") ?? (string?)date.Attribute("pub-type");

    private static string? LicenceOf(XElement about)
    {
        var licence = about.Element("permissions")?.Element("license");
        return licence is null ? null : (string?)licence.Attribute("href")
            ?? licence.Descendants("license_ref").Select(one => one.Value).FirstOrDefault()
            ?? licence.Descendants("ext-link").Select(one => (string?)one.Attribute("href")).FirstOrDefault(one => one is not null);
    }

    /// <summary>On one line, with what the citation forms write for italics and the like; empty for nothing.</summary>
    private static string Words(XElement? element, string? without = null)
    {
        if (element is null) return "";
        var words = new StringBuilder();
        foreach (var node in element.Nodes()) Append(node);
        return OneLine.Of(words.ToString());

        void Append(XNode node)
        {
            if (node is XText text) words.Append(text.Value);
            if (node is not XElement inner || NoWords.Contains(inner.Name.LocalName) || inner.Name.LocalName == without) return;
            var mark = Markup.GetValueOrDefault(inner.Name.LocalName);
            if (mark is not null) words.Append('<').Append(mark).Append('>');
            foreach (var within in inner.Nodes()) Append(within);
            if (mark is not null) words.Append("</").Append(mark).Append('>');
        }
    }
}
