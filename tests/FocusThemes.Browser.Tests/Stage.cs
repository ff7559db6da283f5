using System.Collections.Concurrent;
using FocusThemes.Browser.Tests;
using FocusThemes.Web.Tests;
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
        // What drops down from the address bar, which nobody sees, is half of the work of every window. The list takes the
        // place of Playwright's own, of which it keeps what changes pages.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,PaintHolding,Translate,HttpsUpgrades,OptimizationHints",
    ];

    // Without windows, it takes a third less of the processor for the same pages.
    private static readonly string Chromium = Environment.GetEnvironmentVariable("CHROME_PATH")
        ?? Array.Find(["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"], File.Exists) ?? "/usr/bin/chromium";

    // What comes, comes when it can on a busy machine; only what hangs is given up.
    private const float Patience = 180_000;

    private readonly ConcurrentDictionary<Type, Lazy<Task<IBrowserContext>>> windows = new();
    private readonly Site site = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        Assertions.SetDefaultExpectTimeout(Patience);
        Address = site.Http.BaseAddress!;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = Arguments,
            Timeout = Patience,
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

        var window = await browser.NewContextAsync(new(options) { BaseURL = Address.AbsoluteUri });
        window.SetDefaultTimeout(Patience);
        return window;
    }

    /// <summary>The window of all tests of a class, which opens with the first of them: a window is most of the work.</summary>
    public Task<IBrowserContext> WindowOfAsync(Type tests, BrowserNewContextOptions options) =>
        windows.GetOrAdd(tests, _ => new(() => OpenAsync(options))).Value;
}
