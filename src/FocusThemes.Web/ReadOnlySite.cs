using FocusThemes.Web.Data;

namespace FocusThemes.Web;

/// <summary>
/// What holds for every answer: the site only gives, and a browser may load nothing that is not the site's own.
/// </summary>
internal sealed class ReadOnlySite(RequestDelegate next)
{
    private const string TryAddress = "/try";

    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; " +
        "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (Answers.IsData(context.Request.Path))
        {
            // Data are for programs anywhere; there is nothing here that only one reader may see.
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "Content-Disposition, ETag";
        }

        // A table that is tried comes in a form; nothing of it is kept.
        var isTry = context.Request.Path.Equals(TryAddress, StringComparison.OrdinalIgnoreCase);
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            || (isTry && HttpMethods.IsPost(context.Request.Method)))
            return next(context);

        headers.Allow = isTry ? "GET, HEAD, POST" : "GET, HEAD";
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            "This site is read-only: it answers GET and HEAD.\n", context.RequestAborted);
    }
}
