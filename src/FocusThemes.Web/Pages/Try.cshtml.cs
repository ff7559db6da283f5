using FocusThemes.Reading;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Trying;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>
/// Reads a table that somebody pastes or drops, shows what was read and gives it back; nothing is stored.
/// </summary>
[IgnoreAntiforgeryToken(Order = 2000)]
[NoFormBinding]
[Costs(RequestCost.Try)]
[RequestTimeout(Limits.Tries)]
public sealed class TryModel(TryPlaces places, LimitSettings limits, TimeProvider time) : FormPage
{
    /// <summary>What a page shows at most; the files have all.</summary>
    public const int MostQuotesShown = 500;

    private ReadingNotes? looked;

    /// <summary>What is in the form again.</summary>
    public TriedTable Table { get; private set; } = new("", null, "", new());

    /// <summary>The reading that is shown; null where nothing was read.</summary>
    public TriedReading? Reading { get; private set; }

    /// <summary>What can be said of the table; null where there is none.</summary>
    public ReadingNotes? Notes => Reading?.Notes ?? looked;

    public void OnGet() => Response.Headers.CacheControl = "no-store";

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        var mostBytes = limits.TryMegabytes * 1024 * 1024;
        var posted = await PostedForm.ReadAsync(Request, mostBytes, HttpContext.RequestAborted);
        if (posted.IsTooLarge) return TooLarge();
        if (posted.Form is not { } form)
            return Refuse(posted.Status, posted.Status == StatusCodes.Status400BadRequest ? PostedForm.Broken
                : "A table comes in a form, as multipart/form-data; paste it here or choose the file it stands in.");
        try
        {
            Table = await TriedTable.ReadAsync(form, HttpContext.RequestAborted);
            if (Table.IsEmpty)
                return Refuse(
                    StatusCodes.Status400BadRequest,
                    "There is nothing to read: paste a table or choose the file it stands in.");
            if (Table.Table.Bytes.Length > mostBytes) return TooLarge();
            return await ReadAsync(form["take"].ToString());
        }
        catch (UnacceptableInputException fault)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, fault.Message);
        }
    }

    private async Task<IActionResult> ReadAsync(string form)
    {
        var (table, gone) = (Table, HttpContext.RequestAborted);
        try
        {
            if (TriedFile.Find(form) is { } file)
                return await places.ReadAsync(stop => FileOfAsync(table, file, stop), gone);
            (Reading, looked, var fault) = await places.ReadAsync(stop => Task.FromResult(TriedReading.OfOrLook(table, stop)), gone);
            return fault is null ? Page() : Refuse(StatusCodes.Status422UnprocessableEntity, fault);
        }
        catch (TimeoutException late)
        {
            return Busy(late.Message);
        }
    }

    private async Task<IActionResult> FileOfAsync(TriedTable table, TriedFile taken, CancellationToken stop)
    {
        var file = new MemoryStream();
        await taken.WriteAsync(table, file, time.GetUtcNow().UtcDateTime, stop);
        return File(file.ToArray(), taken.MediaType, table.Slug + taken.Ending);
    }

    private PageResult TooLarge() => Refuse(StatusCodes.Status413PayloadTooLarge, TriedTable.LargerThan(limits.TryMegabytes));
}
