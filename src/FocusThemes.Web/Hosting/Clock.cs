namespace FocusThemes.Web.Hosting;

internal static class Clock
{
    /// <summary>The day that files tell, in UTC.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
