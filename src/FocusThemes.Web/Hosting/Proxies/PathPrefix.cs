using System.Text.RegularExpressions;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Web.Hosting.Proxies;

/// <summary>
/// The path that all of the site's addresses begin with (<c>FocusThemes:PathPrefix</c>, such as <c>/themes</c>), for a
/// site that shares its host with others. What stands before it may have taken the path off, or not.
/// </summary>
/// <param name="Path">Without its last slash; empty where the site is the whole host.</param>
public sealed partial record PathPrefix(string Path)
{
    private const string Setting = $"{SiteSettings.Section}:PathPrefix";

    /// <exception cref="UnacceptableInputException">The setting is not a path.</exception>
    public static PathPrefix Of(string? setting)
    {
        var path = setting?.Trim().TrimEnd('/') ?? "";
        if (path.Length == 0 || IsPath(path)) return new(path);
        throw new UnacceptableInputException(
            $"{Setting} is “{setting}”: expected a path of letters, digits, hyphens and dots, as in /themes.");
    }

    /// <summary>True for what can stand before every address without making another host or page of it.</summary>
    public static bool IsPath(string path) => Parts().IsMatch(path);

    /// <summary>
    /// Parts the prefix from the request's path, for what comes behind. One that a proxy told goes before the setting.
    /// </summary>
    public void TakeFrom(HttpRequest request)
    {
        if (!request.PathBase.HasValue) request.PathBase = Path;
        if (request.Path.StartsWithSegments(request.PathBase, StringComparison.Ordinal, out var rest))
            request.Path = rest.HasValue ? rest : "/";
    }

    [GeneratedRegex(@"^(/(?!\.\.?(/|\z))[A-Za-z0-9._~-]{1,100}){1,10}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}

internal static class PathPrefixPipeline
{
    public static void UseForwardedPrefix(this IApplicationBuilder app)
    {
        var told = app.ApplicationServices.GetRequiredService<ForwardedPrefix>();
        app.Use((context, next) =>
        {
            told.TakeFrom(context);
            return next(context);
        });
    }

    public static void UsePathPrefix(this IApplicationBuilder app)
    {
        var prefix = app.ApplicationServices.GetRequiredService<PathPrefix>();
        app.Use((context, next) =>
        {
            if (prefix.Path.Length > 0 || context.Request.PathBase.HasValue) prefix.TakeFrom(context.Request);
            return next(context);
        });
    }

    /// <summary>What is read from the library has addresses below the prefix.</summary>
    public static void UseLibraryBelowPrefix(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.RequestServices.GetRequiredService<LibraryContext>().Root = context.Request.PathBase.ToUriComponent();
        return next(context);
    });
}
