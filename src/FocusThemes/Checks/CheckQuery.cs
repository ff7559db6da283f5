using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Hints;
using FocusThemes.Storage;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Checks;

public static class CheckQuery
{
    /// <summary>The same of a study that is not stored.</summary>
    public static CheckReport Check(DraftStudy study, CancellationToken stop = default) => CheckReport.Of(
        new(study.Header, study.Catalogue, study.Document.Themes,
            [.. study.Texts(stop).Select(text => new CheckedSource(text.Source.Name, text.Source.Text, [.. text.Remainders]))]),
        study.Answers, stop);

    /// <summary>Runs every check over a study and sets the authors' answers beside what they find.</summary>
    public static async Task<CheckReport> CheckAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var (read, answers) = await library.ReadCheckedAsync(study, cancellationToken);
        return CheckReport.Of(read, answers, cancellationToken);
    }

    /// <summary>What every check looks at, and what the authors have answered.</summary>
    internal static async Task<(CheckedStudy Study, IReadOnlyList<CheckAnswer> Answers)> ReadCheckedAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken)
    {
        var catalogue = await library.ReadCatalogueAsync(study, cancellationToken);
        var themes = await library.ReadThemesAsync(study, cancellationToken);
        var (sources, answers) = (new List<CheckedSource>(), (IReadOnlyList<CheckAnswer>)[]);
        var texts = new SourceTexts();
        await library.ReadRawAsync(
            """
            SELECT s.Id, p.Data FROM Sources s JOIN SourcePages p ON p.SourceId = s.Id WHERE s.StudyId = @p0 ORDER BY s.Id, p.Number;
            SELECT Id, Name, Passages FROM Sources WHERE StudyId = @p0 ORDER BY Position;
            SELECT AnswersJson FROM Studies WHERE Id = @p0 AND AnswersJson IS NOT NULL
            """, [study.Id], (row, statement) =>
            {
                if (statement == 0)
                {
                    texts.Add(row.GetInt32(0), row.GetFieldValue<byte[]>(1));
                }
                else if (statement == 1)
                {
                    sources.Add(new(
                        row.GetString(1), texts.Of(row.GetInt32(0)),
                        PassageText.Read(row.GetString(2))));
                }
                else
                {
                    answers = AnswersFile.AnswersIn(row.GetString(0));
                }
            }, cancellationToken);
        return (new(study, catalogue, themes, sources), answers);
    }
}
