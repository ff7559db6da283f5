using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing;
using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Tests.Writing;

/// <summary>Parts of themes and odd participants in what is taken along.</summary>
public sealed class PartsTests : IDisposable
{
    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_reading_copy_and_the_lines_of_a_study_of_parts_are_as_kept()
    {
        Expected.Equal("voices.expected.md", await WrittenAsync(new MarkdownFormat(), StudyAsync));
        Expected.Equal("voices.expected.csv", await WrittenAsync(new CsvFormat(), StudyAsync));
    }

    [Fact]
    public async Task A_theme_of_its_own_has_its_parts_one_level_higher()
    {
        var markdown = await WrittenAsync(new MarkdownFormat(), (stored, study) =>
            stored.ExportThemeAsync(study, "1", Written.Date)!);
        Assert.Equal(
            [
                "# Theme 1: Getting there", "## Concept 1.1", "## 1\\.1 Access to care", "### Concept 1.2", "### Concept 1.3",
                "## 1\\.2 Cost", "### Concept 1.4",
            ],
            markdown.Split('\n').Where(line => line.StartsWith('#')));
    }

    [Fact]
    public async Task In_a_document_a_part_is_a_heading_between_theme_and_concept()
    {
        await library.StoreAsync(Voices.Draft);
        await using var stored = library.Open();
        var bytes = await new DocxFormat().BytesAsync(await StudyAsync(stored, (await stored.FindStudyAsync(Voices.Slug, Stop))!));
        using var archive = new ZipArchive(new MemoryStream(bytes));
        await using var document = await archive.GetEntry("word/document.xml")!.OpenAsync(Stop);
        var paragraphs = (await XElement.LoadAsync(document, LoadOptions.None, Stop))
            .Descendants().Where(element => element.Name.LocalName == "p");
        Assert.Equal(
            [
                "Heading1 Theme 1: Getting there", "Heading2 Concept 1.1", "Heading2 1.1 Access to care", "Heading3 Concept 1.2",
                "Heading3 Concept 1.3", "Heading2 1.2 Cost", "Heading3 Concept 1.4", "Heading1 Theme 2: Being there",
                "Heading2 1.2 Cost", "Heading3 Concept 2.1",
            ],
            paragraphs.Select(paragraph =>
                $"{paragraph.Descendants().First(e => e.Name.LocalName == "pStyle").Attributes().Single().Value} {paragraph.Value}")
                .Where(text => text.StartsWith("Heading", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_data_name_each_concept_s_part_and_what_is_known_of_people()
    {
        await library.StoreAsync(Voices.Draft);
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync(Voices.Slug, Stop))!;
        var json = JsonSerializer.SerializeToElement(await stored.ReadStudyAsync(study, Stop), JsonFormat.Options);
        Assert.Equal(
            [null, "1.1 Access to care", "1.1 Access to care", "1.2 Cost", "1.2 Cost"],
            json.GetProperty("themes").EnumerateArray().SelectMany(theme => theme.GetProperty("concepts").EnumerateArray())
                .Select(concept => concept.GetProperty("subtheme").GetString()));
        var participants = json.GetProperty("participants").EnumerateArray().ToDictionary(who => who.GetProperty("code").GetString()!);
        Assert.Equal(Voices.Attributions.Count + 3, participants.Count);
        Assert.Equal(
            """[{"name":"age","value":"43"},{"name":"role","value":"physiotherapist"}]""",
            participants["Nina"].GetProperty("attributes").GetRawText());
        Assert.Equal("[]", participants["#18"].GetProperty("attributes").GetRawText());
        Assert.Equal("A", participants["Group A, Ann's"].GetProperty("focusGroup").GetString());
        var quotes = json.GetProperty("themes")[0].GetProperty("concepts")[3].GetProperty("quotes");
        Assert.Equal(
            """["November 2021",null]""",
            $"[{string.Join(',', quotes.EnumerateArray().Select(quote => quote.GetProperty("attributedAs").GetRawText()))}]");
        Assert.All(quotes.EnumerateArray(), quote => Assert.Null(quote.GetProperty("participant").GetString()));
    }

    public void Dispose() => library.Dispose();

    private static Task<Export> StudyAsync(FocusThemes.Storage.LibraryContext stored, StudyHeader study) =>
        stored.ExportStudyAsync(study, Written.Date);

    private async Task<string> WrittenAsync(
        IExportFormat format, Func<FocusThemes.Storage.LibraryContext, StudyHeader, Task<Export>> export)
    {
        await library.StoreAsync(Voices.Draft);
        await using var stored = library.Open();
        return await format.TextAsync(await export(stored, (await stored.FindStudyAsync(Voices.Slug, Stop))!));
    }
}
