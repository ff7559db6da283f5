using System.Globalization;
using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Studies;

/// <remarks>Rows are read while they are written: the library must hold one state until then.</remarks>
public static class ExportQuery
{
    private const int RowsAtOnce = 1_000;
    private const string Columns = $"""
        SELECT q.Id, t.Title, t.Subtitle, c.Text, c.Subtheme, c.SubthemeSpan_Start, {QuoteRow.Columns}, s.Name
        FROM Quotes q JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId
          JOIN Sources s ON s.Id = coalesce(q.SourceId, t.SourceId) LEFT JOIN Participants p ON p.Id = q.ParticipantId
        WHERE q.Id IN (SELECT value FROM json_each(@p0)) ORDER BY q.Id
        """;

    /// <summary>A whole study, theme by theme.</summary>
    public static async Task<Export> ExportStudyAsync(
        this LibraryContext library, StudyHeader study, DateOnly date, CancellationToken stop = default)
    {
        var catalogue = await library.ReadCatalogueAsync(study, stop);
        return OfStudy(
            study, catalogue, date, catalogue.Themes.SelectMany(theme => library.RowsOf(study, theme.Number, stop)),
            library.AttributedOf(study, stop));
    }

    /// <summary>The same of rows that are at hand.</summary>
    internal static Export OfStudy(
        StudyHeader study, StudyCatalogue catalogue, DateOnly date, IEnumerable<ExportRow> rows,
        IEnumerable<AttributedParticipant> attributed) => new(
            ExportShape.Study, study, FileName.Of(study.Slug), study.Title,
            $"the whole study: {EnglishText.Count(catalogue.Themes.Count, "theme")}, {EnglishText.Count(catalogue.QuoteCount, "quote")}",
            study.Address, date, rows)
        {
            Caption = study.Caption,
            Attributed = attributed,
        };

    /// <returns>The theme, to be taken along; null where the study has no such theme.</returns>
    public static async Task<Export?> ExportThemeAsync(
        this LibraryContext library, StudyHeader study, string number, DateOnly date, CancellationToken stop = default)
    {
        if (await library.FindThemeAsync(study, number, stop) is not { } theme) return null;
        return new(
            ExportShape.Theme, study, FileName.Of(study.Slug, "theme", theme.Number), $"Theme {theme.Number}: {theme.Title}",
            $"theme {theme.Number}: {EnglishText.Count(theme.Concepts.Count(concept => concept.HasWords), "concept")}, {EnglishText.Count(theme.QuoteCount, "quote")}",
            study.AddressOfTheme(theme.Number), date, RowsOf(study.Link, theme))
        {
            Caption = theme.Caption,
            Attributed = library.AttributedOf(study, stop),
        };
    }

    /// <summary>The quotes that a filter takes, all of them, in the order of the source.</summary>
    /// <param name="study">Null for the library.</param>
    public static async Task<Export> ExportQuotesAsync(
        this LibraryContext library, QuoteScope scope, StudyHeader? study, QuoteFilter filter, DateOnly date,
        CancellationToken stop = default)
    {
        filter = filter.First with { IsInSourceOrder = true };
        // Spelled as the study does, and with what it does not have.
        var named = await library.FindQuotesAsync(scope, filter, 1, stop);
        var (ids, total) = await library.FindIdsAsync(scope, filter, stop);
        var sentence = named.Filter.Sentence(total);
        return new(
            ExportShape.Quotes, study, NameOf(study, named.Filter), EnglishText.AsHeading(sentence), sentence,
            scope.AddressOfQuotes(named.Filter with { IsInSourceOrder = false }), date, library.RowsOf(scope.Studies, ids, stop))
        {
            Caption = study?.Caption,
            Attributed = library.AttributedOf(study, stop),
            Message = named.Message,
        };
    }

    // Of the library, the studies that were chosen; a filter of nothing has no name of its own.
    private static string NameOf(StudyHeader? study, QuoteFilter filter)
    {
        IEnumerable<string> of = study is not null ? [study.Slug] : filter.Studies.Count > 0 ? filter.Studies : ["library"];
        string[] chosen = [.. FileName.Parts(filter)];
        return FileName.Of([.. of, .. chosen.Length > 0 ? chosen : ["quotes"]]);
    }

    public static IEnumerable<ExportRow> RowsOf(StudyLink study, ThemeDetail theme)
    {
        if (theme.Concepts.Count == 0) yield return Row(null, null);
        foreach (var concept in theme.Concepts)
        {
            var exported = new ExportedConcept(concept.Id, concept.Paragraphs)
            {
                Subtheme = concept.Subtheme,
                SubthemeStart = concept.SubthemeSource?.Start ?? 0,
            };
            if (concept.Quotes.Count == 0) yield return Row(exported, null);
            foreach (var quote in concept.Quotes) yield return Row(exported, quote);
        }

        ExportRow Row(ExportedConcept? concept, QuoteDetail? quote) =>
            new(study, theme.Number, theme.Title, theme.Subtitle, concept, quote);
    }

    internal static IEnumerable<AttributedParticipant> AttributedOf(
        this LibraryContext library, StudyHeader? study, CancellationToken stop)
    {
        var found = new List<AttributedParticipant>();
        library.ReadRaw(
            """
            SELECT s.Slug, p.Code, p.AttributesJson FROM Participants p JOIN Studies s ON s.Id = p.StudyId
            WHERE p.AttributesJson <> '' AND (@p0 = 0 OR s.Id = @p0)
            """, [study?.Id ?? 0], (row, _) => found.Add(new(
                row.GetString(0), row.GetString(1), AttributesText.Read(row.GetString(2)))), stop);
        foreach (var participant in found) yield return participant;
    }

    private static IEnumerable<ExportRow> RowsOf(
        this LibraryContext library, StudyHeader study, string number, CancellationToken stop) =>
        library.FindTheme(study.Id, number, stop) is { } theme ? RowsOf(study.Link, theme) : [];

    /// <returns>Rows of quotes in the order of the source.</returns>
    internal static IEnumerable<ExportRow> RowsOf(
        this LibraryContext library, IReadOnlyList<StudyLink> studies, IEnumerable<int> ids, CancellationToken stop)
    {
        foreach (var chunk in ids.Chunk(RowsAtOnce))
        {
            var rows = new List<ExportRow>(chunk.Length);
            var list = $"[{string.Join(',', chunk.Select(id => id.ToString(CultureInfo.InvariantCulture)))}]";
            library.ReadRaw(Columns, [list], (row, _) =>
            {
                var quote = QuoteRow.Read(row, 6);
                rows.Add(new(
                    HitRows.StudyOf(row.GetInt32(0), studies), quote.Theme, row.GetString(1), row.Text(2),
                    new(quote.ConceptId, Concept.ParagraphsOf(row.GetString(3)))
                    {
                        Subtheme = row.Text(4),
                        SubthemeStart = row.IsDBNull(5) ? 0 : row.GetInt32(5),
                    }, quote.ToDetail()));
            }, stop);
            foreach (var row in rows) yield return row;
        }
    }
}
