using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Tests.Writing.Citations;

public sealed class SeedCitationTests
{
    [Theory]
    [InlineData("study")]
    [InlineData("theme")]
    [InlineData("quote")]
    public async Task Every_form_of_the_seed_is_as_kept(string kind)
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var stop = TestContext.Current.CancellationToken;
        var study = (await stored.FindStudyAsync("social-innovators", stop))!;
        var work = kind switch
        {
            "theme" => CitedWork.OfTheme(study, (await stored.FindThemeAsync(study, "7", stop))!, ""),
            "quote" => CitedWork.OfQuote(
                study, (await stored.FindQuoteAsync(study, "7.2.1", stop))!.Hit, "https://themes.example.org"),
            _ => CitedWork.OfStudy(study, ""),
        };
        // The end of a line of RIS is part of the format, and shown.
        var forms = CitationForm.All.Select(form =>
            $"=== {form.Name}\n{form.Write(work).Replace("\r\n", "␍␊\n", StringComparison.Ordinal)}\n");
        var tags = MetaTags.Of(work.Reference).Select(tag => $"{tag.Name}: {tag.Content}\n");
        Expected.Equal($"seed.{kind}.expected.txt",
            $"{string.Concat(forms)}=== meta\n{string.Concat(tags)}=== JSON-LD\n{JsonLd.Of(work)}\n");
    }
}
