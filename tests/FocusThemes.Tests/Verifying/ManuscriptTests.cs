using FocusThemes.Verifying;

namespace FocusThemes.Tests.Verifying;

/// <summary>A made-up manuscript of 60 quotations, around the seed's twelve quotes; what is true of each stands beside it.</summary>
public sealed class ManuscriptTests(SeededFixture seeded) : IClassFixture<SeededFixture>
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Verifying");

    [Fact]
    public async Task Every_quotation_of_a_manuscript_is_told_for_what_it_is()
    {
        var report = await seeded.CheckAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "manuscript.md"), TestContext.Current.CancellationToken));
        var truth = (await File.ReadAllLinesAsync(Path.Combine(Folder, "manuscript.tsv"), TestContext.Current.CancellationToken))[1..];
        Assert.Equal(60, truth.Length);
        Assert.Equal("", string.Join('\n', report.Quotations.Select((one, i) => Line(one, truth.ElementAtOrDefault(i) ?? "\t"))
            .Zip(truth, (found, told) => found == told ? null : $"{told}\n  but: {found}").OfType<string>()));
        Assert.Equal(truth.Length, report.Quotations.Count);
    }

    // The truth has its first five words, which may go beyond a short one.
    private static string Line(CheckedQuotation found, string truth)
    {
        var begin = string.Join(' ', found.Quotation.Text.Split(' ').Take(5));
        if (truth.StartsWith(begin, StringComparison.Ordinal)) begin = truth.Split('\t')[0];
        var named = found.Named?.IsRight switch { true => "right", false => "wrong", null => "none" };
        return $"{begin}\t{found.Verdict.InData()}\t{string.Join(' ', found.Parts.Select(part => part.Quote.Quote.Id))}\t{named}";
    }
}
