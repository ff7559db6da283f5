using FocusThemes.Model;
using FocusThemes.Web.Hosting.Proxies;

namespace FocusThemes.Web.Publishing;

/// <summary>Where a published site will be reached from.</summary>
/// <param name="Host">Scheme and host, without a slash; empty where that is not known.</param>
/// <param name="Root">The path below it, without its last slash; empty for the host's root.</param>
internal sealed record PublishedBase(string Host, string Root)
{
    /// <summary>Null where the host is not known.</summary>
    public SiteMap? Map => Host.Length > 0 ? new($"{Host}{Root}") : null;

    /// <summary>The path at which the content of a path of the site stands.</summary>
    public string FileOf(string path)
    {
        var address = PublishedAddress.Of(path[Root.Length..]);
        return $"{Root}/{address.Path}{address.Query}{address.Fragment}";
    }

    /// <returns>Null for what is no such address.</returns>
    public static PublishedBase? Parse(string? text)
    {
        if (text is null) return new("", "");
        if (WebAddress.Parse(text) is not { Query: "", Fragment: "", UserInfo: "", Host: not "" } address) return null;
        var root = address.AbsolutePath.TrimEnd('/');
        return root.Length == 0 || PathPrefix.IsPath(root) ? new(address.GetLeftPart(UriPartial.Authority), root) : null;
    }
}
