using FocusThemes.Model;
using FocusThemes.Reading;

namespace FocusThemes.Web.Hosting;

/// <summary>
/// What takes traces and metrics by OTLP: the address of <c>FocusThemes:Telemetry:Endpoint</c> over HTTP, or what the
/// variables that all programs share say (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> and its like).
/// </summary>
/// <param name="Address">Null for what the shared variables say.</param>
public sealed record TelemetryReceiver(Uri? Address)
{
    private const string Setting = $"{SiteSettings.Section}:Telemetry:Endpoint";
    private const string Shared = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <returns>The receiver; null where nobody takes any.</returns>
    /// <exception cref="UnacceptableInputException">The address is none.</exception>
    public static TelemetryReceiver? Of(TelemetrySettings settings, IConfiguration configuration)
    {
        if (!string.IsNullOrWhiteSpace(settings.Endpoint)) return new(AddressIn(Setting, settings.Endpoint));
        if (configuration[Shared] is not { Length: > 0 } shared) return null;
        AddressIn(Shared, shared);
        return new((Uri?)null);
    }

    /// <param name="signal"><c>traces</c> or <c>metrics</c>.</param>
    public Uri For(string signal) => new($"{Address!.AbsoluteUri.TrimEnd('/')}/v1/{signal}");

    private static Uri AddressIn(string setting, string text) =>
        WebAddress.Parse(text.Trim()) ?? throw new UnacceptableInputException(
            $"{setting} is “{text}”: expected the address of an OTLP receiver, as in http://localhost:4318.");
}
