namespace FocusThemes.Web.Hosting;

/// <summary>Where traces and metrics go (<c>FocusThemes:Telemetry</c>); nowhere unless somebody says so.</summary>
public sealed class TelemetrySettings
{
    /// <summary>See <see cref="TelemetryReceiver"/>.</summary>
    public string? Endpoint { get; set; }
}
