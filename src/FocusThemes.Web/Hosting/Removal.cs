using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Web.Hosting;

/// <summary>What goes with a study that is taken out of the library.</summary>
/// <param name="Contents">"5 themes, 11 concepts, 12 quotes by 9 participants".</param>
/// <param name="Earlier">Readings from before.</param>
internal sealed record Removal(StudyHeader Study, string Contents, int Earlier)
{
    public static async Task<Removal> OfAsync(LibraryContext library, StudyHeader study, CancellationToken stop)
    {
        var catalogue = await library.ReadCatalogueAsync(study, stop);
        return new(
            study,
            $"{EnglishText.Count(catalogue.Themes.Count, "theme")}, "
            + $"{EnglishText.Count(catalogue.Themes.Sum(theme => theme.Concepts), "concept")}, "
            + EnglishText.QuotesBy(catalogue.QuoteCount, catalogue.Participants.Count),
            await library.CountEarlierReadingsAsync(study.Slug, stop));
    }

    /// <summary>The folder that brings a study of that slug back at the next start; null where there is none.</summary>
    public static string? SeedOf(string slug, string seeds) => Directory.Exists(seeds)
        ? Directory.EnumerateDirectories(seeds).FirstOrDefault(
            folder => StudyFolder.SlugOf(Path.GetFileName(folder)) == slug)
        : null;
}
