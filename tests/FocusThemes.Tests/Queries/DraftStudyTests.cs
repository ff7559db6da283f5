using System.Text;
using System.Text.Json;
using FocusThemes.Checks;
using FocusThemes.Model;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Tests.Reading.Projects;
using FocusThemes.Writing;
using FocusThemes.Writing.Checks;
using FocusThemes.Writing.Plain;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Queries;

/// <summary>A study that is not stored is answered as the same study of a library.</summary>
public sealed class DraftStudyTests
{
    private const string Parts = """
        Table 3. Gardens of two streets
        Theme,Subtheme,Concept,Quotation
        1. Digging,At dawn,The ground was theirs alone.,“I hear the worms.” (FG1, P2)
        ,,,“Nobody asks who owns it.” (FG2, P10)
        ,At dusk,They met at the pump.,“We share the can.”
        2. Selling,,Nobody sold what was asked for.,“They want roses. I grow leeks.” (FG1, P2)
        3. Waiting,,“”,

        """;

    private static readonly DateTime Now = new(2026, 5, 4, 3, 2, 1, DateTimeKind.Utc);

    public static TheoryData<string> Studies => [.. Files.Keys];

    private static Dictionary<string, StudyFiles> Files => new(StringComparer.Ordinal)
    {
        ["the seed"] = Library.Study("made", Seed.Text),
        ["parts of themes"] = Library.Study("made", Parts.Replace(',', '\t')) with { About = new("about.md", "Two streets."u8.ToArray()) },
        ["commas"] = new() { Slug = "made", Tables = [new("table.csv", Encoding.UTF8.GetBytes(Parts))] },
        ["long"] = Library.Study("made", string.Concat(Enumerable.Range(1, 2_100).Select(i => $"{i}) Day {i}\tIt was.\t“So it was, {i}.” (P{i % 7})\n"))),
        ["two tables"] = new() { Slug = "made", Tables = [new("b.txt", Encoding.UTF8.GetBytes(Seed.Text)), new("a.csv", Encoding.UTF8.GetBytes(Parts))] },
        ["a project"] = MadeProject.FilesOf(MadeProject.Small()),
        ["a project and a table"] = MadeProject.FilesOf(MadeProject.Small()) is var project
            ? project with { Tables = [.. project.Tables, new("table.csv", Encoding.UTF8.GetBytes(Parts))] } : throw new InvalidOperationException(),
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Studies))]
    public async Task It_is_taken_along_in_every_form_as_from_a_library(string name)
    {
        using var library = new Library();
        var (draft, stored) = await BothAsync(library, name);
        await using var open = stored.Library;
        foreach (var form in ExportForms.All)
        {
            // The day on which a text came is another.
            if (form.Extension == RefiForm.Project.Extension) continue;
            Assert.Equal(await WrittenAsync(form, stored, await open.ExportStudyAsync(stored.Header, new(2026, 5, 4), Stop)),
                await WrittenAsync(form, draft, draft.Export(new(2026, 5, 4))));
        }
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public async Task Its_texts_and_its_codes_are_those_of_a_library(string name)
    {
        using var library = new Library();
        var (draft, stored) = await BothAsync(library, name);
        await using var open = stored.Library;
        var (ours, theirs) = (await draft.SourcesAsync(Stop), await stored.SourcesAsync(Stop));
        Assert.Equal(theirs.Sources.Select(source => (source.Name, source.Text)), ours.Sources.Select(source => (source.Name, source.Text)));
        Assert.Equal((Now, Now), (ours.Dates.Added, ours.Dates.Read));
        Assert.Equal(theirs.Project?.Segments.Count, ours.Project?.Segments.Count);
        Assert.Equal((await stored.CodesAsync(Stop))?.Codes.Select(code => code.Name), (await draft.CodesAsync(Stop))?.Codes.Select(code => code.Name));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public async Task Its_checks_its_counts_and_its_first_lines_are_those_of_a_library(string name)
    {
        using var library = new Library();
        var (draft, stored) = await BothAsync(library, name);
        await using var open = stored.Library;
        Assert.Equal(Told(await open.CheckAsync(stored.Header, Stop)), Told(CheckQuery.Check(draft, Stop)));
        var catalogue = await open.ReadCatalogueAsync(stored.Header, Stop);
        Assert.Equal(Json(catalogue.Themes), Json(draft.Catalogue.Themes));
        Assert.Equal(catalogue.Dimensions.Select(one => one.Name), draft.Catalogue.Dimensions.Select(one => one.Name));
        foreach (var dimension in catalogue.Dimensions)
            Assert.Equal(Lines(catalogue, dimension), Lines(draft.Catalogue, draft.Catalogue.Dimensions.First(one => one.Name == dimension.Name)));
        Assert.Equal(Json((await open.FindSourceAsync(stored.Header, null, 1, Stop))!), Json(draft.FirstSource(Stop)));
        Assert.Equal(Json(stored.Header), Json(draft.Header));
    }

    // What is not stored has no seal.
    private static async Task<(DraftStudy Draft, StoredStudy Stored)> BothAsync(Library library, string name)
    {
        var files = Files[name];
        var draft = StudyReader.Read(files, Stop);
        // As a file of this program says them.
        foreach (var quote in draft.Study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes))
            quote.Identifier = QuoteIdentifier.Draw();
        await library.StoreAsync(draft);
#pragma warning disable CA2000 // Whoever asks closes it.
        var open = library.Open();
#pragma warning restore CA2000
        return (new(draft, Now), new(open, (await open.FindStudyAsync(files.Slug, Stop))! with { Seal = null }));
    }

    private static async Task<byte[]> WrittenAsync(IExportForm form, IWholeStudy study, Export export)
    {
        using var stream = new MemoryStream();
        if (form is IStudyForm whole) await whole.WriteAsync(study, stream, ExportChoices.None, Stop);
        else await ((IExportFormat)form).WriteAsync(export, stream, Stop);
        return stream.ToArray();
    }

    private static string Told(CheckReport report)
    {
        using var text = new StringWriter();
        ChecksMarkdown.Write(text, report);
        return text.ToString();
    }

    private static IEnumerable<string> Lines(StudyCatalogue catalogue, Dimension by) =>
        MatrixCsv.Lines(Crossing.Of(catalogue, Dimension.Theme, by, new())!, (cell, _, _) => $"{cell.Quotes}");

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
