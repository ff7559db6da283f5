using System.Globalization;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Studies;

/// <summary>A text of a study that can be compared: what stands now or stood before, all of it or one source.</summary>
/// <param name="Token">Names it in addresses: <c>now</c>, <c>now/table-2.txt</c>, <c>3f2a91bc</c>.</param>
/// <param name="Source">Null for all sources together.</param>
/// <param name="ReadingId">The row of an earlier reading; null for what stands now.</param>
public sealed record StudyText(string Token, string Name, string? Source, int? ReadingId)
{
    public const string Now = "now";

    /// <summary>The token as a parameter of an address; a slash stays a slash there.</summary>
    public string InAddress => Uri.EscapeDataString(Token).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>The token that an address names; null where it names none.</summary>
    public static string? Named(string? parameter) => string.IsNullOrWhiteSpace(parameter) ? null : parameter;
}

/// <summary>A text of a study as read.</summary>
/// <param name="Tables">Its sources as they came, in order.</param>
/// <param name="ThemesNow">
/// What the study that stands now calls the themes, in their order: a source read on its own may count otherwise. Empty
/// for an earlier reading.
/// </param>
public sealed record ReadText(Study Study, IReadOnlyList<StudyFile> Tables, IReadOnlyList<string> ThemesNow)
{
    public bool IsSameAs(ReadText other) => Tables.Count == other.Tables.Count
        && Tables.Zip(other.Tables).All(pair => pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes));
}

public static class StudyTextsQuery
{
    private const int DigestShown = 8;

    /// <summary>What stands now, each source of it, and every earlier reading, latest first.</summary>
    public static async Task<IReadOnlyList<StudyText>> ListTextsAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var sources = new List<string>();
        var readings = new List<(int Id, string Digest, DateTime Until, string[] Names)>();
        await library.ReadRawAsync(
            """
            SELECT Name FROM Sources WHERE StudyId = @p0 ORDER BY Position;
            SELECT r.Id, r.Digest, r.ReplacedAt, (SELECT json_group_array(Name) FROM
              (SELECT Name FROM EarlierSources WHERE EarlierReadingId = r.Id ORDER BY Position))
            FROM EarlierReadings r WHERE Slug = @p1 ORDER BY r.Id DESC
            """, [study.Id, study.Slug], (row, statement) =>
            {
                if (statement == 0) sources.Add(row.GetString(0));
                else readings.Add((row.GetInt32(0), row.GetString(1), row.GetDateTime(2),
                    System.Text.Json.JsonSerializer.Deserialize<string[]>(row.GetString(3))!));
            }, cancellationToken);
        var texts = new List<StudyText> { new(StudyText.Now, "as it stands now", null, null) };
        texts.AddRange(sources.Select(name => new StudyText($"{StudyText.Now}/{name}", $"{name}, as it stands now", name, null)));
        // The same text may have stood at two times: its latest stands for both.
        var days = readings.CountBy(reading => reading.Until.Date).ToDictionary();
        foreach (var reading in readings.DistinctBy(reading => reading.Digest))
        {
            var token = reading.Digest[..Math.Min(DigestShown, reading.Digest.Length)];
            // The hour where the day does not tell them apart.
            var until = reading.Until.ToString(
                days[reading.Until.Date] > 1 ? "d MMMM yyyy, HH:mm:ss 'UTC'" : "d MMMM yyyy", CultureInfo.InvariantCulture);
            texts.Add(new(token, $"as it stood until {until}", null, reading.Id));
            if (reading.Names.Length > 1)
                texts.AddRange(reading.Names.Select(name => new StudyText(
                    $"{token}/{name}", $"{name}, as it stood until {until}", name, reading.Id)));
        }

        return texts;
    }

    /// <summary>Reads both texts anew, by today's rules, so that only the texts can differ.</summary>
    /// <exception cref="UnacceptableInputException">One of them cannot be read on its own.</exception>
    public static async Task<(ReadText From, ReadText To)> ReadTextsAsync(
        this LibraryContext library, StudyHeader study, StudyText from, StudyText to,
        CancellationToken cancellationToken = default)
    {
        var files = new[] { new List<StudyFile>(), [] };
        var themes = new List<(string Source, string Number)>();
        var hints = new ReadingHints();
        await library.ReadRawAsync(
            $"{Files("@p1", "@p2")};{Files("@p3", "@p4")};{Themes};SELECT HintsJson, CitationJson FROM Studies WHERE Id = @p0",
            [study.Id, from.ReadingId ?? 0, from.Source ?? "", to.ReadingId ?? 0, to.Source ?? ""],
            (row, statement) =>
            {
                if (statement > files.Length) hints = HintsJson.Read(row.Text(0)).Or(HintsJson.In(StudyFileNames.Citation, row.Text(1)));
                else if (statement == files.Length) themes.Add((row.GetString(0), row.GetString(1)));
                else files[statement].Add(new(row.GetString(0), row.GetBoolean(2) ? row.Unpacked(1) : row.GetFieldValue<byte[]>(1)));
            }, cancellationToken);
        return (Read(from, files[0]), Read(to, files[1]));

        ReadText Read(StudyText text, List<StudyFile> tables) => new(
            // What begins at a place of the text of now begins elsewhere in another.
            StudyReader.Read(
                new() { Slug = study.Slug, Tables = tables, Hints = text.ReadingId is null ? hints : hints with { Places = null } },
                cancellationToken).Study, tables,
            text.ReadingId is not null ? []
                : [.. themes.Where(theme => text.Source is null || text.Source == theme.Source).Select(theme => theme.Number)]);
    }

    private const string Themes =
        """
        SELECT s.Name, t.Number FROM Themes t JOIN Sources s ON s.Id = t.SourceId WHERE t.StudyId = @p0 ORDER BY t.Position
        """;

    private static string Files(string reading, string source) =>
        $"""
         SELECT Name, Bytes, IsPacked FROM
           (SELECT Position, Name, Packed AS Bytes, 1 AS IsPacked FROM Sources WHERE StudyId = @p0 AND {reading} = 0
            UNION ALL SELECT Position, Name, Bytes, 0 FROM EarlierSources WHERE EarlierReadingId = {reading})
         WHERE {source} IN ('', Name) ORDER BY Position
         """;
}
