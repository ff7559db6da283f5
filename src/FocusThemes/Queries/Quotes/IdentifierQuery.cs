using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Quotes;

/// <summary>Where an identifier leads.</summary>
/// <param name="Address">The page of the quote; null where it is gone.</param>
/// <param name="Study">The slug of the study that had it; null where that is gone too.</param>
public sealed record LedTo(string? Address, string? Study);

public static class IdentifierQuery
{
    /// <returns>Null for what no quote of this library has or had.</returns>
    public static async Task<LedTo?> FindIdentifierAsync(
        this LibraryContext library, QuoteIdentifier identifier, CancellationToken cancellationToken = default)
    {
        LedTo? found = null;
        // A quote may have had several, one after the other.
        await library.ReadRawAsync(
            """
            WITH RECURSIVE Same(Identifier, Slug) AS (
              SELECT @p0, (SELECT Slug FROM FormerIdentifiers WHERE Identifier = @p0)
              UNION SELECT f.Became, f.Slug FROM Same JOIN FormerIdentifiers f USING (Identifier) WHERE f.Became IS NOT NULL)
            SELECT s.Slug, t.Number, c.Position, q.PositionInConcept FROM Same JOIN Quotes q USING (Identifier)
              JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId JOIN Studies s ON s.Id = t.StudyId
            UNION ALL SELECT (SELECT Slug FROM Studies s WHERE s.Slug = f.Slug), NULL, NULL, NULL FROM FormerIdentifiers f
              WHERE f.Identifier = @p0
            """, [identifier.Number], (row, _) => found ??= row.IsDBNull(1) ? new(null, row.Text(0)) : new(
                new StudyLink(0, row.GetString(0), "", 0, 0, library.Root)
                    .AddressOfQuote($"{row.GetString(1)}.{row.GetInt32(2)}.{row.GetInt32(3)}"), row.GetString(0)), cancellationToken);
        return found;
    }
}
