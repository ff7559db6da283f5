using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using FocusThemes.Writing.Citations;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>The study, a theme or a quote in every form of citation, to copy or to take along.</summary>
public sealed class CiteModel(LibraryContext library, PublicAddress site) : StudyPage(library)
{
    public CitedWork Work { get; private set; } = null!;

    /// <summary>“Cite this study”, “Cite theme 7”.</summary>
    public string Heading => Work.Part is { } part ? $"Cite {part.Kind} {part.Number}" : "Cite this study";

    private string Cite => $"{Study.Address}/cite";

    public async Task<IActionResult> OnGetAsync()
    {
        var asked = await Request.AskedCitationAsync(Library, Study, site, Stop);
        if (asked.Work is { } work)
        {
            Work = work;
            return Page();
        }

        var problem = new Problem(asked.Fault,
        [
            .. asked.Nearest.Select(number => ($"Cite theme {number}", AddressOf("", "theme", number))),
            ("Cite the study", Cite),
            WayToThemes,
        ]);
        return asked.IsMalformed ? this.Malformed(problem) : this.Missing(problem);
    }

    /// <summary>The page that shows the same citation in another form.</summary>
    public string AddressOf(CitationForm form) =>
        Work.Part is { } part ? AddressOf(form.Extension!, part.Kind, part.Number) : Cite + form.Extension;

    private string AddressOf(string extension, string kind, string number) =>
        $"{Cite}{extension}{QueryString.Create(kind, number)}";
}
