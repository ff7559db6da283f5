using System.IO.Compression;
using System.Text;
using FocusThemes.Queries;

namespace FocusThemes.Writing;

/// <summary>
/// Writes a study as a REFI-QDA 1.5 project (<c>.qdpx</c>) that programs for qualitative analysis open with its codes,
/// cases and coded passages.
/// </summary>
public static class RefiArchive
{
    /// <param name="stream">Written from beginning to end; it need not know how to seek, and stays open.</param>
    public static void Write(
        Stream stream, StudyHeader study, IReadOnlyList<ThemeDetail> themes,
        IReadOnlyList<ListedParticipant> participants, IReadOnlyList<WholeSource> sources, StudyDates dates)
    {
        var read = RefiXml.Known(dates.Read);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        using (var entry = Open(archive, "project.qde", read))
            new RefiProject(study, themes, participants, sources, dates).Write(entry);
        var guids = new RefiGuids(study.Slug);
        foreach (var source in sources)
        {
            using var entry = Open(archive, $"sources/{guids.Source(source.Name)}.txt", read);
            // No byte order mark, which programs count or not; line ends as they are.
            using var writer = new StreamWriter(entry, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, true));
            writer.Write(source.Text);
        }
    }

    private static Stream Open(ZipArchive archive, string name, DateTime date)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = date;
        return entry.Open();
    }
}
