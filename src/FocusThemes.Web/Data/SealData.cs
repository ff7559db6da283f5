using FocusThemes.Queries.Sealing;
using FocusThemes.Storage;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Writing;

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
            .Costs(RequestCost.Heavy).TakesLong();
    }
}
