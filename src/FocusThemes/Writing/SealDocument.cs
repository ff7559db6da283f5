using FocusThemes.Queries.Sealing;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing;

/// <summary>What a study vouches for itself with, as data: what <c>/studies/{study}/seal.json</c> answers.</summary>
/// <param name="Edition">The edition of the reader that has read the sources.</param>
/// <param name="Reading">The digest of what was read.</param>
/// <param name="Seal">The digest of the edition, the sources and the reading; exports carry it.</param>
/// <param name="IsWhole">False where the library’s file has been changed since the study was read.</param>
public sealed record SealDocument(
    StudyIdentity Study, int Edition, IReadOnlyList<SealedSource> Sources, string Reading, string Seal, bool IsWhole)
{
    public static SealDocument Of(StudyHeader study, FoundSeal seal) => new(
        StudyIdentity.Of(study), seal.Now.Edition, [.. seal.Now.Sources.Select(source => new SealedSource(source.Name, source.Sha256))],
        seal.Now.Reading, seal.Now.Digest, seal.IsWhole);
}

public sealed record SealedSource(string Name, string Sha256);
