using System.Text.Json;

namespace FocusThemes.Model;

/// <summary>
/// What a CSL-JSON item says of a publication, as far as a short citation needs it. Empty where it says nothing.
/// </summary>
public sealed record Citation
{
    private const int AuthorsNamedInShort = 3;

    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>The authors' family names; an organisation's whole name.</summary>
    public required IReadOnlyList<string> Families { get; init; }
    public required string Title { get; init; }
    public required string Container { get; init; }
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
            var volume = Volume.Length + issue.Length > 0 ? $";{Volume}{issue}" : "";
            var pages = Pages.Length > 0 ? $":{Pages.Replace('-', '–')}" : "";
            return $"{Year}{volume}{pages}";
        }
    }

    /// <summary>One line in Vancouver order, all authors named.</summary>
    public string FullText
    {
        get
        {
            var parts = new[] { Sentence(string.Join(", ", Authors)), Sentence(Title), $"{Container} {Place}".Trim() };
            var text = Sentence(string.Join(' ', parts.Where(part => part.Length > 0)));
            return Doi.Length > 0 ? $"{text} doi:{Doi}" : text;
        }
    }

    /// <summary>From one CSL-JSON item; members of an unexpected kind are passed over.</summary>
    public static Citation Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var item = document.RootElement;
        var authors = CslJson.Names(item, "author").Select(AuthorName.Of).OfType<AuthorName>().ToList();
        return new()
        {
            Authors = [.. authors.Select(NameOf)],
            Families = [.. authors.Select(author => author.Last)],
            Title = CslJson.Text(item, "title"),
            Container = CslJson.Text(item, "container-title"),
            Year = CslJson.Date(item, "issued").Year,
            Volume = CslJson.Text(item, "volume"),
            Issue = CslJson.Text(item, "issue"),
            Pages = CslJson.Text(item, "page"),
            Doi = CslJson.Doi(item),
        };
    }

    /// <summary>Null where there is none.</summary>
    internal static string? AddressOfDoi(string doi) => doi.Length == 0
        ? null
        : $"https://doi.org/{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}";

    private static string Sentence(string text) =>
        text.Length == 0 || text[^1] is '.' or '?' or '!' ? text : $"{text}.";

    private static string NameOf(AuthorName author) => $"{author.Last} {author.Initials}".Trim();
}
