using System.CommandLine;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Commands.Terminal;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Proxies;

namespace FocusThemes.Web.Commands;

/// <summary>What a verb does with a library that is not there yet.</summary>
internal enum LibraryUse
{
    /// <summary>Fills it from the seeds, as the site does.</summary>
    Fill,

    /// <summary>Nothing: there is nothing for the verb to do. One that is there is brought up to date.</summary>
    Keep,

    /// <summary>Nothing: there is nothing for the verb to do. One that is there stays as it is.</summary>
    Inspect,

    /// <summary>Nothing, and one that is there stays as it is until the verb asks for more.</summary>
    Look,
}

/// <summary>A verb that works on the library without starting the site.</summary>
internal static class LibraryVerb
{
    /// <param name="database">Null for the configured or the usual file.</param>
    /// <param name="run">Works on the library, which is up to date unless it is only looked at; gives the exit code.</param>
    /// <returns>The exit code; 1, after a sentence on standard error, where the library cannot be used.</returns>
    public static async Task<int> RunAsync(
        string? database, LibraryUse use, Func<LibraryContext, LibraryImporter, CancellationToken, Task<int>> run,
        CancellationToken stop)
    {
        var places = Find(database);
        var hadLog = EmptyLog.IsBeside(places.Database);
        await using var services = new ServiceCollection().AddLogging().AddLibrary(places.Database).BuildServiceProvider();
        try
        {
            if (use == LibraryUse.Fill && !File.Exists(places.Database))
                using (Waiting.For("Filling the library from the seeds")) await places.FillAsync(services, stop);
            await using var scope = services.CreateAsyncScope();
            var importer = scope.ServiceProvider.GetRequiredService<LibraryImporter>();
            var schema = LibrarySchema.Of(scope.ServiceProvider.GetRequiredService<LibraryContext>());
            if (use is LibraryUse.Keep or LibraryUse.Inspect && !schema.IsLibrary)
                return await CommandLine.FailAsync($"{places.Database}: there is no library here; an import or the start of the site makes one.");
            if (use is LibraryUse.Fill or LibraryUse.Keep)
                using (Waiting.For("Bringing the library up to date")) await importer.PrepareAsync(stop);

            return await run(scope.ServiceProvider.GetRequiredService<LibraryContext>(), importer, stop);
        }
        catch (Exception fault) when (places.WhyNot(fault) is { } sentence)
        {
            return await CommandLine.FailAsync(sentence);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return await CommandLine.FailAsync("Stopped; what is not told here was not done.");
        }
        finally
        {
            LibraryContext.CloseReaders(places.Database);
            if (!hadLog) EmptyLog.TakeAway(places.Database);
        }
    }

    /// <summary>Has a verb work on the library as <see cref="RunAsync"/> says.</summary>
    /// <param name="database">Names the library's file.</param>
    /// <returns>The verb.</returns>
    public static Command On(
        this Command verb, Option<string?> database, LibraryUse use, Func<ParseResult, LibraryContext, LibraryImporter, CancellationToken, Task<int>> run)
    {
        verb.SetAction((parsed, stop) => RunAsync(
            parsed.GetValue(database), use, (library, importer, cancelled) => run(parsed, library, importer, cancelled), stop));
        return verb;
    }

    /// <param name="database">Null for the configured or the usual file.</param>
    public static SitePaths Find(string? database) => SitePaths.Find(Settings(), database);

    /// <summary>From where the site is reached, and what its addresses begin with there.</summary>
    public static (PublicAddress Address, string Root) Site()
    {
        var settings = Settings().GetSection(SiteSettings.Section);
        return (PublicAddress.Parse(settings[nameof(SiteSettings.PublicAddress)]), PathPrefix.Of(settings[nameof(SiteSettings.PathPrefix)]).Path);
    }

    /// <summary>What is set for the site beside the program and in the environment.</summary>
    private static IConfiguration Settings() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables().Build();

    /// <summary>The library in that file, and what puts studies into it.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services, string database) => services
        .AddScoped(_ => new LibraryContext(database))
        .AddSingleton(TimeProvider.System)
        .AddScoped<LibraryImporter>();
}
