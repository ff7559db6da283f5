using System.Diagnostics;
using System.Globalization;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Benchmarks;

/// <summary>How long it takes to cross any two dimensions of the largest study of a library, and of all its studies.</summary>
internal static class Crossings
{
    private const int Rounds = 7;

    public static async Task<int> RunAsync(string path, CancellationToken stop)
    {
        await using var library = Generate.Open(path);
        var slug = await library.Studies.OrderByDescending(study => study.QuoteCount).Select(study => study.Slug).FirstAsync(stop);
        var study = (await library.FindStudyAsync(slug, stop))!;
        var reading = Stopwatch.StartNew();
        var scope = await library.ScopeOfAsync(study, stop);
        var catalogue = scope.Catalogue!;
        var dimensions = catalogue.Dimensions;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{slug}: {study.QuoteCount:N0} quotes, {dimensions.Count} dimensions; the catalogue read in {reading.ElapsedMilliseconds} ms"));
        var worst = new List<(double Median, string Pair)>();
        foreach (var rows in dimensions)
        {
            foreach (var columns in dimensions.Where(columns => columns != rows))
                worst.Add((Median(() => Counted(catalogue, rows, columns)), $"{rows} by {columns}"));
        }

        foreach (var (median, pair) in worst.OrderDescending().Take(5))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{median,8:N1} ms  {pair}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{worst.Average(one => one.Median),8:N1} ms  on average of {worst.Count}"));
        var counting = Stopwatch.StartNew();
        var whole = await library.ReadLibraryCatalogueAsync(stop);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"library: {whole.Quotes.QuoteCount:N0} quotes of {whole.Studies.Count} studies read in {counting.ElapsedMilliseconds} ms"));
        var pairs = whole.Dimensions.SelectMany(rows => whole.Dimensions.Where(columns => columns != rows).Select(columns =>
            (Median: Median(() => Counted(whole.Quotes, rows, columns)), Pair: $"{rows} by {columns}"))).ToList();
        foreach (var (median, pair) in pairs.OrderDescending().Take(3))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{median,8:N1} ms  {pair}, of the library"));
        var found = await library.FindQuotesAsync(scope, new QuoteFilter { Words = ZipfWords.Word(5) }, cancellationToken: stop);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Median(() => dimensions.Where(dimension => dimension is { HasFacet: true } && dimension.Parameter.StartsWith("attr.", StringComparison.Ordinal)).Select(found.ValuesOf).Sum(values => values.Count)),8:N2} ms  facets of all attributes beside a common word"));
        return 0;
    }

    // Cells are counted when one is asked for.
    private static Tally Counted(StudyCatalogue catalogue, Dimension rows, Dimension columns) =>
        Crossing.Of(catalogue, rows, columns, new(), 300) is { Rows.Count: > 0, Columns.Count: > 0 } crossing ? crossing[0, 0] : default;

    private static double Median<T>(Func<T> run)
    {
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            run();
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        return times.Order().ElementAt(Rounds / 2);
    }
}
