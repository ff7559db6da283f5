using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FocusThemes.Browser.Tests;

public sealed class LoadingTests(Stage stage) : BrowserTest(stage)
{
    protected override bool SharesWindow => true;

    [Theory, MemberData(nameof(SitePages.Found), MemberType = typeof(SitePages))]
    public async Task A_page_loads_from_its_own_host_alone_and_without_complaint(string address, string heading)
    {
        var complaints = new ConcurrentQueue<string>();
        Page.Request += (_, request) =>
        {
            if (!Address.IsBaseOf(new(request.Url))) complaints.Enqueue($"asked for {request.Url}");
        };
        Page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Enqueue(message.Text);
        };
        Page.PageError += (_, error) => complaints.Enqueue(error);
        await Page.AddInitScriptAsync(
            """
            addEventListener('securitypolicyviolation', event =>
              console.error(`${event.violatedDirective} forbids ${event.blockedURI}`));
            """);

        var answer = await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal(200, answer?.Status);
        await Assertions.Expect(Heading).ToHaveTextAsync(heading);
        Assert.Empty(complaints);
    }
}
