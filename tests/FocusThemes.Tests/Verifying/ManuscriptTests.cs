using FocusThemes.Queries.Quotes;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Verifying;

namespace FocusThemes.Tests.Verifying;

/// <summary>A made-up manuscript of 60 quotations, around the seed's twelve quotes; what is true of each stands beside it.</summary>
public sealed class ManuscriptTests(ManuscriptTests.Seeded seeded) : IClassFixture<ManuscriptTests.Seeded>
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Verifying");

    [Fact]
    public async Task Every_quotation_of_a_manuscript_is_told_for_what_it_is()
    {
        var report = await seeded.CheckAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "manuscript.md"), TestContext.Current.CancellationToken));
        var truth = File.ReadLines(Path.Combine(Folder, "manuscript.tsv")).Skip(1).ToList();
        Assert.Equal(60, truth.Count);
        Assert.Equal("", string.Join('\n', report.Quotations.Select((one, i) => Line(one, truth.ElementAtOrDefault(i) ?? "\t"))
            .Zip(truth, (found, told) => found == told ? null : $"{told}\n  but: {found}").OfType<string>()));
        Assert.Equal(truth.Count, report.Quotations.Count);
    }

    // The truth has its first five words, which may go beyond a short one.
    private static string Line(CheckedQuotation found, string truth)
    {
        var begin = string.Join(' ', found.Quotation.Text.Split(' ').Take(5));
        if (truth.StartsWith(begin, StringComparison.Ordinal)) begin = truth.Split('\t')[0];
        var named = found.Named?.IsRight switch { true => "right", false => "wrong", null => "none" };
        return $"{begin}\t{found.Verdict.InData()}\t{string.Join(' ', found.Parts.Select(part => part.Quote.Quote.Id))}\t{named}";
    }

    public sealed class Seeded() : LibraryFixture(library => library.ImportAsync(Seed.Files))
    {
        public async Task<QuotationReport> CheckAsync(string text)
        {
            await using var library = Library.Open();
            var stop = TestContext.Current.CancellationToken;
            return await library.CheckQuotationsAsync(ProseFormats.Pasted(text, stop), await library.ScopeOfAllAsync(stop), stop);
        }
    }
}
