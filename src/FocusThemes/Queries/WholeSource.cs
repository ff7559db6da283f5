using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>A source's text as decoded, without its byte order mark.</summary>
public sealed record WholeSource(string Name, string Text);

public static class WholeSourceQuery
{
    /// <summary>Every source of a study, in order.</summary>
    public static async Task<IReadOnlyList<WholeSource>> ReadSourcesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var sources = new List<WholeSource>();
        await library.ReadRawAsync("SELECT Name, Bytes FROM Sources WHERE StudyId = @p0 ORDER BY Position", [study.Id],
            (row, _) => sources.Add(new(row.GetString(0), SourceText.Of(row.GetString(0), row.GetFieldValue<byte[]>(1)))),
            cancellationToken);
        return sources;
    }
}
