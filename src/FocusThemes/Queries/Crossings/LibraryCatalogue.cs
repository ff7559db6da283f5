using FocusThemes.Model.People;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Storage.Indexing;
using Microsoft.Extensions.Caching.Memory;

namespace FocusThemes.Queries.Crossings;

/// <summary>
/// All quotes of the library, counted as those of one study are by what means the same in each: the study, what is told of
/// participants, notes and lengths. Who is quoted in two studies is two people.
/// </summary>
/// <param name="Quotes">Without themes, which are each study's own.</param>
/// <param name="Studies">In the order of their quotes.</param>
public sealed record LibraryCatalogue(StudyCatalogue Quotes, IReadOnlyList<StudyLink> Studies)
{
    // The first voice of each study, behind nobody.
    private int[] firstVoices = [];

    /// <summary>What studies can be compared by.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; } = [.. Quotes.Dimensions.Where(dimension => dimension.IsOfLibrary)];

    /// <summary>How many studies tell something of that kind of anybody whom they quote.</summary>
    public int StudiesTelling(Dimension attribute)
    {
        var partition = Quotes.Of(attribute)!;
        bool[] told = [.. partition.Values.Select(value => value.Value is not null)];
        var voices = partition.VoicesOf(told);
        return Studies.Index().Count(study => voices.AsSpan()[firstVoices[study.Index]..firstVoices[study.Index + 1]].Contains(true));
    }

    internal static LibraryCatalogue Of(
        IReadOnlyList<StudyLink> studies, IReadOnlyList<int> people, IReadOnlyList<ParticipantEntry> participants, int[] voices,
        ushort[] lengths, IReadOnlyList<int> noted)
    {
        int[] first = [1, .. people];
        for (var i = 1; i < first.Length; i++) first[i] += first[i - 1];
        return new(new(0, [], participants, voices, 0) { Lengths = lengths, Noted = noted, Studies = studies }, studies) { firstVoices = first };
    }
}

public static class LibraryCatalogueQuery
{
    /// <summary>Bytes that are kept; a library of a million quotes has some eighty million.</summary>
    private const long Most = 128 * 1024 * 1024;
    private static readonly MemoryCache Kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The catalogue, from memory where the library has been asked for before and has the same studies.</summary>
    public static async Task<LibraryCatalogue> ReadLibraryCatalogueAsync(
        this LibraryContext library, CancellationToken cancellationToken = default)
    {
        // Ids are never used twice; digests tell apart databases that were put in one another's place.
        var digest = "";
        await library.ReadRawAsync(
            "SELECT group_concat(Id || Digest || FirstQuoteId) FROM (SELECT Id, Digest, FirstQuoteId FROM Studies ORDER BY Id)", [],
            (row, _) => digest = row.Text(0) ?? "", cancellationToken);
        var key = (library.Path, library.Root, digest);
        if (Kept.TryGetValue(key, out LibraryCatalogue? kept)) return kept!;
        var read = await ReadAsync(library, cancellationToken);
        return Kept.Set(key, read, new MemoryCacheEntryOptions { Size = Math.Min(read.Quotes.Bytes, Most) });
    }

    private static async Task<LibraryCatalogue> ReadAsync(LibraryContext library, CancellationToken stop)
    {
        var (studies, people, participants) = (new List<StudyLink>(), new List<int>(), new List<ParticipantEntry>());
        var (voices, lengths, noted, all) = (new List<int>(), new List<ushort>(), new List<int>(), 0);
        var (places, told) = (new Dictionary<int, int>(), new Dictionary<string, IReadOnlyList<ParticipantAttribute>>(StringComparer.Ordinal));
        await library.ReadRawAsync(
            // Ids of participants and quotes run as those of their studies do.
            """
            SELECT Id, Slug, Title, FirstQuoteId, QuoteCount, ParticipantCount, Voices, Lengths FROM Studies ORDER BY Id;
            SELECT Code, FocusGroup, QuoteCount, WordCount, AttributesJson FROM Participants ORDER BY Id;
            SELECT QuoteId, StudyId FROM Memos WHERE QuoteId IS NOT NULL ORDER BY QuoteId
            """, [], (row, statement) =>
            {
                switch (statement)
                {
                    case 0:
                        // Voices are counted through the library.
                        var before = all;
                        all += row.GetInt32(5);
                        studies.Add(new(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), library.Root));
                        people.Add(row.GetInt32(5));
                        places[row.GetInt32(0)] = voices.Count - row.GetInt32(3);
                        voices.AddRange(CatalogueQuery.Numbers<int>(row, 6).Select(voice => voice < 0 ? voice : voice + before));
                        lengths.AddRange(CatalogueQuery.Numbers<ushort>(row, 7));
                        break;
                    case 1:
                        var text = row.GetString(4);
                        // Many people are told the same of.
                        if (!told.TryGetValue(text, out var attributes)) told[text] = attributes = AttributesText.Read(text);
                        participants.Add(new(row.GetString(0), row.Text(1), row.GetInt32(2), row.GetInt32(3)) { Attributes = attributes });
                        break;
                    default:
                        noted.Add(row.GetInt32(0) + places[row.GetInt32(1)]);
                        break;
                }
            }, stop);
        return LibraryCatalogue.Of(studies, people, participants, [.. voices], [.. lengths], noted);
    }
}
