using System.Globalization;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>A text of a study that can be compared: what stands now or stood before, all of it or one source.</summary>
/// <param name="Token">Names it in addresses: <c>now</c>, <c>now/table-2.txt</c>, <c>3f2a91bc</c>.</param>
/// <param name="Source">Null for all sources together.</param>
/// <param name="ReadingId">Of an earlier reading; null for what stands now.</param>
public sealed record StudyText(string Token, string Name, string? Source, int? ReadingId)
{
    public const string Now = "now";
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
        foreach (var reading in readings.DistinctBy(reading => reading.Digest))
        {
            var token = reading.Digest[..Math.Min(DigestShown, reading.Digest.Length)];
            var until = reading.Until.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
            texts.Add(new(token, $"as it stood until {until} UTC", null, reading.Id));
            if (reading.Names.Length > 1)
                texts.AddRange(reading.Names.Select(name => new StudyText(
                    $"{token}/{name}", $"{name}, as it stood until {until} UTC", name, reading.Id)));
        }

        return texts;
    }

    /// <summary>Reads both texts anew, by today's rules, so that only the texts can differ.</summary>
    public static async Task<(Study From, Study To)> ReadTextsAsync(
        this LibraryContext library, StudyHeader study, StudyText from, StudyText to,
        CancellationToken cancellationToken = default)
    {
        var files = new[] { new List<StudyFile>(), [] };
        await library.ReadRawAsync($"{Files("@p1", "@p2")};{Files("@p3", "@p4")}",
            [study.Id, from.ReadingId ?? 0, from.Source ?? "", to.ReadingId ?? 0, to.Source ?? ""],
            (row, statement) => files[statement].Add(new(row.GetString(0), row.GetFieldValue<byte[]>(1))), cancellationToken);
        return (Read(files[0]), Read(files[1]));

        Study Read(List<StudyFile> tables) => StudyReader.Read(new() { Slug = study.Slug, Tables = tables }).Study;
    }

    private static string Files(string reading, string source) =>
        $"""
         SELECT Name, Bytes FROM
           (SELECT Position, Name, Bytes FROM Sources WHERE StudyId = @p0 AND {reading} = 0
            UNION ALL SELECT Position, Name, Bytes FROM EarlierSources WHERE EarlierReadingId = {reading})
         WHERE {source} IN ('', Name) ORDER BY Position
         """;
}
