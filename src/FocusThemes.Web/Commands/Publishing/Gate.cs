using FocusThemes.Checks.Disclosure;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Web.Commands.Publishing;

/// <summary>Stops a study at the gate, with what has to be answered before it leaves.</summary>
internal static class Gate
{
    /// <returns>False, after the places on standard error, where something is not answered.</returns>
    public static async Task<bool> IsOpenAsync(LibraryContext library, StudyHeader study, CancellationToken stop)
    {
        var open = await library.ReadOpenPlacesAsync(study, stop);
        if (open.Count == 0) return true;
        await Console.Error.WriteLineAsync(
            $"{study.Slug}: {EnglishText.Count(open.Count, "place")} could give away who took part; nothing was written. Answer each in {StudyFileNames.Answers} of the "
            + "study’s folder, or do what is said behind it, and import the study again:");
        foreach (var check in open.GroupBy(place => place.Check))
        {
            foreach (var place in check) await Console.Error.WriteLineAsync($"  {place.Finding.Sentence} ({place.InAnswers})");
            await Console.Error.WriteLineAsync($"    To do: {check.Key.Remedy}.");
        }

        return false;
    }
}
