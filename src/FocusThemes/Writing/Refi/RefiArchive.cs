using System.IO.Compression;
using System.Text;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing.Refi;

/// <summary>
/// Writes a study as a REFI-QDA 1.5 project (<c>.qdpx</c>) that programs for qualitative analysis open with its codes,
/// cases and coded passages.
/// </summary>
public static class RefiArchive
{
    /// <summary>
    /// Writes a study as the project that it came in as; a study of tables as what its themes and quotes make.
    /// </summary>
    /// <inheritdoc cref="Write(Stream, StudyHeader, WholeProject, PositionUnit)" path="/param"/>
    public static async Task WriteAsync(
        IWholeStudy study, Stream stream, ExportChoices choices, CancellationToken stop)
    {
        var unit = choices.Is(ExportOption.Positions, ExportOption.Utf16) ? PositionUnit.Utf16 : PositionUnit.CodePoints;
        var sources = await study.SourcesAsync(stop);
        if (sources.Project is { } project)
        {
            var quotes = (await NumbersAsync(study, stop)).SelectMany(number => study.ReadTheme(number, stop).Quotes)
                .GroupBy(quote => (quote.Source.Name, quote.Source.Start, quote.Source.End)).ToDictionary(same => same.Key, same => same.First());
            Write(stream, study.Header, new WholeProject(project, sources.Dates) { Quotes = quotes }, unit);
            return;
        }

        var participants = (await study.CatalogueAsync(stop)).Participants;
        Write(stream, study.Header, await NumbersAsync(study, stop), number => study.ReadTheme(number, stop), participants, sources, unit);
    }

    /// <summary>The numbers by which the themes of a study are read, in their order.</summary>
    internal static async Task<IReadOnlyList<string>> NumbersAsync(IWholeStudy study, CancellationToken stop) =>
        [.. (await study.CatalogueAsync(stop)).Themes.Select(theme => theme.Number)];

    /// <summary>A project goes out as it came in: its texts with the line ends that they have.</summary>
    /// <param name="stream">Written from beginning to end; it need not know how to seek, and stays open.</param>
    public static void Write(Stream stream, StudyHeader study, WholeProject whole, PositionUnit unit = PositionUnit.CodePoints)
    {
        var kept = new RefiKept(study, whole, unit);
        Write(stream, whole.Dates, kept.Write, kept.Texts.Select(text => (text.Guid, (IEnumerable<string>)[text.Text])));
    }

    /// <summary>A text of tables goes out with LF alone at the end of its lines, which programs count alike.</summary>
    /// <inheritdoc cref="Write(Stream, StudyHeader, WholeProject, PositionUnit)" path="/param"/>
    /// <param name="themes">Their numbers, in order.</param>
    /// <param name="read">Reads a theme of that number: several times, so that no more than a few are held.</param>
    public static void Write(
        Stream stream, StudyHeader study, IReadOnlyList<string> themes, Func<string, ThemeDetail> read,
        IReadOnlyList<ParticipantEntry> participants, WholeSources sources, PositionUnit unit = PositionUnit.CodePoints)
    {
        var guids = new RefiGuids(study.Slug);
        Write(stream, sources.Dates, new RefiProject(study, themes, read, participants, sources.Sources, sources.Dates, unit).Write,
            sources.Sources.Select(source => (guids.Source(source.Name), source.Pages.Select(RefiText.WithPlainLines))));
    }

    private static void Write(
        Stream stream, StudyDates dates, Action<Stream> writeProject, IEnumerable<(string Guid, IEnumerable<string> Pages)> texts)
    {
        var read = StudyDates.Known(dates.Read);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        using (var entry = archive.CreateEntry("project.qde", read).Open()) writeProject(entry);
        foreach (var (guid, pages) in texts)
        {
            using var entry = archive.CreateEntry($"sources/{guid}.txt", read).Open();
            // No byte order mark, which programs count or not.
            using var writer = new StreamWriter(entry, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, true));
            foreach (var page in pages) writer.Write(page);
        }
    }
}
