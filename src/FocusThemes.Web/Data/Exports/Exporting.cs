using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Selections;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Addresses;
using FocusThemes.Web.Hosting;
using FocusThemes.Writing;
using Microsoft.Net.Http.Headers;

namespace FocusThemes.Web.Data.Exports;

/// <summary>Answers one request for an export, which is read while it is sent.</summary>
internal sealed class Exporting(
    LibraryContext library, IHttpContextAccessor accessor, TimeProvider time, PublicAddress site)
{
    private readonly HttpContext context = accessor.HttpContext!;

    private CancellationToken Stop => context.RequestAborted;

    private DateOnly Today => time.Today();

    public async Task OfStudyAsync(IExportFormat format, string slug, Func<StudyHeader, Task<Export?>> find)
    {
        // Until the last row is sent, the library stays as it was at the first.
        using var state = Snapshot.Hold(library);
        if (await library.FindStudyAsync(slug, Stop) is not { } study)
            await RefuseAsync(Answers.NoStudy(slug));
        else if (await find(study) is { } export)
            await SendAsync(format, export);
    }

    public async Task OfLibraryAsync(IExportFormat format)
    {
        using var state = Snapshot.Hold(library);
        if (await FilterAsync() is not { } filter) return;
        filter = await library.UnderstoodAsync(filter, Stop);
        await SendAsync(format, await library.ExportQuotesAsync(
            await library.ScopeOfAllAsync(Stop), null, filter, Today, Stop));
    }

    public async Task<Export?> StudyAsync(StudyHeader study) => await library.ExportStudyAsync(study, Today, Stop);

    public async Task<Export?> ThemeAsync(StudyHeader study, string number) =>
        await library.ExportThemeAsync(study, number, Today, Stop)
        ?? await RefuseAsync(await ThemeData.NoThemeAsync(library, study, number, Stop));

    public async Task<Export?> ParticipantAsync(StudyHeader study, string code, IExportFormat format)
    {
        var scope = await library.ScopeOfAsync(study, Stop);
        return scope.Catalogue!.FindAddressed(code) is { } who
            ? await library.ExportQuotesAsync(scope, study, QuoteFilter.OfParticipant(who.Code), Today, Stop)
            : await RefuseAsync(ParticipantsData.Nobody(study, scope.Catalogue, code, $".{format.Extension}"));
    }

    public async Task<Export?> QuotesAsync(StudyHeader study)
    {
        if (await FilterAsync() is not { } filter) return null;
        var scope = await library.ScopeOfAsync(study, Stop);
        if (context.Request.FaultIn(scope.Catalogue!) is { } wrong) return await RefuseAsync(Answers.Malformed(wrong));
        filter = (filter with { Studies = FilterValues.OfStudies() }).Understood(scope.Catalogue!);
        return await library.ExportQuotesAsync(scope, study, filter, Today, Stop);
    }

    public async Task<Export?> SelectionAsync(StudyHeader study)
    {
        var asked = context.Request.Selection(QuoteSelection.Quote, out var fault);
        return fault is not null ? await RefuseAsync(Answers.Malformed(fault))
            : await library.ExportSelectionAsync(study, asked, Today, Stop);
    }

    /// <summary>The filter of the address; null where it is malformed, which has been answered then.</summary>
    private async Task<QuoteFilter?> FilterAsync()
    {
        var filter = context.Request.FilterOfQuotes(out var fault);
        if (fault is null) return filter;
        await RefuseAsync(Answers.Malformed(fault));
        return null;
    }

    private async Task<Export?> RefuseAsync(IResult answer)
    {
        await answer.ExecuteAsync(context);
        return null;
    }

    private async Task SendAsync(IExportFormat format, Export export)
    {
        var choices = context.Request.Choices(format, out var fault);
        if (fault is not null)
        {
            await RefuseAsync(Answers.Malformed(fault));
            return;
        }

        var file = new ContentDispositionHeaderValue("attachment");
        file.SetHttpFileName($"{export.FileName}.{format.Extension}");
        context.Response.ContentType = format.MediaType;
        context.Response.Headers.ContentDisposition = file.ToString();
        await format.Chosen(choices).WriteAsync(export with { Site = site.Base }, context.Response.Body, Stop);
    }
}
