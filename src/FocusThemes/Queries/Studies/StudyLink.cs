using FocusThemes.Model.People;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Queries.Studies;

/// <summary>A study as links to it need it.</summary>
/// <param name="FirstQuoteId">Ids of its quotes run from here without a gap.</param>
/// <param name="Root">As <see cref="Storage.LibraryContext.Root"/>.</param>
public sealed record StudyLink(int Id, string Slug, string Title, int FirstQuoteId, int QuoteCount, string Root = "")
{
    private const string Slash = "%2F";

    // Behind the address of a source, this asks for its lines as data: a blank stands for the dot of its own.
    private const string Json = ".json";

    // Behind a participant's address, these ask for what they said as a file.
    private static readonly string[] DataEndings = [".json", ".csv", ".md", ".docx", ".xlsx"];

    public string Address { get; } = AddressOf(Slug, Root);

    /// <summary>Author and year; null where they are not at hand, or not known.</summary>
    public string? Cited { get; init; }

    /// <summary>The digest of what was read; null where it is not at hand.</summary>
    internal string? Digest { get; init; }

    internal IdRange Range => new(FirstQuoteId, FirstQuoteId + QuoteCount - 1L);

    public static string AddressOf(string slug, string root = "") => $"{root}/studies/{Uri.EscapeDataString(slug)}";

    public string AddressOfTheme(string number) => $"{Address}/themes/{Uri.EscapeDataString(number)}";

    /// <summary>A concept's or a quote's place on the page of its theme.</summary>
    /// <param name="id">7.2 or 7.2.1 of theme 7; empty for the theme itself.</param>
    public string AddressOfRecord(string theme, string id) =>
        id.Length == 0 ? AddressOfTheme(theme) : $"{AddressOfTheme(theme)}#{Uri.EscapeDataString(id)}";

    /// <param name="id">7.2.1.</param>
    public string AddressOfQuote(string id) => $"{Address}/quotes/{Uri.EscapeDataString(id)}";

    /// <summary>The address that also outlives another reading of the study; that of its place where it has none.</summary>
    public string LastingAddressOf(QuoteDetail quote) =>
        quote.Identifier is { } identifier ? $"{Root}/q/{identifier}" : AddressOfQuote(quote.Id);

    /// <summary>The text of a source, plain.</summary>
    public string TextOfSource(string name) => $"{AddressOfSource(name)}/text";

    public string AddressOfSource(string name) => $"{Address}/source/{Uri.EscapeDataString(
        name.EndsWith(Json, StringComparison.Ordinal) ? $"{name[..^Json.Length]} json" : name)}";

    /// <summary>The source that a part of an address names, where none is called so.</summary>
    internal static string SourceIn(string part) =>
        part.EndsWith(" json", StringComparison.Ordinal) ? $"{part[..^Json.Length]}{Json}" : part;

    /// <summary>The page of the source that has the line.</summary>
    public string AddressOfSource(string name, int line) =>
        SourceView.FirstOf(line) is var first and > 1 ? $"{AddressOfSource(name)}?from={first}" : AddressOfSource(name);

    /// <param name="record">The record's anchor on the source page: "t7" a theme's title, "c7.2" a concept, "q7.2.1" a
    /// quote.</param>
    public string AddressOf(SourcePlace place, string record) => $"{AddressOfSource(place.Name, place.Line)}#{record}";

    public string AddressOfParticipant(string code) =>
        $"{Address}/participants/{Uri.EscapeDataString(InAddress(code))}";

    /// <summary>A participant's code as the last part of an address.</summary>
    /// <remarks>
    /// As printed, but for a slash, which what stands between a browser and the site may decode or refuse, and for the
    /// last dot of a code that is the name of a file, <c>Int03.docx</c>: the address would be that of a file of what
    /// <c>Int03</c> said. A blank in its place is a spelling of the same code.
    /// </remarks>
    public static string InAddress(string code)
    {
        var blank = code.Replace('/', ' ').Replace(Slash, " 2F", StringComparison.OrdinalIgnoreCase);
        if (Array.Exists(DataEndings, end => blank.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            blank = $"{blank[..blank.LastIndexOf('.')]} {blank[(blank.LastIndexOf('.') + 1)..]}";
        if (blank == code) return code;
        blank = blank.Trim();
        return ParticipantCode.Parse(blank) == ParticipantCode.Parse(code) ? blank : code;
    }

    /// <summary>What a part of an address means, in which nobody on the way decodes a slash.</summary>
    public static string CodeIn(string part) => part.Replace(Slash, "/", StringComparison.OrdinalIgnoreCase);
}
