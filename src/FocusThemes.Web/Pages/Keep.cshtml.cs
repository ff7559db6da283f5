using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Storage.Importing;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Hosting.Limiting;
using FocusThemes.Web.Keeping;
using FocusThemes.Web.Trying;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace FocusThemes.Web.Pages;

/// <summary>
/// Shows what would become of the library, and does it when it comes back as it was shown. Each form carries a token of
/// this site's (checked by the framework before anything here runs), and comes from whoever sits at this machine.
/// </summary>
[OwnersOnly]
[RequestSizeLimit(RequestLimits.LargestForm)]
[RequestFormLimits(ValueLengthLimit = RequestLimits.LargestForm, MultipartBodyLengthLimit = RequestLimits.LargestForm)]
[Costs(RequestCost.Try)]
[RequestTimeout(Limits.Tries)]
public sealed class KeepModel(LibraryContext library, LibraryImporter importer, TryPlaces tries, SitePaths places) : FormPage
{
    /// <summary>How many changes to a study that is replaced are listed.</summary>
    public const int MostShown = 100;

    internal KeepPlan? Plan { get; private set; }

    /// <summary>True where what was agreed to is no longer what would be done.</summary>
    public bool IsOtherwise { get; private set; }

    /// <summary>
    /// What was sent, to be sent again when it is agreed to. A table goes as its bytes: letters in a page would come back as
    /// browsers take them, with other line breaks and without the signs that HTML does not know.
    /// </summary>
    public IEnumerable<(string Name, string Value)> Sent
    {
        get
        {
            string[] own = [KeepPlan.WasSeen, TriedTable.Kept, TriedTable.KeptName, "token", "text"];
            var sent = Request.Form.Where(given => !own.Contains(given.Key))
                .SelectMany(given => given.Value.Select(value => (given.Key, value ?? "")));
            return Plan!.Table?.Table is not { } file ? sent : sent.Concat(
                [(TriedTable.Kept, Convert.ToBase64String(file.Bytes)), (TriedTable.KeptName, file.Name)]);
        }
    }

    public IActionResult OnGet() => LocalRedirect("~/try");

    public async Task<IActionResult> OnPostAsync()
    {
        var stop = HttpContext.RequestAborted;
        try
        {
            var form = await Request.ReadFormAsync(stop);
            Plan = await PlanAsync();
            var seen = form[KeepPlan.WasSeen].ToString();
            if (seen.Length == 0) return Page();
            IsOtherwise = seen != Plan.Seen || !await Plan.DoAsync(importer, stop);
            if (IsOtherwise)
            {
                Plan = await PlanAsync();
                return Page();
            }

            Response.Headers.Location = Url.Content(Plan.Preview is null ? "~/" : $"~{StudyLink.AddressOf(Plan.Slug)}");
            return StatusCode(StatusCodes.Status303SeeOther);

            Task<KeepPlan> PlanAsync() =>
                tries.ReadAsync(cancelled => KeepPlan.OfAsync(library, form, places.Seeds, cancelled), stop);
        }
        catch (TimeoutException late)
        {
            return Refuse(StatusCodes.Status503ServiceUnavailable, late.Message);
        }
        catch (Exception fault) when (places.WhyNot(fault) is { } sentence)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, sentence);
        }
    }
}
