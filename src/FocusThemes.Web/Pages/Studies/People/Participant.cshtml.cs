using FocusThemes.Queries;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Pages.Studies.Comparing;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.People;

/// <summary>One participant's quotes by theme.</summary>
public sealed class ParticipantModel(LibraryContext library) : StudyPage(library)
{
    public ParticipantDetail Participant { get; private set; } = null!;

    /// <summary>False for the quotes by theme.</summary>
    public bool IsInSourceOrder { get; private set; }

    public Share Quotes { get; private set; }

    public Share Words { get; private set; }

    /// <summary>False in a study of interviews.</summary>
    public bool HasGroups { get; private set; }

    /// <summary>Beside them in the list; null at its ends.</summary>
    public ParticipantEntry? Previous { get; private set; }

    public ParticipantEntry? Next { get; private set; }

    /// <summary>The form that puts another beside; null where nobody else is quoted.</summary>
    public BesideForm? Beside { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, string? order)
    {
        if (order is not (null or "" or "theme" or "source"))
            return this.Malformed(new("The parameter “order” takes theme or source.",
                ("All participants", $"{Study.Address}/participants"), WayToThemes));
        IsInSourceOrder = order == "source";
        if (await Library.FindParticipantAsync(Study, code, Stop) is not { } participant)
            return await NobodyAsync(StudyLink.CodeIn(code));
        Participant = participant;
        var catalogue = await Library.ReadCatalogueAsync(Study, Stop);
        var place = catalogue.PlaceOf(participant.Code);
        var listed = catalogue.Participants[place];
        Beside = BesideForm.Of(Study, catalogue, Dimension.Participant, participant.Code);
        HasGroups = catalogue.Groups.Count > 1;
        (Previous, Next) = (catalogue.Participants.ElementAtOrDefault(place - 1), catalogue.Participants.ElementAtOrDefault(place + 1));
        (Quotes, Words) = (new(listed.Quotes, catalogue.QuoteCount), new(listed.Words, catalogue.Words));
        return StudyLink.InAddress(participant.Code) == code
            ? Page()
            : Canonical(Study.AddressOfParticipant(participant.Code));
    }

    private async Task<IActionResult> NobodyAsync(string code)
    {
        var unknown = UnknownValue.Participant(code, await Library.ReadCatalogueAsync(Study, Stop));
        return this.Missing(new(unknown.Sentence,
        [
            .. unknown.Nearest.Select(near => (near.Text, Study.AddressOfParticipant(near.Value))),
            ("All participants", $"{Study.Address}/participants"),
        ]));
    }
}
