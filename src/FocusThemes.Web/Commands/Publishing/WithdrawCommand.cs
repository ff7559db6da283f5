using System.CommandLine;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Web.Commands.Terminal;
using FocusThemes.Web.Hosting;

namespace FocusThemes.Web.Commands.Publishing;

/// <summary><c>withdraw STUDY CODE</c>: takes a participant out of a study, for ever.</summary>
internal static class WithdrawCommand
{
    public static Command Create(Option<string?> database)
    {
        var study = StudyArgument.Create();
        var code = new Argument<string>("CODE") { Description = "The participant's code, as the study has it." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tells what would be taken out; changes nothing." };
        return new Command("withdraw", "Take a participant out of a study: their words, what is told of them, and every trace in the library.")
        {
            study, code, dryRun,
        }.On(database, LibraryUse.Keep, (parsed, library, importer, stop) => RunAsync(
            library, importer, (parsed.GetValue(study)!, parsed.GetValue(code)!), parsed.GetValue(dryRun),
            LibraryVerb.Find(parsed.GetValue(database)).Seeds, stop));
    }

    private static async Task<int> RunAsync(
        LibraryContext library, LibraryImporter importer, (string Study, string Code) named, bool isDry, string seeds, CancellationToken stop)
    {
        if (await StudyArgument.FindAsync(library, named.Study, stop) is not { } study) return 1;
        Withdrawal? withdrawal;
        using (Waiting.For("Taking their words out")) withdrawal = await importer.WithdrawAsync(study.Slug, named.Code, isDry, stop);
        if (withdrawal is null)
        {
            var known = (await library.ReadCatalogueAsync(study, stop)).Participants.Select(who => who.Code);
            return await CommandLine.FailAsync(
                $"{study.Slug} names nobody “{named.Code}”; who has withdrawn already is not named any more.{DidYouMean.Of(named.Code, known)}");
        }

        var earlier = withdrawal.Earlier == 0 ? "" : $", with {EnglishText.Count(withdrawal.Earlier, "earlier reading")} of the study, which {(withdrawal.Earlier == 1 ? "has" : "have")} them too";
        await Console.Out.WriteLineAsync(
            $"{study.Slug}: {withdrawal.Who.Code} {(isDry ? "would be" : "is")} withdrawn: {EnglishText.Count(withdrawal.Quotes.Count, "quote")}, and what was told of "
            + $"them{earlier}. In the place of each quote {(isDry ? "would stand" : "stands")} [words withdrawn].");
        foreach (var (file, problem) in withdrawal.After.Problems.Where(found => found.Problem.Sentence.Contains("withdrawn", StringComparison.Ordinal)))
            await Console.Out.WriteLineAsync($"{file}{(problem.Line > 0 ? $", line {problem.Line}" : "")}: {problem.Sentence}");
        if (withdrawal.Others.Count > 0)
            await Console.Out.WriteLineAsync($"The same quotes stand in other studies, out of which nobody was taken: {string.Join(", ", withdrawal.Others)}.");
        if (WordsLeft.Of(withdrawal, study.Slug, seeds, library.Path).ToList() is { Count: > 0 } left)
        {
            await Console.Out.WriteLineAsync("Files of your own have their words, or may have them; take them out there, or delete the files:");
            foreach (var path in left) await Console.Out.WriteLineAsync($"  {path}");
        }

        await Console.Out.WriteLineAsync(isDry ? "Nothing was changed."
            : "What was taken along, backed up or published before is not known here. A library that is made anew knows of no withdrawal: "
                + $"take the words out of the files, or name the code as “withdrawn” in the study’s {Reading.StudyFileNames.Publish}.");
        return 0;
    }
}
