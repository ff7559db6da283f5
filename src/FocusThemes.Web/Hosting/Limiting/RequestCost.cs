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

/// <summary>Says what a page or data address costs; without it, what a page does.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CostsAttribute(RequestCost cost) : Attribute
{
    public RequestCost Cost { get; } = cost;
}

internal static class RequestCosts
{
    public static RouteHandlerBuilder Costs(this RouteHandlerBuilder route, RequestCost cost) =>
        route.WithMetadata(new CostsAttribute(cost));

    public static RequestCost Of(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata is not { } told || told.GetMetadata<StaticAssetDescriptor>() is not null)
            return RequestCost.None;
        var cost = told.GetMetadata<CostsAttribute>()?.Cost ?? RequestCost.Page;
        // The empty form is a page like others.
        return cost == RequestCost.Try && !HttpMethods.IsPost(context.Request.Method) ? RequestCost.Page : cost;
    }
}
