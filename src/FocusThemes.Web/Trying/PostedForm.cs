using FocusThemes.Web.Hosting.Limiting;
using Microsoft.AspNetCore.Http.Features;

namespace FocusThemes.Web.Trying;

/// <summary>A form that was posted to be read, within its own limits.</summary>
/// <param name="Form">Null where it cannot be read.</param>
/// <param name="Status">The answer's, where it cannot.</param>
public sealed record PostedForm(IFormCollection? Form, int Status = StatusCodes.Status200OK)
{
    /// <summary>What is said of a form that broke off.</summary>
    public const string Broken = "The form did not come through whole; send it again.";

    public bool IsTooLarge => Status == StatusCodes.Status413PayloadTooLarge;

    /// <param name="mostBytes">The largest file; as letters of a field it is a third longer.</param>
    public static async Task<PostedForm> ReadAsync(HttpRequest request, int mostBytes, CancellationToken stop)
    {
        var largest = (mostBytes / 3 * 4) + RequestLimits.BesideTable;
        if (!request.HasFormContentType) return new(null, StatusCodes.Status415UnsupportedMediaType);
        try
        {
            if (!await WholeBody.TakeAsync(request, largest, stop)) return new(null, StatusCodes.Status413PayloadTooLarge);
            return new(await new FormFeature(request, new()
            {
                ValueCountLimit = RequestLimits.MostFields,
                ValueLengthLimit = largest,
                MultipartBodyLengthLimit = largest,
                BufferBodyLengthLimit = largest,
                MemoryBufferThreshold = largest,
            }).ReadFormAsync(stop));
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new(null, StatusCodes.Status413PayloadTooLarge);
        }
        catch (InvalidDataException fault)
        {
            return new(null, fault.Message.Contains("limit", StringComparison.OrdinalIgnoreCase)
                ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        }
    }
}
