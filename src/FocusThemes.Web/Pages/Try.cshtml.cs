using FocusThemes.Reading;
using FocusThemes.Reading.Tables;
using FocusThemes.Reading.Tables.Grids;
using FocusThemes.Web.Hosting;
using FocusThemes.Web.Trying;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FocusThemes.Web.Pages;

/// <summary>
/// Reads a table that somebody pastes or drops, shows what was read and gives it back; nothing is stored.
/// </summary>
[IgnoreAntiforgeryToken(Order = 2000)]
[NoFormBinding]
[Weighs(Weight.Try)]
[RequestTimeout(Limits.Tries)]
public sealed class TryModel(TimeProvider time) : PageModel
{
    /// <summary>Of the whole form; a file travels in letters from the second answer on, which take a third more.</summary>
    public const int LargestRequest = TriedTable.MostBytes / 3 * 4 + 256 * 1024;

    /// <summary>What a page shows at most; the files have all.</summary>
    public const int MostQuotesShown = 500;

    private const int MostAtOnce = 4;
    private const int MostFields = 700;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly SemaphoreSlim AtOnce = new(MostAtOnce);
    private ReadingNotes? looked;

    /// <summary>What is in the form again.</summary>
    public TriedTable Table { get; private set; } = new("", null, "", new());

    /// <summary>Null where nothing was read.</summary>
    public TriedReading? Reading { get; private set; }

    /// <summary>What can be said of the table; null where there is none.</summary>
    public ReadingNotes? Notes => Reading?.Notes ?? looked;

    /// <summary>Why nothing was read; null where there is nothing to say.</summary>
    public string? Fault { get; private set; }

    public void OnGet() => Response.Headers.CacheControl = "no-store";

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        if (!Request.HasFormContentType)
            return Refuse(
                StatusCodes.Status415UnsupportedMediaType,
                "A table comes in a form, as multipart/form-data; paste it here or choose the file it stands in.");
        try
        {
            if (!await WholeBody.TakeAsync(Request, LargestRequest, HttpContext.RequestAborted)) return TooLarge();
            var form = await new FormFeature(Request, new()
            {
                ValueCountLimit = MostFields,
                ValueLengthLimit = LargestRequest,
                MultipartBodyLengthLimit = LargestRequest,
                BufferBodyLengthLimit = LargestRequest,
                MemoryBufferThreshold = LargestRequest,
            }).ReadFormAsync(HttpContext.RequestAborted);
            Table = await TriedTable.ReadAsync(form, HttpContext.RequestAborted);
            if (Table.IsEmpty)
                return Refuse(
                    StatusCodes.Status400BadRequest,
                    "There is nothing to read: paste a table or choose the file it stands in.");
            if (Table.Table.Bytes.Length > TriedTable.MostBytes) return TooLarge();
            return await ReadAsync(form["take"].ToString());
        }
        catch (UnacceptableInputException fault)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, fault.Message);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
        catch (InvalidDataException fault)
        {
            return fault.Message.Contains("limit", StringComparison.OrdinalIgnoreCase)
                ? TooLarge()
                : Refuse(StatusCodes.Status400BadRequest, "The form did not come through whole; send it again.");
        }
    }

    private async Task<IActionResult> ReadAsync(string form)
    {
        if (!await AtOnce.WaitAsync(TimeSpan.FromSeconds(1), HttpContext.RequestAborted)) return Busy("Several tables are being read just now; send yours again in a few seconds.");
        // Beside the request, so that one that takes too long can be given up; its place is free when it ends.
        var work = Task.Run(() => WorkAsync(form));
        _ = work.ContinueWith(_ => AtOnce.Release(), TaskScheduler.Default);
        try
        {
            return await work.WaitAsync(Longest, HttpContext.RequestAborted);
        }
        catch (TimeoutException)
        {
            return Busy($"Reading it took longer than {Longest.TotalSeconds} seconds and was given up; try the table without the text around it.");
        }
    }

    private async Task<IActionResult> WorkAsync(string form)
    {
        if (!TriedReading.Forms.Contains(form))
        {
            try
            {
                Reading = await TriedReading.OfAsync(Table, CancellationToken.None);
            }
            catch (UnacceptableInputException)
            {
                // Whoever knows the table can still say what its columns hold.
                looked = TableReader.Look(TableFormats.Read(Table.Table.Name, Table.Table.Bytes));
                throw;
            }

            return Page();
        }

        var file = new MemoryStream();
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        await TriedReading.WriteAsync(Table, form, file, today, CancellationToken.None);
        return File(file.ToArray(), MediaTypeOf(form), $"{Table.Slug}.{form}");
    }

    private static string MediaTypeOf(string form) => form switch
    {
        "zip" => "application/zip",
        "json" => "application/json",
        _ => Writing.ExportFormats.Find(form)!.MediaType,
    };

    private PageResult Busy(string sentence)
    {
        Response.Headers.RetryAfter = "10";
        return Refuse(StatusCodes.Status503ServiceUnavailable, sentence);
    }

    private PageResult TooLarge() => Refuse(StatusCodes.Status413PayloadTooLarge, $"Tables up to {TriedTable.MostBytes / 1024 / 1024} MB are read here; larger ones by the command line, with import.");

    private PageResult Refuse(int status, string sentence)
    {
        (Fault, Response.StatusCode) = (sentence, status);
        return Page();
    }
}
