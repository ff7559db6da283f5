using System.Diagnostics;
using System.Runtime.CompilerServices;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace FocusThemes.Web.Hosting;

/// <summary>Traces and metrics of what the site does, not of who reads what.</summary>
/// <remarks>No type of the library's is a base here: pages are looked for among all types, which would load it.</remarks>
internal static class Telemetry
{
    /// <summary>What of a trace tells of the site.</summary>
    private static readonly string[] Kept =
    [
        "http.route", "http.request.method", "http.response.status_code", "error.type", "url.scheme",
        "network.protocol.version",
    ];

    /// <summary>Not inlined, so that nothing of it is loaded where nobody takes it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddTelemetry(this IServiceCollection services, TelemetryReceiver receiver) =>
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("focusthemes").AddEnvironmentVariableDetector())
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(requests =>
                {
                    requests.Filter = context => !Health.IsProbe(context);
                    requests.EnrichWithHttpResponse = (activity, _) => LeaveReadersOut(activity);
                })
                .AddOtlpExporter(exporter => Direct(exporter, receiver, "traces")))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddMeter("System.Runtime")
                .AddOtlpExporter(exporter => Direct(exporter, receiver, "metrics")));

    /// <summary>
    /// Takes out what could tell of a reader: the address that was asked for, with all that was searched, whence, and by
    /// what program. What is new in a later edition of the library is out until somebody has looked at it.
    /// </summary>
    private static void LeaveReadersOut(Activity activity)
    {
        foreach (var (name, _) in activity.TagObjects.ToArray())
            if (!Kept.Contains(name)) activity.SetTag(name, null);
    }

    private static void Direct(OtlpExporterOptions exporter, TelemetryReceiver receiver, string signal)
    {
        if (receiver.Address is null) return;
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = receiver.For(signal);
    }
}
