using FocusThemes.Web.Addresses;
using FocusThemes.Web.Assistants;
using FocusThemes.Web.Data;
using FocusThemes.Web.Keeping;
using Microsoft.AspNetCore.Diagnostics;

namespace FocusThemes.Web.Hosting;

/// <summary>
/// What holds for every answer: the site only gives, and a browser may load nothing that is not the site's own.
/// </summary>
/// <param name="hasAssistants">Whether assistants may ask, which they do by POST.</param>
internal sealed class ReadOnlySite(RequestDelegate next, PublicAddress site, bool hasAssistants)
{
    /// <summary>What comes there in a form is read and not kept.</summary>
    private static readonly string[] Reading = ["/try", "/check-quotes"];

    private const string Policy = $"{PublishedPolicy}; frame-ancestors 'none'";

    /// <summary>The same, but for what a page cannot say of itself.</summary>
    public const string PublishedPolicy =
        "default-src 'none'; object-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; " +
        "font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

    // The site asks for none of what a browser would have to be asked for.
    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), " +
        "microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()";

    public Task InvokeAsync(HttpContext context)
    {
        WriteHeaders(context);
        context.Response.OnStarting(LetNobodyKeep, context.Response);

        if (hasAssistants && context.Request.Path.Equals(AssistantServer.Address, StringComparison.OrdinalIgnoreCase))
            return AnswerAssistantAsync(context);
        var isRead = Array.Exists(Reading, address => context.Request.Path.Equals(address, StringComparison.OrdinalIgnoreCase));
        if (isRead && HttpMethods.IsPost(context.Request.Method) && IsSentByAnother(context.Request))
            return RefuseAsync(
                context, StatusCodes.Status403Forbidden, "Another site sent this; paste it on this site's page.\n");
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            || (HttpMethods.IsPost(context.Request.Method)
                && (isRead || IsKeeping(context) || IsSayingWhatWentWrong(context))))
            return next(context);

        context.Response.Headers.Allow = isRead ? "GET, HEAD, POST" : "GET, HEAD";
        return RefuseAsync(
            context, StatusCodes.Status405MethodNotAllowed, "This site is read-only: it answers GET and HEAD.\n");
    }

    private Task AnswerAssistantAsync(HttpContext context)
    {
        if (IsOfAnotherOrigin(context.Request))
            return RefuseAsync(
                context, StatusCodes.Status403Forbidden, "A page of another site sent this; assistants ask by themselves.\n");
        if (HttpMethods.IsPost(context.Request.Method)) return next(context);
        context.Response.Headers.Allow = "POST";
        return RefuseAsync(
            context, StatusCodes.Status405MethodNotAllowed, "Assistants ask here, by POST (Model Context Protocol).\n");
    }

    private static bool IsKeeping(HttpContext context) => OwnersRequest.Is(context)
        && context.Request.Path.Equals(Keep.Address, StringComparison.OrdinalIgnoreCase);

    // Nothing could be changed by it, but reading a table costs.
    private static bool IsSentByAnother(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is [{ } from, ..] && from is not ("same-origin" or "none");

    // Names can be made to lead here, and then the origin is as the host says: only one that is known beforehand will do.
    private bool IsOfAnotherOrigin(HttpRequest request) => request.Headers.Origin is [{ } origin, ..]
        && origin != site.Base.Base
        && !(origin == $"{request.Scheme}://{request.Host}" && OwnersRequest.IsNameOfThisMachine(request.Host.Host));

    // A table that was sent may have come upon a fault of the site.
    private static bool IsSayingWhatWentWrong(HttpContext context) =>
        context.Features.Get<IExceptionHandlerPathFeature>() is not null;

    public static Task RefuseAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }

    /// <summary>The headers that every answer has, a refused one too.</summary>
    public static void WriteHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>
    /// Data are for programs anywhere, where there is nothing that only one reader may see; those of an owner's library are
    /// for no other site's page, and neither is what an assistant asks for.
    /// </summary>
    /// <param name="context">Whose route is known.</param>
    public static void WriteDataHeaders(HttpContext context)
    {
        if (!DataAddress.Is(context) || OwnersRequest.Is(context) || HttpMethods.IsPost(context.Request.Method)) return;
        var headers = context.Response.Headers;
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "Content-Disposition, ETag";
    }

    // Where an address leads, and why there is nothing, may be otherwise a moment later, or below another prefix.
    private static Task LetNobodyKeep(object answer)
    {
        var response = (HttpResponse)answer;
        if (response.StatusCode is >= StatusCodes.Status300MultipleChoices and not StatusCodes.Status304NotModified)
            response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}

internal static class DataHeaders
{
    /// <summary>After the routes are known, which tell what is data.</summary>
    public static void UseDataHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        ReadOnlySite.WriteDataHeaders(context);
        return next(context);
    });
}
