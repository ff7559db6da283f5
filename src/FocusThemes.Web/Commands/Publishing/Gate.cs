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
        var places = await library.ReadGateAsync(study, stop);
        var open = places.Where(place => place.IsOpen).ToList();
        if (open.Count == 0)
        {
            await TellUnboundAsync(study, [.. places.Where(place => place.IsUnbound)]);
            return true;
        }

        await Console.Error.WriteLineAsync(
            $"{study.Slug}: {EnglishText.Count(open.Count, "place")} could give away who took part; nothing was written. Answer each in {StudyFileNames.Answers} of the "
            + "study’s folder, or do what is said behind it, and import the study again:");
        foreach (var check in open.GroupBy(place => place.Check))
        {
            foreach (var place in check)
                await Console.Error.WriteLineAsync($"  {place.Finding.Sentence}{(place.IsOfOther ? " Something else stood there when it was answered." : "")} ({place.InAnswers})");
            await Console.Error.WriteLineAsync($"    To do: {check.Key.Remedy}.");
        }

        return false;
    }

    private static async Task TellUnboundAsync(StudyHeader study, List<GatePlace> places)
    {
        if (places.Count == 0) return;
        await Console.Error.WriteLineAsync(
            $"{study.Slug}: {EnglishText.Count(places.Count, "answer")} in {StudyFileNames.Answers} would hold for whatever comes to stand there; to bind them to what is "
            + "there today, add “seen”:");
        foreach (var place in places) await Console.Error.WriteLineAsync($"  {place.InAnswers}");
    }
}
