using System.Text.RegularExpressions;
using FocusThemes.Model.Citing;
using static FocusThemes.Writing.Citations.PlainCitation;

namespace FocusThemes.Writing.Citations;

/// <summary>
/// References in the style of the APA, seventh edition: up to twenty authors, then the last. Italics are left to
/// whoever pastes them.
/// </summary>
internal static partial class Apa
{
    private const int MostNamed = 20;

    public static CitationForm Form { get; } = new("APA 7", work => Of(work, Cite(work)));

    private static string Cite(CitedWork work)
    {
        var reference = work.Reference;
        var date = $"({ApaDate.Of(reference)}).";
        var title = Sentence(Joined(reference.Title, Beside(work)));
        var start = reference.Leading.Count > 0
            ? Joined(Sentence(Leading(reference)), date, title)
            : Joined(title, date);
        // A part's address stands with the part.
        var address = reference.DoiAddress ?? (work.Part is null ? work.Url : reference.Url);
        return Joined(start, Sentence(Place(work)), work.Remark, address);
    }

    private static string Leading(Reference reference) => reference.IsLedByEditors
        ? Joined(Names(reference.Editors), reference.Editors.Count == 1 ? "(Ed.)" : "(Eds.)")
        : Names(reference.Authors);

    /// <summary>What tells the kind of publication, between the title and its full stop.</summary>
    private static string Beside(CitedWork work)
    {
        var reference = work.Reference;
        var manuscript = Between("[", PublicationStatus.Manuscript(reference.Status), "]");
        if (manuscript.Length > 0) return manuscript;
        return work.Kind.InRis switch
        {
            "THES" => $"[{List(Degree(reference), IsFound(reference) ? reference.Publisher : "")}]",
            "DATA" => "[Data set]",
            "RPRT" => Between("(", Joined(reference.Genre, Numbered("No.", reference.Number)), ")"),
            "BOOK" => Between("(", string.Join(
                "; ", new[] { With(reference), Edition(reference) }.Where(part => part.Length > 0)), ")"),
            _ when reference.Type == "article" => Between("[", reference.Genre, "]"),
            _ => "",
        };
    }

    private static string Degree(Reference reference) => reference.Genre.Length > 0 ? reference.Genre : "Thesis";

    /// <summary>A thesis that can be had somewhere names its university beside its degree, another after it.</summary>
    private static bool IsFound(Reference reference) => (reference.Doi + reference.Url + reference.Container).Length > 0;

    private static string Place(CitedWork work)
    {
        var reference = work.Reference;
        return work.Kind.InBibTeX switch
        {
            "article" => Joined(
                Sentence(List(reference.Container, Volume(reference), Location(reference))), Ahead(reference)),
            "incollection" or "inproceedings" => Joined(
                Sentence(Between("In ", Joined(Editors(reference), reference.Container, Inside(reference)))),
                reference.Publisher),
            "phdthesis" or "mastersthesis" => IsFound(reference) ? reference.Container : reference.Publisher,
            _ => Joined(Sentence(reference.Container), IsSaid(reference) ? "" : reference.Publisher),
        };
    }

    /// <summary>A publisher who is the author is named once.</summary>
    private static bool IsSaid(Reference reference) => reference.Leading is [{ IsOrganisation: true } only]
        && only.Family.Equals(reference.Publisher, StringComparison.OrdinalIgnoreCase);

    private static string Ahead(Reference reference) =>
        PublicationStatus.IsAhead(reference.Status) && reference.Volume.Length == 0 ? "Advance online publication" : "";

    /// <summary>Pages, or "Article e12" of what is counted and not paged.</summary>
    private static string Location(Reference reference) =>
        reference.Pages.Length == 0 || ArticleNumber().IsMatch(reference.Pages)
            ? Between("Article ", Pages(reference))
            : Pages(reference);

    /// <summary>"p. 7" or "pp. 7–9".</summary>
    private static string MarkedPages(Reference reference)
    {
        var areSeveral = reference.LastPage.Length > 0 || reference.Pages.Contains(',', StringComparison.Ordinal);
        return Between(areSeveral ? "pp. " : "p. ", Pages(reference));
    }

    private static string Volume(Reference reference) => $"{reference.Volume}{Between("(", reference.Issue, ")")}";

    private static string Inside(Reference reference) =>
        Between("(", List(Edition(reference), MarkedPages(reference)), ")");

    private static string List(params IEnumerable<string> parts) =>
        string.Join(", ", parts.Where(part => part.Length > 0));

    private static string Edition(Reference reference) =>
        PlainCitation.Edition(reference) is var edition && edition == reference.Edition ? edition : $"{edition}.";

    private static string Names(IReadOnlyList<AuthorName> authors)
    {
        List<string> names = [.. authors.Select(Name)];
        return names switch
        {
            [var one] => one,
            { Count: <= MostNamed } => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}",
            _ => $"{string.Join(", ", names.Take(MostNamed - 1))}, . . . {names[^1]}",
        };
    }

    private static string Name(AuthorName name) => name.IsOneWord
        ? name.AsListed
        : List(name.Last, Joined(name.SpacedInitials, name.DroppingParticle), name.Suffix);

    /// <summary>"A. Editor &amp; B. Other (Eds.),", before the book that they edited.</summary>
    private static string Editors(Reference reference) =>
        Between("", Spoken(reference.Editors), reference.Editors.Count == 1 ? " (Ed.)," : " (Eds.),");

    /// <summary>"A. Editor, Ed.", beside the title of an author's book.</summary>
    private static string With(Reference reference) => reference.Authors.Count == 0 ? "" : Between(
        "", Spoken(reference.Editors), reference.Editors.Count == 1 ? ", Ed." : ", Eds.");

    /// <summary>Names in the order in which they are spoken.</summary>
    private static string Spoken(IReadOnlyList<AuthorName> people)
    {
        List<string> names = [.. people.Select(Spoken)];
        return names switch
        {
            [] => "",
            [var one] => one,
            [var one, var other] => $"{one} & {other}",
            _ => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}",
        };
    }

    private static string Spoken(AuthorName name)
    {
        if (name.IsOneWord) return name.AsListed;
        var spoken = Joined(name.SpacedInitials, name.LastInFull);
        return name.HasCommaBeforeSuffix ? List(spoken, name.Suffix) : Joined(spoken, name.Suffix);
    }

    // A page has no letter e before its number; what is counted through the year has.
    [GeneratedRegex("^[eE][0-9]+$")]
    private static partial Regex ArticleNumber();
}
