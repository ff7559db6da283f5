using System.Net;
using FocusThemes.Reading;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace FocusThemes.Web.Hosting.Proxies;

/// <summary>
/// Who is believed what it says of a request's sender and scheme (<c>X-Forwarded-For</c>, <c>-Proto</c>): what stands on
/// the same machine, and the addresses and networks of <c>FocusThemes:Proxies</c> and <c>FocusThemes:PrefixProxies</c>,
/// parted by commas, as in <c>10.0.0.0/8, 192.0.2.7</c>.
/// </summary>
public static class TrustedProxies
{
    private static readonly IPNetwork[] Here = [new(IPAddress.Loopback, 8), new(IPAddress.IPv6Loopback, 128)];

    /// <exception cref="UnacceptableInputException">A part is neither an address nor a network.</exception>
    public static IReadOnlyList<IPNetwork> Of(string? setting) =>
        [.. Here, .. Named(nameof(SiteSettings.Proxies), setting)];

    /// <param name="name">The name of the setting.</param>
    /// <param name="setting">Its value; null where it is not set.</param>
    /// <exception cref="UnacceptableInputException">A part is neither an address nor a network.</exception>
    public static IReadOnlyList<IPNetwork> Named(string name, string? setting) =>
    [
        .. (setting ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => NetworkOf(name, part)),
    ];

    public static void AddTrustedProxies(this IServiceCollection services, SiteSettings site)
    {
        IReadOnlyList<IPNetwork> tellPrefix = Named(nameof(SiteSettings.PrefixProxies), site.PrefixProxies);
        services.AddSingleton(new ForwardedPrefix(tellPrefix));
        services.Configure<ForwardedHeadersOptions>(headers =>
        {
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            headers.ForwardLimit = site.ProxiesInARow;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var network in Of(site.Proxies).Concat(tellPrefix)) headers.KnownIPNetworks.Add(network);
        });
    }

    private static IPNetwork NetworkOf(string name, string part)
    {
        if (IPAddress.TryParse(part, out var address))
            return new(address, address.GetAddressBytes().Length * 8);
        return IPNetwork.TryParse(part, out var network) ? network : throw new UnacceptableInputException(
            $"{SiteSettings.Section}:{name} has “{part}”: expected addresses or networks, as in 10.0.0.0/8, 192.0.2.7.");
    }
}
