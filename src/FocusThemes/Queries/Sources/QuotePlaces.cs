using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>A source of a study, and how long it is.</summary>
/// <param name="Characters">UTF-16 units.</param>
public sealed record SourceLength(string Name, int Characters);

/// <summary>Where quotes of a study stand.</summary>
/// <param name="Sources">In their order.</param>
public sealed record QuotePlaces(IReadOnlyList<SourceLength> Sources)
{
    private readonly Dictionary<int, (int Start, int Line)> places = [];

    /// <summary>UTF-16 units from the start of the source, and the line, from 1.</summary>
    /// <param name="quote">Its place among the study's, from 0.</param>
    public (int Start, int Line) Of(int quote) => places[quote];

    internal void Add(int quote, int start, int line) => places[quote] = (start, line);
}

public static class QuotePlacesQuery
{
    /// <param name="first">The place among the study's, from 0, of the first quote that is looked for.</param>
    /// <param name="last">That of the last.</param>
    public static async Task<QuotePlaces> ReadPlacesAsync(
        this LibraryContext library, StudyHeader study, int first, int last, CancellationToken cancellationToken = default)
    {
        var sources = new List<SourceLength>();
        var places = new QuotePlaces(sources);
        await library.ReadRawAsync(
            """
            SELECT Name, Characters FROM Sources WHERE StudyId = @p0 ORDER BY Position;
            SELECT Id, Span_Start, Span_Line FROM Quotes WHERE Id BETWEEN @p1 AND @p2
            """, [study.Id, study.FirstQuoteId + first, study.FirstQuoteId + last], (row, statement) =>
            {
                if (statement == 0) sources.Add(new(row.GetString(0), row.GetInt32(1)));
                else places.Add(row.GetInt32(0) - study.FirstQuoteId, row.GetInt32(1), row.GetInt32(2));
            }, cancellationToken);
        return places;
    }
}
