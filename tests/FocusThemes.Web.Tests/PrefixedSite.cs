using Microsoft.AspNetCore.Hosting;

namespace FocusThemes.Web.Tests;

/// <summary>A site below a path of its host.</summary>
public sealed class PrefixedSite : Site
{
    public const string Root = "/teams/focus-themes";
    public const string Host = "https://health.example.org";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("FocusThemes:PathPrefix", $"{Root}/");
        builder.UseSetting("FocusThemes:PublicAddress", Host);
    }
}
