using System.CommandLine;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Commands.Terminal;

namespace FocusThemes.Web.Commands;

/// <summary><c>verify</c>: looks through the whole library and tells what is not as it should be.</summary>
internal static class VerifyCommand
{
    public static Command Create(Option<string?> database) =>
        new Command("verify", "Look through the whole library for damage; changes nothing.").On(
            database, LibraryUse.Inspect, (_, library, _, stop) => RunAsync(library, stop));

    private static async Task<int> RunAsync(LibraryContext library, CancellationToken stop)
    {
        if (!LibrarySchema.Of(library).IsCurrent)
            return await CommandLine.FailAsync(
                $"{library.Path}: an older version of FocusThemes made this library; start the site once, which "
                + "keeps a copy and reads it anew, and verify it then.");
        List<string> faults;
        using (Waiting.For("Looking through the library")) faults = LibraryFaults.Find(library, stop);
        foreach (var fault in faults) await Console.Error.WriteLineAsync($"{library.Path}: {fault}");
        if (faults.Count > 0) return 1;
        var studies = (await library.FindStudiesAsync(new(), 1, stop)).All;
        await Console.Out.WriteLineAsync(
            $"{library.Path}: sound, with {EnglishText.Count(studies.Studies, "study", "studies")} and "
            + $"{EnglishText.Count(studies.Quotes, "quote")}; every source is as it came.");
        return 0;
    }
}
