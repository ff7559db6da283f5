using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>Who was quoted.</summary>
public sealed class ParticipantsModel(LibraryContext library) : StudyPage(library)
{
    /// <summary>By focus group, letters and number of the code.</summary>
    public IReadOnlyList<Voice> Voices { get; private set; } = [];

    /// <summary>How many quotes name nobody.</summary>
    public int Unattributed { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var cells = (await Library.ReadCatalogueAsync(Study, Stop)).Cells();
        Voices = [.. cells.Where(cell => cell.Participant is not null).GroupBy(cell => cell.Participant!)
            .Select(voice => new Voice(voice.Key, voice.First().FocusGroup, [.. voice]))];
        Unattributed = cells.Where(cell => cell.Participant is null).Sum(cell => cell.Quotes);
        return Page();
    }
}

/// <summary>A participant in the list.</summary>
/// <param name="Cells">The participant's quotes by theme, in the order of the source.</param>
public sealed record Voice(string Code, string? FocusGroup, IReadOnlyList<QuoteCell> Cells)
{
    public int Quotes => Cells.Sum(cell => cell.Quotes);
}
