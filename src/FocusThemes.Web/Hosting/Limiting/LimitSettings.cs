using System.ComponentModel.DataAnnotations;

namespace FocusThemes.Web.Hosting.Limiting;

/// <summary>
/// How much is done at once (<c>FocusThemes:Limits</c>). What is beyond waits its turn; where too many wait, the answer
/// is 503, and where one sender asks for too much, 429, each with a sentence and <c>Retry-After</c>. Answers that are
/// kept have no limit.
/// </summary>
public sealed class LimitSettings
{
    /// <summary>More are closed as soon as they are opened.</summary>
    [Range(1, 1_000_000)]
    public int Connections { get; init; } = 10_000;

    [Range(1, 10_000)]
    public int PagesAtOnce { get; init; } = 32;

    [Range(0, 100_000)]
    public int PagesWaiting { get; init; } = 1_000;

    [Range(1, 1_000)]
    public int HeavyAtOnce { get; init; } = 8;

    [Range(0, 100_000)]
    public int HeavyWaiting { get; init; } = 200;

    [Range(1, 1_000)]
    public int FilesAtOnce { get; init; } = 16;

    [Range(0, 100_000)]
    public int FilesWaiting { get; init; } = 50;

    /// <summary>Tables being read; each has a thread of its own.</summary>
    [Range(1, 100)]
    public int TriesAtOnce { get; init; } = 4;

    /// <summary>Tables that come, or wait to be read.</summary>
    [Range(0, 1_000)]
    public int TriesWaiting { get; init; } = 20;

    /// <summary>The next waits for the one before, so that nobody has all places.</summary>
    [Range(1, 1_000)]
    public int TriesOfOneSender { get; init; } = 1;

    /// <summary>Searches, checks, comparisons, files and tables together, waiting or not.</summary>
    [Range(1, 10_000)]
    public int HeavyOfOneSender { get; init; } = 12;

    [Range(1, 10_000)]
    public int TriesOfOneSenderPerMinute { get; init; } = 30;

    /// <summary>Waiting included.</summary>
    [Range(1, 3_600)]
    public int PageSeconds { get; init; } = 30;

    /// <summary>Waiting included.</summary>
    [Range(1, 86_400)]
    public int FileSeconds { get; init; } = 600;

    /// <summary>The size of a table or project that is sent to be read.</summary>
    [Range(1, RequestLimits.MostTryMegabytes)]
    public int TryMegabytes { get; init; } = 4;

    /// <summary>The time for a table to be read, once there is a place; so long it may wait for one.</summary>
    [Range(1, 3_600)]
    public int TrySeconds { get; init; } = 10;

    /// <summary>The time for a table to come and to be read, all waiting included.</summary>
    [Range(1, 3_600)]
    public int SendSeconds { get; init; } = 120;

    /// <summary>The time for all headers of a request to come.</summary>
    [Range(1, 600)]
    public int HeaderSeconds { get; init; } = 10;

    /// <summary>Who sends or takes less, for ten seconds, is cut off.</summary>
    [Range(1, 1_000_000)]
    public int SlowestBytesPerSecond { get; init; } = 1_000;

    /// <summary>What is under way when the site is stopped has so long to end.</summary>
    [Range(1, 3_600)]
    public int StopSeconds { get; init; } = 30;
}
