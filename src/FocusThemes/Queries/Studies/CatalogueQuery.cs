using System.Data.Common;
using System.Runtime.InteropServices;
using FocusThemes.Storage;
using FocusThemes.Storage.Indexing;
using Microsoft.Extensions.Caching.Memory;

namespace FocusThemes.Queries.Studies;

public static class CatalogueQuery
{
    /// <summary>The memory that all catalogues together may take, in bytes; the least used are forgotten.</summary>
    private const long Most = 64 * 1024 * 1024;
    private static readonly MemoryCache Kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The catalogue, from memory where the study has been asked for before.</summary>
    public static async Task<StudyCatalogue> ReadCatalogueAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        // The digest tells apart databases that were put in one another's place.
        var key = (library.Path, study.Id, study.Digest, study.FirstQuoteId);
        if (Kept.TryGetValue(key, out StudyCatalogue? kept)) return kept!;
        var read = await ReadAsync(library, study, cancellationToken);
        return Kept.Set(key, read, new MemoryCacheEntryOptions { Size = Math.Min(read.Bytes, Most) });
    }

    private static async Task<StudyCatalogue> ReadAsync(
        LibraryContext library, StudyHeader study, CancellationToken cancellationToken)
    {
        var themes = new List<ListedTheme>();
        var participants = new List<ParticipantEntry>();
        var parts = new List<(int Theme, ListedPart Part, int Start)>();
        ILookup<int, (int Theme, ListedPart Part, int Start)>? partsOf = null;
        var further = new Dictionary<int, List<int>>();
        var (voices, lines, lengths, documents, words) = (Array.Empty<int>(), Array.Empty<int>(), Array.Empty<ushort>(), Array.Empty<ushort>(), 0);
        var (noted, names) = (new List<int>(), new List<string>());
        await library.ReadRawAsync(
            """
            SELECT t.Position, c.Subtheme, c.SubthemeSpan_Start, c.FirstQuoteId, c.QuoteCount, 0 FROM Themes t
              JOIN Concepts c ON c.ThemeId = t.Id WHERE t.StudyId = @p0 AND c.Subtheme IS NOT NULL ORDER BY t.Position, c.Position;
            SELECT t.Position, c.Subtheme, c.SubthemeSpan_Start, f.QuoteId, 1, 1 FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
              JOIN FurtherPlaces f ON f.ConceptId = c.Id WHERE t.StudyId = @p0 AND c.Subtheme IS NOT NULL
              ORDER BY t.Position, c.Position, f.QuoteId;
            SELECT DISTINCT t.Position, f.QuoteId FROM Themes t JOIN Concepts c ON c.ThemeId = t.Id
              JOIN FurtherPlaces f ON f.ConceptId = c.Id WHERE t.StudyId = @p0
              AND f.QuoteId NOT BETWEEN t.FirstQuoteId AND t.FirstQuoteId + t.QuoteCount - 1 ORDER BY t.Position, f.QuoteId;
            SELECT Number, Title, Subtitle, ConceptCount, FirstQuoteId, QuoteCount, Position FROM Themes
              WHERE StudyId = @p0 ORDER BY Position;
            SELECT Code, FocusGroup, QuoteCount, WordCount, AttributesJson FROM Participants WHERE StudyId = @p0
              ORDER BY Id;
            SELECT QuoteId FROM Memos WHERE StudyId = @p0 AND QuoteId IS NOT NULL ORDER BY QuoteId;
            SELECT Name FROM Sources WHERE StudyId = @p0 ORDER BY Position;
            SELECT WordCount, Voices, Lengths, Documents, Lines FROM Studies WHERE Id = @p0
            """, [study.Id], (row, statement) =>
            {
                switch (statement)
                {
                    case 0 or 1:
                        parts.Add((row.GetInt32(0), new(
                            row.GetString(1), row.GetInt32(3) - study.FirstQuoteId, row.GetInt32(4), row.GetInt32(5) == 1), row.GetInt32(2)));
                        break;
                    case 2:
                        if (!further.TryGetValue(row.GetInt32(0), out var list)) further[row.GetInt32(0)] = list = [];
                        list.Add(row.GetInt32(1) - study.FirstQuoteId);
                        break;
                    case 3:
                        themes.Add(new(
                            row.GetString(0), row.GetString(1), row.Text(2), row.GetInt32(3),
                            row.GetInt32(4) - study.FirstQuoteId, row.GetInt32(5))
                        {
                            Subthemes = [.. (partsOf ??= parts.ToLookup(part => part.Theme))[row.GetInt32(6)]
                                .DistinctBy(part => part.Start).Select(part => part.Part.Title)],
                            FurtherQuotes = further.GetValueOrDefault(row.GetInt32(6)) ?? [],
                        });
                        break;
                    case 4:
                        participants.Add(new(row.GetString(0), row.Text(1), row.GetInt32(2), row.GetInt32(3))
                        {
                            Attributes = AttributesText.Read(row.GetString(4)),
                        });
                        break;
                    case 5:
                        noted.Add(row.GetInt32(0) - study.FirstQuoteId);
                        break;
                    case 6:
                        names.Add(row.GetString(0));
                        break;
                    default:
                        words = row.GetInt32(0);
                        (voices, lengths, documents, lines) = (Numbers<int>(row, 1), Numbers<ushort>(row, 2), Numbers<ushort>(row, 3), Numbers<int>(row, 4));
                        break;
                }
            }, cancellationToken);
        return new(study.FirstQuoteId, themes, participants, voices, words)
        {
            Parts = [.. parts.Select(part => part.Part)],
            Noted = noted,
            Lengths = lengths,
            Documents = documents,
            Lines = lines,
            DocumentNames = names,
        };
    }

    internal static T[] Numbers<T>(DbDataReader row, int column)
        where T : struct => MemoryMarshal.Cast<byte, T>(row.GetFieldValue<byte[]>(column)).ToArray();
}
