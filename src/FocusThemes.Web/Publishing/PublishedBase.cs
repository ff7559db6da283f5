using FocusThemes.Web.Hosting.Proxies;

namespace FocusThemes.Web.Publishing;

/// <summary>Where a published site will be reached from.</summary>
/// <param name="Host">Scheme and host, without a slash; empty where that is not known.</param>
/// <param name="Root">The path below it, without its last slash; empty for the host's root.</param>
internal sealed record PublishedBase(string Host, string Root)
{
    /// <returns>Null for what is no such address.</returns>
    public static PublishedBase? Parse(string? text)
    {
        if (text is null) return new("", "");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            || address is not { Query: "", Fragment: "", UserInfo: "", Host: not "" }) return null;
        var root = address.AbsolutePath.TrimEnd('/');
        return root.Length == 0 || PathPrefix.IsPath(root) ? new(address.GetLeftPart(UriPartial.Authority), root) : null;
    }
}
