using System.CommandLine;
using FocusThemes.Reading.Hints;
using FocusThemes.Web.Commands.Terminal;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>Puts studies into the library, or tells what that would change.</summary>
internal static class ImportCommand
{
    public static Command Create(Option<string?> database)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A study's folder, a folder of such folders, or a table; any number of each.",
            Arity = ArgumentArity.OneOrMore,
        };
        var slug = new Option<string?>("--study")
        {
            Description = "The study's part of addresses, for a single study; makes one of several tables.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Tells what would be read and changed; stores nothing." };
        var format = ReportForm.Option("json");
        var pseudonyms = new Option<string?>("--pseudonyms")
        {
            Description = "A list of real names and what is shown for them, as CSV or JSON; it is never stored. Default: the setting FocusThemes:Pseudonyms.",
            HelpName = "FILE",
        };
        var hints = new HintOptions();
        var verb = new Command("import", "Read studies into the library, each of them whole or not at all.")
        {
            paths, slug, dryRun, format, pseudonyms,
        };
        var citation = new ImportCitation();
        citation.AddTo(verb);
        hints.AddTo(verb);
        verb.SetAction(async (parsed, stop) =>
        {
            var found = ImportPlaces.Find(parsed.GetValue(paths)!, parsed.GetValue(slug), out var wrongUsage);
            // Tables that one study is made of are one, found or not.
            if (parsed.GetValue(slug) is null) wrongUsage ??= citation.WrongUsage(parsed, found.Meant);
            if (wrongUsage is not null) return await CommandLine.FailAsync(wrongUsage, CommandLine.WrongUsage);
            var given = citation.Of(parsed, out var failure);
            PseudonymList? names = null;
            try
            {
                if ((parsed.GetValue(pseudonyms) ?? LibraryVerb.Find(parsed.GetValue(database)).Pseudonyms) is { } list) names = PseudonymList.Read(list);
            }
            catch (Exception fault) when (ImportFailure.IsOne(fault))
            {
                // Without it, nothing may be read: every name would stand there.
                return await CommandLine.FailAsync(fault.Message);
            }

            if (failure is not null) found = new([], [failure, .. found.Failed]);
            var report = new ImportReport(
                Console.Out, Console.Error, parsed.GetValue(dryRun), parsed.GetValue(format) != ReportForm.Text);
            var progress = new ImportProgress(
                Console.Error, !Console.IsErrorRedirected, found.Studies.Count,
                found.Studies.Sum(place => place.Bytes));
            return await LibraryVerb.RunAsync(
                parsed.GetValue(database), LibraryUse.Look, (library, importer, cancelled) =>
                    new ImportRun(library, importer, new(hints.Of(parsed), given, names, parsed.GetValue(slug) is not null), report, progress)
                        .RunAsync(found.Studies, found.Failed, cancelled), stop);
        });
        return verb;
    }
}
