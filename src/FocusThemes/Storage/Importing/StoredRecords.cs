using FocusThemes.Pairing;

namespace FocusThemes.Storage.Importing;

/// <summary>The records of a stored study, to find them in another reading of it.</summary>
internal static class StoredRecords
{
    private const string Rows =
        """
        SELECT t.Id, c.Id, q.Id, t.Number, t.Title, t.Subtitle, c.Position, c.Text, q.PositionInConcept, q.Text, p.CodeKey, q.Identifier
        FROM Studies s JOIN Themes t ON t.StudyId = s.Id LEFT JOIN Concepts c ON c.ThemeId = t.Id LEFT JOIN Quotes q ON q.ConceptId = c.Id
          LEFT JOIN Participants p ON p.Id = q.ParticipantId
        WHERE s.Slug = @p0 ORDER BY t.Position, c.Position, q.PositionInConcept
        """;

    /// <summary>The themes with all that they hold; none where there is no such study, or its quotes have no identifiers
    /// yet.</summary>
    public static List<ComparedRecord> ReadRecords(this LibraryContext library, string slug, CancellationToken stop)
    {
        var (themes, hasIdentifiers) = (new List<ComparedRecord>(), false);
        library.ReadRaw("SELECT 1 FROM pragma_table_info('Quotes') WHERE name = 'Identifier'", [], (_, _) => hasIdentifiers = true, stop);
        if (!hasIdentifiers) return themes;
        var (themeId, conceptId, concept) = (0, 0, (ComparedRecord?)null);
        library.ReadRaw(Rows, [slug], (row, _) =>
        {
            if (row.GetInt32(0) is var id && id != themeId)
            {
                themeId = id;
                themes.Add(Record(
                    RecordKind.Theme, row.GetString(3), row.Text(5) is { } subtitle ? $"{row.GetString(4)}\n{subtitle}" : row.GetString(4)));
            }

            if (row.IsDBNull(1)) return;
            if (row.GetInt32(1) is var ofConcept && ofConcept != conceptId)
            {
                conceptId = ofConcept;
                concept = themes[^1].Add(Record(RecordKind.Concept, $"{themes[^1].Id}.{row.GetInt32(6)}", row.GetString(7)));
            }

            if (row.IsDBNull(2)) return;
            concept!.Add(new()
            {
                Kind = RecordKind.Quote,
                Id = $"{concept.Id}.{row.GetInt32(8)}",
                Text = row.GetString(9),
                Source = "",
                Line = 0,
                Speaker = row.Text(10),
                Identifier = new(row.GetInt64(11)),
            });
        }, stop);
        return themes;
    }

    private static ComparedRecord Record(RecordKind kind, string id, string text) =>
        new() { Kind = kind, Id = id, Text = text, Source = "", Line = 0 };
}
