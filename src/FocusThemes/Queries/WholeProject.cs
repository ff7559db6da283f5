using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Projects;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>A study that came in as a project: all that was taken over of it, its texts as they may be given to readers.</summary>
public sealed record WholeProject(Project Project, StudyDates Dates);

public static class WholeProjectQuery
{
    // A study that has tables as well is no project alone.
    private const string OfProject = """
        WHERE StudyId = @p0 AND EXISTS (SELECT 1 FROM Sources c WHERE c.StudyId = @p0 AND c.Form = @p1)
          AND NOT EXISTS (SELECT 1 FROM Sources t WHERE t.StudyId = @p0 AND t.Form = @p2)
        """;

    /// <summary>Null for a study that came in otherwise.</summary>
    public static async Task<WholeProject?> ReadProjectAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        (string Name, byte[] Bytes)? kept = null;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var dates = new StudyDates(null, null);
        await library.ReadRawAsync(
            $"""
            {WholeSourceQuery.Dated};
            SELECT Name, Bytes, Hidden, Passages, Form FROM Sources {OfProject} ORDER BY Position
            """, [study.Id, (int)SourceForm.Codes, (int)SourceForm.AsItCame],
            (row, statement) =>
            {
                if (statement == 0) dates = WholeSourceQuery.DatesIn(row);
                else if (row.GetInt32(4) == (int)SourceForm.Codes) kept = (row.GetString(0), row.GetFieldValue<byte[]>(1));
                else texts[row.GetString(0)] = WholeSourceQuery.SourceIn(row, cancellationToken).Text;
            }, cancellationToken);
        return kept is not var (name, bytes) ? null
            : new(ProjectJson.Read(name, bytes, Patience.Until(cancellationToken), texts.GetValueOrDefault), dates);
    }

    /// <summary>The same without its texts and dates.</summary>
    public static async Task<Project?> ReadProjectCodesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        Project? project = null;
        await library.ReadRawAsync(
            $"SELECT Name, Bytes FROM Sources {OfProject} AND Form = @p1", [study.Id, (int)SourceForm.Codes, (int)SourceForm.AsItCame],
            (row, _) => project = ProjectJson.Read(row.GetString(0), row.GetFieldValue<byte[]>(1), Patience.Until(cancellationToken)),
            cancellationToken);
        return project;
    }
}
