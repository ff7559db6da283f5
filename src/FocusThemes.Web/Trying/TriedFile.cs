using System.IO.Compression;
using FocusThemes.Checks;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Writing;
using FocusThemes.Writing.Checks;
using FocusThemes.Writing.Plain;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Web.Trying;

/// <summary>A form in which what was read from a table is taken along.</summary>
/// <param name="Take">What the button sends.</param>
/// <param name="Ending">What the file's name ends in, after the table's.</param>
public sealed record TriedFile(string Take, string Name, string Ending, string MediaType)
{
    private const string Folder = "zip";

    /// <summary>What a reader of the table wants first.</summary>
    public static IReadOnlyList<TriedFile> All { get; } =
    [
        .. ExportForms.All.Except([RefiForm.Codebook]).Select(form => new TriedFile(
            form.Extension, form is RefiForm ? "Coded project (REFI-QDA)" : form.Name, $".{form.Extension}", form.MediaType)),
        new("matrix", "Who speaks where (CSV)", "-matrix.csv", "text/csv; charset=utf-8"),
        new("checks", "Checks (Markdown)", "-checks.md", "text/markdown; charset=utf-8"),
    ];

    /// <summary>A study's folder, ready to be put into seeds/ or to be imported.</summary>
    public static TriedFile StudyFolder { get; } = new(Folder, "its folder (zip)", ".zip", "application/zip");

    public static TriedFile? Find(string take) => All.Append(StudyFolder).FirstOrDefault(file => file.Take == take);

    /// <param name="now">In UTC.</param>
    /// <exception cref="UnacceptableInputException">Nothing can be read from the table.</exception>
    public async Task WriteAsync(TriedTable table, Stream stream, DateTime now, CancellationToken stop)
    {
        var draft = StudyReader.Read(table.Files, stop);
        if (Take == Folder)
        {
            await WriteFolderAsync(table, draft.Study.CitationJson, stream, stop);
            return;
        }

        var study = new DraftStudy(draft, now);
        switch (Take)
        {
            case "matrix":
                await WriteLinesAsync(
                    stream, MatrixCsv.Lines(Crossing.Of(study.Catalogue, Dimension.Theme, Dimension.Participant, new())!, (cell, _, _) => $"{cell.Quotes}"), stop);
                break;
            case "checks":
                using (var text = new StringWriter())
                {
                    ChecksMarkdown.Write(text, CheckQuery.Check(study, stop));
                    await WriteLinesAsync(stream, [text.ToString()], stop);
                }

                break;
            default:
                if (ExportForms.Find(Take) is IStudyForm whole)
                    await whole.WriteAsync(study, stream, ExportChoices.None, stop);
                else if (ExportForms.Find(Take) is IExportFormat format)
                    await format.WriteAsync(study.Export(DateOnly.FromDateTime(now)), stream, stop);
                break;
        }
    }

    private static async Task WriteLinesAsync(Stream stream, IEnumerable<string> lines, CancellationToken stop)
    {
        await using var writer = new StreamWriter(stream, leaveOpen: true);
        foreach (var line in lines) await writer.WriteAsync(line.AsMemory(), stop);
    }

    private static async Task WriteFolderAsync(TriedTable table, string? cited, Stream stream, CancellationToken stop)
    {
        await using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in new[] { (table.Table.Name, table.Table.Bytes), (StudyFileNames.Citation, table.CitationOver(cited)) })
        {
            await using var entry = await archive.CreateEntry($"{table.Slug}/{name}").OpenAsync(stop);
            await entry.WriteAsync(bytes, stop);
        }
    }
}
