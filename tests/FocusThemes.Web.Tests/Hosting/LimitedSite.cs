using Microsoft.AspNetCore.Hosting;

namespace FocusThemes.Web.Tests.Hosting;

/// <summary>A site that does one thing at a time and lets nobody wait.</summary>
public class LimitedSite : Site
{
    protected virtual IEnumerable<(string Name, string Value)> Limits =>
    [
        ("TriesAtOnce", "1"), ("TriesWaiting", "0"), ("HeavyOfOneSender", "1"), ("TriesOfOneSenderPerMinute", "3"),
        ("HeaderSeconds", "1"),
    ];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in Limits) builder.UseSetting($"FocusThemes:Limits:{name}", value);
    }
}

/// <summary>A site that waits for a table no longer than three seconds.</summary>
public sealed class ImpatientSite : LimitedSite
{
    protected override IEnumerable<(string Name, string Value)> Limits => [("SendSeconds", "3")];
}
