using Microsoft.AspNetCore.Mvc.Rendering;

namespace FocusThemes.Web.Publishing;

/// <summary>
/// Marks a request for a page that becomes a file. What only a server can do is not on it, and neither is what leads there.
/// </summary>
/// <param name="HasStudies">False where there is one study alone, and no pages of a library around it.</param>
internal sealed record PublishedSite(bool HasStudies)
{
    public static bool Is(ViewContext page) => Of(page) is not null;

    /// <summary>False for a page of a list that has no file of its own.</summary>
    public static bool HasPage(ViewContext page, string address) => Of(page) is null
        || PublishedAddress.Of(address[page.HttpContext.Request.PathBase.ToUriComponent().Length..]).IsPart;

    public static PublishedSite? Of(ViewContext page) => page.HttpContext.Features.Get<PublishedSite>();
}
