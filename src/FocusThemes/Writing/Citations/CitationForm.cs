namespace FocusThemes.Writing.Citations;

/// <summary>A form in which a work is cited.</summary>
/// <param name="Extension">The extension of the file, with its full stop; null for a form that is only read and
/// copied.</param>
/// <param name="MediaType">The media type of the file; null where there is none.</param>
public sealed record CitationForm(
    string Name, Func<CitedWork, string> Write, string? Extension = null, string? MediaType = null)
{
    public static IReadOnlyList<CitationForm> All { get; } =
        [Vancouver.Form, Apa.Form, BibTeX.Form, Ris.Form, CslJsonItem.Form];

    /// <summary>Those that a citation manager reads.</summary>
    public static IEnumerable<CitationForm> Files => All.Where(form => form.Extension is not null);
}
