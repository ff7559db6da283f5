using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Writing;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Web.Data.Exports;

/// <summary>A whole study in each of <see cref="ExportForms.Projects"/>, its codebook among them.</summary>
internal static class RefiData
{
    public static void MapRefiData(this IEndpointRouteBuilder routes)
    {
        foreach (var form in ExportForms.Projects) Map($"/studies/{{study}}.{form.Extension}", form);
        // The codes of a study are one file, wherever they are asked for.
        Map($"/studies/{{study}}/codebook.{RefiForm.Codebook.Extension}", RefiForm.Codebook);

        void Map(string address, RefiForm form) =>
            routes.MapMethods(address, Answers.Methods, (
                string study, HttpRequest request, LibraryContext library, CancellationToken stop) =>
                Answers.ForStudyAsync(library, study, async found =>
                {
                    var choices = request.Choices(form, out var fault);
                    if (fault is not null) return Answers.Malformed(fault);
                    // Whole before it is sent, so that a fault is still an error and not half a file.
                    var file = new MemoryStream();
                    await form.WriteAsync(new StoredStudy(library, found), file, choices, stop);
                    file.Position = 0;
                    return Results.File(file, form.MediaType, $"{found.Slug}.{form.Extension}");
                }, stop))
                .Written(form, form.Summary);
    }
}
