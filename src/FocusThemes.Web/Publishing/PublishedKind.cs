using FocusThemes.Checks.Reporting;
using FocusThemes.Queries.Quotes;
using FocusThemes.Writing;
using FocusThemes.Writing.Charts;
using FocusThemes.Writing.Citations;
using FocusThemes.Writing.Codebooks;
using FocusThemes.Writing.Refi;
using FocusThemes.Writing.Reporting;

namespace FocusThemes.Web.Publishing;

/// <summary>A kind of page or file that a published study has: another one is a line here.</summary>
/// <param name="AddressesIn">The addresses that a study has of the kind, as the site has them. What else belongs to one of
/// them, such as the next page of a list, is found by its links.</param>
/// <param name="OwnFiles">What the files beside a study's own are called, without an ending; null where they have a folder.</param>
internal sealed record PublishedKind(string Name, Func<PublishedStudy, IEnumerable<string>> AddressesIn, string? OwnFiles = null)
{
    private static readonly string[] Taken = ["docx", "xlsx", "csv", "md", "json"];

    public static IReadOnlyList<PublishedKind> OfStudy { get; } =
    [
        new("overview", study => [study.Address]),
        new("the study as a file", study => In(study.Address, ExportForms.All.Select(form => form.Extension))),
        new("themes", study => Themes(study)),
        new("themes as files", study => Themes(study).SelectMany(theme => In(theme, Taken))),
        new("quotes", study => [$"{study.Address}/quotes"]),
        new("one quote", study => study.Contents.Quotes.Select(quote => study.Header.Link.AddressOfQuote(quote.Id))),
        Page("list of participants", "participants", "csv", "json"),
        new("participants", study => People(study)),
        new("participants as files", study => People(study).SelectMany(person => In(person, Taken))),
        new("focus groups", study => study.Catalogue.Groups.OfType<string>().Select(group => study.Header.AddressOfQuotes(QuoteFilter.OfGroup(group)))),
        Page("matrix", "matrix", "csv", "json"),
        Page("framework matrix", "framework", Taken),
        Page("themes together", "cooccurrence", "csv", "md", "json"),
        Page("codebook", "codebook", [.. CodebookForm.All.Select(form => form.Extension), RefiForm.Codebook.Extension]),
        Page("words", "words", "csv", "md", "json"),
        new("pictures", study => [$"{study.Address}/charts", .. StudyChart.All.SelectMany(chart => PageAnd(study, $"charts/{chart.Name}", "svg", "csv"))]),
        Page("checks", "checks", "md", "json"),
        new("lists for reporting", study => ReportingList.All.SelectMany(list => In($"{study.Address}/checks/{list.Id}", ReportingForm.All.Select(form => form.Extension)))),
        new("sources", study => [$"{study.Address}/source", .. study.Contents.Sources.SelectMany(source => Source(study, source.Name, source.AreBytesGiven))]),
        Page("what is accounted for", "accounted", "json"),
        Page("citation", "cite", CitationForm.Files.Select(form => form.Extension!.TrimStart('.'))),
        new("seal", study => In($"{study.Address}/seal", "json"), "seal"),
    ];

    private static IEnumerable<string> Themes(PublishedStudy study) => study.Catalogue.Themes.Select(theme => study.Header.AddressOfTheme(theme.Number));

    private static IEnumerable<string> People(PublishedStudy study) => study.Catalogue.Participants.Select(who => study.Header.AddressOfParticipant(who.Code));

    private static PublishedKind Page(string name, string page, params IEnumerable<string> endings) =>
        new(name, study => PageAnd(study, page, endings), page);

    private static IEnumerable<string> PageAnd(PublishedStudy study, string page, params IEnumerable<string> endings) =>
        In($"{study.Address}/{page}", endings).Prepend($"{study.Address}/{page}");

    /// <summary>The address with each of the endings behind it.</summary>
    private static IEnumerable<string> In(string address, params IEnumerable<string> endings) =>
        endings.Select(ending => ending == "csv" ? $"{address}.csv?mark=yes" : $"{address}.{ending}");

    private static IEnumerable<string> Source(PublishedStudy study, string name, bool hasBytes)
    {
        var address = study.Header.AddressOfSource(name);
        yield return address;
        yield return $"{address}.json";
        yield return study.Header.Link.TextOfSource(name);
        if (hasBytes) yield return $"{address}/bytes";
    }
}
