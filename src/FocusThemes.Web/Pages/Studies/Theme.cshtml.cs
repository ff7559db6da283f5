using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>One theme: the authors' concepts beside the quotes that carry them.</summary>
public sealed class ThemeModel(LibraryContext library) : StudyPage(library)
{
    public ThemeDetail Theme { get; private set; } = null!;

    public IReadOnlyList<ThemeLink> Themes { get; private set; } = [];

    public int Voices => Theme.Quotes.Select(quote => quote.Participant).OfType<string>().Distinct().Count();

    public ThemeLink? Previous => Themes.ElementAtOrDefault(Place - 1);

    public ThemeLink? Next => Themes.ElementAtOrDefault(Place + 1);

    private int Place => Themes.Index().First(theme => theme.Item.Number == Theme.Number).Index;

    public async Task<IActionResult> OnGetAsync(string number)
    {
        Themes = await Library.ListThemesAsync(Study, Stop);
        if (await Library.FindThemeAsync(Study, number, Stop) is not { } theme) return NoTheme(number);
        Theme = theme;
        return theme.Number == number ? Page() : Canonical(Study.AddressOfTheme(theme.Number));
    }

    private string TitleOf(string number) => $"Theme {number}: {Themes.First(theme => theme.Number == number).Title}";

    private IActionResult NoTheme(string number)
    {
        var unknown = UnknownValue.Theme(number, [.. Themes.Select(theme => theme.Number)], new());
        return this.Missing(new(unknown.Sentence,
        [
            .. unknown.Nearest.Select(near => (TitleOf(near.Value), Study.AddressOfTheme(near.Value))),
            WayToThemes,
        ]));
    }
}
