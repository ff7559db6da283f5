using System.Diagnostics;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace FocusThemes.Web.Pages.Rendering;

/// <summary>Writes a page, then the layout around it, and sends both at once.</summary>
public sealed class PageWriter(
    IHttpResponseStreamWriterFactory writers, ICompositeViewEngine engine, IRazorViewEngine razor,
    IRazorPageActivator activator, DiagnosticListener listener, HtmlEncoder encoder, PageParts parts)
    : PageResultExecutor(writers, engine, razor, activator, listener, encoder)
{
    private const string Layout = "_Layout";

    public override async Task ExecuteAsync(PageContext pageContext, PageResult result)
    {
        var page = (SitePage)result.Page;
        var response = pageContext.HttpContext.Response;
        response.ContentType = result.ContentType ?? "text/html; charset=utf-8";
        if (result.StatusCode is { } status) response.StatusCode = status;
        using Utf8Text body = new(), whole = new();
        page.Parts = parts;
        page.ViewContext.Writer = body;
        await page.ExecuteAsync();
        page.ViewContext.Writer = whole;
        var layout = (PageLayout)parts.Take(Layout);
        layout.StandAround(page, body);
        await layout.ExecuteAsync();
        parts.GiveBack(Layout, layout);
        await response.Body.WriteAsync(whole.Written, pageContext.HttpContext.RequestAborted);
    }
}
