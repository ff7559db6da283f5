using FocusThemes.Model.Citing;
using static FocusThemes.Writing.Citations.PlainCitation;

namespace FocusThemes.Writing.Citations;

/// <summary>
/// Citations in the order of the medical journals, as the National Library of Medicine and the ICMJE have them: six
/// authors, then "et al".
/// </summary>
internal static class Vancouver
{
    private const int MostNamed = 6;

    public static CitationForm Form { get; } = new("Vancouver", work => Of(work, Cite(work)));

    private static string Cite(CitedWork work)
    {
        var reference = work.Reference;
        // A page is a part of its site, which stands in the place of a title.
        var isPage = reference.Type == "webpage" && reference.Container.Length > 0;
        var title = Joined(isPage ? reference.Container : reference.Title, Beside(work));
        return Joined(
            Sentence(People(reference, reference.Leading, reference.IsLedByEditors)), Sentence(title),
            Sentence(Place(work, reference)), isPage ? Sentence(reference.Title) : "", Numbers(work), work.Remark,
            Address(work));
    }

    /// <summary>What tells the kind of publication, and that it is read on the internet.</summary>
    private static string Beside(CitedWork work)
    {
        var reference = work.Reference;
        var isNumbered = work.Kind.InRis == "RPRT" && reference.Number.Length > 0;
        var kind = PublicationStatus.Manuscript(reference.Status) is { Length: > 0 } manuscript ? manuscript
            : isNumbered || IsArticle(work) ? "" : reference.Genre;
        var isWithin = reference.Container.Length > 0 && reference.Type != "webpage";
        return Joined(Between("[", kind, "]"), isWithin ? "" : Medium(reference));
    }

    private static string Medium(Reference reference) =>
        reference.Url.Length > 0 && reference.Doi.Length == 0 ? "[Internet]" : "";

    private static string Place(CitedWork work, Reference reference) => work.Kind.InBibTeX switch
    {
        "article" => Joined(Sentence(Joined(reference.Container, Medium(reference))), Issue(reference)),
        "incollection" or "inproceedings" => Joined(
            Sentence(Between("In: ", Joined(
                Sentence(People(reference, reference.Editors, true)), Sentence(reference.Container)))),
            Sentence(Edition(reference)), Sentence(Imprint(work)), Between("p. ", Pages(reference))),
        _ => Joined(
            Sentence(Site(reference)), Sentence(Edition(reference)),
            Sentence(reference.Authors.Count > 0 ? People(reference, reference.Editors, true) : ""), Imprint(work)),
    };

    /// <summary>What a post or a book of a series is part of; the site of a page stands in front already.</summary>
    private static string Site(Reference reference) => reference.Type == "webpage" || reference.Container.Length == 0
        ? ""
        : Joined(reference.Container, Medium(reference));

    /// <summary>"2022;8(3):190–198", with what is there of it; the day only where no volume tells when.</summary>
    private static string Issue(Reference reference)
    {
        var volume = $"{reference.Volume}{Between("(", reference.Issue, ")")}";
        var date = volume.Length > 0 ? NlmDate.Year(reference) : NlmDate.Full(reference);
        var when = string.Join(';', new[] { Joined(date, Cited(reference)), volume }.Where(part => part.Length > 0));
        var ahead = PublicationStatus.IsAhead(reference.Status) && volume.Length == 0 ? "Epub ahead of print" : "";
        var place = when.Length > 0 ? $"{when}{Between(":", Pages(reference))}" : Pages(reference);
        return ahead.Length > 0 ? Joined(Sentence(place), ahead) : place;
    }

    /// <summary>"Place: Publisher; 2022", with what is there of it.</summary>
    private static string Imprint(CitedWork work)
    {
        var reference = work.Reference;
        var publisher = reference.PublisherPlace.Length > 0 && reference.Publisher.Length > 0
            ? $"{reference.PublisherPlace}: {reference.Publisher}"
            : reference.PublisherPlace + reference.Publisher;
        var date = reference.Type is "post" or "post-weblog" ? NlmDate.Full(reference) : NlmDate.Year(reference);
        return string.Join("; ", new[] { publisher, Joined(date, Cited(reference)) }.Where(part => part.Length > 0));
    }

    private static string Cited(Reference reference) => reference.Doi.Length > 0 || reference.Url.Length == 0
        ? ""
        : Between("[cited ", NlmDate.Full(reference.Accessed), "]");

    /// <summary>"Report No.: 5."</summary>
    private static string Numbers(CitedWork work)
    {
        var (reference, kind) = (work.Reference, work.Kind);
        if (kind.InBibTeX is "article" or "incollection" or "inproceedings") return "";
        var label = kind.InRis != "RPRT" ? "No." : $"{(reference.Genre.Length > 0 ? reference.Genre : "Report")} No.:";
        return Sentence(Numbered(label, reference.Number));
    }

    private static string Address(CitedWork work)
    {
        var reference = work.Reference;
        if (reference.Doi.Length > 0) return $"doi:{reference.Doi}";
        if (reference.Url.Length > 0) return $"Available from: {reference.Url}";
        // A part's address stands with the part.
        return work.Part is null ? work.Url : "";
    }

    private static bool IsArticle(CitedWork work) => work.Kind.InBibTeX == "article";

    private static string People(Reference reference, IReadOnlyList<AuthorName> people, bool areEditors)
    {
        var names = string.Join(", ", people.Count > MostNamed
            ? people.Take(MostNamed).Select(name => name.AsListed).Append("et al")
            : people.Select(name => name.AsListed));
        return areEditors ? Between("", names, people.Count == 1 ? ", editor" : ", editors") : names;
    }
}
