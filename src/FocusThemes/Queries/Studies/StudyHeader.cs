using FocusThemes.Model;
using FocusThemes.Model.Citing;
using FocusThemes.Model.Sealing;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Selections;
using FocusThemes.Reading.Hints;
using FocusThemes.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace FocusThemes.Queries.Studies;

/// <summary>What every page of a study says of it.</summary>
/// <param name="Caption">The table's label and name; null where it has none or the study has several tables.</param>
/// <param name="Characters">The length of all sources, in UTF-16 units.</param>
/// <param name="NotUnderstood">How many of them no reader could place.</param>
public sealed record StudyHeader(
    int Id, string Slug, string Title, string? CitationJson, string? About, string? Caption, int Characters,
    int NotUnderstood, string Digest, int FirstQuoteId, int QuoteCount)
{
    /// <inheritdoc cref="LibraryContext.Root"/>
    public string Root { get; init; } = "";

    /// <summary>The digest of its <see cref="StudySeal"/>, as it was when it was read; null where it is not
    /// stored.</summary>
    public string? Seal { get; init; }

    public int ThemeCount { get; init; }

    public int ParticipantCount { get; init; }

    /// <summary>It came in as the project of a program.</summary>
    public bool IsProject { get; init; }

    /// <summary>How many of its quotes stand at doubtful places.</summary>
    public int DoubtfulQuotes { get; init; }

    /// <summary>The quotes that the team chose; null where it chose none.</summary>
    public QuoteSelection? Highlights { get; init; }

    /// <summary>Under which conditions it may be used, in sentences; null where none are told.</summary>
    public string? Access { get; init; }

    /// <summary>The licence of its data, as its team names it; null where none is told.</summary>
    public string? License { get; init; }

    public Citation? Citation { get; } = CitationJson is null ? null : Citation.Parse(CitationJson);

    /// <summary>The publication with all that is known of it; without a citation, its title.</summary>
    public Reference Reference => field ??= Reference.Parse(CitationJson, Title);

    public StudyLink Link => field ??= new(Id, Slug, Title, FirstQuoteId, QuoteCount, Root) { Cited = Citation?.AuthorAndYear, Digest = Digest };

    public string Address => Link.Address;

    public Share AccountedFor => Share.AllBut(NotUnderstood, Characters);

    /// <summary>The quotes that stand at no doubtful place.</summary>
    public Share Sure => Share.AllBut(DoubtfulQuotes, QuoteCount);

    public string AddressOfTheme(string number) => Link.AddressOfTheme(number);

    public string AddressOfSource(string name) => Link.AddressOfSource(name);

    public string AddressOfParticipant(string code) => Link.AddressOfParticipant(code);

    /// <param name="extension">The extension of a data twin, with its full stop; empty for the page.</param>
    public string AddressOfQuotes(QuoteFilter filter, string extension = "") =>
        $"{Address}/quotes{extension}{filter.ToQueryString()}";
}

public static class StudyQuery
{
    /// <summary>Bytes of memory that headers may take; the least used are forgotten.</summary>
    private const long Most = 8 * 1024 * 1024;
    private static readonly MemoryCache Kept = new(new MemoryCacheOptions { SizeLimit = Most });

    private const string Found = """
        SELECT s.Id, s.Slug, s.Title, s.CitationJson, s.About, CASE WHEN count(d.Id) = 1 THEN max(d.Caption) END,
          coalesce(sum(d.Characters), 0), coalesce(sum(d.NotUnderstood), 0), s.Digest, s.FirstQuoteId, s.QuoteCount,
          s.ThemeCount, s.ParticipantCount, coalesce(sum(d.DoubtfulQuotes), 0), coalesce(max(d.Form), 0), s.HighlightsJson, s.Seal, s.PublishJson
        FROM Studies s LEFT JOIN Sources d ON d.StudyId = s.Id WHERE s.Slug = @p0 GROUP BY s.Id
        """;

    /// <summary>The study of that slug, in any case; null where the library has none.</summary>
    public static async Task<StudyHeader?> FindStudyAsync(
        this LibraryContext library, string slug, CancellationToken cancellationToken = default)
    {
#pragma warning disable CA1308 // Slugs are lower-case.
        slug = slug.ToLowerInvariant();
#pragma warning restore CA1308
        var (id, digest, seal, first) = (0, "", "", 0);
        await library.ReadRawAsync("SELECT Id, Digest, Seal, FirstQuoteId FROM Studies WHERE Slug = @p0", [slug],
            (row, _) => (id, digest, seal, first) = (row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetInt32(3)), cancellationToken);
        var key = (library.Path, library.Root, slug);
        if (Kept.TryGetValue(key, out StudyHeader? kept) && kept is not null)
        {
            // The rest is the same as long as these are, in another file in the library's place too; and the citation is taken apart only once.
            if (kept.Id == id && kept.Digest == digest && kept.Seal == seal && kept.FirstQuoteId == first) return kept;
            // Words that somebody has taken back are not kept either.
            Kept.Remove(key);
            KeptModels.Forget();
        }

        if (id == 0) return null;
        StudyHeader? study = null;
        await library.ReadRawAsync(Found, [slug], (row, _) => study = new(
            row.GetInt32(0), row.GetString(1), row.GetString(2), row.Text(3), row.Text(4), row.Text(5),
            row.GetInt32(6), row.GetInt32(7), row.GetString(8), row.GetInt32(9), row.GetInt32(10))
        {
            ThemeCount = row.GetInt32(11),
            ParticipantCount = row.GetInt32(12),
            DoubtfulQuotes = row.GetInt32(13),
            IsProject = row.GetInt32(14) != (int)SourceForm.AsItCame,
            Highlights = QuoteSelection.OfTeam(row.Text(15)),
            Seal = row.GetString(16),
            Access = PublishFile.Read(row.Text(17)).Access,
            License = PublishFile.Read(row.Text(17)).License,
            Root = library.Root,
        }, cancellationToken);
        if (study is null) return null;
        var size = Math.Min(Most, 1_000L + (2L * ((study.About?.Length ?? 0) + (3L * (study.CitationJson?.Length ?? 0)))));
        return Kept.Set(key, study, new MemoryCacheEntryOptions { Size = size });
    }
}
