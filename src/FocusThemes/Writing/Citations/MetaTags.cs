using System.Runtime.CompilerServices;
using FocusThemes.Model.Citing;

namespace FocusThemes.Writing.Citations;

/// <summary>
/// Names and contents that tell citation managers and search engines which publication a page belongs to, in the words
/// of Highwire Press and of the Dublin Core.
/// </summary>
public static class MetaTags
{
    // Every page of a study has the same ones.
    private static readonly ConditionalWeakTable<Reference, IReadOnlyList<(string, string)>> Made = [];

    public static IReadOnlyList<(string Name, string Content)> Of(Reference reference) => Made.GetValue(
        reference, static made => [.. Highwire(made).Concat(DublinCore(made)).Where(tag => tag.Content.Length > 0)]);

    private static IEnumerable<(string Name, string Content)> Highwire(Reference reference)
    {
        var kind = PublicationKind.Of(reference);
        yield return ("citation_title", reference.Title);
        foreach (var author in reference.Leading) yield return ("citation_author", author.Inverted);
        yield return ("citation_publication_date", reference.Issued.Numeric('/'));
        yield return (kind.InBibTeX switch
        {
            "article" => "citation_journal_title",
            "inproceedings" => "citation_conference_title",
            _ => "citation_inbook_title",
        }, reference.Container);
        yield return ("citation_volume", reference.Volume);
        yield return ("citation_issue", reference.Issue);
        yield return ("citation_firstpage", reference.FirstPage);
        yield return ("citation_lastpage", reference.LastPage);
        yield return ("citation_doi", reference.Doi);
        yield return ("citation_issn", reference.Issn);
        yield return ("citation_isbn", reference.Isbn);
        yield return (kind.Publisher switch
        {
            "school" => "citation_dissertation_institution",
            "institution" => "citation_technical_report_institution",
            _ => "citation_publisher",
        }, reference.Publisher);
        yield return ("citation_language", reference.Language);
    }

    private static IEnumerable<(string Name, string Content)> DublinCore(Reference reference)
    {
        yield return ("DC.title", reference.Title);
        foreach (var author in reference.Leading) yield return ("DC.creator", author.Inverted);
        yield return ("DC.date", reference.Issued.Numeric('-'));
        yield return ("DC.source", reference.Container);
        yield return ("DC.identifier", reference.Doi.Length > 0 ? $"doi:{reference.Doi}" : reference.Url);
        yield return ("DC.publisher", reference.Publisher);
        yield return ("DC.language", reference.Language);
    }
}
