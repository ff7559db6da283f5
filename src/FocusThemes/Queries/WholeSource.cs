using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>A source's text as decoded, without its byte order mark; what is not for readers is blackened.</summary>
public sealed record WholeSource(string Name, string Text);

public static class WholeSourceQuery
{
    /// <summary>Every source of a study, in order.</summary>
    public static async Task<IReadOnlyList<WholeSource>> ReadSourcesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var sources = new List<WholeSource>();
        await library.ReadRawAsync(
            "SELECT Name, Bytes, Hidden, Passages FROM Sources WHERE StudyId = @p0 ORDER BY Position", [study.Id],
            (row, _) =>
            {
                var text = SourceText.Of(
                    row.GetString(0), row.GetFieldValue<byte[]>(1), (HiddenParts)row.GetInt32(2), cancellationToken);
                sources.Add(new(row.GetString(0), SourceText.Shown(text, PassageText.Read(row.GetString(3)))));
            }, cancellationToken);
        return sources;
    }
}
