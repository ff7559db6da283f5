using System.CommandLine;
using System.Text.Json;
using FocusThemes.Queries.Quotes;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Storage;
using FocusThemes.Verifying;
using FocusThemes.Web.Commands.Terminal;
using FocusThemes.Writing.Plain;
using FocusThemes.Writing.Quotations;

namespace FocusThemes.Web.Commands;

/// <summary><c>check-quotes FILE</c>: which quotations of a text the library holds.</summary>
internal static class CheckQuotesCommand
{
    /// <summary>Exit code 0: every quotation was found word for word, none under another name; 1: one was not.</summary>
    public static Command Create(Option<string?> database)
    {
        var file = new Argument<string>("FILE") { Description = "A manuscript, slides or any other text." };
        var study = new Option<string?>("--study") { Description = "Only quotes of this study, by its part of the address." };
        var format = ReportForm.Option("json", "md");
        return new Command("check-quotes", "Tell which quotations of a text are real.") { file, study, format }.On(
            database, LibraryUse.Fill, (parsed, library, _, stop) => RunAsync(
                library, parsed.GetRequiredValue(file), parsed.GetValue(study), parsed.GetRequiredValue(format), stop));
    }

    private static async Task<int> RunAsync(
        LibraryContext library, string file, string? slug, string format, CancellationToken stop)
    {
        QuotationReport report;
        try
        {
            var prose = ProseFormats.Read(Path.GetFileName(file), await File.ReadAllBytesAsync(file, stop), stop);
            using var state = Snapshot.Hold(library);
            if (await ScopeAsync(library, slug, stop) is not { } scope) return 1;
            using (Waiting.For("Checking the quotations")) report = await library.CheckQuotationsAsync(prose, scope, stop);
        }
        catch (UnacceptableInputException fault)
        {
            return await CommandLine.FailAsync(fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return await CommandLine.FailAsync($"{file}: there is no such file, or it cannot be read.");
        }

        var site = LibraryVerb.Site().Address.Base;
        await using var written = new StringWriter();
        if (format == "json")
            await written.WriteLineAsync(JsonSerializer.Serialize(QuotationsDocument.Of(report, site), JsonFormat.Options));
        else if (format == "md") QuotationsMarkdown.Write(written, report, site);
        else QuotationsText.Write(written, report);
        await Console.Out.WriteAsync(written.ToString());
        return report.HasFault ? 1 : 0;
    }

    // Null, after a sentence on standard error, where there is no such study.
    private static async Task<QuoteScope?> ScopeAsync(LibraryContext library, string? slug, CancellationToken stop)
    {
        if (slug is null) return await library.ScopeOfAllAsync(stop);
        return await StudyArgument.FindAsync(library, slug, stop) is { } study ? await library.ScopeOfAsync(study, stop) : null;
    }
}
