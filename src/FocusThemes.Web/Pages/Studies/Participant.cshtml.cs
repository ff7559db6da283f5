using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>One participant's quotes by theme.</summary>
public sealed class ParticipantModel(LibraryContext library) : StudyPage(library)
{
    public ParticipantDetail Participant { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (await Library.FindParticipantAsync(Study, code, Stop) is not { } participant)
            return await NobodyAsync(code);
        Participant = participant;
        return participant.Code == code ? Page() : Canonical(Study.AddressOfParticipant(participant.Code));
    }

    private async Task<IActionResult> NobodyAsync(string code)
    {
        var catalogue = await Library.ReadCatalogueAsync(Study, Stop);
        var unknown = UnknownValue.Participant(code, [.. catalogue.Participants.Select(p => p.Code)], new());
        return this.Missing(new(unknown.Sentence,
        [
            .. unknown.Nearest.Select(near => (near.Text, Study.AddressOfParticipant(near.Value))),
            ("All participants", $"{Study.Address}/participants"),
        ]));
    }
}
