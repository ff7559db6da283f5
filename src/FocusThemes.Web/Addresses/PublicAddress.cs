using FocusThemes.Model;
using FocusThemes.Queries.Publishing;
using FocusThemes.Reading;

namespace FocusThemes.Web.Addresses;

/// <summary>
/// Where the site is reached from everywhere (<c>FocusThemes:PublicAddress</c>). Never what a request says of its host:
/// answers are kept for everybody.
/// </summary>
/// <param name="Base">Scheme, host and port, without a slash; empty where no address is set.</param>
public sealed record PublicAddress(SiteAddress Base)
{
    private const string Setting = "FocusThemes:PublicAddress";

    /// <exception cref="UnacceptableInputException">The setting is not the address of a site.</exception>
    public static PublicAddress Parse(string? setting)
    {
        setting = setting?.Trim() ?? "";
        if (setting.Length == 0) return new("");
        // The path that the site's addresses begin with is a setting of its own, and part of every address.
        if (WebAddress.Parse(setting) is { PathAndQuery: "/", Fragment: "", UserInfo: "", Host: not "" } address)
            return new(address.GetLeftPart(UriPartial.Authority));
        throw new UnacceptableInputException(
            $"{Setting} is “{setting}”: expected http or https and a host, without a path (which " +
            "FocusThemes:PathPrefix takes), as in https://themes.example.org.");
    }

    /// <summary>Absolute where the public address is known, else as it is.</summary>
    public string Of(string address) => Base.Of(address);
}
