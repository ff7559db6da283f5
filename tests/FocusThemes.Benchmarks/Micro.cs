using System.Reflection;
using BenchmarkDotNet.Attributes;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Storage.Indexing;
using FocusThemes.Writing;

namespace FocusThemes.Benchmarks;

/// <summary>The steps of a quote's way on their own: reading a table, finding quotes, writing each form.</summary>
[MemoryDiagnoser]
public class Micro
{
    private static int quotes = 10_000;
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;
    private readonly MegabyteTable tables = new();
    private LibraryContext library = null!;
    private QuoteScope scope = null!;
    private StudyHeader study = null!;
    private StudyFiles files = null!;

    /// <summary>Each step a single time, on a small library.</summary>
    internal static async Task<int> RunOnceAsync()
    {
        quotes = 500;
        var steps = new Micro();
        await steps.FillAsync();
        foreach (var step in typeof(Micro).GetMethods().Where(method => method.IsDefined(typeof(BenchmarkAttribute), inherit: false)))
        {
            foreach (var arguments in step.GetCustomAttributes<ArgumentsAttribute>().Select(given => given.Values).DefaultIfEmpty([]))
            {
                if (step.Invoke(steps, arguments) is Task running) await running;
                Console.WriteLine($"{step.Name} {string.Join(' ', arguments)}");
            }
        }

        steps.Clear();
        return 0;
    }

    [GlobalSetup]
    public async Task FillAsync()
    {
        var path = Path.Combine(folder, "library.db");
        await Generate.RunAsync(quotes, path, CancellationToken.None);
        files = new SyntheticLibrary(quotes).Studies().First();
        library = Generate.Open(path);
        study = (await library.FindStudyAsync(files.Slug))!;
        scope = await library.ScopeOfAsync(study);
    }

    [GlobalCleanup]
    public void Clear()
    {
        library.Dispose();
        LibraryContext.CloseReaders(library.Path);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public StudyDraft Read() => StudyReader.Read(files);

    /// <summary>A million characters of a table in that form.</summary>
    [Benchmark]
    [Arguments("run together")]
    [Arguments("tabs")]
    [Arguments("csv")]
    [Arguments("html")]
    public StudyDraft ReadMegabyte(string form) => StudyReader.Read(tables.In(form));

#pragma warning disable CA1822 // A benchmark is a method of an object.
    /// <summary>A thousand characters as the index takes them.</summary>
    [Benchmark]
    [Arguments("We waited there. ")]
    [Arguments("Nous étions là. ")]
    [Arguments("The oﬃce was shut. ")]
    [Arguments("Περιμέναμε εκεί. ")]
    [Arguments("انتظرنا هُناك. ")]
    [Arguments("हम वहाँ थे। ")]
    [Arguments("我們在那裡等。")]
    public string? IndexText(string words) =>
        IndexedText.Of(string.Concat(Enumerable.Repeat(words, 1_000 / words.Length)));
#pragma warning restore CA1822

    [Benchmark]
    public Task<ThemeDetail?> FindTheme() => library.FindThemeAsync(study, "7");

    [Benchmark]
    public Task<QuoteResult> FindByParticipant() => library.FindQuotesAsync(scope, QuoteFilter.OfParticipant("1P1"));

    [Benchmark]
    public Task<QuoteResult> FindCommonWord() => library.FindQuotesAsync(scope, new() { Words = ZipfWords.Word(5) });

    [Benchmark]
    public Task<QuoteResult> FindRareWord() => library.FindQuotesAsync(scope, new() { Words = ZipfWords.Word(2_000) });

    /// <summary>A whole study, read and written in the form of that extension.</summary>
    [Benchmark]
    [Arguments("md")]
    [Arguments("csv")]
    [Arguments("xlsx")]
    [Arguments("docx")]
    public async Task WriteStudy(string form) => await ((IExportFormat)ExportForms.Find(form)!).WriteAsync(
        await library.ExportStudyAsync(study, new(2026, 1, 1)), Stream.Null, default);
}
