using FocusThemes.Model;
using static FocusThemes.Writing.Citations.PlainCitation;

namespace FocusThemes.Writing.Citations;

/// <summary>Citations in the order of the medical journals: six authors, then "et al".</summary>
internal static class Vancouver
{
    private const int MostNamed = 6;

    public static CitationForm Form { get; } = new("Vancouver", work => Of(work, Cite(work)));

    private static string Cite(CitedWork work)
    {
        var reference = work.Reference;
        var text = Joined(
            Sentence(Names(reference.Authors)), Sentence(reference.Title), Sentence(Place(work, reference)));
        if (reference.Doi.Length > 0) return $"{text} doi:{reference.Doi}";
        // A part's address stands with the part.
        return Joined(text, work.Part is null ? work.Url : reference.Url);
    }

    private static string Place(CitedWork work, Reference reference) => work.Kind.InBibTeX switch
    {
        "article" => Joined(
            reference.Container, $"{Year(reference)}{Volume(reference)}{Between(":", Pages(reference))}"),
        "incollection" or "inproceedings" => Joined(
            Sentence(Between("In: ", Joined(Editors(reference), Sentence(reference.Container)))),
            Sentence(Edition(reference)), Sentence(Imprint(reference)), Between("p. ", Pages(reference))),
        _ => Joined(Sentence(Joined(reference.Genre, reference.Number)), Sentence(reference.Container),
            Sentence(Edition(reference)), Imprint(reference)),
    };

    private static string Year(Reference reference) => reference.Issued.Year;

    private static string Volume(Reference reference) =>
        Between(";", $"{reference.Volume}{Between("(", reference.Issue, ")")}");

    private static string Edition(Reference reference) => reference.Edition.Length > 0
        && reference.Edition.All(char.IsAsciiDigit)
            ? $"{Ordinal.Of(reference.Edition)} ed"
            : reference.Edition;

    /// <summary>"Place: Publisher; 2022", with what is there of it.</summary>
    private static string Imprint(Reference reference)
    {
        var publisher = reference.PublisherPlace.Length > 0 && reference.Publisher.Length > 0
            ? $"{reference.PublisherPlace}: {reference.Publisher}"
            : reference.PublisherPlace + reference.Publisher;
        return publisher.Length > 0 ? $"{publisher}{Between("; ", Year(reference))}" : Year(reference);
    }

    private static string Editors(Reference reference) => Between(
        "", Names(reference.Editors), reference.Editors.Count == 1 ? ", editor." : ", editors.");

    private static string Names(IReadOnlyList<AuthorName> names) => string.Join(", ", names.Count > MostNamed
        ? names.Take(MostNamed).Select(Name).Append("et al")
        : names.Select(Name));

    private static string Name(AuthorName name) => Joined(name.LastInFull, name.Initials, name.Suffix);
}
