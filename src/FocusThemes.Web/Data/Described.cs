using FocusThemes.Web.Hosting;
using FocusThemes.Writing;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Data;

/// <summary>Marks a data address whose parameters are those of a filter.</summary>
internal sealed class TakesFilter;

/// <summary>Marks a data address whose parameters are the options of a form.</summary>
internal sealed record TakesOptions(IReadOnlyList<ExportOption> Options);

/// <summary>What <c>/openapi.json</c> says of the data addresses.</summary>
internal static class Described
{
    private const string ProblemType = "application/problem+json";

    /// <summary>Answers JSON of that shape, or a problem.</summary>
    public static RouteHandlerBuilder Gives<T>(this RouteHandlerBuilder route, string summary) =>
        route.WithSummary(summary).Produces<T>().WithProblems();

    /// <summary>Answers a file of that media type, or a problem.</summary>
    public static RouteHandlerBuilder GivesFile(this RouteHandlerBuilder route, string mediaType, string summary) =>
        route.WithSummary(summary).Produces<Stream>(StatusCodes.Status200OK, mediaType).WithProblems().TakesLong();

    /// <summary>Takes the parameters of a filter too.</summary>
    public static RouteHandlerBuilder Filtered(this RouteHandlerBuilder route) =>
        route.WithMetadata(new TakesFilter()).Weighs(RequestCost.Heavy);

    /// <summary>Takes the options of the form too, as parameters.</summary>
    public static RouteHandlerBuilder Written(this RouteHandlerBuilder route, IExportForm form, string summary) =>
        route.WithMetadata(new TakesOptions(form.Options)).GivesFile(form.MediaType.Split(';')[0], summary);

    private static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder route) => route
        .Produces<ProblemDetails>(StatusCodes.Status400BadRequest, ProblemType)
        .Produces<ProblemDetails>(StatusCodes.Status404NotFound, ProblemType);
}
