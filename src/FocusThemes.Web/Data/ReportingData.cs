using FocusThemes.Checks.Reporting;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Writing;
using FocusThemes.Writing.Reporting;

namespace FocusThemes.Web.Data;

/// <summary>Lists that authors fill in for a journal, with what the data of a study tell.</summary>
internal static class ReportingData
{
    public static void MapReportingData(this IEndpointRouteBuilder routes)
    {
        foreach (var list in ReportingList.All)
        {
            foreach (var form in ReportingForm.All) Map(routes, list, form);
        }
    }

    private static void Map(IEndpointRouteBuilder routes, ReportingList list, DocumentForm<ReportingExport> form) => routes
        .MapMethods($"/studies/{{study}}/checks/{list.Id}.{form.Extension}", Answers.Methods, (
            string study, HttpRequest request, LibraryContext library, PublicAddress site, TimeProvider time, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found =>
            {
                var choices = request.Choices(form, out var fault);
                if (fault is not null) return Answers.Malformed(fault);
                var exported = ReportingExport.Of(await library.FillAsync(found, list, stop), time.Today(), site.Base);
                return Answers.Document(form, exported, choices, exported.About.FileName);
            }, stop))
        .Written(form, $"{list.Name}, a list for reporting, filled in with what the data tell, in the form {form.Name}.")
        .Costs(RequestCost.Heavy);
}
