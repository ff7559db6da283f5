using System.Globalization;
using FocusThemes.Queries.Quotes;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Storage;
using FocusThemes.Verifying;
using FocusThemes.Web.Data;
using FocusThemes.Web.Trying;
using FocusThemes.Writing.Quotations;

namespace FocusThemes.Web.Assistants.Tools;

/// <summary>Which quotations of a text are real: for what an assistant has written before it gives it to anybody.</summary>
internal static class CheckQuotes
{
    public static LibraryTool Tool { get; } = new(
        "check_quotes", "Tells of every quotation of a text, your own answer above all, whether this library holds it: verbatim, "
            + "altered (with the difference), stitched from several, under another person's name, or not found. "
            + "Give no quotation that it does not find. Nothing of the text is kept.",
        [
            new("text", "Plain text or Markdown, quotations between marks or as block quotes, each with whoever said it.") { IsNeeded = true },
            new("study", "To look in one study only."), ToolParameter.After,
        ], AnswerAsync);

    private static async Task<IResult> AnswerAsync(ToolCall call)
    {
        var first = 0;
        if (call["after"].Length > 0 && !int.TryParse(call["after"], NumberStyles.None, CultureInfo.InvariantCulture, out first))
            return Answers.Malformed("The argument “after” takes what “more” of an answer says.");
        if (call["study"].Length > 0) return await Answers.ForStudyAsync(call.Library, call["study"], async study =>
            await CheckAsync(call, await call.Library.ScopeOfAsync(study, call.Stop), first), call.Stop);
        using var state = Snapshot.Hold(call.Library);
        return await CheckAsync(call, await call.Library.ScopeOfAllAsync(call.Stop), first);
    }

    private static async Task<IResult> CheckAsync(ToolCall call, QuoteScope scope, int first)
    {
        QuotationReport report;
        try
        {
            // On a site others wait for a place too.
            report = call.Services.GetService<TryPlaces>() is { } places
                ? await places.ReadAsync(ReadAsync, call.Stop, "part the text") : await ReadAsync(call.Stop);
        }
        catch (TimeoutException late)
        {
            return Answers.Malformed(late.Message);
        }

        var whole = QuotationsDocument.Of(report, "");
        var shown = whole with { Quotations = [.. whole.Quotations.Skip(first).Take(call.Most)] };
        var next = first + shown.Quotations.Count;
        return Answers.Json(new Checked(
            QuotationReport.What, shown, next < whole.Quotations.Count ? LibraryTool.MoreAfter($"{next}") : null));

        Task<QuotationReport> ReadAsync(CancellationToken stop) =>
            call.Library.CheckQuotationsAsync(ProseFormats.Pasted(call["text"], stop), scope, stop);
    }

    /// <param name="Report">What there is to say of the whole text, with some of its quotations.</param>
    /// <param name="More">How the next quotations are asked for; null where there are none.</param>
    private sealed record Checked(string Note, QuotationsDocument Report, string? More);
}
