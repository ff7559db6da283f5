using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace FocusThemes.Web.Pages.Rendering;

/// <summary>What stands around every page.</summary>
public abstract class PageLayout : SitePage
{
    private Utf8Text body = null!;
    private IDictionary<string, RenderAsyncDelegate> sections = null!;

    /// <summary>What the page says of itself.</summary>
    protected ViewDataDictionary ViewData => PageContext.ViewData;

    /// <param name="page">The page that stands in it.</param>
    /// <param name="written">What the page is, without its sections.</param>
    internal void StandAround(SitePage page, Utf8Text written)
    {
        (PageContext, ViewContext, HtmlEncoder, Parts) = (page.PageContext, page.ViewContext, page.HtmlEncoder, page.Parts);
        (body, sections) = (written, page.SectionWriters);
    }

    protected HtmlString? RenderBody()
    {
        WriteLiteral(body.Written.Span);
        return null;
    }

    /// <summary>What the page has to say there; nothing where it has none.</summary>
    protected async ValueTask<HtmlString?> SectionAsync(string name)
    {
        if (sections.TryGetValue(name, out var section)) await section();
        return null;
    }
}
