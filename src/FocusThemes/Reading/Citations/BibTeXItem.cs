using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Citations;

/// <summary>What the types and fields of BibTeX and biblatex mean.</summary>
internal static partial class BibTeXItem
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["article"] = "article-journal",
        ["book"] = "book",
        ["booklet"] = "pamphlet",
        ["collection"] = "book",
        ["conference"] = "paper-conference",
        ["dataset"] = "dataset",
        ["data"] = "dataset",
        ["electronic"] = "webpage",
        ["inbook"] = "chapter",
        ["incollection"] = "chapter",
        ["inproceedings"] = "paper-conference",
        ["inreference"] = "entry-encyclopedia",
        ["manual"] = "book",
        ["mastersthesis"] = "thesis",
        ["mvbook"] = "book",
        ["online"] = "webpage",
        ["patent"] = "patent",
        ["phdthesis"] = "thesis",
        ["proceedings"] = "book",
        ["reference"] = "book",
        ["report"] = "report",
        ["software"] = "software",
        ["standard"] = "standard",
        ["suppbook"] = "chapter",
        ["techreport"] = "report",
        ["thesis"] = "thesis",
        ["unpublished"] = "manuscript",
        ["webpage"] = "webpage",
        ["www"] = "webpage",
    };

    private static readonly Dictionary<string, string> Degrees = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mastersthesis"] = "Master’s thesis",
        ["mathesis"] = "Master’s thesis",
        ["phdthesis"] = "PhD thesis",
    };

    private static readonly string[] Roles = ["author", "editor", "translator"];

    private static readonly (string Member, string[] Fields)[] Texts =
    [
        ("container-title-short", ["shortjournal"]), ("collection-title", ["series"]), ("volume", ["volume"]),
        ("article-number", ["eid"]), ("edition", ["edition"]), ("chapter-number", ["chapter"]),
        ("publisher", ["publisher", "school", "institution", "organization"]),
        ("publisher-place", ["location", "address"]),
        ("event-title", ["eventtitle"]), ("event-place", ["venue"]), ("version", ["version"]), ("status", ["pubstate"]),
        ("number-of-pages", ["pagetotal", "numpages"]), ("number-of-volumes", ["volumes"]), ("ISSN", ["issn"]),
        ("ISBN", ["isbn"]), ("language", ["langid", "language"]), ("abstract", ["abstract"]), ("note", ["note"]),
        ("keyword", ["keywords"]),
    ];

    public static CslItem Of(BibTeXEntry entry)
    {
        var item = new CslItem();
        var type = Types.GetValueOrDefault(entry.Type, "document");
        var isArticle = type == "article-journal";
        item.Add("id", entry.Key);
        item.Add("type", IsInArxiv(entry) ? "article" : isArticle ? KindOfArticle(entry) : type);
        item.Add("title", Title(entry, "title", "subtitle"));
        item.Add("title-short", TeXText.ReadTitle(entry.First("shorttitle")));
        foreach (var role in Roles) item.AddNames(role, BibTeXNames.Read(entry.First(role)));
        item.Add("container-title", Container(entry));
        item.AddDate("issued", BibTeXDate.Issued(entry));
        item.AddDate("accessed", BibTeXDate.Of(entry.First("urldate", "lastchecked").Trim()));
        item.Add("issue", entry.Words(isArticle ? ["number", "issue"] : ["issue"]));
        if (!isArticle) item.Add("number", entry.Words("number"));
        item.AddPages(entry.Words("pages"));
        foreach (var (member, fields) in Texts) item.Add(member, entry.Words(fields));
        item.Add("genre", entry.Words("type") is { Length: > 0 } named
            ? Degrees.GetValueOrDefault(named, named)
            : Degrees.GetValueOrDefault(entry.Type, ""));
        item.AddDoi(Verbatim(entry, "doi"));
        AddPreprint(item, entry);
        item.Add("URL", Verbatim(entry, "url"));
        item.Add("URL", Address().Match(entry.Words("howpublished")).Value);
        return item;
    }

    // What has appeared in a journal since is often named by both.
    private static bool IsInArxiv(BibTeXEntry entry) => Container(entry).Length == 0
        && entry.First("archiveprefix", "eprinttype").Trim().Equals("arxiv", StringComparison.OrdinalIgnoreCase);

    private static string KindOfArticle(BibTeXEntry entry) => entry.First("entrysubtype").Trim() switch
    {
        "magazine" => "article-magazine",
        "newspaper" => "article-newspaper",
        _ => "article-journal",
    };

    private static string Title(BibTeXEntry entry, string title, string subtitle) => string.Join(
        ": ", new[] { title, subtitle }.Select(field => TeXText.ReadTitle(entry.First(field)))
            .Where(part => part.Length > 0));

    private static string Container(BibTeXEntry entry)
    {
        if (entry.First("journaltitle") is { Length: > 0 }) return Title(entry, "journaltitle", "journalsubtitle");
        if (entry.First("booktitle") is { Length: > 0 }) return Title(entry, "booktitle", "booksubtitle");
        if (entry.Words("journal") is { Length: > 0 } journal) return journal;
        return entry.Words("howpublished") is var how && !Address().IsMatch(how) ? how : "";
    }

    private static void AddPreprint(CslItem item, BibTeXEntry entry)
    {
        if (!IsInArxiv(entry)) return;
        var number = Verbatim(entry, "eprint");
        item.Add("publisher", "arXiv");
        item.Add("number", $"arXiv:{number}");
        item.Add("URL", Verbatim(entry, "url"));
        item.Add("URL", $"https://arxiv.org/abs/{number}");
    }

    // Managers escape what TeX would take for its own, and others do not.
    private static string Verbatim(BibTeXEntry entry, string field) =>
        Escaped().Replace(entry.First(field), SignOf).Trim('{', '}', ' ');

    private static string SignOf(Match escaped) => escaped.Groups["sign"].Success ? escaped.Groups["sign"].Value
        : escaped.Value.EndsWith("url{", StringComparison.Ordinal) ? ""
        : "~";

    [GeneratedRegex(
        @"\{\\(?<sign>[#$%&_~^])\}|\\(?<sign>[#$%&_~^])(?:\{\})?|\{?\\textasciitilde(?:\{\})?\}?|\\url\{",
        RegexOptions.NonBacktracking)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"https?://[^\s,;""<>]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
