using FocusThemes.Model;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Themes;

/// <summary>A theme, or as many of its quotes as one page has, with what is said around them.</summary>
/// <param name="Following">Where the next page begins after this one; null for the last.</param>
/// <param name="Voices">Who says how much of the theme, most first.</param>
/// <param name="Raised">Which focus groups raised it; null where it has no quote.</param>
public sealed record ThemePage(
    ThemeDetail Theme, PlaceInTheme? Following, IReadOnlyList<QuoteInMatrix> Voices, RaisedTheme? Raised)
{
    /// <summary>The authors' words under each concept, by its id, parted around what stands for something else.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<AuthorsPiece>>> Authors { get; init; }

    internal long Bytes => 2_000 + (100L * Voices.Count) + (200L * (Raised?.Groups.Count ?? 0))
        + Theme.Concepts.Sum(concept => 1_000L + (4 * sizeof(char) * concept.Paragraphs.Sum(text => 50L + text.Length)))
        + Theme.Quotes.Sum(quote => 800L + (sizeof(char) * (quote.Text.Length + (quote.Memo?.Length ?? 0))));
}

public static class ThemePageQuery
{
    /// <inheritdoc cref="ThemeQuery.FindThemePageAsync" path="/param"/>
    /// <returns>The page; null where the study has no such theme, or it has nothing after the place.</returns>
    public static async Task<ThemePage?> ReadThemePageAsync(
        this LibraryContext library, StudyHeader study, StudyCatalogue catalogue, string number, PlaceInTheme? after, int most,
        CancellationToken cancellationToken = default) => await library.KeepAsync(
            study.Link, (ThemeNumber.KeyOf(number), after, most), async () =>
            {
                var (theme, following) = await library.FindThemePageAsync(study, number, after, most, cancellationToken);
                return theme is null ? null : Of(theme, following, catalogue);
            }, page => page.Bytes);

    private static ThemePage Of(ThemeDetail theme, PlaceInTheme? following, StudyCatalogue catalogue)
    {
        var listed = catalogue.FindTheme(theme.Number)!;
        return new(
            theme, following, [.. catalogue.VoicesOf(listed).OrderByDescending(voice => voice.Quotes)],
            RaisedTheme.Of(catalogue, QuoteFilter.OfTheme(theme.Number)).FirstOrDefault())
        {
            Authors = theme.Concepts.ToDictionary(concept => concept.Id, concept => AuthorsWords.PiecesOf(concept.Paragraphs, catalogue)),
        };
    }
}
