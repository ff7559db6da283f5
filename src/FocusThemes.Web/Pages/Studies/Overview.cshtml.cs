using FocusThemes.Checks.Voices;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Selections;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Web.Data.Crossings;
using FocusThemes.Web.Pages.Cards;
using FocusThemes.Web.Pages.Studies.Crossings;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>A study at a glance: what it is, its themes, who speaks where.</summary>
public sealed class OverviewModel(LibraryContext library) : StudyPage(library)
{
    /// <summary>
    /// How many participants the matrix at a glance has at most; with more it at a glance has the focus groups.
    /// </summary>
    private const int MostColumns = 30;

    /// <summary>How many of the quotes that the team chose are shown; the others are a link away.</summary>
    private const int MostChosen = 3;

    public StudyCatalogue Catalogue { get; private set; } = null!;

    public IReadOnlyList<QuoteInMatrix> Cells { get; private set; } = [];

    public MatrixView Matrix { get; private set; } = null!;

    /// <summary>How many participants, of how many that the study tells of.</summary>
    public string Quoted { get; private set; } = "";

    public Legend Legend { get; private set; } = null!;

    public AboutText? About { get; private set; }

    /// <summary>The quotes that the team chose, of those that the study has.</summary>
    public IReadOnlyList<QuoteHit> AllChosen { get; private set; } = [];

    /// <summary>The first of them.</summary>
    public IEnumerable<QuoteHit> Chosen => AllChosen.Take(MostChosen);

    public async Task<IActionResult> OnGetAsync()
    {
        var catalogue = await Library.ReadCatalogueAsync(Study, Stop);
        (Catalogue, Cells) = (catalogue, catalogue.Cells());
        var isByGroup = catalogue.Participants.Count > MostColumns && catalogue.Groups.Count > 1;
        Matrix = new(Study, Crossing.Of(catalogue, Dimension.Theme, isByGroup ? Dimension.Group : Dimension.Participant, new(), MatrixModel.MostValues)!,
            MatrixNumbers.Quotes);
        Quoted = DeclaredNumbers.In(Study.CitationJson).Quoted(catalogue.Participants.Count);
        Legend = Legend.Of(catalogue, Cells.Select(cell => cell.FocusGroup));
        About = AboutText.Of(Study);
        if (Study.Highlights is { } chosen)
            AllChosen = (await Library.ReadSelectionAsync(Study, chosen, Stop)).Quotes;
        return Page();
    }
}
