using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;

namespace FocusThemes.Web.Publishing;

/// <summary>Makes the site, but for what listens to requests.</summary>
/// <param name="change">Puts other services in the place of the site's.</param>
public delegate WebApplication SiteMaking(
    WebApplicationBuilder builder, SiteSettings site, SitePaths places, Action<IServiceCollection> change);

/// <summary>One publishing, from a library to a folder.</summary>
/// <param name="make">Makes the site.</param>
/// <param name="tell">Told each study before its files are made.</param>
internal sealed class PublishRun(LibraryContext library, SiteMaking make, PublishedFolder folder, PublishedBase place, Action<PublishedEntry> tell)
{
    /// <summary>What a site has for many readers, and one alone that reads everything once does without.</summary>
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["CacheMegabytes"] = "0",
        ["WarmStart"] = "false",
        ["Keep"] = "false",
        ["Mcp"] = "false",
        ["Proxies"] = "",
        ["PrefixProxies"] = "",
        ["Limits:PageSeconds"] = "3600",
        ["Limits:FileSeconds"] = "86400",
        ["Limits:PagesAtOnce"] = "1000",
        ["Limits:HeavyAtOnce"] = "1000",
        ["Limits:FilesAtOnce"] = "1000",
        ["Limits:HeavyOfOneSender"] = "10000",
    };

    private static readonly string[] Given = [".css", ".svg", ".woff2", ".txt"];

    /// <param name="isOpen">Asked of each study that is new or has changed; false keeps all from being written.</param>
    /// <returns>Null where a study is kept from leaving.</returns>
    public async Task<PublishedCounts?> MakeAsync(
        IReadOnlyList<StudyHeader> studies, Func<StudyHeader, Task<bool>> isOpen, CancellationToken stop)
    {
        using var revision = new LibraryRevision(library.Path);
        var before = revision.Read();
        var site = new PublishedSite(studies.Count > 1);
        var (entries, areOpen) = (new List<PublishedEntry>(), true);
        foreach (var study in studies)
        {
            var entry = await PublishedEntries.ReadAsync(library, folder, study, $"{Program} {place} {site.HasStudies}", stop);
            entries.Add(entry);
            if (!entry.IsSame) areOpen &= await isOpen(study);
        }

        if (!areOpen) return null;
        using var server = new PublishingServer();
        await using var app = Site(server);
        await app.StartAsync(stop);
        string[] ofLibrary = ["/", "/help", .. site.HasStudies ? ["/quotes", "/matrix"] : Array.Empty<string>(), .. AssetsIn(app.Environment, "")];
        var maker = new PublishedMaker(server, folder, site, place.Root);
        var counts = await new Publication(library, maker, folder, place.Map, tell).RunAsync(entries, ofLibrary, () => revision.Read() == before, stop);
        await app.StopAsync(CancellationToken.None);
        return counts;
    }

    /// <summary>Another build may make other pages of the same studies.</summary>
    private static string Program => string.Join(' ', new[] { typeof(PublishRun).Assembly, typeof(StudyHeader).Assembly }
        .Select(assembly => assembly.ManifestModule.ModuleVersionId));

    private WebApplication Site(PublishingServer server)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Pages and assets are this program's, whichever runs it.
            ApplicationName = typeof(PublishRun).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddInMemoryCollection(Settings.Select(setting => KeyValuePair.Create($"{SiteSettings.Section}:{setting.Key}", setting.Value)));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"{SiteSettings.Section}:{nameof(SiteSettings.PublicAddress)}"] = place.Host,
            [$"{SiteSettings.Section}:{nameof(SiteSettings.PathPrefix)}"] = place.Root,
            // What goes wrong is told by the command.
            ["Serilog:MinimumLevel:Default"] = "Fatal",
        });
        return make(builder, SiteSettings.Read(builder.Configuration), SitePaths.Find(builder.Configuration, library.Path), services => services
            .AddSingleton<IServer>(server)
            .AddSingleton<TimeProvider>(new PublishedClock())
            .AddSingleton(new PublicAddress(new SiteAddress(place.Host) { FileOf = place.FileOf })));
    }

    /// <summary>Styles, fonts and the scripts of published pages; the others ask a server.</summary>
    private static IEnumerable<string> AssetsIn(IWebHostEnvironment environment, string below)
    {
        foreach (var entry in environment.WebRootFileProvider.GetDirectoryContents(below))
        {
            var path = $"{below}/{entry.Name}";
            if (entry.IsDirectory)
                foreach (var asset in AssetsIn(environment, path)) yield return asset;
            else if (path != "/robots.txt" && (Given.Contains(Path.GetExtension(path)) || path.StartsWith("/published", StringComparison.Ordinal)))
                yield return path;
        }
    }
}
