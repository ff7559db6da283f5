using System.CommandLine;
using System.Globalization;
using FocusThemes.Comparing;
using FocusThemes.Queries.Sealing;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Web.Commands.Terminal;

namespace FocusThemes.Web.Commands;

/// <summary><c>verify-study STUDY</c>: whether a study, or a copy of it, is what it was when it was read.</summary>
internal static class VerifyStudyCommand
{
    /// <summary>Exit code 0: it is; 1: it is not, or there is no such study or copy.</summary>
    public static Command Create(Option<string?> database)
    {
        var study = StudyArgument.Create();
        var copy = new Option<string?>("--copy")
        {
            Description = "A file that was taken along of the study, to tell whether it still says what the study says.",
        };
        return new Command(
            "verify-study", "Tell the digests of a study's sources and reading, and whether it is as it was read.") { study, copy }.On(
            database, LibraryUse.Fill, (parsed, library, _, stop) => RunAsync(
                library, parsed.GetRequiredValue(study), parsed.GetValue(copy), stop));
    }

    private static async Task<int> RunAsync(LibraryContext library, string slug, string? copy, CancellationToken stop)
    {
        using var state = Snapshot.Hold(library);
        if (await StudyArgument.FindAsync(library, slug, stop) is not { } study) return 1;
        FoundSeal seal;
        using (Waiting.For("Reading the study")) seal = await library.FindSealAsync(study, stop);
        foreach (var (name, sha256) in seal.Now.Sources) await SayAsync($"source   {sha256}  {name}");
        await SayAsync($"reading  {seal.Now.Reading}");
        await SayAsync($"edition  {seal.Now.Edition.ToString(CultureInfo.InvariantCulture)}");
        await SayAsync($"seal     {seal.Now.Digest}");
        if (!seal.IsWhole)
            return await CommandLine.FailAsync(
                $"{study.Slug}: it is not what it was when it was read, under seal {seal.Stored}: its sources or what was read of them "
                + "have been changed in the library’s file.");
        await SayAsync($"{study.Slug} is as it was read.");
        return copy is null ? 0 : await CheckAsync(library, study, seal, copy, stop);
    }

    private static async Task<int> CheckAsync(
        LibraryContext library, StudyHeader study, FoundSeal seal, string path, CancellationToken stop)
    {
        var file = StudyFolder.ReadCopy(path);
        var found = await library.CheckCopyAsync(study, seal, file, stop);
        if (found.Seal is { } under)
            await SayAsync(under == seal.Now.Digest
                ? $"{file.Name} was taken along under this seal."
                : $"{file.Name} was taken along under another seal, {under}: the study has been read anew since.");
        if (!found.HoldsAll)
            await SayAsync($"{file.Name}: this form does not hold all that is sealed; its quotes and their identifiers were compared.");
        if (!found.IsSame)
            return await CommandLine.FailAsync($"{file.Name} does not say what the study says: " + (found.Comparison?.Sentence
                ?? "its words are the same, but not the identifiers of its quotes, or what is told of its participants."));
        await SayAsync($"{file.Name} says what the study says.");
        return 0;
    }

    private static Task SayAsync(string line) => Console.Out.WriteLineAsync(line);
}
