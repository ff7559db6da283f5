using FocusThemes.Queries.Codebooks;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Writing.Codebooks;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Data;

/// <summary>The codebook of a study in every form of <see cref="CodebookForm.All"/>; as REFI-QDA it is that of the study.</summary>
internal static class CodebookData
{
    public static void MapCodebookData(this IEndpointRouteBuilder routes)
    {
        foreach (var form in CodebookForm.All)
        {
            var summary = $"The codes of a study with definitions, counts and examples, in the form {form.Name}.";
            var route = routes.MapMethods($"/studies/{{study}}/codebook.{form.Extension}", Answers.Methods, (
                string study, HttpRequest request, LibraryContext library, PublicAddress site, TimeProvider time, CancellationToken stop) =>
                Answers.ForStudyAsync(library, study, async found =>
                {
                    var choices = request.Choices(form, out var fault);
                    if (fault is not null) return Answers.Malformed(fault);
                    var exported = CodebookExport.Of(await library.ReadCodebookAsync(found, stop), time.Today(), site.Base);
                    return Answers.Document(form, exported, choices, exported.About.FileName);
                }, stop));
            route = form.As is JsonForm ? route.Gives<CodebookDocument>(summary) : route.Written(form, summary);
            route.Costs(RequestCost.Heavy);
        }
    }
}
