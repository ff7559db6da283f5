using FocusThemes.Model;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies.Sources;

/// <summary>How much of a study's sources is accounted for, how that is counted, and what is left over.</summary>
public sealed class AccountedModel(LibraryContext library) : StudyPage(library)
{
    public IReadOnlyList<SourceAccount> Sources { get; private set; } = [];

    public ReadingSummary Summary => ReadingSummary.Of(Study, Sources);

    public async Task<IActionResult> OnGetAsync()
    {
        Sources = await Library.ReadAccountsAsync(Study, Stop);
        return Page();
    }

    public static string NameOf(PassageKind kind) => kind switch
    {
        PassageKind.Blank => "spaces and line ends between the others",
        PassageKind.Caption => "the table’s caption",
        PassageKind.Heading => "names of the columns",
        PassageKind.Number => "numbers of themes",
        PassageKind.Title => "titles of themes",
        PassageKind.Subtitle => "subtitles of themes",
        PassageKind.Subtheme => "titles of subthemes",
        PassageKind.Concept => "concepts",
        PassageKind.QuotationMark => "quotation marks around quotes",
        PassageKind.Quote => "quotes",
        PassageKind.Attribution => "attributions",
        PassageKind.Border => "what parts the cells",
        PassageKind.Note => "notes",
        PassageKind.NoteMark => "marks that refer to notes",
        PassageKind.Uncoded => "words that no code was given to",
        PassageKind.LeftOut => "what is not for readers, and left out",
        _ => "not understood",
    };
}
