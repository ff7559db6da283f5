namespace FocusThemes.Reading;

/// <summary>A file of a study: its name without folder, and its bytes.</summary>
public sealed record StudyFile(string Name, byte[] Bytes);

/// <summary>
/// What a study is read from: its tables as they came, the citation and what the study says of itself.
/// </summary>
public sealed class StudyFiles
{
    public required string Slug { get; init; }
    public required IReadOnlyList<StudyFile> Tables { get; init; }

    /// <summary><c>study.json</c>: the citation as CSL-JSON; null where there is none.</summary>
    public StudyFile? Citation { get; init; }

    /// <summary><c>about.md</c>; null where there is none.</summary>
    public StudyFile? About { get; init; }

    /// <summary><c>checks.json</c>: what the authors answer to the checks; null where there is none.</summary>
    public StudyFile? Answers { get; init; }

    /// <summary>True for a table that came alone: what the library has beside the study's tables stays as it is.</summary>
    public bool IsTableAlone { get; init; }

    /// <summary>The same files at another address.</summary>
    public StudyFiles Named(string slug) => new()
    {
        Slug = slug,
        Tables = Tables,
        Citation = Citation,
        About = About,
        Answers = Answers,
        IsTableAlone = IsTableAlone,
    };

    public IEnumerable<StudyFile> All => Tables.Concat(new[] { Citation, About, Answers }.OfType<StudyFile>());
}
