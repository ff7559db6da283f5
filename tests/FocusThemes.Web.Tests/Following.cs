using AngleSharp.Html.Parser;
using FocusThemes.Tests;

namespace FocusThemes.Web.Tests;

/// <summary>Every link of a site, as somebody with time would follow them.</summary>
internal static class Following
{
    /// <summary>Each address answers, and each place on a page is there.</summary>
    /// <param name="root">The path that every address of the site begins with; empty for the host's root.</param>
    /// <returns>All addresses.</returns>
    public static async Task<IReadOnlySet<string>> FollowAllAsync(this Site site, string root = "")
    {
        // Filters can be combined without end: what one of them leads to, or two, stands for the rest.
        var mostParameters = Math.Min(Proof.Times(1), 2);
        var stop = TestContext.Current.CancellationToken;
        var waiting = new Queue<string>([$"{root}/"]);
        var seen = new HashSet<string>([$"{root}/"]);
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var fragments = new HashSet<(string Address, string Id)>();
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await site.Http.GetAsync(address, stop);
            Assert.True((int)answer.StatusCode is 200 or 302, $"{address} answered {(int)answer.StatusCode}");
            if (answer.Headers.Location is { } location) Enqueue(location.ToString());
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = await new HtmlParser().ParseDocumentAsync(
                await answer.Content.ReadAsStringAsync(stop));
            ids[address] = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
            foreach (var target in page.QuerySelectorAll("[href], [src], [action]").Select(element =>
                element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!))
            {
                Enqueue(target);
                if (target.Split('#') is [var path, var id] && IsFollowed(path)) fragments.Add((path.Length > 0 ? path : address, id));
            }
        }

        Assert.All(fragments, fragment => Assert.Contains(fragment.Id, ids[fragment.Address]));
        return seen;

        void Enqueue(string address)
        {
            var target = address.Split('#')[0];
            Assert.False(target.StartsWith('/') && !target.StartsWith($"{root}/", StringComparison.Ordinal), address);
            if (target.StartsWith('/') && IsFollowed(target) && seen.Add(target)) waiting.Enqueue(target);
        }

        bool IsFollowed(string address) => address.Count(c => c is '?' or '&') <= mostParameters;
    }
}
