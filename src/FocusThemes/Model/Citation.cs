namespace FocusThemes.Model;

/// <summary>
/// What a CSL-JSON item says of a publication, as far as a short citation needs it. Empty where it says nothing.
/// </summary>
public sealed record Citation
{
    private const int AuthorsNamedInShort = 3;

    /// <summary>The authors, or editors where there are none.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Their family names; an organisation's whole name.</summary>
    public required IReadOnlyList<string> Families { get; init; }
    public required string Title { get; init; }
    public required string Container { get; init; }

    /// <summary>The year or what stands in its place: "in press".</summary>
    public required string Year { get; init; }
    public required string Volume { get; init; }
    public required string Issue { get; init; }
    public required string Pages { get; init; }
    public required string Doi { get; init; }

    public string? DoiAddress => AddressOfDoi(Doi);

    /// <summary>The first three authors, then "et al".</summary>
    public string ShortAuthors => Authors.Count > AuthorsNamedInShort
        ? $"{string.Join(", ", Authors.Take(AuthorsNamedInShort))}, et al"
        : string.Join(", ", Authors);

    /// <summary>The first authors and the title, each with its full stop.</summary>
    public string AuthorsAndTitle => $"{SentenceEnd.With(ShortAuthors)} {SentenceEnd.With(Title)}".Trim();

    /// <summary>"Khan et al., 2022", with what is there of it; the title where nobody is named.</summary>
    public string AuthorAndYear
    {
        get
        {
            var who = Families switch
            {
                [] => Title,
                [var one] => one,
                [var one, var other] => $"{one} and {other}",
                _ => $"{Families[0]} et al.",
            };
            return Year.Length > 0 ? $"{who}, {Year}" : who;
        }
    }

    /// <summary>"2022;8(3):190–198", with what is there of it.</summary>
    public string Place
    {
        get
        {
            var issue = Issue.Length > 0 ? $"({Issue})" : "";
            var parts = new[] { Year, Volume + issue }.Where(part => part.Length > 0);
            var pages = Pages.Length > 0 ? $":{Pages.Replace('-', '–')}" : "";
            return $"{string.Join(';', parts)}{pages}".TrimStart(':');
        }
    }

    /// <summary>From one CSL-JSON item; members of an unexpected kind are passed over.</summary>
    public static Citation Parse(string json)
    {
        var reference = Reference.Parse(json, "");
        return new()
        {
            Authors = [.. reference.Leading.Select(author => author.AsListed)],
            Families = [.. reference.Leading.Select(author => author.Last)],
            Title = reference.Title,
            Container = reference.Container,
            Year = reference.Dated,
            Volume = reference.Volume,
            Issue = reference.Issue,
            Pages = reference.Location,
            Doi = reference.Doi,
        };
    }

    /// <summary>Null where there is none.</summary>
    internal static string? AddressOfDoi(string doi) => doi.Length == 0
        ? null
        : $"https://doi.org/{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}";
}
