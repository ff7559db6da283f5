using FocusThemes.Model;
using static FocusThemes.Writing.Citations.PlainCitation;

namespace FocusThemes.Writing.Citations;

/// <summary>
/// References in the style of the APA, seventh edition: up to twenty authors, then the last. Italics are left to
/// whoever pastes them.
/// </summary>
internal static class Apa
{
    private const int MostNamed = 20;

    public static CitationForm Form { get; } = new("APA 7", work => Of(work, Cite(work)));

    private static string Cite(CitedWork work)
    {
        var reference = work.Reference;
        var date = $"({Date(reference)}).";
        var title = Sentence(Joined(reference.Title, Beside(work)));
        var start = reference.Authors.Count > 0
            ? Joined(Sentence(Names(reference.Authors)), date, title)
            : Joined(title, date);
        // A part's address stands with the part.
        var address = reference.DoiAddress ?? (work.Part is null ? work.Url : reference.Url);
        return Joined(start, Sentence(Place(work)), address);
    }

    /// <summary>What tells the kind of publication, between the title and its full stop.</summary>
    private static string Beside(CitedWork work)
    {
        var reference = work.Reference;
        return work.Kind.InRis switch
        {
            "THES" => $"[{List(reference.Genre.Length > 0 ? reference.Genre : "Thesis", reference.Publisher)}]",
            "DATA" => "[Data set]",
            "RPRT" => Between("(", Joined(reference.Genre, reference.Number), ")"),
            "BOOK" => Between("(", Edition(reference), ")"),
            _ => "",
        };
    }

    private static string Place(CitedWork work)
    {
        var reference = work.Reference;
        return work.Kind.InBibTeX switch
        {
            "article" => List(reference.Container, Volume(reference), Pages(reference)),
            "incollection" or "inproceedings" => Joined(
                Sentence(Between("In ", Joined(Editors(reference), reference.Container, Inside(reference)))),
                reference.Publisher),
            "phdthesis" or "mastersthesis" => reference.Container,
            _ => Joined(Sentence(reference.Container), reference.Publisher),
        };
    }

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
        reference.Edition.Length > 0 && reference.Edition.All(char.IsAsciiDigit)
            ? $"{Ordinal.Of(reference.Edition)} ed."
            : reference.Edition;

    /// <summary>The day only where readers look for it: of newspapers, magazines and pages.</summary>
    private static string Date(Reference reference)
    {
        var date = reference.Issued;
        if (date.Year.Length == 0) return "n.d.";
        var hasDay =
            reference.Type is "article-magazine" or "article-newspaper" or "post" or "post-weblog" or "webpage";
        if (!hasDay || date.Month == 0) return date.Year;
        return date.Day > 0 ? $"{date.Year}, {date.MonthName} {date.Day}" : $"{date.Year}, {date.MonthName}";
    }

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

    private static string Name(AuthorName name) => List(
        name.Last, Joined(name.SpacedInitials, name.DroppingParticle), name.Suffix);

    /// <summary>"A. Editor &amp; B. Other (Eds.),", in the order in which they are spoken.</summary>
    private static string Editors(Reference reference)
    {
        List<string> names =
            [.. reference.Editors.Select(name => Joined(name.SpacedInitials, name.LastInFull, name.Suffix))];
        return names switch
        {
            [] => "",
            [var one] => $"{one} (Ed.),",
            [var one, var other] => $"{one} & {other} (Eds.),",
            _ => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]} (Eds.),",
        };
    }
}
