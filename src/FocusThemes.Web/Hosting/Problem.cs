using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Hosting;

/// <summary>Why there is no page, in a sentence, with ways on; an address at the root of the site begins with ~.</summary>
public sealed record Problem(string Sentence, params IReadOnlyList<(string Text, string Address)> Ways)
{
    public const string AddressTemplate = "/problem/{0}";

    public static string Address(int status) => $"/problem/{status}";
}

internal static class ProblemResults
{
    /// <summary>404 in the site's look.</summary>
    public static IActionResult Missing(this PageModel page, Problem problem) =>
        page.Answer(problem, StatusCodes.Status404NotFound);

    /// <summary>400 in the site's look.</summary>
    public static IActionResult Malformed(this PageModel page, Problem problem) =>
        page.Answer(problem, StatusCodes.Status400BadRequest);

    private static StatusCodeResult Answer(this PageModel page, Problem problem, int status)
    {
        page.HttpContext.Features.Set(problem);
        return page.StatusCode(status);
    }
}
