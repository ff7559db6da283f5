using FocusThemes.Storage;
using FocusThemes.Web.Hosting.Limiting;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FocusThemes.Web.Hosting;

/// <summary>
/// What a supervisor asks: <c>/health/live</c> whether the process answers, <c>/health/ready</c> whether it can read
/// its library (else 503).
/// </summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services, string database) =>
        services.AddHealthChecks().AddCheck("library", new LibraryIsReadable(database), tags: [Ready]);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.Map("/health/live", []);
        routes.Map("/health/ready", [Ready]);
    }

    public static bool IsProbe(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);

    private static void Map(this IEndpointRouteBuilder routes, string address, string[] tags) =>
        routes.MapHealthChecks(address, new HealthCheckOptions
        {
            Predicate = check => tags.Any(check.Tags.Contains),
            ResponseWriter = (context, report) =>
            {
                context.Response.ContentType = "text/plain; charset=utf-8";
                // Why not is for the log: probes are open to everybody.
                return context.Response.WriteAsync(
                    report.Status == HealthStatus.Healthy ? "yes\n" : "no: the library cannot be read\n");
            },
        }).WithMetadata(new CostsAttribute(RequestCost.None));

    private sealed class LibraryIsReadable(string database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context, CancellationToken cancellationToken)
        {
            try
            {
                // Opened anew: what is open already goes on reading a file that is gone.
                await using var connection = new SqliteConnection(
                    LibraryContext.ConnectionString(database, isPooled: false, SqliteOpenMode.ReadOnly));
                await connection.OpenAsync(cancellationToken);
                await using var command = connection.CreateCommand();
                command.CommandText = "SELECT Id FROM Quotes LIMIT 1";
                await command.ExecuteScalarAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (SqliteException fault)
            {
                return HealthCheckResult.Unhealthy("The library cannot be read.", fault);
            }
        }
    }
}
