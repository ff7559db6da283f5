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
    public int Connections { get; set; } = 10_000;

    [Range(1, 10_000)]
    public int PagesAtOnce { get; set; } = 32;

    [Range(0, 100_000)]
    public int PagesWaiting { get; set; } = 1_000;

    [Range(1, 1_000)]
    public int HeavyAtOnce { get; set; } = 8;

    [Range(0, 100_000)]
    public int HeavyWaiting { get; set; } = 200;

    [Range(1, 1_000)]
    public int FilesAtOnce { get; set; } = 16;

    [Range(0, 100_000)]
    public int FilesWaiting { get; set; } = 50;

    /// <summary>Tables being read; each has a thread of its own.</summary>
    [Range(1, 100)]
    public int TriesAtOnce { get; set; } = 4;

    /// <summary>Tables that come, or wait to be read.</summary>
    [Range(0, 1_000)]
    public int TriesWaiting { get; set; } = 20;

    /// <summary>The next waits for the one before, so that nobody has all places.</summary>
    [Range(1, 1_000)]
    public int TriesOfOneSender { get; set; } = 1;

    /// <summary>Searches, checks, comparisons, files and tables together, waiting or not.</summary>
    [Range(1, 10_000)]
    public int HeavyOfOneSender { get; set; } = 12;

    [Range(1, 10_000)]
    public int TriesOfOneSenderPerMinute { get; set; } = 30;

    /// <summary>Waiting included.</summary>
    [Range(1, 3_600)]
    public int PageSeconds { get; set; } = 30;

    /// <summary>Waiting included.</summary>
    [Range(1, 86_400)]
    public int FileSeconds { get; set; } = 600;

    /// <summary>The size of a table or project that is sent to be read.</summary>
    [Range(1, RequestLimits.MostTryMegabytes)]
    public int TryMegabytes { get; set; } = 4;

    /// <summary>The time for a table to be read, once there is a place; so long it may wait for one.</summary>
    [Range(1, 3_600)]
    public int TrySeconds { get; set; } = 10;

    /// <summary>The time for a table to come and to be read, all waiting included.</summary>
    [Range(1, 3_600)]
    public int SendSeconds { get; set; } = 120;

    /// <summary>The time for all headers of a request to come.</summary>
    [Range(1, 600)]
    public int HeaderSeconds { get; set; } = 10;

    /// <summary>Who sends or takes less, for ten seconds, is cut off.</summary>
    [Range(1, 1_000_000)]
    public int SlowestBytesPerSecond { get; set; } = 1_000;

    /// <summary>What is under way when the site is stopped has so long to end.</summary>
    [Range(1, 3_600)]
    public int StopSeconds { get; set; } = 30;
}
