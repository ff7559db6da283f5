using System.Text.Json;
using System.Text.RegularExpressions;

namespace FocusThemes.Model;

/// <summary>
/// What a CSL-JSON item says of a publication, as far as a short citation needs it. Empty where it says nothing.
/// </summary>
public sealed partial record Citation
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

    public string? DoiAddress => Doi.Length == 0
        ? null
        : $"https://doi.org/{Uri.EscapeDataString(Doi).Replace("%2F", "/", StringComparison.Ordinal)}";

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
        return new()
        {
            Authors = AuthorsOf(item, NameOf),
            Families = AuthorsOf(item, FamilyOf),
            Title = Text(item, "title"),
            Container = Text(item, "container-title"),
            Year = YearOf(item),
            Volume = Text(item, "volume"),
            Issue = Text(item, "issue"),
            Pages = Text(item, "page"),
            Doi = DoiPrefix().Replace(Text(item, "DOI"), ""),
        };
    }

    private static string Sentence(string text) =>
        text.Length == 0 || text[^1] is '.' or '?' or '!' ? text : $"{text}.";

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        }
        : "";

    private static List<string> AuthorsOf(JsonElement item, Func<JsonElement, string> name) =>
        item.TryGetProperty("author", out var authors) && authors.ValueKind == JsonValueKind.Array
            ? [.. authors.EnumerateArray().Where(author => author.ValueKind == JsonValueKind.Object)
                .Select(name).Where(name => name.Length > 0)]
            : [];

    private static string FamilyOf(JsonElement author) =>
        $"{Text(author, "non-dropping-particle")} {Text(author, "family")}".Trim() is { Length: > 0 } family
            ? family
            : Text(author, "literal");

    private static string NameOf(JsonElement author)
    {
        var family = FamilyOf(author);
        if (family == Text(author, "literal")) return family;
        var initials = Text(author, "given").Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.All(char.IsUpper) ? name : name[..1]);
        return $"{family} {string.Concat(initials)}".Trim();
    }

    private static string YearOf(JsonElement item)
    {
        if (!item.TryGetProperty("issued", out var issued) || issued.ValueKind != JsonValueKind.Object) return "";
        if (issued.TryGetProperty("date-parts", out var parts) && parts.ValueKind == JsonValueKind.Array
            && parts.GetArrayLength() > 0 && parts[0].ValueKind == JsonValueKind.Array && parts[0].GetArrayLength() > 0)
            return parts[0][0].ToString();
        return FourDigits().Match($"{Text(issued, "raw")} {Text(issued, "literal")}").Value;
    }

    [GeneratedRegex("[0-9]{4}")]
    private static partial Regex FourDigits();

    [GeneratedRegex("^(?:https?://(?:dx\\.)?doi\\.org/|doi:)", RegexOptions.IgnoreCase)]
    private static partial Regex DoiPrefix();
}
