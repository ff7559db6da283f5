using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Citations;

/// <summary>What the tags of RIS mean, which managers and publishers do not use alike.</summary>
internal static partial class RisItem
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ABST"] = "article-journal",
        ["BLOG"] = "post-weblog",
        ["BOOK"] = "book",
        ["CHAP"] = "chapter",
        ["COMP"] = "software",
        ["CONF"] = "paper-conference",
        ["CPAPER"] = "paper-conference",
        ["DATA"] = "dataset",
        ["DBASE"] = "dataset",
        ["DICT"] = "entry-dictionary",
        ["EBOOK"] = "book",
        ["ECHAP"] = "chapter",
        ["EDBOOK"] = "book",
        ["EJOUR"] = "article-journal",
        ["ELEC"] = "webpage",
        ["ENCYC"] = "entry-encyclopedia",
        ["GOVDOC"] = "report",
        ["INPR"] = "article-journal",
        ["JOUR"] = "article-journal",
        ["MANSCPT"] = "manuscript",
        ["MGZN"] = "article-magazine",
        ["NEWS"] = "article-newspaper",
        ["PAMP"] = "pamphlet",
        ["PAT"] = "patent",
        ["RPRT"] = "report",
        ["SER"] = "book",
        ["SLIDE"] = "speech",
        ["SOUND"] = "song",
        ["STAND"] = "standard",
        ["THES"] = "thesis",
        ["UNPB"] = "manuscript",
        ["UNPD"] = "manuscript",
        ["VIDEO"] = "motion_picture",
        ["WEB"] = "webpage",
    };

    // The first tag that says something counts.
    private static readonly (string Member, string[] Tags)[] Texts =
    [
        ("id", ["ID"]), ("title-short", ["ST"]), ("container-title-short", ["J2", "JA"]), ("volume", ["VL"]),
        ("edition", ["ET"]), ("publisher", ["PB"]), ("publisher-place", ["CY", "PP"]), ("language", ["LA"]),
        ("abstract", ["AB", "N2"]), ("number-of-volumes", ["NV"]), ("article-number", ["C7"]),
    ];

    private static readonly (string Role, string[] Tags)[] Names =
    [
        ("author", ["AU", "A1"]), ("editor", ["ED", "A2"]), ("collection-editor", ["A3"]), ("translator", ["A4"]),
    ];

    public static CslItem Of(RisRecord record)
    {
        var item = new CslItem();
        var written = record.First("TY");
        var type = Types.GetValueOrDefault(written, "document");
        var isBook = type == "book";
        item.Add("type", type);
        item.Add("title", record.First("TI", "T1", "CT") is { Length: > 0 } title ? title : record.First("BT"));
        foreach (var (role, tags) in Names) item.AddNames(role, tags.SelectMany(record.Names));
        item.AddDate("issued", record.Issued());
        item.AddDate("accessed", record.Date("Y2"));
        // A book is part of nothing but its series.
        if (!isBook) item.Add("container-title", record.First("T2", "JF", "BT", "JO", "JA", "J2"));
        item.Add("collection-title", isBook ? record.First("T3", "T2") : record.First("T3"));
        AddPlaces(item, record, type);
        foreach (var (member, tags) in Texts) item.Add(member, record.First(tags));
        AddGenre(item, record.First("M3"));
        item.AddDoi(record.First("DO"));
        item.Add("URL", record.First("UR", "L2", "LK"));
        item.Add("keyword", string.Join(", ", record.All("KW")));
        item.Add("note", string.Join('\n', record.All("N1")));
        if (written.Equals("INPR", StringComparison.OrdinalIgnoreCase)) item.Add("status", "in press");
        return item;
    }

    private static void AddPlaces(CslItem item, RisRecord record, string type)
    {
        var isArticle = type.StartsWith("article-", StringComparison.Ordinal);
        item.Add(isArticle ? "issue" : "number", record.First("IS", "M1"));
        var (first, last) = (record.First("SP"), record.First("EP"));
        item.AddPages(last.Length == 0 || last == first ? first : first.Length == 0 ? last : $"{first}-{last}");
        foreach (var number in record.All("SN"))
            item.Add((isArticle && !item.Has("ISSN")) || Issn().IsMatch(number) ? "ISSN" : "ISBN", number);
    }

    // Older exports have the DOI there.
    private static void AddGenre(CslItem item, string text)
    {
        if (Doi().IsMatch(text)) item.AddDoi(text);
        else item.Add("genre", text);
    }

    [GeneratedRegex("^[0-9]{4}-?[0-9]{3}[0-9Xx]$", RegexOptions.NonBacktracking)]
    private static partial Regex Issn();

    [GeneratedRegex("^10\\.[0-9]{4,}/", RegexOptions.NonBacktracking)]
    private static partial Regex Doi();
}
