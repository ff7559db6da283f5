using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Trying;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace FocusThemes.Web.Keeping;

/// <summary>
/// A page that there is for nobody but whoever sits at this machine; nothing of it is kept by a browser, and what the
/// framework refuses of a form is said in a sentence.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OwnersOnlyAttribute : Attribute, IAuthorizationFilter, IAlwaysRunResultFilter, IOrderedFilter
{
    /// <summary>Before a form is read.</summary>
    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!OwnersRequest.Is(http)) context.Result = new NotFoundResult();
        else if (http.Request.ContentLength > RequestLimits.LargestForm) context.Result = TooLarge(http);
        else http.Response.Headers.CacheControl = "no-store";
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
            context.HttpContext.Features.Set(new Problem(
                "This form did not come through whole, or was opened in another browser or before FocusThemes was started "
                + "anew. Nothing was changed: open it again."));
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static StatusCodeResult TooLarge(HttpContext http)
    {
        // Taken and passed over; a browser that is cut off would show no sentence.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = RequestLimits.LargestForm * 4L;
        http.Features.Set(new Problem(TriedTable.TooLarge));
        return new(StatusCodes.Status413PayloadTooLarge);
    }
}
