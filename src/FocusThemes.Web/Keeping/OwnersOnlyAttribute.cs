using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace FocusThemes.Web.Keeping;

/// <summary>A page that there is for nobody but whoever sits at this machine; nothing of it is kept by a browser.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OwnersOnlyAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before a form is read.</summary>
    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!OwnersRequest.Is(context.HttpContext)) context.Result = new NotFoundResult();
        else context.HttpContext.Response.Headers.CacheControl = "no-store";
    }
}
