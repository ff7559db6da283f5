using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>A source as it is listed, without its text.</summary>
/// <param name="Sha256">The digest of the file as it came, in hexadecimal.</param>
/// <param name="Hidden">What became of that which its form does not show.</param>
public sealed record ListedSource(string Name, string Sha256, SourceForm Form, HiddenParts Hidden)
{
    /// <summary>True where the file is given to whoever asks for it.</summary>
    public bool AreBytesGiven => !SourceBytes.AreWithheld(Hidden);
}

public static class ListedSourceQuery
{
    /// <summary>The sources of a study, in their order.</summary>
    public static async Task<IReadOnlyList<ListedSource>> ListSourcesAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var sources = new List<ListedSource>();
        await library.ReadRawAsync(
            "SELECT Name, Sha256, Form, Hidden FROM Sources WHERE StudyId = @p0 ORDER BY Position", [study.Id],
            (row, _) => sources.Add(new(row.GetString(0), row.GetString(1), (SourceForm)row.GetInt32(2), (HiddenParts)row.GetInt32(3))),
            cancellationToken);
        return sources;
    }
}
