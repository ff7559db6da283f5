using System.Globalization;
using System.Text.Json;
using Serilog.Events;

namespace FocusThemes.Web.Tests;

/// <summary>A site at its very first start, which makes its library itself.</summary>
public sealed class NewSite() : Site(new SiteStart { IsFirst = true });

public sealed class LogTests(NewSite site) : IClassFixture<NewSite>
{
    private const string Study = "/studies/social-innovators";

    [Fact]
    public async Task A_request_is_one_line_without_anybodys_words()
    {
        await site.PageAsync($"{Study}/themes/6?from=a-test");
        await site.PageAsync($"{Study}/quotes?q=progressive");
        // The line is written when the answer is on its way, so it may come a moment after it.
        await Until.TrueAsync(
            () => Task.FromResult(Requests($"{Study}/themes/6").Count == 1 && Requests($"{Study}/quotes").Count == 1));
        var study = JsonElement.Parse(await site.TextAsync($"{Study}.json", "application/json"));
        var quotes = study.GetProperty("themes").EnumerateArray()
            .SelectMany(theme => theme.GetProperty("concepts").EnumerateArray())
            .SelectMany(concept => concept.GetProperty("quotes").EnumerateArray())
            .Select(quote => quote.GetProperty("text").GetString()![..30]).ToList();
        Assert.Equal(12, quotes.Count);
        var lines = site.Log.Select(entry => entry.RenderMessage(CultureInfo.InvariantCulture) + entry.Exception
            + string.Join(' ', entry.Properties)).ToList();
        Assert.All(lines, line => Assert.All(
            quotes.Append(
                "progressive"), words => Assert.DoesNotContain(words, line, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void The_steps_of_an_import_are_logged_with_their_counts() => Assert.Contains(
        site.Log, entry => entry.RenderMessage(CultureInfo.InvariantCulture)
            .Contains("5 themes, 11 concepts, 12 quotes, 9 participants", StringComparison.Ordinal));

    private List<LogEvent> Requests(string path) =>
        [.. site.Log.Where(entry => entry.Properties.GetValueOrDefault("RequestPath") is ScalarValue value && value.Value as string == path)];
}
