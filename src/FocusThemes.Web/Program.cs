using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FocusThemes.Storage;
using FocusThemes.Storage.Indexing;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Assistants;
using FocusThemes.Web.Caching;
using FocusThemes.Web.Commands;
using FocusThemes.Web.Data;
using FocusThemes.Web.Data.Crossings;
using FocusThemes.Web.Data.Exports;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Hosting.Proxies;
using FocusThemes.Web.Keeping;
using FocusThemes.Web.Pages.Rendering;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.ResponseCompression;
using Serilog;
using Serilog.Events;

return await CommandLine.RunAsync(args, ServeAsync, Make);

static async Task<int> ServeAsync(ServeSettings settings, CancellationToken stop)
{
    // Slim: neither another server nor another log than the site's own is made ready.
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
    {
        Args = [.. settings.Configuration],
        // The list of assets is called as the program is, whatever process runs it.
        ApplicationName = typeof(Program).Assembly.GetName().Name,
        // Settings and assets are beside the program, wherever it is started from.
        ContentRootPath = AppContext.BaseDirectory,
    });
    if (settings.Urls is not null) builder.WebHost.UseUrls(settings.Urls);
    var places = SitePaths.Find(builder.Configuration, settings.Database);
    try
    {
        // Looked at before all else, so that a fault in them is said before anything is read.
        var site = SiteSettings.Read(builder.Configuration);
        Keep.LookAt(site);
        OwnRanking.IsWanted = site.OwnRanking;
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.Apply(site.Limits);
        });
        await using var app = Make(builder, site, places, _ => { });
        await places.FillAsync(app.Services, stop);
        await app.StartAnsweringAsync(site.Keep, stop);
        await app.WaitForShutdownAsync(stop);
        return 0;
    }
    catch (Exception fault) when (places.WhyNot(fault) is { } sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}

static WebApplication Make(WebApplicationBuilder builder, SiteSettings site, SitePaths places, Action<IServiceCollection> change)
{
    AddSite(builder, site, places);
    change(builder.Services);
    var app = builder.Build();
    AnswerRequests(app, site);
    return app;
}

static void AddSite(WebApplicationBuilder builder, SiteSettings site, SitePaths places)
{
    builder.WebHost.UseStaticWebAssets();

    // Log: one line per request, and the steps of an import.
    builder.Services.AddSerilog((services, log) => log
        .ReadFrom.Configuration(builder.Configuration)
        .Filter.ByExcluding(Listening.IsSaidOtherwise)
        .ReadFrom.Services(services), preserveStaticLogger: true);

    // Library: one SQLite file.
    builder.Services.AddLibrary(places.Database);
    builder.Services.AddSingleton(_ => new LibraryRevision(places.Database));
    builder.Services.AddSingleton(PublicAddress.Parse(site.PublicAddress));
    builder.Services.AddSingleton(PathPrefix.Of(site.PathPrefix));
    builder.Services.AddTrustedProxies(site);
    builder.Services.AddLimits(site.Limits);
    builder.Services.AddHealth(places.Database);

    // Traces and metrics, where somebody takes them.
    if (TelemetryReceiver.Of(site.Telemetry, builder.Configuration) is { } receiver)
        builder.Services.AddTelemetry(receiver);

    // Answers that are made once: 32 MB hold some five thousand compressed pages.
    builder.Services.AddSingleton(services => new CachedResponses(
        services.GetRequiredService<LibraryRevision>(), services.GetRequiredService<TimeProvider>(),
        site.CacheMegabytes * 1024L * 1024));
    if (site.WarmStart) builder.Services.AddHostedService<WarmStart>();

    builder.Services.AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365), site.HttpsForSubdomains));

    // Pages: letters of every language as they are; nothing is ever posted, so no tokens and no cookies, unless the owner keeps.
    builder.Services.AddRazorPages();
    builder.Services.AddSingleton<PageParts>();
    builder.Services.AddSingleton<PageResultExecutor, PageWriter>();
    builder.Services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new NoKeys());
    builder.AddKeeping(site.Keep);
    builder.Services.AddSingleton(places);
    builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    builder.Services.AddProblemDetails();
    builder.Services.AddApiDescription();
    builder.Services.AddHttpContextAccessor();
    builder.Services.AddScoped<Exporting>();
    builder.Services.AddAssistants(site.Mcp);
    builder.Services.AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true;
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/markdown", "text/csv", "image/svg+xml"];
    });
    builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
}

static void AnswerRequests(WebApplication app, SiteSettings site)
{
    app.UseKeeping(site.Keep);
    app.UseForwardedPrefix();
    app.UseForwardedHeaders();
    // Before answers that are kept, which are the same for both.
    app.UseHsts();
    app.UsePathPrefix();
    app.UseMiddleware<ResponseCache>();
    app.UseSerilogRequestLogging(log =>
    {
        log.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        log.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms";
        var usual = log.GetLevel;
        log.GetLevel = (context, elapsed, fault) =>
            Health.IsProbe(context) || WarmStart.IsAsking(context) ? LogEventLevel.Debug : usual(context, elapsed, fault);
    });
    app.UseExceptionHandler(Problem.Address(500));
    app.UseMiddleware<ReadOnlySite>(site.Mcp);
    app.UseStatusCodePagesWithReExecute(Problem.AddressTemplate);
    app.UseResponseCompression();
    // Named here, or the framework would look for the route of an answer that is kept.
    app.UseRouting();
    app.UseDataHeaders();
    app.UseLimits(site.Limits);
    app.UseLibraryBelowPrefix();
    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapHealth();
    app.MapIdentifiers();
    var data = app.Data();
    data.MapStudyData();
    data.MapExportData();
    data.MapLibraryData();
    data.MapParticipantsData();
    data.MapMatrixData();
    data.MapCooccurrenceData();
    data.MapCodebookData();
    data.MapWordsData();
    data.MapFrameworkData();
    data.MapChartData();
    data.MapOpenApi("/openapi.json");
    data.MapThemeData();
    data.MapSourceData();
    data.MapCompareData();
    data.MapQuotesData();
    data.MapQuoteData();
    data.MapSelectionData();
    data.MapChecksData();
    data.MapReportingData();
    data.MapSealData();
    data.MapRefiData();
    data.MapCitationData();
    data.MapAssistants(site.Mcp, site.Limits);
}
