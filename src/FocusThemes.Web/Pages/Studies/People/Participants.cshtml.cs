using FocusThemes.Checks.Voices;
using FocusThemes.Queries;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using FocusThemes.Writing;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.People;

/// <summary>Who was quoted, and how much.</summary>
public sealed class ParticipantsModel(LibraryContext library) : StudyPage(library)
{
    public StudyCatalogue Catalogue { get; private set; } = null!;

    public IReadOnlyList<Voice> Voices { get; private set; } = [];

    /// <summary>What attributions tell of participants beside their codes.</summary>
    public AttributeColumns Attributes { get; private set; } = null!;

    /// <summary>"code", "quotes" or "words".</summary>
    public string Order { get; private set; } = "code";

    /// <summary>"9 of 23 participants".</summary>
    public string Quoted { get; private set; } = "";

    /// <summary>Fills the width of a bar.</summary>
    public double LargestShare => Voices.Select(
        voice => Math.Max(voice.Quotes.Value, voice.Words.Value)).DefaultIfEmpty().Max();

    /// <summary>How many quotes name nobody.</summary>
    public int Unattributed { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? order)
    {
        if (order is not (null or "" or "code" or "quotes" or "words"))
            return this.Malformed(new("The parameter “order” takes code, quotes or words.",
                ("All participants", $"{Study.Address}/participants"), WayToThemes));
        if (!string.IsNullOrEmpty(order)) Order = order;
        Catalogue = await Library.ReadCatalogueAsync(Study, Stop);
        Attributes = new(Catalogue.Participants.Select(who => who.Attributes));
        var themes = Catalogue.Cells().Where(cell => cell.Participant is not null)
            .ToLookup(cell => cell.Participant!, cell => cell.Theme);
        var voices = Catalogue.Participants.Select(voice => new Voice(
            voice, new(voice.Quotes, Catalogue.QuoteCount), new(voice.Words, Catalogue.Words), [.. themes[voice.Code]]));
        Voices = Order switch
        {
            "quotes" => [.. voices.OrderByDescending(voice => voice.Quotes.Part).ThenByDescending(v => v.Words.Part)],
            "words" => [.. voices.OrderByDescending(voice => voice.Words.Part)],
            _ => [.. voices],
        };
        var quoted = DeclaredNumbers.In(Study.CitationJson).Quoted(Voices.Count);
        Quoted = $"{quoted} {(quoted == "1" ? "participant" : "participants")}";
        Unattributed = Catalogue.Unattributed;
        return Page();
    }
}

/// <summary>A participant in the list.</summary>
/// <param name="Quotes">The share of all quotes.</param>
/// <param name="Words">The share of the words of all quotes.</param>
/// <param name="Themes">Numbers, in the order of the source.</param>
public sealed record Voice(ParticipantEntry Who, Share Quotes, Share Words, IReadOnlyList<string> Themes);
