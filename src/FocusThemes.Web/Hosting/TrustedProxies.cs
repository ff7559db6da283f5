using System.Net;
using FocusThemes.Reading;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace FocusThemes.Web.Hosting;

/// <summary>
/// Who is believed what it says of a request's sender, scheme and path prefix (<c>X-Forwarded-For</c>, <c>-Proto</c>,
/// <c>-Prefix</c>): what stands on the same machine, and the addresses and networks of <c>FocusThemes:Proxies</c>,
/// parted by commas, as in <c>10.0.0.0/8, 192.0.2.7</c>.
/// </summary>
public static class TrustedProxies
{
    private const string Setting = $"{SiteSettings.Section}:Proxies";

    /// <exception cref="UnacceptableInputException">A part is neither an address nor a network.</exception>
    public static IReadOnlyList<IPNetwork> Of(string? setting) =>
    [
        new(IPAddress.Loopback, 8), new(IPAddress.IPv6Loopback, 128),
        .. (setting ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(NetworkOf),
    ];

    public static void AddTrustedProxies(this IServiceCollection services, IReadOnlyList<IPNetwork> proxies) =>
        services.Configure<ForwardedHeadersOptions>(headers =>
        {
            headers.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedPrefix;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var network in proxies) headers.KnownIPNetworks.Add(network);
        });

    private static IPNetwork NetworkOf(string part)
    {
        if (IPAddress.TryParse(part, out var address))
            return new(address, address.GetAddressBytes().Length * 8);
        return IPNetwork.TryParse(part, out var network) ? network : throw new UnacceptableInputException(
            $"{Setting} has “{part}”: expected addresses or networks, as in 10.0.0.0/8, 192.0.2.7.");
    }
}
