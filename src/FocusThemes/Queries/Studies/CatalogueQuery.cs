using System.Runtime.InteropServices;
using FocusThemes.Storage;
using FocusThemes.Storage.Indexing;
using Microsoft.Extensions.Caching.Memory;

namespace FocusThemes.Queries.Studies;

public static class CatalogueQuery
{
    /// <summary>Of the memory that all catalogues together may take, in bytes; the least used are forgotten.</summary>
    private const long Most = 64 * 1024 * 1024;
    private static readonly MemoryCache Kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>From memory where the study has been asked for before.</summary>
    public static async Task<StudyCatalogue> ReadCatalogueAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        // The digest tells apart databases that were put in one another's place.
        var key = (library.Path, study.Id, study.Digest);
        if (Kept.TryGetValue(key, out StudyCatalogue? kept)) return kept!;
        var read = await ReadAsync(library, study, cancellationToken);
        if (TemporaryLibrary.Is(library)) return read;
        return Kept.Set(key, read, new MemoryCacheEntryOptions { Size = Math.Min(read.Bytes, Most) });
    }

    private static async Task<StudyCatalogue> ReadAsync(
        LibraryContext library, StudyHeader study, CancellationToken cancellationToken)
    {
        var themes = new List<ListedTheme>();
        var participants = new List<ListedParticipant>();
        var subthemes = new Dictionary<int, List<string>>();
        var further = new Dictionary<int, List<int>>();
        var (voices, words) = (Array.Empty<int>(), 0);
        await library.ReadRawAsync(
            """
            SELECT t.Position, c.Subtheme FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
              WHERE t.StudyId = @p0 AND c.Subtheme IS NOT NULL GROUP BY t.Position, c.SubthemeSpan_Start
              ORDER BY t.Position, min(c.Position);
            SELECT DISTINCT t.Position, f.QuoteId FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
              JOIN FurtherPlaces f ON f.ConceptId = c.Id WHERE t.StudyId = @p0
              AND f.QuoteId NOT BETWEEN t.FirstQuoteId AND t.FirstQuoteId + t.QuoteCount - 1 ORDER BY t.Position, f.QuoteId;
            SELECT Number, Title, Subtitle, ConceptCount, FirstQuoteId, QuoteCount, Position FROM Themes
              WHERE StudyId = @p0 ORDER BY Position;
            SELECT Code, FocusGroup, QuoteCount, WordCount, AttributesJson FROM Participants WHERE StudyId = @p0
              ORDER BY Id;
            SELECT Voices, WordCount FROM Studies WHERE Id = @p0
            """, [study.Id], (row, statement) =>
            {
                if (statement == 0) In(subthemes, row.GetInt32(0)).Add(row.GetString(1));
                else if (statement == 1) In(further, row.GetInt32(0)).Add(row.GetInt32(1) - study.FirstQuoteId);
                else if (statement == 2)
                {
                    themes.Add(new(
                        row.GetString(0), row.GetString(1), row.Text(2), row.GetInt32(3),
                        row.GetInt32(4) - study.FirstQuoteId, row.GetInt32(5))
                    {
                        Subthemes = subthemes.GetValueOrDefault(row.GetInt32(6)) ?? [],
                        FurtherQuotes = further.GetValueOrDefault(row.GetInt32(6)) ?? [],
                    });
                }
                else if (statement == 3)
                {
                    participants.Add(new(row.GetString(0), row.Text(1), row.GetInt32(2), row.GetInt32(3))
                    {
                        Attributes = AttributesText.Read(row.GetString(4)),
                    });
                }
                else
                {
                    (voices, words) = (MemoryMarshal.Cast<byte, int>(row.GetFieldValue<byte[]>(0)).ToArray(), row.GetInt32(1));
                }
            }, cancellationToken);
        return new(study.Id, study.FirstQuoteId, themes, participants, voices, words);

        static List<T> In<T>(Dictionary<int, List<T>> byTheme, int theme)
        {
            if (!byTheme.TryGetValue(theme, out var list)) byTheme[theme] = list = [];
            return list;
        }
    }
}
