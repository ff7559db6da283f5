using FocusThemes.Writing;
using Microsoft.AspNetCore.Diagnostics;

namespace FocusThemes.Web.Data;

/// <summary>
/// Marks what is mapped as data. Whether an address is data is told by the route that answers it: pages of sources and
/// participants may be called as files are. Only where no route answers does the end of the address have to tell.
/// </summary>
internal sealed class DataAddress
{
    private static readonly string[] Endings =
        [".bib", ".ris", ".svg", .. ExportForms.All.Select(form => $".{form.Extension}")];

    /// <summary>True where data were asked for, also while the page is made that says why there are none.</summary>
    public static bool Is(HttpContext context)
    {
        var (endpoint, path) = Asked(context);
        return endpoint is null
            ? Array.Exists(Endings, end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            : endpoint.Metadata.GetMetadata<DataAddress>() is not null;
    }

    // What was asked for first: a problem is said by a page of its own.
    private static (Endpoint? Endpoint, string Path) Asked(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerPathFeature>() is { } fault) return (fault.Endpoint, fault.Path);
        return context.Features.Get<IStatusCodeReExecuteFeature>() is { } refused
            ? (refused.Endpoint, refused.OriginalPath)
            : (context.GetEndpoint(), context.Request.Path.Value ?? "");
    }
}

internal static class DataRoutes
{
    /// <summary>Where all data are mapped.</summary>
    public static IEndpointRouteBuilder Data(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("").WithMetadata(new DataAddress());
}
