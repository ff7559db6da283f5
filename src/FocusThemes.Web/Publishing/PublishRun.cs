using System.Reflection;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Web.Commands.Terminal;
using FocusThemes.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;

namespace FocusThemes.Web.Publishing;

/// <summary>Makes the site, but for what listens to requests.</summary>
internal delegate WebApplication SiteMaking(WebApplicationBuilder builder, SiteSettings site, SitePaths places);

/// <summary>One publishing, from a library to a folder.</summary>
internal static class PublishRun
{
    /// <summary>What a site has for many readers, and one alone that reads everything once does without.</summary>
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["FocusThemes:CacheMegabytes"] = "0",
        ["FocusThemes:WarmStart"] = "false",
        ["FocusThemes:Keep"] = "false",
        ["FocusThemes:Mcp"] = "false",
        ["FocusThemes:Proxies"] = "",
        ["FocusThemes:PrefixProxies"] = "",
        ["FocusThemes:Limits:PageSeconds"] = "3600",
        ["FocusThemes:Limits:FileSeconds"] = "86400",
        ["FocusThemes:Limits:PagesAtOnce"] = "1000",
        ["FocusThemes:Limits:HeavyAtOnce"] = "1000",
        ["FocusThemes:Limits:FilesAtOnce"] = "1000",
        ["FocusThemes:Limits:HeavyOfOneSender"] = "10000",
        // What goes wrong is told by the command.
        ["Serilog:MinimumLevel:Default"] = "Fatal",
    };

    public static async Task<PublishedCounts> MakeAsync(
        LibraryContext library, SiteMaking make, string path, IReadOnlyList<StudyHeader> studies, PublishedBase place, CancellationToken stop)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["FocusThemes:PublicAddress"] = place.Host,
            ["FocusThemes:PathPrefix"] = place.Root,
        });
        using var server = new PublishingServer();
        builder.Services.AddSingleton<IServer>(server);
        builder.Services.AddSingleton<TimeProvider>(new PublishedClock());
        await using var app = make(builder, SiteSettings.Read(builder.Configuration), SitePaths.Find(builder.Configuration, library.Path));
        using var folder = PublishedFolder.Open(path);
        using var revision = new LibraryRevision(library.Path);
        var before = revision.Read();
        await app.StartAsync(stop);
        var site = new PublishedSite(studies.Count > 1);
        var maker = new PublishedMaker(server, folder, site, place.Root);
        var options = $"{Program} {place.Host}{place.Root} {site.HasStudies}";
        string[] ofLibrary = ["/", "/help", .. site.HasStudies ? ["/quotes", "/matrix"] : Array.Empty<string>(), .. Assets(app.Environment)];
        var publication = new Publication(library, maker, folder, options, (_, _) => { });
        var counts = await publication.RunAsync(studies, ofLibrary, stop);
        if (revision.Read() != before) throw new UnacceptableInputException("The library was changed while it was read; nothing was published. Try again.");
        await app.StopAsync(CancellationToken.None);
        return counts;
    }

    /// <summary>Another build may make other pages of the same studies.</summary>
    private static string Program => string.Join(' ', new[] { typeof(PublishRun).Assembly, typeof(StudyHeader).Assembly }
        .Select(assembly => assembly.ManifestModule.ModuleVersionId));

    /// <summary>Styles, fonts and the scripts of published pages; the others ask a server.</summary>
    private static IEnumerable<string> Assets(IWebHostEnvironment environment) => AssetsIn(environment, "");

    private static IEnumerable<string> AssetsIn(IWebHostEnvironment environment, string below)
    {
        foreach (var entry in environment.WebRootFileProvider.GetDirectoryContents(below))
        {
            var path = $"{below}/{entry.Name}";
            if (entry.IsDirectory)
                foreach (var asset in AssetsIn(environment, path)) yield return asset;
            else if (!entry.Name.EndsWith(".js", StringComparison.Ordinal) || entry.Name.StartsWith("published", StringComparison.Ordinal))
                yield return path;
        }
    }
}
