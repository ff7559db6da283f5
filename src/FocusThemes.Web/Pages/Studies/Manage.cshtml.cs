using System.Text;
using FocusThemes.Storage;
using FocusThemes.Web.Keeping;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>What its owner can change about a study; each form leads to a page that shows what it would do.</summary>
[OwnersOnly]
public sealed class ManageModel(LibraryContext library) : StudyPage(library)
{
    /// <summary>As CSL-JSON; empty where the study has none.</summary>
    public string Citation { get; private set; } = "";

    public async Task OnGetAsync()
    {
        if (await Library.FindStoredAsync(Study.Slug, Stop) is ({ }, { Citation: { } file })) Citation = Encoding.UTF8.GetString(file.Bytes);
    }
}
