using System.Diagnostics;

namespace FocusThemes.Web.Tests;

/// <summary>Waits for what comes when it can on a busy machine, and gives up only what hangs.</summary>
internal static class Until
{
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(3);

    public static async Task TrueAsync(Func<Task<bool>> isTrue)
    {
        var since = Stopwatch.StartNew();
        while (!await isTrue())
        {
            Assert.True(since.Elapsed < Patience, "It has not come about.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
