using System.Text.RegularExpressions;

namespace FocusThemes.Writing.Citations;

/// <summary>One entry of BibTeX, in UTF-8.</summary>
internal static partial class BibTeX
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static CitationForm Form { get; } = new("BibTeX", Write, ".bib", "application/x-bibtex");

    private static string Write(CitedWork work)
    {
        var fields = Fields(work).Where(field => field.Value != "{}")
            .Select(field => $"  {field.Name} = {field.Value}");
        return $"@{work.Kind.InBibTeX}{{{work.Key},\n{string.Join(",\n", fields)}\n}}\n";
    }

    private static IEnumerable<(string Name, string Value)> Fields(CitedWork work)
    {
        var (reference, kind) = (work.Reference, work.Kind);
        yield return ("author", BibTeXText.Names(reference.Authors));
        yield return ("title", BibTeXText.Title(reference.MarkedTitle));
        yield return (kind.Container, BibTeXText.Value(reference.Container));
        // There is one such field: a book has its series there where it is part of nothing else.
        if (kind.Container != "series" || reference.Container.Length == 0)
            yield return ("series", BibTeXText.Value(reference.Collection));
        yield return ("editor", BibTeXText.Names(reference.Editors));
        yield return ("year", BibTeXText.Value(reference.Dated));
        // The names of the months are words of BibTeX, which a style spells.
        if (reference.Issued.Month > 0) yield return ("month", Months[reference.Issued.Month - 1]);
        if (reference.Issued.Day > 0) yield return ("day", $"{{{reference.Issued.Day}}}");
        yield return ("volume", BibTeXText.Value(reference.Volume));
        yield return ("number", BibTeXText.Value(reference.Issue.Length > 0 ? reference.Issue : reference.Number));
        yield return ("edition", BibTeXText.Value(reference.Edition));
        yield return ("pages", BibTeXText.Pages(Dash().Replace(
            reference.Location, dash => IsWithin(reference.Location, dash) ? "--" : dash.Value)));
        if (reference.Pages.Length > 0) yield return ("eid", BibTeXText.Value(reference.ArticleNumber));
        yield return ("type", BibTeXText.Value(reference.Genre));
        yield return (kind.Publisher, BibTeXText.Value(reference.Publisher));
        yield return ("address", BibTeXText.Value(reference.PublisherPlace));
        yield return ("doi", BibTeXText.Verbatim(reference.Doi));
        yield return ("url", BibTeXText.Verbatim(work.Url));
        yield return ("issn", BibTeXText.Value(reference.Issn));
        yield return ("isbn", BibTeXText.Value(reference.Isbn));
        yield return ("language", BibTeXText.Value(reference.Language));
        yield return ("abstract", BibTeXText.Value(reference.Abstract));
        yield return ("note", BibTeXText.Value(PlainCitation.Joined(
            PlainCitation.Sentence(work.Part?.Place ?? ""), work.Remark, reference.Note)));
    }

    private static bool IsWithin(string pages, Match dash) => dash.Index > 0 && dash.Index + dash.Length < pages.Length
        && char.IsLetterOrDigit(pages[dash.Index - 1]) && char.IsLetterOrDigit(pages[dash.Index + dash.Length]);

    [GeneratedRegex(@"\s*[-–—]+\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Dash();
}
