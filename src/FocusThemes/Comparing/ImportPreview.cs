using FocusThemes.Queries;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Comparing;

/// <summary>What an import would do with one study.</summary>
/// <param name="Comparison">With what the library has; null for a study that it does not have, or that has not changed.</param>
public sealed record ImportPreview(StudyDraft Draft, bool IsKnown, bool IsUnchanged, Comparison? Comparison)
{
    /// <summary>"5 themes, 11 concepts, 12 quotes by 9 participants".</summary>
    public string Contents
    {
        get
        {
            var study = Draft.Study;
            var concepts = study.Themes.SelectMany(theme => theme.Concepts).ToList();
            return $"{Wording.Count(study.Themes.Count, "theme")}, {Wording.Count(concepts.Count, "concept")}, " +
                $"{Wording.Count(concepts.Sum(concept => concept.Quotes.Count), "quote")} by " +
                Wording.Count(study.Participants.Count, "participant");
        }
    }
}

public static class ImportPreviewQuery
{
    /// <summary>Reads the files and looks what the library has of that study; stores nothing.</summary>
    /// <exception cref="UnacceptableInputException">The files cannot be read.</exception>
    public static async Task<ImportPreview> PreviewAsync(
        this LibraryContext library, StudyFiles files, CancellationToken cancellationToken = default)
    {
        var draft = StudyReader.Read(files);
        if (!File.Exists(library.Path)) return new(draft, false, false, null);
        string? digest = null;
        var stored = new List<StudyFile>();
        // Plain SQL, and only columns that every edition of the library has had.
        await library.ReadRawAsync(
            """
            SELECT Digest FROM Studies WHERE Slug = @p0;
            SELECT s.Name, s.Bytes FROM Sources s JOIN Studies t ON t.Id = s.StudyId WHERE t.Slug = @p0 ORDER BY s.Position
            """, [files.Slug], (row, statement) =>
            {
                if (statement == 0) digest = row.GetString(0);
                else stored.Add(new(row.GetString(0), row.GetFieldValue<byte[]>(1)));
            }, cancellationToken);
        if (digest is null) return new(draft, false, false, null);
        if (digest == draft.Study.Digest) return new(draft, true, true, null);
        var old = StudyReader.Read(new() { Slug = files.Slug, Tables = stored }).Study;
        return new(draft, true, false, StudyComparer.Compare(old, draft.Study));
    }
}
