using FocusThemes.Web.Hosting.Limiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FocusThemes.Web.Trying;

/// <summary>
/// Leaves the form to the page: it reads the form itself, within its own limits, and says in a sentence where it cannot.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NoFormBindingAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        // Beyond its own limit the page still answers with a sentence; a browser that is cut off would show none.
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = RequestLimits.LargestAnswered;
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
