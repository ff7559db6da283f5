using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;

namespace FocusThemes.Browser.Tests;

/// <summary>The whole site on a port of its own, on a new database made from the repository's seeds.</summary>
public sealed class RunningSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("focusthemes-");

    public RunningSite() => UseKestrel();

    public Uri Start()
    {
        StartServer();
        return ClientOptions.BaseAddress;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    // What a reader meets, not a developer.
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(Environments.Production)
        // A port given to UseKestrel is set while the site may have started already.
        .UseSetting("urls", "http://127.0.0.1:0")
        .UseSetting("FocusThemes:Database", Path.Combine(folder.FullName, "focusthemes.db"))
        .UseSetting("FocusThemes:Seeds", Path.Combine(AppContext.BaseDirectory, "seeds"))
        // How long a busy machine takes is not what is tested.
        .UseSetting("FocusThemes:Limits:PageSeconds", "600")
        .UseSetting("FocusThemes:Limits:TrySeconds", "600")
        .UseSetting("FocusThemes:Limits:SendSeconds", "600")
        // All that the tests ask for comes from one sender.
        .UseSetting("FocusThemes:Limits:HeavyOfOneSender", "10000")
        .UseSetting("FocusThemes:Limits:TriesOfOneSenderPerMinute", "10000")
        .UseSetting("Serilog:WriteTo:0:Args:restrictedToMinimumLevel", "Fatal");
}
