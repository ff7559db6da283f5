using System.CommandLine;
using System.Text.Json;
using FocusThemes.Checks;
using FocusThemes.Storage;
using FocusThemes.Web.Commands.Terminal;
using FocusThemes.Writing.Checks;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Web.Commands;

/// <summary><c>check STUDY</c>: what a reviewer would ask of a study.</summary>
internal static class CheckCommand
{
    /// <summary>Exit code 0: no error stands unanswered; 1: one does, or there is no such study.</summary>
    public static Command Create(Option<string?> database)
    {
        var study = StudyArgument.Create();
        var format = ReportForm.Option("json", "md");
        return new Command("check", "Ask of a study what a reviewer would ask.") { study, format }.On(
            database, LibraryUse.Fill, (parsed, library, _, stop) => RunAsync(
                library, parsed.GetRequiredValue(study), parsed.GetRequiredValue(format), stop));
    }

    private static async Task<int> RunAsync(
        LibraryContext library, string slug, string format, CancellationToken stop)
    {
        using var state = Snapshot.Hold(library);
        if (await StudyArgument.FindAsync(library, slug, stop) is not { } study) return 1;
        CheckReport report;
        using (Waiting.For("Checking the study")) report = await library.CheckAsync(study, stop);
        await using var written = new StringWriter();
        if (format == "json")
            await written.WriteLineAsync(JsonSerializer.Serialize(ChecksDocument.Of(report), JsonFormat.Options));
        else if (format == "md") ChecksMarkdown.Write(written, report);
        else ChecksText.Write(written, report);
        await Console.Out.WriteAsync(format == ReportForm.Text ? TerminalEmphasis.OnTerminal(written.ToString()) : written.ToString());
        return report.HasOpenError ? 1 : 0;
    }
}
