using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FocusThemes.Storage;
using FocusThemes.Web.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;

// Whoever only reads shares these; each starts when it is first asked.
[assembly: AssemblyFixture(typeof(Site))]
[assembly: AssemblyFixture(typeof(VoicesSite))]
[assembly: AssemblyFixture(typeof(HostileSite))]

namespace FocusThemes.Web.Tests;

/// <summary>The whole site on a SQLite file of its own, filled from a folder of seeds, answering over HTTP.</summary>
public class Site : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;
    private readonly CommandCounter counter;
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
    private readonly Lazy<HttpClient> started;
    private readonly Sink sink = new();

    public Site()
    {
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

    protected virtual string LibraryFile => Path.Combine(folder, "library.db");

    protected virtual string Seeds => SeededLibrary.Seeds;

    /// <summary>Whether it begins as after an earlier start: nothing it does first is what is tested.</summary>
    protected virtual bool HasStartedBefore => Seeds == SeededLibrary.Seeds;

    protected virtual int CacheMegabytes => 32;

    public async Task<IHtmlDocument> PageAsync(string address, int status = 200)
    {
        using var answer = await Http.GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    public async Task<string> TextAsync(string address, string mediaType, int status = 200)
    {
        using var answer = await Http.GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (HasStartedBefore && !File.Exists(LibraryFile)) SeededLibrary.CopyTo(LibraryFile, Seeds);
        // A port given to UseKestrel is set while the site may have started already.
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("FocusThemes:Database", LibraryFile);
        builder.UseSetting("FocusThemes:Seeds", Seeds);
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
        builder.UseSetting("FocusThemes:CacheMegabytes", CacheMegabytes.ToString(CultureInfo.InvariantCulture));
        builder.UseSetting("Serilog:WriteTo:0:Args:restrictedToMinimumLevel", "Fatal");
        builder.ConfigureTestServices(services => services.AddSingleton<ILogEventSink>(sink));
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

    private sealed class Sink : ILogEventSink
    {
        public ConcurrentQueue<LogEvent> Events { get; } = new();

        public void Emit(LogEvent logEvent) => Events.Enqueue(logEvent);
    }

    private sealed class CommandCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string path;
        private readonly List<IDisposable> subscriptions = [];
        private int count;

        public CommandCounter(string path)
        {
            this.path = path;
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public int Count => count;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == LibraryContext.ListenerName) subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (((SqliteCommand)value.Value!).Connection!.DataSource == path) Interlocked.Increment(ref count);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
