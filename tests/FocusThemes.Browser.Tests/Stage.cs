using FocusThemes.Browser.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Stage))]

namespace FocusThemes.Browser.Tests;

/// <summary>One running site and one browser for all tests.</summary>
public sealed class Stage : IAsyncLifetime
{
    // Chromium would otherwise ask its maker for updates, lists and sign-ins.
    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly string Chromium = Environment.GetEnvironmentVariable("CHROME_PATH") ?? "/usr/bin/chromium";

    private readonly RunningSite site = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        // A page that is made for the first time, while other tests keep the machine busy, takes its time.
        Assertions.SetDefaultExpectTimeout(30_000);
        Address = site.Start();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = Arguments,
            // Chromium's sandbox does not start for root.
            ChromiumSandbox = !Environment.IsPrivilegedProcess,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await site.DisposeAsync();
    }

    /// <summary>
    /// A window without history, cookies or cache. Where there is no browser, the test is skipped; in CI it fails.
    /// </summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        if (browser is null)
        {
            var reason = $"There is no Chromium at {Chromium}: install it, or say in CHROME_PATH where it is.";
            if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
            Assert.Skip(reason);
        }

        return await browser.NewContextAsync(new(options) { BaseURL = Address.AbsoluteUri });
    }
}
