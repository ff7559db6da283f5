using System.Text;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats.Prose;
using FocusThemes.Storage;
using FocusThemes.Verifying;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Trying;
using FocusThemes.Writing.Plain;
using FocusThemes.Writing.Quotations;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages.Verifying;

/// <summary>Tells of every quotation of a text that somebody pastes or drops whether the library holds it; nothing is stored.</summary>
[IgnoreAntiforgeryToken(Order = 2000)]
[NoFormBinding]
[Costs(RequestCost.Try)]
[RequestTimeout(Limits.Tries)]
public sealed class CheckQuotesModel(
    LibraryContext library, TryPlaces places, LimitSettings limits, PublicAddress site) : FormPage
{
    /// <summary>The most studies to choose from; among more, one is written instead.</summary>
    private const int MostChosen = 100;

    /// <summary>The slug of the one study that is looked in; empty or null for the library.</summary>
    [BindProperty(Name = "study", SupportsGet = true)]
    public string? Study { get; set; }

    /// <summary>What is in the form again.</summary>
    public TriedTable Sent { get; private set; } = new("", null, "", new());

    /// <summary>What was found; null where nothing was checked.</summary>
    public QuotationReport? Report { get; private set; }

    /// <summary>Those to choose from; none where there are too many.</summary>
    public IReadOnlyList<StudyLink> Studies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        await ReadStudiesAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var stop = HttpContext.RequestAborted;
        Response.Headers.CacheControl = "no-store";
        var mostBytes = limits.TryMegabytes * 1024 * 1024;
        var posted = await PostedForm.ReadAsync(Request, mostBytes, stop);
        Study = posted.Form?["study"].ToString().Trim();
        await ReadStudiesAsync(stop);
        if (posted.IsTooLarge) return TooLarge();
        if (posted.Form is not { } form)
            return Refuse(posted.Status, posted.Status == StatusCodes.Status400BadRequest ? PostedForm.Broken
                : "A text comes in a form, as multipart/form-data; paste it here or choose its file.");
        try
        {
            Sent = await TriedTable.ReadAsync(form, stop);
            if (Sent.IsEmpty) return Refuse(StatusCodes.Status400BadRequest, "There is nothing to check: paste a text or choose its file.");
            if (Sent.Table.Bytes.Length > mostBytes) return TooLarge();
            Report = await places.ReadAsync(CheckAsync, stop, "part the text");
            return Report is null ? Refuse(StatusCodes.Status404NotFound, $"There is no study “{Study}” in this library.") : Taken(form["take"].ToString(), Report);
        }
        catch (UnacceptableInputException fault)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, fault.Message);
        }
        catch (TimeoutException late)
        {
            return Busy(late.Message);
        }
    }

    private async Task ReadStudiesAsync(CancellationToken stop)
    {
        var all = (await library.ScopeOfAllAsync(stop)).Studies;
        Studies = all.Count > MostChosen ? [] : all;
    }

    // Null where there is no such study.
    private async Task<QuotationReport?> CheckAsync(CancellationToken stop)
    {
        var prose = Sent.File is { } file ? ProseFormats.Read(file.Name, file.Bytes, stop) : ProseFormats.Pasted(Sent.Text, stop);
        using var state = Snapshot.Hold(library);
        if (Study is not { Length: > 0 } slug) return await library.CheckQuotationsAsync(prose, await library.ScopeOfAllAsync(stop), stop);
        return await library.FindStudyAsync(slug, stop) is { } study
            ? await library.CheckQuotationsAsync(prose, await library.ScopeOfAsync(study, stop), stop) : null;
    }

    private ActionResult Taken(string form, QuotationReport report)
    {
        if (form == "json") return new JsonResult(QuotationsDocument.Of(report, site.Base), JsonFormat.Options);
        if (form != "md") return Page();
        using var text = new StringWriter();
        QuotationsMarkdown.Write(text, report, site.Base);
        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/markdown; charset=utf-8", "quotations.md");
    }

    private PageResult TooLarge() => Refuse(
        StatusCodes.Status413PayloadTooLarge,
        $"Texts up to {limits.TryMegabytes} MB are checked here; larger ones by the command line, with check-quotes.");
}
