using System.Text.Json;
using System.Text.RegularExpressions;
using FocusThemes.Model.Letters;

namespace FocusThemes.Model.Citing;

/// <summary>
/// A publication with all that reference managers keep of it, from a CSL-JSON item. Empty where it says nothing.
/// </summary>
public sealed partial record Reference
{
    /// <summary>The item as it came; null for a study without one, of which only the title is known.</summary>
    public string? Json { get; private init; }

    public string Id { get; private init; } = "";

    /// <summary>A type of CSL, such as article-journal.</summary>
    public string Type { get; private init; } = "";

    /// <summary>The title in words alone.</summary>
    public required string Title { get; init; }

    /// <summary>The title with what is set in italics, raised and so on in it.</summary>
    public MarkedText MarkedTitle { get => field ?? new([new(Title, TextStyle.None)]); private init; }

    /// <summary>The journal, book or site that it is part of.</summary>
    public string Container { get; private init; } = "";

    public string Collection { get; private init; } = "";

    public IReadOnlyList<AuthorName> Authors { get; private init; } = [];

    public IReadOnlyList<AuthorName> Editors { get; private init; } = [];

    public PartialDate Issued { get; private init; } = PartialDate.None;

    public string Volume { get; private init; } = "";

    public string Issue { get; private init; } = "";

    /// <summary>The number of a report.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The number of an article that is counted and not paged: e1045.</summary>
    public string ArticleNumber { get; private init; } = "";

    /// <summary>"in press", as given.</summary>
    public string Status { get; private init; } = "";

    /// <summary>When the address was looked at.</summary>
    public PartialDate Accessed { get; private init; } = PartialDate.None;

    public string Edition { get; private init; } = "";

    /// <summary>The pages as given: 190-198.</summary>
    public string Pages { get; private init; } = "";

    public string Publisher { get; private init; } = "";

    public string PublisherPlace { get; private init; } = "";

    /// <summary>What the publication calls itself: "Doctoral dissertation".</summary>
    public string Genre { get; private init; } = "";

    public string Doi { get; private init; } = "";

    public string Url { get; private init; } = "";

    public string Issn { get; private init; } = "";

    public string Isbn { get; private init; } = "";

    public string Language { get; private init; } = "";

    public string Abstract { get; private init; } = "";

    public string Note { get; private init; } = "";

    public IReadOnlyList<string> Keywords { get; private init; } = [];

    public IReadOnlyList<Funder> Funders { get; private init; } = [];

    /// <summary>True for what has been taken, and has no place in a volume yet.</summary>
    public bool IsInPress =>
        (PublicationStatus.IsInPress(Status) || PublicationStatus.IsInPress(Issued.Words))
        && (Issued.Words.Length > 0 || Issued.Year.Length == 0 || (Volume + Issue + Pages + ArticleNumber).Length == 0);

    /// <summary>The year or what stands in its place: "2019–2020", "in press"; empty where nothing does.</summary>
    public string Dated => IsInPress ? "in press"
        : Issued.IsKnown ? Issued.InShort
        : PublicationStatus.SaysNothingOfTime(Status) ? "" : Status;

    public string? DoiAddress => Doi.Length == 0
        ? null
        : $"https://doi.org/{Uri.EscapeDataString(Doi).Replace("%2F", "/", StringComparison.Ordinal)}";

    /// <summary>True where the editors stand in the authors' place: not of what is a part of their book.</summary>
    public bool IsLedByEditors => Authors.Count == 0 && Editors.Count > 0
        && Type is not ("chapter" or "paper-conference" or "entry-dictionary" or "entry-encyclopedia");

    /// <summary>Authors, or who stands in their place.</summary>
    public IReadOnlyList<AuthorName> Leading => IsLedByEditors ? Editors : Authors;

    /// <summary>Pages, or the number of an article without any.</summary>
    public string Location => Pages.Length > 0 ? Pages : ArticleNumber;

    public string FirstPage =>
        PageRange().Match(Pages) is { Success: true } range ? range.Groups["first"].Value : Location;

    public string LastPage => PageRange().Match(Pages).Groups["last"].Value;

    /// <param name="json">One CSL-JSON item; null where there is none.</param>
    /// <param name="title">The study's title, where the item has none.</param>
    public static Reference Parse(string? json, string title)
    {
        if (json is null) return new() { Title = title };
        using var document = JsonDocument.Parse(json);
        var item = document.RootElement;
        string Text(string name) => CslJson.Text(item, name);
        string Words(string name) => CslJson.Words(item, name);
        // Some write "in press" where a volume or pages will stand.
        string Place(string name) => Words(name) is var words && PublicationStatus.IsInPress(words) ? "" : words;
        var places = new[] { Words("volume"), Words("page") };
        var (type, number, pages) = (Text("type"), Words("number"), Place("page"));
        var isArticle = type is "article-journal" or "article-magazine" or "article-newspaper";
        return new()
        {
            Json = json,
            Id = Text("id"),
            Type = type,
            Title = Words("title") is { Length: > 0 } own ? own : title,
            MarkedTitle = Text("title") is { Length: > 0 } marked ? MarkedText.Of(marked) : null!,
            Container = Words("container-title"),
            Collection = Words("collection-title"),
            Authors = [.. CslJson.Names(item, "author").Select(AuthorName.Of).OfType<AuthorName>()],
            Editors = [.. CslJson.Names(item, "editor").Select(AuthorName.Of).OfType<AuthorName>()],
            Issued = CslJson.Date(item, "issued"),
            Accessed = CslJson.Date(item, "accessed"),
            Status = Words("status") is { Length: > 0 } status
                ? status
                : places.FirstOrDefault(PublicationStatus.IsInPress) ?? "",
            Volume = Place("volume"),
            Issue = Words("issue"),
            Number = isArticle ? "" : number,
            ArticleNumber = CslJson.FirstOf(item, "article-number", "eLocator", "elocation-id") is { Length: > 0 } locator
                ? locator
                : isArticle ? number : "",
            Edition = Words("edition"),
            Pages = pages,
            Publisher = Words("publisher"),
            PublisherPlace = Words("publisher-place"),
            Genre = Words("genre"),
            Doi = CslJson.Doi(item),
            Url = Text("URL"),
            Issn = Text("ISSN"),
            Isbn = Text("ISBN"),
            Language = Text("language"),
            Abstract = Words("abstract"),
            Note = Words("note"),
            Keywords = [.. Words("keyword").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()],
            Funders = [.. Funder.In(item)],
        };
    }

    // Two pages and nothing else; "12, 14-15" stays whole.
    [GeneratedRegex(@"^(?<first>\w+)\s*[-–—]+\s*(?<last>\w+)$", RegexOptions.NonBacktracking)]
    private static partial Regex PageRange();
}
