using System.IO.Compression;
using System.Text.Json;
using FocusThemes.Queries;
using FocusThemes.Reading;
using FocusThemes.Reading.Tables;
using FocusThemes.Reading.Tables.Grids;
using FocusThemes.Storage;
using FocusThemes.Writing;

namespace FocusThemes.Web.Trying;

/// <summary>What was read from a table that somebody tries, for a page or for taking along.</summary>
public sealed record TriedReading(
    TriedTable Table, StudyDraft Draft, StudyHeader Study, IReadOnlyList<ThemeDetail> Themes,
    IReadOnlyList<ParticipantEntry> Participants, SourceView Source)
{
    /// <summary>Forms that what was read is to be had in, by the name of the button.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["md", "csv", "json", "zip"];

    public int Quotes => Themes.Sum(theme => theme.QuoteCount);

    public int Concepts => Themes.Sum(theme => theme.Concepts.Count);

    public ReadingNotes Notes => Draft.Notes[0];

    /// <summary>Lines that somebody should look at.</summary>
    public IReadOnlySet<int> DoubtfulLines =>
        Draft.Problems.Select(found => found.Problem.Line).Where(line => line > 0).ToHashSet();

    /// <exception cref="UnacceptableInputException">Nothing can be read from it.</exception>
    private static async Task<TriedReading> OfAsync(TriedTable table, CancellationToken stop)
    {
        var draft = StudyReader.Read(table.Files, stop);
        using var temporary = await TemporaryLibrary.OfAsync(draft, stop);
        using var state = OneState.Hold(temporary.Library);
        var study = (await temporary.Library.FindStudyAsync(table.Slug, stop))!;
        var document = draft.Study.ToDocument();
        var source = (await temporary.Library.FindSourceAsync(study, null, 1, stop))!;
        return new(table, draft, study, document.Themes, document.Participants, source);
    }

    /// <returns>What was read; or what its columns look like, since whoever knows the table can still say what they
    /// hold, and why nothing was read.</returns>
    /// <exception cref="UnacceptableInputException">It is no table at all.</exception>
    public static async Task<(TriedReading? Reading, ReadingNotes? Looked, string? Fault)> OfOrLookAsync(
        TriedTable table, CancellationToken stop)
    {
        try
        {
            return (await OfAsync(table, stop), null, null);
        }
        catch (UnacceptableInputException fault)
        {
            var text = TableFormats.Read(table.Table.Name, table.Table.Bytes, withHidden: false, stop);
            return (null, TableReader.Look(text, stop), fault.Message);
        }
    }

    /// <summary>Writes the study in a form.</summary>
    /// <exception cref="UnacceptableInputException">Nothing can be read from it.</exception>
    public static async Task WriteAsync(
        TriedTable table, string form, Stream stream, DateOnly today, CancellationToken stop)
    {
        var draft = StudyReader.Read(table.Files, stop);
        if (form == "zip")
        {
            await WriteFolderAsync(table, stream, stop);
            return;
        }

        if (form == "json")
        {
            await JsonSerializer.SerializeAsync(stream, draft.Study.ToDocument(), JsonFormat.Options, stop);
            return;
        }

        using var temporary = await TemporaryLibrary.OfAsync(draft, stop);
        using var state = OneState.Hold(temporary.Library);
        var study = (await temporary.Library.FindStudyAsync(table.Slug, stop))!;
        var rows = await temporary.Library.ExportStudyAsync(study, today, stop);
        await ExportFormats.Find(form)!.WriteAsync(rows, stream, stop);
    }

    // A study's folder, ready to be put into seeds/ or to be imported.
    private static async Task WriteFolderAsync(TriedTable table, Stream stream, CancellationToken stop)
    {
        await using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in new[] { (table.Table.Name, table.Table.Bytes), ("study.json", table.CitationBytes) })
        {
            await using var entry = await archive.CreateEntry($"{table.Slug}/{name}").OpenAsync(stop);
            await entry.WriteAsync(bytes, stop);
        }
    }
}
