using System.Text.Json;
using System.Text.RegularExpressions;

namespace FocusThemes.Model;

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

    public required string Title { get; init; }

    /// <summary>The journal, book or site that it is part of.</summary>
    public string Container { get; private init; } = "";

    public string Collection { get; private init; } = "";

    public IReadOnlyList<AuthorName> Authors { get; private init; } = [];

    public IReadOnlyList<AuthorName> Editors { get; private init; } = [];

    public PartialDate Issued { get; private init; } = PartialDate.None;

    public string Volume { get; private init; } = "";

    public string Issue { get; private init; } = "";

    /// <summary>Of a report.</summary>
    public string Number { get; private init; } = "";

    public string Edition { get; private init; } = "";

    /// <summary>As given: 190-198.</summary>
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

    public string? DoiAddress => Citation.AddressOfDoi(Doi);

    public string FirstPage =>
        PageRange().Match(Pages) is { Success: true } range ? range.Groups["first"].Value : Pages;

    public string LastPage => PageRange().Match(Pages).Groups["last"].Value;

    /// <param name="json">One CSL-JSON item; null where there is none.</param>
    /// <param name="title">Of the study, where the item has none.</param>
    public static Reference Parse(string? json, string title)
    {
        if (json is null) return new() { Title = title };
        using var document = JsonDocument.Parse(json);
        var item = document.RootElement;
        string Text(string name) => CslJson.Text(item, name);
        return new()
        {
            Json = json,
            Id = Text("id"),
            Type = Text("type"),
            Title = Text("title") is { Length: > 0 } own ? own : title,
            Container = Text("container-title"),
            Collection = Text("collection-title"),
            Authors = [.. CslJson.Names(item, "author").Select(AuthorName.Of).OfType<AuthorName>()],
            Editors = [.. CslJson.Names(item, "editor").Select(AuthorName.Of).OfType<AuthorName>()],
            Issued = CslJson.Date(item, "issued"),
            Volume = Text("volume"),
            Issue = Text("issue"),
            Number = Text("number"),
            Edition = Text("edition"),
            Pages = Text("page"),
            Publisher = Text("publisher"),
            PublisherPlace = Text("publisher-place"),
            Genre = Text("genre"),
            Doi = CslJson.Doi(item),
            Url = Text("URL"),
            Issn = Text("ISSN"),
            Isbn = Text("ISBN"),
            Language = Text("language"),
            Abstract = Text("abstract"),
            Note = Text("note"),
        };
    }

    // Two pages and nothing else; "12, 14-15" stays whole.
    [GeneratedRegex(@"^(?<first>\w+)\s*[-–—]+\s*(?<last>\w+)$")]
    private static partial Regex PageRange();
}
