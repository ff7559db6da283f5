using FocusThemes.Model.Letters;

namespace FocusThemes.Model.Citing;

/// <summary>A publication as it is named in passing: shorter than any style of citation. Empty where nothing is known.</summary>
public sealed record Citation(Reference Reference)
{
    private const int AuthorsNamedInShort = 3;

    /// <summary>Reads one CSL-JSON item; members of an unexpected kind are passed over.</summary>
    public static Citation Parse(string json) => new(Reference.Parse(json, ""));

    /// <summary>The authors, or editors where there are none.</summary>
    public IReadOnlyList<string> Authors { get; } = [.. Reference.Leading.Select(author => author.AsListed)];

    public string Title => Reference.Title;

    public string Container => Reference.Container;

    /// <summary>The year or what stands in its place: "in press".</summary>
    public string Year { get; } = Reference.Dated;

    public string Doi => Reference.Doi;

    public string? DoiAddress => Reference.DoiAddress;

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
            var who = Reference.Leading switch
            {
                [] => Title,
                [var one] => one.Last,
                [var one, var other] => $"{one.Last} and {other.Last}",
                [var first, ..] => $"{first.Last} et al.",
            };
            return Year.Length > 0 ? $"{who}, {Year}" : who;
        }
    }

    /// <summary>"2022;8(3):190–198", with what is there of it: Vancouver without days, editions and what is not printed yet.</summary>
    public string Place
    {
        get
        {
            var issue = Reference.Issue.Length > 0 ? $"({Reference.Issue})" : "";
            var parts = new[] { Year, Reference.Volume + issue }.Where(part => part.Length > 0);
            var pages = Reference.Location.Length > 0 ? $":{Reference.Location.Replace('-', '–')}" : "";
            return $"{string.Join(';', parts)}{pages}".TrimStart(':');
        }
    }
}
