using System.Collections.Concurrent;
using FocusThemes.Storage;
using FocusThemes.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog.Core;
using Serilog.Events;

namespace FocusThemes.Web.Tests;

/// <summary>
/// The whole site on a SQLite file, answering over HTTP: the one way in which tests set up a site. What it starts from is
/// data, a <see cref="SiteStart"/>; a class that only names such data is a fixture that tests share.
/// </summary>
public class Site : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;
    private readonly SiteStart start;
    private readonly SqlCommandCounter counter;
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
    private readonly Lazy<HttpClient> started;
    private readonly Sink sink = new();

    // Nobody changes the settings of a site that runs; to see it, each would watch every folder beside the tests.
    static Site() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");

    public Site() : this(new SiteStart())
    {
    }

    internal Site(SiteStart start)
    {
        this.start = start;
        counter = new(LibraryFile);
        // The real server: its limits and its rules for headers are part of what is tested.
        UseKestrel();
        started = new(() =>
        {
            StartServer();
            return new(handler) { BaseAddress = ClientOptions.BaseAddress, Timeout = TimeSpan.FromMinutes(10) };
        });
    }

    /// <summary>Asks the site, which starts when it is asked for the first time.</summary>
    public HttpClient Http => started.Value;

    /// <summary>What it has logged since it started.</summary>
    public ConcurrentQueue<LogEvent> Log
    {
        get
        {
            _ = Http;
            return sink.Events;
        }
    }

    /// <summary>SQL commands run since the site started.</summary>
    public int SqlCommands
    {
        get
        {
            _ = Http;
            return counter.Count;
        }
    }

    /// <summary>The library's file, as it is once the site has started.</summary>
    public string Database
    {
        get
        {
            _ = Http;
            return LibraryFile;
        }
    }

    private string LibraryFile => start.Database ?? Path.Combine(folder, "library.db");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // What a reader meets, not a developer.
        builder.UseEnvironment(Environments.Production);
        // A port given to UseKestrel is set while the site may have started already.
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("FocusThemes:Database", LibraryFile);
        builder.UseSetting("FocusThemes:Seeds", Prepare());
        // What the tests count is asked for by the tests.
        builder.UseSetting("FocusThemes:WarmStart", "false");
        // All that a test asks for comes from one sender.
        builder.UseSetting("FocusThemes:Limits:HeavyOfOneSender", "10000");
        builder.UseSetting("FocusThemes:Limits:TriesOfOneSenderPerMinute", "10000");
        // How long a busy machine takes is not what is tested.
        builder.UseSetting("FocusThemes:Limits:PageSeconds", "600");
        builder.UseSetting("FocusThemes:Limits:TrySeconds", "600");
        builder.UseSetting("FocusThemes:Limits:SendSeconds", "600");
        builder.UseSetting("FocusThemes:Limits:HeaderSeconds", "600");
        builder.UseSetting("FocusThemes:CacheMegabytes", "32");
        builder.UseSetting("Serilog:WriteTo:0:Args:restrictedToMinimumLevel", "Fatal");
        foreach (var (name, value) in start.Settings) builder.UseSetting($"FocusThemes:{name}", value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<ILogEventSink>(sink);
            start.Services?.Invoke(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (started.IsValueCreated) started.Value.Dispose();
            handler.Dispose();
            counter.Dispose();
        }

        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        LibraryContext.CloseReaders(LibraryFile);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <returns>The folder of seeds.</returns>
    private string Prepare()
    {
        if (start.Drafts.Count > 0)
        {
            using var library = new Library(LibraryFile);
            library.StoreAsync(start.Drafts).GetAwaiter().GetResult();
        }

        if (start.SeedFolder is { } there) return there;
        if (start.Seeds is { } files)
        {
            var seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
            foreach (var file in files) file.WriteBelow(seeds);
            return seeds;
        }

        if (!start.IsFirst && !File.Exists(LibraryFile)) SeededLibrary.CopyTo(LibraryFile, SeededLibrary.Seeds);
        return SeededLibrary.Seeds;
    }

    private sealed class Sink : ILogEventSink
    {
        public ConcurrentQueue<LogEvent> Events { get; } = new();

        public void Emit(LogEvent logEvent) => Events.Enqueue(logEvent);
    }
}
