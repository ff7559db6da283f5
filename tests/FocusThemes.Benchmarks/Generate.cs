using System.Diagnostics;
using System.Globalization;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace FocusThemes.Benchmarks;

/// <summary>Makes a library of a size that no published table has, through the same reading and storing.</summary>
internal static class Generate
{
    public static async Task<int> RunAsync(int quotes, string path, CancellationToken stop)
    {
        if (File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"{path}: there is such a file already; name another or remove it.");
            return 1;
        }

        await using var library = Open(path);
        var importer = new LibraryImporter(library, NullLogger<LibraryImporter>.Instance);
        await importer.PrepareAsync(stop);
        var (printed, stored, bytes) = (Stopwatch.StartNew(), new Stopwatch(), 0L);
        foreach (var study in new SyntheticLibrary(quotes).Studies())
        {
            printed.Stop();
            stored.Start();
            await importer.ImportAsync([study], stop);
            stored.Stop();
            printed.Start();
            bytes += study.Tables[0].Bytes.Length;
            library.ChangeTracker.Clear();
        }

        stored.Start();
        await importer.TidyAsync(stop);
        stored.Stop();
        if (await library.Quotes.CountAsync(stop) is var count && count != quotes)
        {
            await Console.Error.WriteLineAsync($"Of {quotes:N0} quotes {count:N0} were read: the reader or this command is wrong.");
            return 1;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{quotes:N0} quotes, {bytes / 1e6:N0} MB of tables: read and stored in {stored.Elapsed.TotalSeconds:N1} s"));
        return 0;
    }

    public static LibraryContext Open(string path) => new(new DbContextOptionsBuilder<LibraryContext>()
        .UseSqlite(LibraryContext.ConnectionString(path))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options);
}
