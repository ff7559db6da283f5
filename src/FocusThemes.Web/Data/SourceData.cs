using FocusThemes.Queries;
using FocusThemes.Storage;

namespace FocusThemes.Web.Data;

/// <summary>A source as it came, byte for byte.</summary>
internal static class SourceData
{
    public static void MapSourceData(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/studies/{study}/source/{name}/bytes", Answers.Methods, (
            string study, string name, LibraryContext library, CancellationToken stop) =>
            Answers.ForStudyAsync(library, study, async found => await library.ReadBytesAsync(found, name, stop) is { } bytes
                ? Results.File(bytes, "application/octet-stream", name)
                : Answers.NotFound($"This study has no source “{name}”."), stop));
}
