using FocusThemes.Reading;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;

namespace FocusThemes.Web.Keeping;

/// <summary>
/// Lets whoever sits at this machine change the library by the site, where <c>FocusThemes:Keep</c> says so. A library of
/// one's own is nobody else's to read either: such a site answers its own machine alone.
/// </summary>
internal static partial class Keep
{
    public const string Address = "/keep";

    public static void AddKeeping(this WebApplicationBuilder builder, bool isOn)
    {
        if (!isOn) return;
        builder.Services.AddAntiforgery(tokens =>
        {
            tokens.Cookie.Name = "focusthemes-keep";
            tokens.Cookie.SameSite = SameSiteMode.Strict;
            tokens.Cookie.HttpOnly = true;
            tokens.FormFieldName = "token";
        });
        // A form that was opened before a restart has to be opened anew.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }

    /// <summary>First of all, while the connection is still what it is, and before an answer that was kept.</summary>
    public static void UseKeeping(this WebApplication app, bool isOn)
    {
        if (!isOn) return;
        app.Use((context, next) =>
        {
            if (!OwnersRequest.IsFromThisMachine(context)) return RefuseAsync(context, app.Logger);
            OwnersRequest.Mark(context);
            return next(context);
        });
    }

    /// <summary>Looks at the settings that would let others reach the site.</summary>
    /// <exception cref="UnacceptableInputException">One of them is made.</exception>
    public static void LookAt(SiteSettings site)
    {
        if (!site.Keep) return;
        var others = new[]
        {
            (nameof(site.PublicAddress), site.PublicAddress), (nameof(site.PathPrefix), site.PathPrefix),
            (nameof(site.Proxies), site.Proxies), (nameof(site.PrefixProxies), site.PrefixProxies),
        };
        if (others.FirstOrDefault(setting => !string.IsNullOrWhiteSpace(setting.Item2)).Item1 is { } name)
            throw new UnacceptableInputException(
                $"FocusThemes:Keep lets whoever reaches the site change its library, and FocusThemes:{name} serves it to "
                + "others; leave one of them out.");
    }

    /// <summary>Why the library cannot be changed where the site listens; null where nobody else reaches it.</summary>
    public static string? FaultOf(IServer server) => server.Bindings().FirstOrDefault(address =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) || !OwnersRequest.IsNameOfThisMachine(uri.Host)) is { } open
        ? $"FocusThemes:Keep lets whoever reaches the site change its library, and {open} can be reached from other "
            + "machines; listen on http://localhost:5080, or leave --keep out."
        : null;

    private static Task RefuseAsync(HttpContext context, ILogger logger)
    {
        Log.Refused(logger, context.Request.Method, context.Request.Path);
        ReadOnlySite.WriteHeaders(context);
        context.Response.Headers.CacheControl = "no-store";
        return ReadOnlySite.RefuseAsync(
            context, StatusCodes.Status403Forbidden,
            "This library is its owner's, who may change it here (FocusThemes:Keep): the site answers browsers on its own "
            + "machine alone, at http://localhost.\n");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Method} {Path} 403: it did not come from a browser on this machine")]
        public static partial void Refused(ILogger logger, string method, string path);
    }
}
