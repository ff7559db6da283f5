using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>One theme: the authors' concepts beside the quotes that carry them.</summary>
public sealed class ThemeModel(LibraryContext library) : StudyPage(library)
{
    public ThemeDetail Theme { get; private set; } = null!;

    /// <summary>How many of the theme's voices are shown by name.</summary>
    public const int MostVoices = 24;

    // Beside as much as this, a line of authors' words would leave a column empty.
    private const int BriefConcept = 140;

    public StudyCatalogue Catalogue { get; private set; } = null!;

    public IReadOnlyList<ListedTheme> Themes => Catalogue.Themes;

    /// <summary>Who says how much of the theme, most first.</summary>
    public IReadOnlyList<ParticipantSummary> Voices { get; private set; } = [];

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
        if (await Library.FindThemeAsync(Study, number, Stop) is not { } theme) return NoTheme(number);
        Theme = theme;
        Voices =
        [
            .. from quote in theme.Quotes.DistinctBy(quote => quote.Id)
               where quote.Participant is not null
               group quote by (quote.Participant, quote.FocusGroup) into said
               orderby said.Count() descending
               select new ParticipantSummary(said.Key.Participant!, said.Key.FocusGroup, said.Count()),
        ];
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
