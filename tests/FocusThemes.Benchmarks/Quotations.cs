using System.Diagnostics;
using System.Globalization;
using FocusThemes.Queries.Quotes;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Storage;
using FocusThemes.Verifying;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Benchmarks;

/// <summary>
/// How many altered quotes get their nearest place, how many sentences of ordinary prose are taken for a quote, and how
/// long a manuscript takes.
/// </summary>
internal static class Quotations
{
    private const int Together = 500;
    private const int Rounds = 21;
    private const int InManuscript = 100;
    private const int WordsInManuscript = 10_000;

    /// <param name="prose">A file of sentences that no quote of the library has; null for sentences made of its words.</param>
    public static async Task<int> RunAsync(string path, int count, string? prose, CancellationToken stop)
    {
        await using var library = Generate.Open(path);
        var scope = await library.ScopeOfAllAsync(stop);
        var (random, ids) = (new Random(28), scope.Studies.Sum(study => study.QuoteCount));
        var made = new AlteredQuotes(random, new());
        List<SaidWords> quotes = [];
        while (quotes.Count < count)
        {
            var some = Enumerable.Range(0, Together).Select(_ => random.Next(ids) + 1).ToList();
            quotes.AddRange(await library.Quotes.Where(quote => some.Contains(quote.Id)).OrderBy(quote => quote.Id)
                .Select(quote => new SaidWords(quote.Text, quote.Participant!.Code)).ToListAsync(stop));
        }

        var (found, verbatim) = (0, 0);
        foreach (var some in quotes.Take(count).Chunk(Together))
        {
            var parts = some.Select(hit => made.PartOf(hit.Text)).ToList();
            var altered = await CheckAsync(library, scope, parts.Select(part => made.Altered(part, 0.2)), stop);
            found += altered.Zip(some).Count(pair => pair.First.Parts is [var part] && part.Quote.Quote.Text == pair.Second.Text);
            verbatim += (await CheckAsync(library, scope, parts, stop)).Count(one => one.Verdict == Verdict.Verbatim);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ids:N0} quotes; of {count:N0} parts of at least eight words {(double)verbatim / count:P2} are found word for word;"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"altered in up to a fifth of their words, {(double)found / count:P2} get their nearest place"));
        var sentences = prose is null ? [.. Enumerable.Range(0, count).Select(_ => made.Sentence())] : SentencesIn(await File.ReadAllTextAsync(prose, stop));
        var taken = 0;
        foreach (var some in sentences.Chunk(Together))
            taken += (await CheckAsync(library, scope, some.Select(sentence => sentence.Split(' ')), stop)).Count(one => one.IsFound);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of {sentences.Count:N0} sentences that nobody said {(double)taken / sentences.Count:P3} are taken for a quote"));
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var text = made.Manuscript([.. quotes.Skip(i * InManuscript % (count - InManuscript + 1)).Take(InManuscript)], WordsInManuscript);
            var watch = Stopwatch.StartNew();
            await library.CheckQuotationsAsync(ProseFormats.Pasted(text, stop), scope, stop);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"a manuscript of {WordsInManuscript:N0} words with {InManuscript} quotations: p50 {times[Rounds / 2]:N0} ms, at most {times[^1]:N0} ms"));
        return 0;
    }

    private static List<string> SentencesIn(string text) =>
        [.. text.ReplaceLineEndings(" ").Split(['.', '!', '?'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(sentence => sentence.Replace('“', ' ').Replace('”', ' ').Replace('"', ' ').Trim())
            .Where(sentence => sentence.Split(' ').Length is >= 8 and <= 60)];

    private static async Task<IReadOnlyList<CheckedQuotation>> CheckAsync(
        LibraryContext library, QuoteScope scope, IEnumerable<string[]> quotations, CancellationToken stop)
    {
        var text = string.Join("\n\n", quotations.Select(words => $"“{string.Join(' ', words)}”"));
        return (await library.CheckQuotationsAsync(ProseFormats.Pasted(text, stop), scope, stop)).Quotations;
    }
}
