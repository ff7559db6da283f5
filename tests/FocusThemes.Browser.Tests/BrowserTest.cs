using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

/// <summary>
/// A test with a page of its own; a failing one leaves a screenshot and, in CI, where nobody can look again, a trace, and
/// names them.
/// </summary>
public abstract class BrowserTest(Stage stage) : IAsyncLifetime
{
    private static readonly string Evidence = Path.Combine(AppContext.BaseDirectory, "TestResults");

    private static readonly bool IsTraced = Environment.GetEnvironmentVariable("CI") == "true";

    private IBrowserContext? window;

    protected Uri Address => stage.Address;

    protected IPage Page { get; private set; } = null!;

    protected ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    protected virtual BrowserNewContextOptions Options => new() { ReducedMotion = ReducedMotion.Reduce };

    /// <summary>
    /// Whether the tests of the class, which follow one another, take one window, with its history, cookies and cache.
    /// </summary>
    protected virtual bool SharesWindow => false;

    public async ValueTask InitializeAsync()
    {
        window = SharesWindow ? await stage.WindowOfAsync(GetType(), Options) : await stage.OpenAsync(Options);
        if (IsTraced) await window.Tracing.StartAsync(new() { Snapshots = true });
        Page = await window.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (window is null) return;
        if (TestContext.Current.TestState?.Result == TestResult.Failed) await KeepEvidenceAsync(window);
        else if (IsTraced) await window.Tracing.StopAsync();
        if (SharesWindow) await Page.CloseAsync();
        else await window.DisposeAsync();
    }

    /// <summary>Presses Tab until the element has the focus.</summary>
    protected async Task TabToAsync(ILocator element)
    {
        const int MostStops = 100;
        for (var i = 0; i < MostStops; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await element.EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }

        Assert.Fail($"Tab does not reach {element}.");
    }

    private async Task KeepEvidenceAsync(IBrowserContext from)
    {
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? "test").Split('.')[^1]
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
        var path = Path.Combine(Evidence, name);
        await Page.ScreenshotAsync(new() { Path = $"{path}.png", FullPage = true });
        TestContext.Current.TestOutputHelper?.WriteLine($"Screenshot: {path}.png");
        if (!IsTraced) return;
        await from.Tracing.StopAsync(new() { Path = $"{path}.zip" });
        TestContext.Current.TestOutputHelper?.WriteLine($"Trace (playwright show-trace): {path}.zip");
    }
}
