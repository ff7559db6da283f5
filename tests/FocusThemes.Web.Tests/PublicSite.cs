using Microsoft.AspNetCore.Hosting;

namespace FocusThemes.Web.Tests;

/// <summary>A site that knows where it is reached from everywhere.</summary>
public sealed class PublicSite : Site
{
    public const string Base = "https://themes.example.org:8443";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("FocusThemes:PublicAddress", $"{Base}/");
    }
}
