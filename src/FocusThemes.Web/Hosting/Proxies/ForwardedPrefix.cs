using System.Net;
using Microsoft.Extensions.Primitives;
using IPNetwork = System.Net.IPNetwork;

namespace FocusThemes.Web.Hosting.Proxies;

/// <summary>
/// The path prefix that a proxy tells (<c>X-Forwarded-Prefix</c>). Most proxies pass on that header as a stranger sent
/// it, and every link of an answer begins with what it says: it is believed only where it comes straight from one that is
/// named in <c>FocusThemes:PrefixProxies</c>, as those are that set it themselves. One on the same machine is no exception.
/// </summary>
/// <param name="proxies">None unless the setting names them.</param>
public sealed class ForwardedPrefix(IReadOnlyList<IPNetwork> proxies)
{
    private const string Header = "X-Forwarded-Prefix";

    /// <param name="peer">Who opened the connection; null where it has no address.</param>
    /// <param name="told">The header; of two, one is a stranger's.</param>
    /// <returns>Without its last slash; null where nothing is told that can be believed.</returns>
    public string? From(IPAddress? peer, StringValues told)
    {
        if (told is not [{ } prefix] || peer is null) return null;
        if (peer.IsIPv4MappedToIPv6) peer = peer.MapToIPv4();
        if (!proxies.Any(network => network.Contains(peer))) return null;
        prefix = prefix.Trim().TrimEnd('/');
        return PathPrefix.IsPath(prefix) ? prefix : null;
    }

    /// <summary>Before the connection is given its sender's address.</summary>
    public void TakeFrom(HttpContext context)
    {
        if (From(context.Connection.RemoteIpAddress, context.Request.Headers[Header]) is { } prefix)
            context.Request.PathBase = prefix;
    }
}
