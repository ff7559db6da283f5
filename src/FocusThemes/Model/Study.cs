namespace FocusThemes.Model;

/// <summary>One publication or project with its citation, sources, themes and participants.</summary>
public sealed class Study
{
    public int Id { get; init; }

    /// <summary>
    /// The study's part of every address: lower-case letters, digits and hyphens, unique in the library.
    /// </summary>
    public required string Slug { get; init; }
    public required string Title { get; init; }

    /// <summary>One CSL-JSON item as it came; null where the study has none.</summary>
    public string? CitationJson { get; init; }

    /// <summary>What the study says of itself, in Markdown; null where it says nothing.</summary>
    public string? About { get; init; }

    /// <summary>SHA-256 over everything the study was read from; the same digest means nothing to read again.</summary>
    public required string Digest { get; init; }

    public List<SourceDocument> Sources { get; init; } = [];
    public List<Theme> Themes { get; init; } = [];
    public List<Participant> Participants { get; init; } = [];
}
