using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FocusThemes.Storage;
using FocusThemes.Web;
using FocusThemes.Web.Commands;
using FocusThemes.Web.Data;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.ResponseCompression;
using Serilog;

return await CommandLine.RunAsync(args, ServeAsync);

static async Task<int> ServeAsync(ServeSettings settings, CancellationToken stop)
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = settings.Configuration,
        ContentRootPath = Places.PublishedRoot,
    });
    if (settings.Urls is not null) builder.WebHost.UseUrls(settings.Urls);
    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.ConfigureKestrel(server =>
    {
        server.AddServerHeader = false;
        // Room for an overlong search to be answered with a sentence.
        server.Limits.MaxRequestLineSize = 64 * 1024;
    });

    // Log: one line per request, and the steps of an import.
    builder.Services.AddSerilog((services, log) => log
        .ReadFrom.Configuration(builder.Configuration)
        .ReadFrom.Services(services), preserveStaticLogger: true);

    // Library: one SQLite file.
    var places = Places.Find(builder.Configuration, settings.Database);
    builder.Services.AddLibrary(places.Database);
    builder.Services.AddSingleton(_ => new LibraryRevision(places.Database));
    builder.Services.AddSingleton(_ => PublicAddress.Find(builder.Configuration));

    // Answers that are made once: 32 MB hold some five thousand compressed pages.
    builder.Services.AddSingleton(services => new KeptAnswers(
        services.GetRequiredService<LibraryRevision>(), services.GetRequiredService<TimeProvider>(),
        builder.Configuration.GetValue("FocusThemes:CacheMegabytes", 32L) * 1024 * 1024));
    if (builder.Configuration.GetValue("FocusThemes:WarmStart", true)) builder.Services.AddHostedService<WarmStart>();

    // Pages: letters of every language as they are; nothing is ever posted, so no tokens and no cookies.
    builder.Services.AddRazorPages();
    builder.Services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new NoKeys());
    builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    builder.Services.AddProblemDetails();
    builder.Services.AddApiDescription();
    builder.Services.AddHttpContextAccessor();
    builder.Services.AddScoped<Exporting>();
    builder.Services.AddResponseCompression(compression =>
    {
        compression.EnableForHttps = true;
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/markdown", "text/csv"];
    });
    builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);

    var app = builder.Build();
    try
    {
        // Asked for now, so that a fault in it is said before anything is read.
        app.Services.GetRequiredService<PublicAddress>();
        await places.FillAsync(app.Services, stop);
        AnswerRequests(app);
        await app.RunAsync(stop);
        return 0;
    }
    catch (Exception fault) when (places.WhyNot(fault) is { } sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}

static void AnswerRequests(WebApplication app)
{
    app.UseMiddleware<AnswerCache>();
    app.UseSerilogRequestLogging(log => log.Logger = app.Services.GetRequiredService<Serilog.ILogger>());
    app.UseExceptionHandler(Problem.Address(500));
    app.UseMiddleware<ReadOnlySite>();
    app.UseStatusCodePagesWithReExecute(Problem.AddressTemplate);
    app.UseResponseCompression();
    // Named here, or the framework would look for the route of an answer that is kept.
    app.UseRouting();
    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapStudyData();
    app.MapExportData();
    app.MapLibraryData();
    app.MapParticipantsData();
    app.MapMatrixData();
    app.MapOpenApi("/openapi.json");
    app.MapThemeData();
    app.MapSourceData();
    app.MapCompareData();
    app.MapQuotesData();
    app.MapQuoteData();
    app.MapChecksData();
    app.MapRefiData();
    app.MapCitationData();
}
