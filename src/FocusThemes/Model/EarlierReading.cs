namespace FocusThemes.Model;

/// <summary>The sources of a study as they were before others took their place: nothing that was read is lost.</summary>
public sealed class EarlierReading
{
    public int Id { get; init; }

    /// <summary>The slug of the study, whose row is another with every reading.</summary>
    public required string Slug { get; init; }

    /// <summary><see cref="Study.Digest"/> of that reading.</summary>
    public required string Digest { get; init; }

    /// <summary>When the next reading took its place, in UTC.</summary>
    public DateTime ReplacedAt { get; init; }

    public List<EarlierSource> Sources { get; init; } = [];
}

/// <summary>A source of an earlier reading, byte for byte.</summary>
public sealed class EarlierSource
{
    public int Id { get; init; }
    public int EarlierReadingId { get; init; }

    /// <summary>Place among the reading's sources, from 0.</summary>
    public int Position { get; init; }
    public required string Name { get; init; }
    public required byte[] Bytes { get; init; }
}
