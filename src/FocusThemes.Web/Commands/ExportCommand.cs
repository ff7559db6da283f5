using System.CommandLine;
using System.Text.Json;
using FocusThemes.Queries;
using FocusThemes.Storage;
using FocusThemes.Writing;

namespace FocusThemes.Web.Commands;

/// <summary>Writes a study, a theme or some of its quotes to a file or to standard output.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";
    private const string Json = "json";
    private const string Project = "qdpx";
    private const string Codebook = "qdc";

    public static Command Create(Option<string?> database)
    {
        var study = StudyArgument.Create();
        var format = new Option<string>("--format") { Description = "The form to write.", Required = true };
        format.AcceptOnlyFromAmong([Json, Project, Codebook, .. ExportFormats.All.Select(form => form.Extension)]);
        var themes = new Option<string[]>("--theme") { Description = "Only this theme; may repeat: any of them." };
        var participants = new Option<string[]>("--participant") { Description = "Only this participant; may repeat." };
        var groups = new Option<string[]>("--group") { Description = "Only this focus group; may repeat." };
        var words = new Option<string?>("--q") { Description = "Only quotes with these words." };
        var file = new Option<string>("--out")
        {
            Description = "The file to write; - for standard output.",
            DefaultValueFactory = _ => StandardOutput,
        };
        var verb = new Command("export", "Write a study or some of its quotes in another form.")
        {
            study, format, themes, participants, groups, words, file,
        };
        verb.SetAction((parsed, stop) => LibraryVerb.RunAsync(
            parsed.GetValue(database), LibraryUse.Fill, (library, _, cancelled) =>
            {
                var filter = new QuoteFilter
                {
                    Themes = FilterValues.OfThemes(parsed.GetValue(themes) ?? []),
                    Participants = FilterValues.OfParticipants(parsed.GetValue(participants) ?? []),
                    Groups = FilterValues.OfGroups(parsed.GetValue(groups) ?? []),
                    Words = parsed.GetValue(words),
                };
                return RunAsync(
                    library, parsed.GetValue(study)!, filter, parsed.GetValue(format)!, parsed.GetValue(file)!, cancelled);
            }, stop));
        return verb;
    }

    private static async Task<int> RunAsync(
        LibraryContext library, string slug, QuoteFilter filter, string format, string file, CancellationToken stop)
    {
        using var state = OneState.Hold(library);
        if (await StudyArgument.FindAsync(library, slug, stop) is not { } study) return 1;
        var scope = await library.ScopeOfAsync(study, stop);
        if (UnknownValue.In(filter, scope) is [var unknown, ..]) return await FailAsync(unknown.Sentence);
        if (format is Project or Codebook && !filter.IsEmpty)
        {
            await Console.Error.WriteLineAsync("A QDA project is of a whole study: leave the filters out.");
            return CommandLine.WrongUsage;
        }

        if (file != StandardOutput)
        {
            await OwnersFile.WriteWholeAsync(
                file, stream => WriteAsync(library, study, scope, filter, format, stream, stop));
            return 0;
        }

        await using var output = Console.OpenStandardOutput();
        await WriteAsync(library, study, scope, filter, format, output, stop);
        return 0;
    }

    private static async Task WriteAsync(
        LibraryContext library, StudyHeader study, QuoteScope scope, QuoteFilter filter, string format, Stream stream,
        CancellationToken stop)
    {
        if (format is Project or Codebook)
        {
            using var file = new MemoryStream();
            var themes = await library.ReadThemesAsync(study, stop);
            if (format == Codebook) RefiCodebook.Write(file, study, themes);
            else RefiArchive.Write(
                file, study, themes, scope.Catalogue!.Participants, await library.ReadSourcesAsync(study, stop));
            await stream.WriteAsync(file.ToArray(), stop);
        }
        else if (format == Json && filter.IsEmpty)
        {
            await JsonSerializer.SerializeAsync(stream, await library.ReadStudyAsync(study, stop), JsonFormat.Options, stop);
        }
        else
        {
            var export = (await FindAsync(library, study, scope, filter, stop))
                .Told(Console.Error, !Console.IsErrorRedirected);
            if (format == Json) await JsonSerializer.SerializeAsync(stream, QuoteList.Of(export), JsonFormat.Options, stop);
            else await ExportFormats.Find(format)!.WriteAsync(export, stream, stop);
        }
    }

    private static async Task<Export> FindAsync(
        LibraryContext library, StudyHeader study, QuoteScope scope, QuoteFilter filter, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        if (filter.IsEmpty) return await library.ExportStudyAsync(study, today, stop);
        return filter is { Themes: [var number], Participants.Count: 0, Groups.Count: 0, Words: null }
            ? (await library.ExportThemeAsync(study, number, today, stop))!
            : await library.ExportQuotesAsync(scope, study, filter, today, stop);
    }

    private static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
