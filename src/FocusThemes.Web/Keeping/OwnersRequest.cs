using System.Net;

namespace FocusThemes.Web.Keeping;

/// <summary>
/// Marks a request of whoever sits at this machine, where <c>FocusThemes:Keep</c> lets them change the library. A form
/// that another site's page sent has no such mark, and without it nothing here writes.
/// </summary>
internal sealed class OwnersRequest
{
    // What proxies add; one on this machine would make everybody look as if they sat at it.
    private static readonly string[] AddedByProxies =
    [
        "CF-Connecting-IP", "Client-IP", "Fastly-Client-IP", "Fly-Client-IP", "Forwarded", "Forwarded-For", "True-Client-IP",
        "Via", "X-Client-IP", "X-Cluster-Client-IP", "X-Envoy-External-Address", "X-Real-IP",
    ];

    // The framework calls "X-Original-For" what it has believed, where the environment lets it do so before all else.
    private static readonly string[] BeginningsOfProxies = ["X-Forwarded", "X-Original-"];

    private OwnersRequest()
    {
    }

    public static bool Is(HttpContext context) => context.Features.Get<OwnersRequest>() is not null;

    public static void Mark(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsSentFromHere(request))
            context.Features.Set(new OwnersRequest());
    }

    /// <summary>
    /// False for a request that came over the network, through a proxy, or for another host's name, as after a rebinding
    /// of names. Asked before anything that a proxy tells is believed.
    /// </summary>
    public static bool IsFromThisMachine(HttpContext context)
    {
        var (request, connection) = (context.Request, context.Connection);
        return IsThisMachine(connection.RemoteIpAddress) && IsThisMachine(connection.LocalIpAddress)
            && IsNameOfThisMachine(request.Host.Host)
            // No browser speaks it any more; proxies that add nothing still do.
            && !HttpProtocol.IsHttp10(request.Protocol)
            && !request.Headers.Keys.Any(IsAddedByProxy);
    }

    /// <summary>True for names that lead nowhere else, whoever answers for names.</summary>
    public static bool IsNameOfThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsThisMachine(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private static bool IsAddedByProxy(string header) =>
        AddedByProxies.Contains(header, StringComparer.OrdinalIgnoreCase)
        || BeginningsOfProxies.Any(begin => header.StartsWith(begin, StringComparison.OrdinalIgnoreCase));

    // Every browser says where a form that is posted comes from.
    private static bool IsSentFromHere(HttpRequest request) =>
        request.Headers.Origin is [{ } origin] && origin == $"{request.Scheme}://{request.Host}";
}
