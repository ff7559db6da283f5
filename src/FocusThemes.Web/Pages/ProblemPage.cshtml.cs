using FocusThemes.Queries.Studies;
using FocusThemes.Web.Data;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Trying;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>Says why there is no page; for a data address, as problem+json.</summary>
[IgnoreAntiforgeryToken(Order = 2000)]
[NoFormBinding]
[Costs(RequestCost.None)]
public sealed class ProblemPageModel : PageModel
{
    public int Status { get; private set; }

    public Problem Problem { get; private set; } = new("");

    public string Heading => Status switch
    {
        StatusCodes.Status400BadRequest when HttpMethods.IsPost(Request.Method) => "This form was not taken",
        StatusCodes.Status400BadRequest => "This address is malformed",
        StatusCodes.Status413PayloadTooLarge => "Too large",
        StatusCodes.Status404NotFound => "Not found",
        StatusCodes.Status410Gone => "No longer here",
        StatusCodes.Status429TooManyRequests => "Too much at once",
        StatusCodes.Status503ServiceUnavailable => "Too busy just now",
        _ => "Something went wrong",
    };

    /// <summary>A table that was sent may be refused too.</summary>
    public IActionResult OnPost(int status) => OnGet(status);

    public IActionResult OnGet(int status)
    {
        // Asked for by its own address, this is a page like any that is not there.
        var isAnswer = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        Status = !isAnswer || status is < 400 or > 599 ? StatusCodes.Status404NotFound : status;
        Problem = HttpContext.Features.Get<Problem>() ?? new(
            Status == StatusCodes.Status404NotFound
                ? "There is no page at this address."
                : "The site could not answer this; it has been noted in the log.",
            ("Start page", "~/"));
        Response.StatusCode = Status;
        ViewData["Study"] = HttpContext.Features.Get<StudyHeader>();
        if (!isAnswer || !DataAddress.Is(HttpContext)) return Page();
        return new ObjectResult(new ProblemDetails { Status = Status, Title = Heading, Detail = Problem.Sentence })
        {
            StatusCode = Status,
            ContentTypes = { "application/problem+json" },
        };
    }
}
