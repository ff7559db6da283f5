using System.ComponentModel.DataAnnotations;
using FocusThemes.Reading;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Hosting.Proxies;

namespace FocusThemes.Web.Hosting;

/// <summary>
/// The section FocusThemes of <c>appsettings.json</c>, of the environment (<c>FocusThemes__Name</c>) and of the command
/// line (<c>--FocusThemes:Name=value</c>), the later going before the earlier. Read once, when the site starts.
/// </summary>
public sealed class SiteSettings
{
    public const string Section = "FocusThemes";

    /// <summary>The SQLite file; see <see cref="SitePaths"/>.</summary>
    public string? Database { get; set; }

    /// <summary>The folder of study folders; see <see cref="SitePaths"/>.</summary>
    public string? Seeds { get; set; }

    /// <summary>The list of who is called what; see <see cref="SitePaths"/>.</summary>
    public string? Pseudonyms { get; set; }

    /// <summary>See <see cref="Addresses.PublicAddress"/>.</summary>
    public string? PublicAddress { get; set; }

    /// <summary>See <see cref="Hosting.Proxies.PathPrefix"/>.</summary>
    public string? PathPrefix { get; set; }

    /// <summary>See <see cref="TrustedProxies"/>.</summary>
    public string? Proxies { get; set; }

    /// <summary>How many proxies a request comes through, one behind the other.</summary>
    [Range(1, 20)]
    public int ProxiesInARow { get; set; } = 1;

    /// <summary>See <see cref="ForwardedPrefix"/>.</summary>
    public string? PrefixProxies { get; set; }

    /// <summary>
    /// Whether browsers that came by HTTPS are to use nothing else for the hosts below this one either: other people's
    /// sites may be there.
    /// </summary>
    public bool HttpsForSubdomains { get; set; }

    /// <summary>Memory for answers that are kept until the library changes; 0 keeps none.</summary>
    [Range(0, 65_536)]
    public int CacheMegabytes { get; set; } = 32;

    /// <summary>See <see cref="FocusThemes.Storage.Indexing.OwnRanking"/>.</summary>
    public bool OwnRanking { get; set; } = true;

    /// <summary>Whether whoever sits at this machine may change the library by the site; see <see cref="Keeping.Keep"/>.</summary>
    public bool Keep { get; set; }

    /// <summary>Whether assistants may ask at <see cref="Assistants.AssistantServer.Address"/>.</summary>
    public bool Mcp { get; set; }

    /// <summary>Whether the first pages are made ready after the start.</summary>
    public bool WarmStart { get; set; } = true;

    public LimitSettings Limits { get; set; } = new();

    public TelemetrySettings Telemetry { get; set; } = new();

    /// <exception cref="UnacceptableInputException">A setting is unknown or cannot be what it is.</exception>
    public static SiteSettings Read(IConfiguration configuration)
    {
        SettingsCheck.Look(configuration, configuration.GetSection(Section), typeof(SiteSettings));
        return configuration.GetSection(Section).Get<SiteSettings>() ?? new();
    }
}
