using System.Net;

namespace FocusThemes.Web.Keeping;

/// <summary>
/// Marks a request of whoever sits at this machine, where <c>FocusThemes:Keep</c> lets them change the library. Everybody
/// else's site stays read-only: a request that came over the network, through a proxy, for another host's name (as after a
/// rebinding of names) or from another site's page has no such mark, and without it nothing here writes.
/// </summary>
internal sealed class OwnersRequest
{
    // What proxies add; one on this machine would make everybody look as if they sat at it.
    private static readonly string[] AddedByProxies =
        ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Real-IP"];

    private OwnersRequest()
    {
    }

    public static bool Is(HttpContext context) => context.Features.Get<OwnersRequest>() is not null;

    /// <summary>Before anything that a proxy tells is believed.</summary>
    public static void Mark(HttpContext context)
    {
        var (request, connection) = (context.Request, context.Connection);
        if (IsThisMachine(connection.RemoteIpAddress) && IsThisMachine(connection.LocalIpAddress)
            && IsNameOfThisMachine(request.Host.Host)
            && !AddedByProxies.Any(request.Headers.ContainsKey)
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsSentFromHere(request)))
            context.Features.Set(new OwnersRequest());
    }

    private static bool IsThisMachine(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    /// <summary>True for names that lead nowhere else, whoever answers for names.</summary>
    public static bool IsNameOfThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // Every browser says where a form that is posted comes from.
    private static bool IsSentFromHere(HttpRequest request) =>
        request.Headers.Origin is [{ } origin] && origin == $"{request.Scheme}://{request.Host}";
}
