using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>A page that takes what is sent to it, or shows again what was sent and says why not.</summary>
public abstract class FormPage : PageModel
{
    /// <summary>Why nothing was done; null where there is nothing to say.</summary>
    public string? Fault { get; private set; }

    protected PageResult Refuse(int status, string sentence)
    {
        (Fault, Response.StatusCode) = (sentence, status);
        return Page();
    }

    /// <summary>Refuses for now: others' tables and texts are being read.</summary>
    protected PageResult Busy(string sentence)
    {
        Response.Headers.RetryAfter = "10";
        return Refuse(StatusCodes.Status503ServiceUnavailable, sentence);
    }
}
