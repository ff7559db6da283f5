using FocusThemes.Storage;

namespace FocusThemes.Web.Pages.Studies.Charts;

/// <summary>The pictures that there are of a study.</summary>
public sealed class ChartsModel(LibraryContext library) : StudyPage(library)
{
    public void OnGet()
    {
    }
}
