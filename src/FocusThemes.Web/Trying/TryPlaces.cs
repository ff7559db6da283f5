using FocusThemes.Model.Letters;
using FocusThemes.Web.Hosting.Limiting;

namespace FocusThemes.Web.Trying;

/// <summary>
/// Where tables are read: so many at once, each on a thread of its own, so that the threads that answer requests stay
/// free, and none longer than a table may take.
/// </summary>
public sealed class TryPlaces(LimitSettings limits, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim free = new(limits.TriesAtOnce);
    private readonly TimeSpan longest = TimeSpan.FromSeconds(limits.TrySeconds);

    /// <summary>Waits for a place, and reads there.</summary>
    /// <param name="read">Hears soon when its token is cancelled; what it returns is all that it leaves behind.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits any longer.</param>
    /// <exception cref="TimeoutException">There was no place for too long, or it took too long and has been given up:
    /// what is said of it tells which.</exception>
    /// <param name="instead">What may be done where it took too long.</param>
    public async Task<T> ReadAsync<T>(
        Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken,
        string instead = "try the table without the text around it")
    {
        if (!await free.WaitAsync(longest, cancellationToken))
            throw new TimeoutException("Others’ tables and texts are being read just now; send yours again in a few seconds.");
        try
        {
            using var late = new CancellationTokenSource(longest, time);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
            try
            {
                // Waited for to its very end, however it is given up: only then its place is free.
                return await Task.Factory.StartNew(
                    () => read(stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning,
                    TaskScheduler.Default).Unwrap();
            }
            catch (OperationCanceledException) when (late.IsCancellationRequested
                && !cancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException(
                    $"Reading it took longer than {EnglishText.Count(limits.TrySeconds, "second")} and was given up; "
                    + $"{instead}.");
            }
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose() => free.Dispose();
}
