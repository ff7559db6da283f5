using FocusThemes.Model;
using FocusThemes.Queries;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Checks;

public static class CheckQuery
{
    /// <summary>Runs every check over a study and sets the authors' answers beside what they find.</summary>
    public static async Task<CheckReport> CheckAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var catalogue = await library.ReadCatalogueAsync(study, cancellationToken);
        var themes = await library.ReadThemesAsync(study, cancellationToken);
        var (sources, answers) = (new List<CheckedSource>(), (IReadOnlyList<CheckAnswer>)[]);
        await library.ReadRawAsync(
            """
            SELECT Name, Bytes, CASE WHEN NotUnderstood > 0 THEN Passages ELSE '' END, Hidden, Form FROM Sources
              WHERE StudyId = @p0 ORDER BY Position;
            SELECT AnswersJson FROM Studies WHERE Id = @p0 AND AnswersJson IS NOT NULL
            """, [study.Id], (row, statement) =>
            {
                if (statement == 0)
                {
                    sources.Add(new(
                        row.GetString(0), SourceText.Of(
                            row.GetString(0), row.GetFieldValue<byte[]>(1), (HiddenParts)row.GetInt32(3), (SourceForm)row.GetInt32(4), cancellationToken),
                        [.. PassageText.Read(row.GetString(2)).Where(p => p.Kind == PassageKind.NotUnderstood)]));
                }
                else
                {
                    answers = AnswersFile.Parse(StudyFileNames.Answers, row.GetString(0)).ConvertAll(found => found.Answer);
                }
            }, cancellationToken);
        return CheckReport.Of(new(study, catalogue, themes, sources), answers, cancellationToken);
    }
}
