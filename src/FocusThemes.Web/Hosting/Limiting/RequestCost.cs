using Microsoft.AspNetCore.StaticAssets;

namespace FocusThemes.Web.Hosting.Limiting;

/// <summary>How much work an answer is, and so how many of its kind are made at once.</summary>
public enum RequestCost
{
    /// <summary>
    /// Nothing to speak of: static files, the page that says why there is none, what a probe asks for.
    /// </summary>
    None,

    /// <summary>A few questions to the library.</summary>
    Page,

    /// <summary>Search, checks and comparisons, which look at much to say little.</summary>
    Heavy,

    /// <summary>A file that is sent while it is read, and takes as long as its reader.</summary>
    File,

    /// <summary>Reading a table that somebody sends.</summary>
    Try,
}

/// <summary>Says what a page or data address weighs; without it, a page's weight.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WeighsAttribute(RequestCost weight) : Attribute
{
    public RequestCost Weight { get; } = weight;
}

internal static class Weighing
{
    public static RouteHandlerBuilder Weighs(this RouteHandlerBuilder route, RequestCost weight) =>
        route.WithMetadata(new WeighsAttribute(weight));

    public static RequestCost WeightOf(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata is not { } told || told.GetMetadata<StaticAssetDescriptor>() is not null)
            return RequestCost.None;
        var weight = told.GetMetadata<WeighsAttribute>()?.Weight ?? RequestCost.Page;
        // The empty form is a page like others.
        return weight == RequestCost.Try && !HttpMethods.IsPost(context.Request.Method) ? RequestCost.Page : weight;
    }
}
