using FocusThemes.Checks;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Queries.Publishing;
using FocusThemes.Queries.Sealing;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Writing.Checks;
using FocusThemes.Writing.Citations;
using FocusThemes.Writing.Codebooks;
using FocusThemes.Writing.Plain;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Writing.Depositing;

/// <summary>
/// A study as an archive takes it: data in open forms, its sources as far as they may be given, and what programs and strangers
/// have to know of it, in a bag (BagIt 1.0) whose payload is a research object (RO-Crate 1.2). The same study is the same bytes.
/// </summary>
public sealed class DepositPackage
{
    private readonly LibraryContext library;
    private readonly StudyHeader study;
    private readonly SiteAddress site;
    private readonly CancellationToken stop;
    private readonly Bag bag;
    private readonly DepositFacts facts;
    private readonly List<(DepositFile File, BagFile Written)> files = [];

    private DepositPackage(LibraryContext library, StudyHeader study, SiteAddress site, Bag bag, DepositFacts facts, CancellationToken stop) =>
        (this.library, this.study, this.site, this.bag, this.facts, this.stop) = (library, study, site, bag, facts, stop);

    /// <param name="library">Must hold one state until all is written.</param>
    /// <param name="site">As <see cref="Export.Site"/>.</param>
    /// <param name="stream">Written from beginning to end, and stays open.</param>
    public static async Task WriteAsync(LibraryContext library, StudyHeader study, SiteAddress site, Stream stream, CancellationToken stop)
    {
        var day = (await library.ReadDatesAsync(study, stop)).ReadOn;
        var catalogue = await library.ReadCatalogueAsync(study, stop);
        var counted = $"{EnglishText.Count(catalogue.Themes.Count, "theme")}, {EnglishText.Count(catalogue.Themes.Sum(theme => theme.Concepts), "concept")}, "
            + $"{EnglishText.Count(catalogue.QuoteCount, "quote")} by {EnglishText.Count(catalogue.Participants.Count, "participant")}";
        using var bag = new Bag(stream, FileName.Of(study.Slug), day);
        await new DepositPackage(library, study, site, bag, new(study, day, counted), stop).WriteAsync();
    }

    private async Task WriteAsync()
    {
        await AddStudyAsync();
        await AddCodebookAsync();
        await AddChecksAsync();
        if (study.About is { } about)
            await AddAsync(new("about.md", "What the team says of the study", "In Markdown, as it was written.", "text/markdown"), about);
        await AddAsync(new("citation.csl.json", "Citation", "The publication as CSL-JSON, which citation managers read.", "application/json"), CslJsonItem.Form.Write(CitedWork.OfStudy(study, "")));
        var seal = SealDocument.Of(study, await library.FindSealAsync(study, stop));
        await AddAsync(
            new("seal.json", "Seal", "Digests (SHA-256) of the sources and of what was read of them, and one of all.", "application/json"),
            System.Text.Json.JsonSerializer.Serialize(seal, JsonFormat.Options));
        var sources = await AddSourcesAsync();
        await AddAsync(new("LICENSE.txt", "Licence", "How the data may be used.", "text/plain"), string.Join('\n', [facts.Rights, .. study.Access is { } access ? [$"Access: {access}"] : Array.Empty<string>(), ""]));
        var formats = files.Select(file => file.File.Format).Distinct().Order(StringComparer.Ordinal).ToList();
        await AddAsync(new("datacite.json", "DataCite metadata", "Schema 4.6, as JSON.", "application/json"), DataCite.Json(facts, formats));
        await AddAsync(new("datacite.xml", "DataCite metadata", "Schema 4.6, as XML.", "application/xml"), DataCite.Xml(facts, formats));
        await AddAsync(
            new("README.md", "Read this first", "What the package is, how to cite and to use it, and how to read its files.", "text/markdown"),
            DepositReadme.Write(facts, [.. files.Select(file => file.File)], sources));
        await bag.AddAsync(RoCrate.PreviewName, CratePreview.Write(facts, files));
        await bag.AddAsync(RoCrate.FileName, RoCrate.Write(facts, files));
        await bag.CompleteAsync([("External-Identifier", study.Slug), ("External-Description", facts.Description), ("FocusThemes-Seal", study.Seal ?? "")]);
    }

    private async Task AddStudyAsync()
    {
        var (csv, markdown, json, project) = (new CsvFormat(), new MarkdownFormat(), new JsonForm(), RefiForm.Project);
        var exported = await library.ExportStudyAsync(study, facts.Day, stop) with { Site = site };
        var whole = new StoredStudy(library, study);
        await AddAsync(
            new("study/quotes.csv", "Quotes", "One row for each quote, with the theme, the authors’ words, the participant and the place in the source.", csv.MediaType),
            to => csv.WriteAsync(exported, to, stop));
        await AddAsync(
            new("study/study.md", "Themes, concepts and quotes", "To read.", markdown.MediaType), to => markdown.WriteAsync(exported, to, stop));
        await AddAsync(
            new("study/study.json", "The whole study", "For programs.", json.MediaType), to => json.WriteAsync(whole, to, ExportChoices.None, stop));
        await AddAsync(
            new("study/project.qdpx", "QDA project", "REFI-QDA 1.5, for NVivo, ATLAS.ti, MAXQDA, QualCoder and others.", project.MediaType),
            to => project.WriteAsync(whole, to, ExportChoices.None, stop));
    }

    private async Task AddCodebookAsync()
    {
        var book = CodebookExport.Of(await library.ReadCodebookAsync(study, stop), facts.Day, site);
        foreach (var extension in (string[])["csv", "md", "json"])
        {
            var form = (DocumentForm<CodebookExport>)CodebookForm.Find(extension)!;
            await AddAsync(
                new($"codebook/codebook.{extension}", $"Codebook as {form.Name}", "What the codes mean, with counts and an example of each.", form.MediaType),
                to => to.WriteAsync(form.Bytes(book, ExportChoices.None), stop).AsTask());
        }

        await AddAsync(
            new("codebook/codebook.qdc", "Codebook as REFI-QDA", "For programs of qualitative analysis.", RefiForm.Codebook.MediaType),
            to => RefiForm.Codebook.WriteAsync(new StoredStudy(library, study), to, ExportChoices.None, stop));
    }

    private async Task AddChecksAsync()
    {
        using var text = new StringWriter { NewLine = "\n" };
        ChecksMarkdown.Write(text, await library.CheckAsync(study, stop));
        await AddAsync(new("checks.md", "Checks", "What a reviewer would ask of the reporting, and what the authors answer.", "text/markdown"), text.ToString());
    }

    private async Task<IReadOnlyList<DepositSource>> AddSourcesAsync()
    {
        var added = new List<DepositSource>();
        var sources = DepositSource.Named(await library.ListSourcesAsync(study, stop));
        var texts = sources.All(source => source.Of.AreBytesGiven) ? null
            : (await library.ReadSourcesAsync(study, stop)).Sources.ToDictionary(source => source.Name, source => source.Text);
        foreach (var source in sources)
        {
            var text = source.Of.AreBytesGiven ? null : texts!.GetValueOrDefault(source.Of.Name);
            added.Add(source with { IsHere = source.Of.AreBytesGiven || text is not null });
            if (source.Of.AreBytesGiven)
                await AddAsync(source.File, async to => await to.WriteAsync((await library.ReadBytesAsync(study, source.Of.Name, stop))!.Bytes, stop));
            else if (text is not null) await AddAsync(source.File, text);
        }

        return added;
    }

    private Task AddAsync(DepositFile file, string text) => AddAsync(file, to => to.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), stop).AsTask());

    private async Task AddAsync(DepositFile file, Func<Stream, Task> write)
    {
        stop.ThrowIfCancellationRequested();
        files.Add((file, await bag.AddAsync(file.Path, write)));
    }
}
