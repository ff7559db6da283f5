using FocusThemes.Model.Citing;

namespace FocusThemes.Writing.Citations;

/// <summary>What a type of CSL is called in the other formats.</summary>
/// <param name="InBibTeX">An entry type of BibTeX itself, not of its successors.</param>
/// <param name="Container">The field of BibTeX for the journal, book or site that it is part of.</param>
/// <param name="Publisher">The field of BibTeX for who publishes it.</param>
/// <param name="InSchema">A type of schema.org.</param>
public sealed record PublicationKind(
    string InBibTeX, string InRis, string InSchema, string Container = "howpublished", string Publisher = "publisher")
{
    private static readonly PublicationKind Other = new("misc", "GEN", "CreativeWork");
    private static readonly PublicationKind Thesis = new("phdthesis", "THES", "Thesis", Publisher: "school");

    private static readonly Dictionary<string, PublicationKind> All = new()
    {
        ["article-journal"] = new("article", "JOUR", "ScholarlyArticle", "journal"),
        ["article-magazine"] = new("article", "MGZN", "Article", "journal"),
        ["article-newspaper"] = new("article", "NEWS", "NewsArticle", "journal"),
        ["article"] = new("misc", "GEN", "ScholarlyArticle"),
        ["book"] = new("book", "BOOK", "Book", "series"),
        ["chapter"] = new("incollection", "CHAP", "Chapter", "booktitle"),
        ["entry-dictionary"] = new("incollection", "DICT", "Chapter", "booktitle"),
        ["entry-encyclopedia"] = new("incollection", "ENCYC", "Chapter", "booktitle"),
        ["dataset"] = new("misc", "DATA", "Dataset"),
        ["manuscript"] = new("unpublished", "UNPB", "Manuscript"),
        ["paper-conference"] = new("inproceedings", "CPAPER", "ScholarlyArticle", "booktitle"),
        ["post"] = new("misc", "ELEC", "WebPage"),
        ["post-weblog"] = new("misc", "BLOG", "BlogPosting"),
        ["report"] = new("techreport", "RPRT", "Report", Publisher: "institution"),
        ["thesis"] = Thesis,
        ["webpage"] = new("misc", "ELEC", "WebPage"),
    };

    public static PublicationKind Of(Reference reference) =>
        reference.Type == "thesis" && reference.Genre.Contains("master", StringComparison.OrdinalIgnoreCase)
            ? Thesis with { InBibTeX = "mastersthesis" }
            : All.GetValueOrDefault(reference.Type, Other);
}
