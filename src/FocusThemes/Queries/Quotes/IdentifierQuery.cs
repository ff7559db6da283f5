using FocusThemes.Model;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Quotes;

/// <summary>Where an identifier leads.</summary>
/// <param name="Study">The slug of the study that has it, or had it; null where that is gone too.</param>
/// <param name="Quote">The quote's id, 7.2.1; null where it is gone.</param>
public sealed record LedTo(string? Study, string? Quote)
{
    /// <summary>Why it leads to no quote.</summary>
    /// <param name="led">Null for what no quote has or had.</param>
    public static string WhyNot(LedTo? led, string identifier) => led switch
    {
        null => $"No quote of this library has or had the identifier “{identifier}”.",
        { Study: not null } => $"The quote “{identifier}” stood in an earlier text of this study. It was withdrawn, or the text as it is read now has it no more.",
        _ => $"The quote “{identifier}” was withdrawn: its study was taken out of this library.",
    };
}

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
            """, [identifier.Number], (row, _) => found ??= new(row.Text(0), row.IsDBNull(1)
                ? null : $"{row.GetString(1)}.{row.GetInt32(2)}.{row.GetInt32(3)}"), cancellationToken);
        return found;
    }
}
