using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>One theme: the authors' concepts beside the quotes that carry them.</summary>
public sealed class ThemeModel(LibraryContext library) : StudyPage(library)
{
    public ThemePage Shown { get; private set; } = null!;

    public ThemeDetail Theme => Shown.Theme;

    /// <summary>How many of the theme's voices are shown by name.</summary>
    public const int MostVoices = 24;

    // Beside as much as this, a line of authors' words would leave a column empty.
    private const int BriefConcept = 140;

    /// <summary>Quotes on a page; a theme of more has several.</summary>
    public const int MostQuotes = 200;

    /// <summary>Where the page begins; null for the first.</summary>
    public PlaceInTheme? After { get; private set; }

    /// <summary>The theme as the study lists it, whatever of it is on the page.</summary>
    public ListedTheme Listed => Themes[Place];

    public StudyCatalogue Catalogue { get; private set; } = null!;

    public IReadOnlyList<ListedTheme> Themes => Catalogue.Themes;

    public ListedTheme? Previous => Themes.ElementAtOrDefault(Place - 1);

    public ListedTheme? Next => Themes.ElementAtOrDefault(Place + 1);

    private int Place => Themes.Index().First(theme => theme.Item.Number == Theme.Number).Index;

    /// <summary>True for a concept that stands above its quotes, not beside them.</summary>
    public static bool IsBrief(ConceptDetail concept) =>
        concept.Paragraphs.Sum(paragraph => paragraph.Length) is var length and <= BriefConcept
        && concept.Quotes.Sum(quote => quote.Text.Length) > 2 * length;

    public async Task<IActionResult> OnGetAsync(string number)
    {
        Catalogue = await Library.ReadCatalogueAsync(Study, Stop);
        var after = Request.Query["after"].ToString();
        if (after.Length > 0 && PlaceInTheme.Parse(after) is null)
            return this.Malformed(new("The parameter “after” takes a place of the theme, as the link to its next page has it.",
                ("The theme from its beginning", Study.AddressOfTheme(number)), WayToThemes));
        After = after.Length > 0 ? PlaceInTheme.Parse(after) : null;
        if (await Library.ReadThemePageAsync(Study, Catalogue, number, After, MostQuotes, Stop) is not { } page)
            return NoTheme(number, After is not null);
        Shown = page;
        return Theme.Number == number ? Page() : Canonical(Study.AddressOfTheme(Theme.Number));
    }

    private string TitleOf(string number) => $"Theme {number}: {Themes.First(theme => theme.Number == number).Title}";

    private IActionResult NoTheme(string number, bool isPage)
    {
        if (isPage && Catalogue.FindTheme(number) is not null) return Redirect(Study.AddressOfTheme(number));
        var unknown = UnknownValue.Theme(number, Catalogue);
        return this.Missing(new(unknown.Sentence,
        [
            .. unknown.Nearest.Select(near => (TitleOf(near.Value), Study.AddressOfTheme(near.Value))),
            WayToThemes,
        ]));
    }
}
