using System.Globalization;

namespace FocusThemes.Web.Hosting.Limiting;

/// <summary>
/// An answer that there is none just now, for a reader as a page and for a program as a problem document.
/// </summary>
internal static class Refusal
{
    private const string Later = "The site has more to do than it can just now. Try again in a few seconds.";

    public static void Busy(HttpContext context) => Refuse(context, StatusCodes.Status503ServiceUnavailable, 5, Later);

    public static void TooMuchOfOne(HttpContext context) => Refuse(
        context, StatusCodes.Status429TooManyRequests, 20,
        "So much has been asked for from your address at once that others would have to wait. "
        + "Try again in half a minute.");

    public static void TookTooLong(HttpContext context)
    {
        // Taken away together with what had been made so far.
        ReadOnlySite.WriteHeaders(context);
        ReadOnlySite.WriteDataHeaders(context);
        Refuse(context, StatusCodes.Status503ServiceUnavailable, 30,
            "Making this took longer than the site allows and was given up. Ask for less of it, or try again later.");
    }

    private static void Refuse(HttpContext context, int status, int seconds, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        context.Features.Set(new Problem(sentence));
    }
}
