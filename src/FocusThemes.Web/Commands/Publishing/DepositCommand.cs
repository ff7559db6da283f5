using System.CommandLine;
using FocusThemes.Storage;
using FocusThemes.Web.Commands.Terminal;
using FocusThemes.Writing.Depositing;

namespace FocusThemes.Web.Commands.Publishing;

/// <summary><c>deposit STUDY --out FILE.zip</c>: a study as an archive takes it, whole or not at all.</summary>
internal static class DepositCommand
{
    public static Command Create(Option<string?> database)
    {
        var study = StudyArgument.Create();
        var file = new Option<string>("--out") { Description = "The archive to write, such as study.zip; there must be no file yet.", Required = true };
        return new Command(
            "deposit", "Pack a study for an archive: open data, sources, codebook and metadata, where nothing could give away who took part.") { study, file }.On(
            database, LibraryUse.Fill, (parsed, library, _, stop) => RunAsync(
                library, parsed.GetRequiredValue(study), parsed.GetRequiredValue(file), stop));
    }

    private static async Task<int> RunAsync(LibraryContext library, string slug, string file, CancellationToken stop)
    {
        (var site, library.Root) = LibraryVerb.Site();
        using var state = Snapshot.Hold(library);
        if (await StudyArgument.FindAsync(library, slug, stop) is not { } study) return 1;
        var target = Path.GetFullPath(file);
        if (Path.Exists(target)) return await CommandLine.FailAsync($"{target}: there is a file already; name one that is not there yet.");
        if (!await Gate.IsOpenAsync(library, study, stop)) return 1;
        using (Waiting.For("Packing the study"))
            await OwnersFile.WriteWholeAsync(target, stream => DepositPackage.WriteAsync(library, study, site.Base, stream, stop));
        await Console.Out.WriteLineAsync(
            $"{target}: {study.Slug} as a BagIt package with RO-Crate and DataCite metadata, {new FileInfo(target).Length:N0} bytes. Its README.md says what an archive asks "
            + "for and the library does not know.");
        return 0;
    }
}
