using FocusThemes.Model;
using FocusThemes.Reading.Citations;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Reading;

/// <summary>A file of a study: its name without folder, and its bytes.</summary>
public sealed record StudyFile(string Name, byte[] Bytes)
{
    private byte[] bytes = Bytes;
    private string? cameAs;

    /// <summary>None once they are let go.</summary>
    public byte[] Bytes { get => bytes; init => bytes = value; }

    /// <summary>SHA-256 of the file that it came as, in lower-case hexadecimal, where these are other bytes or none; null where it came so.</summary>
    public string? CameAs { get => cameAs; init => cameAs = value; }

    /// <summary>True where nobody asks for the bytes of a project again after it has been read.</summary>
    public bool IsReadOnce { get; init; }

    /// <summary>Forgets a project's file, which is most of what is held while it is read.</summary>
    internal void LetGo()
    {
        if (!IsReadOnce) return;
        cameAs ??= SourceDocument.DigestOf(bytes);
        bytes = [];
    }
}

/// <summary>
/// What a study is read from: its tables as they came, the citation and what the study says of itself.
/// </summary>
public sealed record StudyFiles
{
    public required string Slug { get; init; }
    public required IReadOnlyList<StudyFile> Tables { get; init; }

    /// <summary>True for what a folder happens to hold: a text without a theme in it is then none of the tables.</summary>
    public bool IsFolder { get; init; }

    /// <summary>Names of files of the study's folder that could hold tables, but are known to hold others.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary><c>study.json</c>: the citation as CSL-JSON; null where there is none.</summary>
    public StudyFile? Citation { get; init; }

    /// <summary><c>about.md</c>; null where there is none.</summary>
    public StudyFile? About { get; init; }

    /// <summary><c>checks.json</c>: what the authors answer to the checks; null where there is none.</summary>
    public StudyFile? Answers { get; init; }

    /// <summary><c>highlights.json</c>: the quotes that the team chose; null where there is none.</summary>
    public StudyFile? Highlights { get; init; }

    /// <summary>Who is called what; null where everybody is called as the files have it.</summary>
    public PseudonymList? Pseudonyms { get; init; }

    /// <summary>What stays of whoever has withdrawn: see <see cref="Withheld.WithdrawnKey"/>.</summary>
    public IReadOnlySet<string> Withdrawn { get; init; } = new HashSet<string>();

    /// <summary><c>publish.json</c>: what of the study may be published; null where there is none.</summary>
    public StudyFile? Publish { get; init; }

    /// <summary>True for a table that came alone: what the library has beside the study's tables stays.</summary>
    public bool IsTableAlone { get; init; }

    /// <summary>How to read the tables, where that was said on the command line or in a form; what
    /// <c>study.json</c> says stands for the rest.</summary>
    public ReadingHints Hints { get; init; } = new();

    /// <summary>What was said of these tables, for others that take their place: what begins at a place is so in the same
    /// text only.</summary>
    public ReadingHints HintsFor(IReadOnlyList<StudyFile> others)
    {
        var areSame = Tables.Count == others.Count
            && Tables.Zip(others).All(pair => pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes));
        return areSame ? Hints : Hints with { Places = null };
    }

    /// <summary>The title and citation, where they were given on the command line or in a form.</summary>
    public GivenCitation Given { get; init; } = new();

    /// <summary>What the study is cited by: <see cref="Given"/> before <see cref="Citation"/>.</summary>
    /// <exception cref="UnacceptableInputException">The study's own cannot be read.</exception>
    public StudyFile? CitedBy => Given.Or(Citation);

    public IEnumerable<StudyFile> All => Tables.Concat(new[] { CitedBy, About, Answers, Highlights, Publish }.OfType<StudyFile>());
}
