using FocusThemes.Queries.Sealing;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting.Limiting;

namespace FocusThemes.Web.Data;

/// <summary>What a study vouches for itself with, so that whoever has a copy can compare.</summary>
internal static class SealData
{
    public static void MapSealData(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/studies/{study}/seal.json", Answers.Methods, (
            string study, LibraryContext library, CancellationToken stop) => Answers.ForStudyAsync(
                library, study, async found => Answers.Json(SealDocument.Of(found, await library.FindSealAsync(found, stop))), stop))
            .Gives<SealDocument>("Digests (SHA-256) of the sources of a study and of what was read of them, and one of all.")
            .Weighs(RequestCost.Heavy).TakesLong();
    }

    /// <param name="Edition">Of the reader that has read the sources.</param>
    /// <param name="Reading">The digest of what was read.</param>
    /// <param name="Seal">The digest of the edition, the sources and the reading; exports carry it.</param>
    /// <param name="IsWhole">False where the library’s file has been changed since the study was read.</param>
    private sealed record SealDocument(
        StudyIdentity Study, int Edition, IReadOnlyList<SealedSource> Sources, string Reading, string Seal, bool IsWhole)
    {
        public static SealDocument Of(StudyHeader study, FoundSeal seal) => new(
            StudyIdentity.Of(study), seal.Now.Edition, [.. seal.Now.Sources.Select(source => new SealedSource(source.Name, source.Sha256))],
            seal.Now.Reading, seal.Now.Digest, seal.IsWhole);
    }

    private sealed record SealedSource(string Name, string Sha256);
}
