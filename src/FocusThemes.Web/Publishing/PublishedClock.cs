namespace FocusThemes.Web.Publishing;

/// <summary>
/// The day on which a study was read, in the place of the day on which its files are made: they are the same whenever they
/// are made.
/// </summary>
internal sealed class PublishedClock : TimeProvider
{
    private static readonly AsyncLocal<DateOnly?> Day = new();

    /// <summary>What is asked for from here on is of that day.</summary>
    public static void Set(DateOnly day) => Day.Value = day;

    public override DateTimeOffset GetUtcNow() =>
        Day.Value is { } day ? new(day, TimeOnly.MinValue, TimeSpan.Zero) : base.GetUtcNow();
}
