using FocusThemes.Queries.Frameworks;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Quotes;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using FocusThemes.Writing;
using FocusThemes.Writing.Frameworks;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Data.Crossings;

/// <summary>The framework matrix of a study in every form of <see cref="FrameworkForm.All"/>, all quotes whole.</summary>
internal static class FrameworkData
{
    public static void MapFrameworkData(this IEndpointRouteBuilder routes)
    {
        foreach (var form in FrameworkForm.All)
        {
            var summary = $"The quotes themselves by any two dimensions, in the form {form.Name}: rows=theme, columns=participant unless others are named.";
            var route = routes.MapMethods($"/studies/{{study}}/framework.{form.Extension}", Answers.Methods, (
                string study, string? rows, string? columns, HttpRequest request, LibraryContext library, PublicAddress site,
                TimeProvider time, CancellationToken stop) =>
                AnswerAsync(form, library, study, request, time.Today(), site.Base, stop)).Filtered();
            _ = form.As is JsonForm ? route.Gives<FrameworkDocument>(summary) : route.Written(form, summary);
        }
    }

    private static Task<IResult> AnswerAsync(
        DocumentForm<FrameworkExport> form, LibraryContext library, string slug, HttpRequest request, DateOnly today, SiteAddress site,
        CancellationToken stop) => Answers.ForStudyAsync(library, slug, async study =>
    {
        var scope = await library.ScopeOfAsync(study, stop);
        var asked = AskedFramework.Of(request, scope.Catalogue!, out var fault);
        var choices = request.Choices(form, out var ofForm);
        if ((fault ?? ofForm) is { } sentence) return Answers.Malformed(sentence);
        var crossing = asked.Crossing.In(scope.Catalogue!);
        if (FrameworkExport.FaultIn(crossing) is { } size) return Answers.Malformed(size);
        var framework = await library.ReadFrameworkAsync(study, crossing, FrameworkExport.Bounds, stop);
        var exported = FrameworkExport.Of(
            framework, UnknownValue.In(asked.Crossing.Filter, scope), $"{study.Address}/framework{asked.Crossing.Query}", today, site);
        return Answers.Document(form, exported, choices, exported.About.FileName);
    }, stop);
}
