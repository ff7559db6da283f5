using System.CommandLine;
using FocusThemes.Checks.Reporting;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Commands.Importing;
using FocusThemes.Web.Commands.Publishing;
using FocusThemes.Web.Hosting;
using FocusThemes.Writing;
using FocusThemes.Writing.Codebooks;
using FocusThemes.Writing.Reporting;

namespace FocusThemes.Web.Commands;

/// <summary>Writes a study, a theme or some of its quotes to a file or to standard output.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    public static Command Create(Option<string?> database)
    {
        var study = StudyArgument.Create();
        var format = new Option<string>("--format") { Description = "The form to write.", Required = true };
        format.AcceptOnlyFromAmong([.. ExportForms.All.Select(form => form.Extension)]);
        var filters = new FilterOptions();
        var words = new Option<string?>("--q") { Description = "Only quotes with these words." };
        var codebook = new Option<bool>("--codebook")
        {
            Description = "The codebook of the study: what its codes mean, with counts and examples.",
        };
        var list = new Option<string?>("--list")
        {
            Description = $"A list for reporting, filled in with what the study's data tell. For {ReportingForm.Extensions}.",
        };
        list.AcceptOnlyFromAmong([.. ReportingList.All.Select(one => one.Id)]);
        var isPublic = new Option<bool>("--public")
        {
            Description = "Only where nothing in the study could give away who took part, or that is answered; else says the places.",
        };
        var file = new Option<string>("--out")
        {
            Description = "The file to write; - for standard output.",
            DefaultValueFactory = _ => StandardOutput,
        };
        var verb = new Command("export", "Write a study or some of its quotes in another form.")
        {
            study, format, words, codebook, list, isPublic, file,
        };
        filters.AddTo(verb);
        var options = new FormOptions();
        options.AddTo(verb);
        return verb.On(
            database, LibraryUse.Fill, async (parsed, library, _, stop) =>
            {
                var said = parsed.GetValue(format)!;
                var asked = parsed.GetValue(list) is { } id ? ReportingList.Find(id) : null;
                if (asked is not null && parsed.GetValue(codebook))
                    return await CommandLine.FailAsync("--list and --codebook are two files: ask for one after the other.", CommandLine.WrongUsage);
                var form = asked is not null ? ReportingForm.Find(said) : parsed.GetValue(codebook) ? CodebookForm.Find(said) : ExportForms.Find(said);
                if (form is null)
                {
                    return await CommandLine.FailAsync(
                        asked is null ? $"A codebook is not written as {said}: take {CodebookForm.Extensions}."
                            : $"A list is not written as {said}: take {ReportingForm.Extensions}.", CommandLine.WrongUsage);
                }

                if (options.Fault(parsed, form) is { } fault) return await CommandLine.FailAsync(fault, CommandLine.WrongUsage);
                var filter = filters.Filter(parsed, out var malformed) with { Words = parsed.GetValue(words) };
                if (malformed is not null) return await CommandLine.FailAsync(malformed, CommandLine.WrongUsage);
                var wanted = new Wanted(parsed.GetValue(study)!, filter, form, options.Choices(parsed, form), parsed.GetValue(isPublic)) { List = asked };
                return await RunAsync(library, wanted, parsed.GetValue(file)!, stop);
            });
    }

    private static async Task<int> RunAsync(
        LibraryContext library, Wanted wanted, string file, CancellationToken stop)
    {
        (var site, library.Root) = LibraryVerb.Site();
        using var state = Snapshot.Hold(library);
        if (await StudyArgument.FindAsync(library, wanted.Slug, stop) is not { } study) return 1;
        if (wanted.IsPublic && !await Gate.IsOpenAsync(library, study, stop)) return 1;
        var scope = await library.ScopeOfAsync(study, stop);
        if (UnknownValue.In(wanted.Filter, scope) is [var unknown, ..]) return await CommandLine.FailAsync(unknown.Sentence);
        if (wanted.Form is not IExportFormat && !wanted.Filter.IsEmpty)
        {
            var what = wanted.List is not null ? "list" : wanted.Form is DocumentForm<CodebookExport> ? "codebook" : "QDA project";
            return await CommandLine.FailAsync($"A {what} is of a whole study: leave the filters out.", CommandLine.WrongUsage);
        }

        if (file != StandardOutput)
        {
            await OwnersFile.WriteWholeAsync(
                file, stream => WriteAsync(library, study, scope, wanted, site, stream, stop));
            return 0;
        }

        await using var output = Console.OpenStandardOutput();
        await WriteAsync(library, study, scope, wanted, site, output, stop);
        return 0;
    }

    private static async Task WriteAsync(
        LibraryContext library, StudyHeader study, QuoteScope scope, Wanted wanted, PublicAddress site, Stream stream,
        CancellationToken stop)
    {
        if (wanted.Form is DocumentForm<CodebookExport> codebook)
        {
            var book = await library.ReadCodebookAsync(study, stop);
            var export = CodebookExport.Of(book, TimeProvider.System.Today(), site.Base);
            await stream.WriteAsync(codebook.Bytes(export, wanted.Choices), stop);
            return;
        }

        if (wanted.Form is DocumentForm<ReportingExport> form)
        {
            var export = ReportingExport.Of(await library.FillAsync(study, wanted.List!, stop), TimeProvider.System.Today(), site.Base);
            await stream.WriteAsync(form.Bytes(export, wanted.Choices), stop);
            return;
        }

        if (wanted.Filter.IsEmpty && wanted.Form is IStudyForm whole)
        {
            await whole.WriteAsync(new StoredStudy(library, study), stream, wanted.Choices, stop);
            return;
        }

        var quotes = (await FindAsync(library, study, scope, wanted.Filter, stop) with { Site = site.Base })
            .WithProgress(Console.Error, !Console.IsErrorRedirected);
        await ((IExportFormat)wanted.Form).Chosen(wanted.Choices).WriteAsync(quotes, stream, stop);
    }

    private static async Task<Export> FindAsync(
        LibraryContext library, StudyHeader study, QuoteScope scope, QuoteFilter filter, CancellationToken stop)
    {
        var today = TimeProvider.System.Today();
        if (filter.IsEmpty) return await library.ExportStudyAsync(study, today, stop);
        return filter is { Chosen.Count: 1, Themes: [var number], Words: null }
            ? (await library.ExportThemeAsync(study, number, today, stop))!
            : await library.ExportQuotesAsync(scope, study, filter, today, stop);
    }

    private sealed record Wanted(string Slug, QuoteFilter Filter, IExportForm Form, ExportChoices Choices, bool IsPublic)
    {
        /// <summary>Null for what is no list for reporting.</summary>
        public ReportingList? List { get; init; }
    }
}
