using System.Text;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Web.Data;

/// <summary>The citation of a study, a theme or a quote, for a citation manager.</summary>
internal static class CitationData
{
    public static void MapCitationData(this IEndpointRouteBuilder routes)
    {
        foreach (var form in CitationForm.Files)
        {
            routes.MapMethods($"/studies/{{study}}/cite{form.Extension}", Answers.Methods, (
                string study, HttpRequest asked, LibraryContext library, PublicAddress site, CancellationToken stop) =>
                Answers.ForStudyAsync(
                    library, study, found => CiteAsync(form, found, asked, library, site, stop), stop))
                .GivesFile(form.MediaType!, $"The citation as {form.Name}; of a theme or a quote with theme or quote.");
        }
    }

    private static async Task<IResult> CiteAsync(
        CitationForm form, StudyHeader study, HttpRequest request, LibraryContext library, PublicAddress site,
        CancellationToken stop)
    {
        var asked = await request.AskedCitationAsync(library, study, site, stop);
        if (asked.Work is not { } work)
            return asked.IsMalformed ? Answers.Malformed(asked.Fault) : Answers.NotFound(asked.Fault);
        return Results.File(Encoding.UTF8.GetBytes(form.Write(work)), $"{form.MediaType}; charset=utf-8",
            work.FileName + form.Extension);
    }
}
