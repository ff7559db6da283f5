using System.Diagnostics;
using System.Text;
using FocusThemes.Checks.Reporting;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Reporting;

namespace FocusThemes.Tests.Writing;

/// <summary>What LibreOffice reads out of a document and a workbook. Skipped where it is not installed.</summary>
public sealed class OfficeTests : IDisposable
{
    private const string Office = "/usr/bin/soffice";
    private readonly string folder = Directory.CreateTempSubdirectory("focusthemes-").FullName;

    [Fact]
    public async Task Every_word_of_a_study_is_in_its_document()
    {
        var (export, themes) = await SeedAsync();
        await WriteAsync("study.docx", new DocxFormat(), export);
        var text = await ConvertedAsync("study.docx", "txt:Text (encoded):UTF8", "study.txt");
        foreach (var theme in themes)
        {
            Assert.Contains($"Theme {theme.Number}: {theme.Title}", text, StringComparison.Ordinal);
            Assert.All(theme.Concepts.SelectMany(concept => concept.Paragraphs), paragraph =>
                Assert.Contains(paragraph, text, StringComparison.Ordinal));
            Assert.All(theme.Quotes, quote =>
                Assert.Contains($"{quote.Marks[0]}{quote.Text}{quote.Marks[1]}", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_word_of_a_study_is_in_its_workbook_and_a_formula_stays_text()
    {
        var (export, themes) = await SeedAsync();
        var formula = new ExportRow(export.Study!.Link, "9", "=1+1", null, null, null);
        await WriteAsync("study.xlsx", new XlsxFormat(), export with { Rows = export.Rows.Append(formula) });
        // -1: every sheet into a file of its own.
        await ConvertedAsync("study.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", null);
        var quotes = await ReadAsync("study-quotes.csv");
        var concepts = await ReadAsync("study-concepts.csv");
        foreach (var theme in themes)
        {
            Assert.All(theme.Quotes, quote => Assert.Contains(Cell(quote.Text), quotes, StringComparison.Ordinal));
            Assert.All(theme.Concepts, concept => Assert.Contains(Cell(concept.Paragraphs[^1]), concepts, StringComparison.Ordinal));
        }

        Assert.Contains("=1+1", await ReadAsync("study-themes.csv"), StringComparison.Ordinal);

        static string Cell(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_item_of_a_list_for_reporting_is_in_its_document()
    {
        SkipWithoutOffice();
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var filled = await stored.FillAsync((await stored.FindStudyAsync("social-innovators"))!, ReportingList.Find("coreq")!);
        var bytes = ReportingForm.Find("docx")!.Bytes(ReportingExport.Of(filled, Written.Date, ""), ExportChoices.None);
        await File.WriteAllBytesAsync(Path.Combine(folder, "list.docx"), bytes, TestContext.Current.CancellationToken);
        var text = await ConvertedAsync("list.docx", "txt:Text (encoded):UTF8", "list.txt");
        Assert.All(filled.Items, item =>
        {
            Assert.Contains($"{item.Item.Name}: {item.Item.Asks}", text, StringComparison.Ordinal);
            Assert.Contains(item.Told?.Sentence ?? "", text, StringComparison.Ordinal);
        });
        Assert.Contains(filled.Items, item => item.Told is not null);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void SkipWithoutOffice()
    {
        if (!File.Exists(Office) && Environment.GetEnvironmentVariable("CI") != "true")
            Assert.Skip($"{Office} is not there; install LibreOffice to run this test.");
    }

    private static async Task<(Export Export, IReadOnlyList<ThemeDetail> Themes)> SeedAsync()
    {
        SkipWithoutOffice();
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync("social-innovators"))!;
        var themes = await stored.ReadThemesAsync(study);
        var export = await stored.ExportStudyAsync(study, Written.Date);
        return (export with { Rows = [.. export.Rows], Attributed = [.. export.Attributed] }, themes);
    }

    private async Task WriteAsync(string name, IExportFormat format, Export export) => await File.WriteAllBytesAsync(
        Path.Combine(folder, name), await format.BytesAsync(export), TestContext.Current.CancellationToken);

    private Task<string> ReadAsync(string name) =>
        File.ReadAllTextAsync(Path.Combine(folder, name), Encoding.UTF8, TestContext.Current.CancellationToken);

    private async Task<string> ConvertedAsync(string name, string form, string? made)
    {
        // A profile of its own: two runs at once would wait for one another.
        var start = new ProcessStartInfo(Office,
        [
            $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form, "--outdir", folder,
            Path.Combine(folder, name),
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        using var office = Process.Start(start)!;
        await office.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, office.ExitCode);
        return made is null ? "" : await ReadAsync(made);
    }
}
