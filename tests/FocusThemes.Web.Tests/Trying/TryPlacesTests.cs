using System.Net;
using FocusThemes.Web.Trying;
using Microsoft.Extensions.DependencyInjection;

namespace FocusThemes.Web.Tests.Trying;

public sealed class TryPlacesTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_takes_too_long_is_given_up_with_a_sentence_and_its_place_is_free()
    {
        using var places = new TryPlaces(new() { TriesAtOnce = 1, TrySeconds = 7 }, new Hasty());
        for (var i = 0; i < 3; i++)
        {
            var late = await Assert.ThrowsAsync<TimeoutException>(() => places.ReadAsync<int>(EndlesslyAsync, Stop));
            Assert.StartsWith("Reading it took longer than 7 seconds and was given up", late.Message, StringComparison.Ordinal);
        }

        Assert.Equal(5, await places.ReadAsync(_ => Task.FromResult(5), Stop));
    }

    [Fact]
    public async Task Who_goes_away_is_not_read_for_any_longer()
    {
        using var places = new TryPlaces(new() { TriesAtOnce = 1 }, TimeProvider.System);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var begun = new TaskCompletionSource();
        var reading = places.ReadAsync<int>(
            stop =>
            {
                begun.SetResult();
                return EndlesslyAsync(stop);
            }, gone.Token);
        await begun.Task;
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(5, await places.ReadAsync(_ => Task.FromResult(5), Stop));
    }

    [Fact]
    public async Task A_place_is_free_no_sooner_than_the_work_at_it_has_ended()
    {
        using var places = new TryPlaces(new() { TriesAtOnce = 1 }, TimeProvider.System);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource<int>());
        var deaf = places.ReadAsync(
            _ =>
            {
                begun.SetResult();
                return end.Task;
            }, gone.Token);
        await begun.Task;
        await gone.CancelAsync();
        var next = places.ReadAsync(_ => Task.FromResult(5), Stop);
        Assert.False(next.IsCompleted);
        end.SetResult(4);
        Assert.Equal(4, await deaf);
        Assert.Equal(5, await next);
    }

    [Fact]
    public async Task The_settings_alone_tell_how_long_a_table_may_take()
    {
        await using var site = new Site(new SiteStart
        {
            Settings = [("Limits:TriesAtOnce", "1"), ("Limits:TriesWaiting", "0"), ("Limits:TrySeconds", "7")],
            // There the time is over before anything is read.
            Services = services => services.AddSingleton(_ => new TryPlaces(new() { TriesAtOnce = 1, TrySeconds = 7 }, new Over())),
        });
        for (var i = 0; i < 2; i++)
        {
            using var form = new FormUrlEncodedContent([new("text", "Theme\tQuote\nTime\t“Slowly” (P1)\nTime\t“Late” (P2)")]);
            using var answer = await site.Http.PostAsync("/try", form, Stop);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal("10", answer.Headers.RetryAfter!.ToString());
            var page = await answer.Content.ReadAsStringAsync(Stop);
            Assert.Contains("Reading it took longer than 7 seconds and was given up", page, StringComparison.Ordinal);
            Assert.DoesNotContain("How it was read", page, StringComparison.Ordinal);
        }
    }

    private static Task<int> EndlesslyAsync(CancellationToken stop)
    {
        while (true) stop.ThrowIfCancellationRequested();
    }

    /// <summary>Seven seconds are over at once.</summary>
    private sealed class Hasty : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, dueTime == TimeSpan.FromSeconds(7) ? TimeSpan.Zero : dueTime, period);
    }

    private sealed class Over : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
