using System.Text.Encodings.Web;
using System.Text.Json;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Web.Keeping;

namespace FocusThemes.Web.Pages.Studies;

/// <summary>What its owner can change about a study; each form leads to a page that shows what it would do.</summary>
[OwnersOnly]
public sealed class ManageModel(LibraryContext library) : StudyPage(library)
{
    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The citation as CSL-JSON; empty where the study has none.</summary>
    public string Citation { get; private set; } = "";

    public async Task OnGetAsync()
    {
        if (await Library.FindStoredAsync(Study.Slug, Stop) is ({ }, { Citation: { } file })) Citation = Indented(file.Bytes);
    }

    private static string Indented(byte[] json) => JsonSerializer.Serialize(JsonElement.Parse(json), Lines);
}
