using FocusThemes.Queries.Search;
using FocusThemes.Queries.Selections;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Projects;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Codebooks;

public static class CodebookQuery
{
    // The words of the quotes are only measured; those that are shown are read afterwards.
    private static readonly string Rows = $"""
        {WholeSourceQuery.CodesAlone};
        SELECT t.Position, c.Position, c.Text, c.Subtheme, coalesce(c.SubthemeSpan_Start, 0)
          FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id WHERE t.StudyId = @p0 ORDER BY t.Position, c.Position;
        SELECT t.Position, c.Position, q.Id, length(q.Text), coalesce(q.SourceId, t.SourceId)
          FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id JOIN Quotes q ON q.ConceptId = c.Id WHERE t.StudyId = @p0
        UNION ALL SELECT t.Position, c.Position, q.Id, length(q.Text), coalesce(q.SourceId, ht.SourceId)
          FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id JOIN FurtherPlaces f ON f.ConceptId = c.Id
          JOIN Quotes q ON q.Id = f.QuoteId JOIN Concepts h ON h.Id = q.ConceptId JOIN Themes ht ON ht.Id = h.ThemeId
          WHERE t.StudyId = @p0;
        {SelectionQuery.NamedIn("@p3")}
        """;

    public static async Task<Codebook> ReadCodebookAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var catalogue = await library.ReadCatalogueAsync(study, cancellationToken);
        Project? project = null;
        var concepts = new List<StoredConcept>();
        var quotes = new CodedQuotes(catalogue);
        var chosen = new SortedDictionary<int, int>();
        object[] values = [.. WholeSourceQuery.ValuesOf(study), SelectionQuery.ListOf(study.Highlights?.Quotes ?? [])];
        await library.ReadRawAsync(Rows, values, (row, statement) =>
        {
            if (statement == 3) chosen.TryAdd(row.GetInt32(0), row.GetInt32(1) - study.FirstQuoteId);
            else if (statement == 0) project = WholeSourceQuery.CodesIn(row, cancellationToken);
            else if (new ConceptPlace(row.GetInt32(0), row.GetInt32(1)) is var at && statement == 1)
                concepts.Add(new(at, row.GetString(2), row.Text(3), row.GetInt32(4)));
            else quotes.Add(at, row.GetInt32(2) - study.FirstQuoteId, row.GetInt32(3), row.GetInt32(4));
        }, cancellationToken);
        var ofProject = project is null ? null : StudyCodes.OfProject(project, catalogue.Themes);
        var codes = quotes.Count(ofProject ?? [.. StudyCodes.OfThemes(catalogue.Themes, concepts)]);
        var rule = new ExampleRule([.. chosen.Values.Distinct()]);
        int?[] examples = [.. codes.Select(code => code.Own.Count > 0 ? study.FirstQuoteId + rule.Choose(code.Own) : (int?)null)];
        var hits = (await library.ReadHitsAsync([.. examples.OfType<int>().Distinct()], [study.Link], null, cancellationToken))
            .ToDictionary(hit => hit.Id, hit => hit.Quote);
        return new(study, ofProject is not null,
            [.. codes.Zip(examples, (code, id) => code.With(id is null ? null : hits[id.Value]))]);
    }
}
