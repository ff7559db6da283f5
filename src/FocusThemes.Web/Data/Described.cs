using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Writing;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Data;

/// <summary>Marks a data address whose parameters are those of a filter.</summary>
internal sealed class TakesFilter;

/// <summary>Marks a data address whose parameters are those of a selection.</summary>
internal sealed class TakesSelection;

/// <summary>Marks a data address whose parameters are the options of a form.</summary>
internal sealed record TakesOptions(IReadOnlyList<ExportOption> Options);

/// <summary>Marks a data address with parameters of its own, each with what it takes and an example.</summary>
internal sealed record TakesParameters(params IReadOnlyList<(string Name, string Description, string Example)> Parameters)
{
    public static readonly TakesParameters OfWords = new(
        ("word", "A word, or several, in context instead of the list; a star at the end makes it a beginning.", "medical"),
        ("sort", "Of the list count, keyness or less; of a word in context place, left or right.", "keyness"),
        ("stopwords", "keep leaves none out; the code of a language takes its list instead of the study’s.", "keep"),
        ("page", "Of the list or the lines, from 1; the member next of an answer has the next.", "1"));
}

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
        route.WithMetadata(new TakesFilter()).Costs(RequestCost.Heavy);

    /// <summary>Takes the options of the form too, as parameters.</summary>
    public static RouteHandlerBuilder Written(this RouteHandlerBuilder route, IExportForm form, string summary) =>
        route.WithMetadata(new TakesOptions(form.Options)).GivesFile(form.MediaType.Split(';')[0], summary);

    private static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder route) => route
        .Produces<ProblemDetails>(StatusCodes.Status400BadRequest, ProblemType)
        .Produces<ProblemDetails>(StatusCodes.Status404NotFound, ProblemType);
}
