using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>A page of one study: finds the study of the address before the page's own handler runs.</summary>
public abstract class StudyPage(LibraryContext library) : PageModel
{
    public StudyHeader Study { get; private set; } = null!;

    protected LibraryContext Library { get; } = library;

    protected CancellationToken Stop => HttpContext.RequestAborted;

    protected (string Text, string Address) WayToThemes => ("The study's themes", Study.Address);

    public sealed override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        using var state = Snapshot.Hold(Library);
        var slug = (string)RouteData.Values["study"]!;
        if (await Library.FindStudyAsync(slug, Stop) is not { } study)
        {
            context.Result = this.Missing(new($"There is no study “{slug}” in this library.", ("All studies", "~/")));
            return;
        }

        Study = study;
        ViewData[nameof(Study)] = study;
        // For the page that says why there is none.
        HttpContext.Features.Set(study);
        var rest = Request.Path.Value!["/studies/".Length..][slug.Length..];
        if (study.Slug == slug) await next();
        else context.Result = Canonical(study.Address + new PathString(rest).ToUriComponent());
    }

    /// <summary>Sends the reader to the one address of what was asked for in another spelling.</summary>
    protected IActionResult Canonical(string address) => RedirectPermanent(address + Request.QueryString);
}
