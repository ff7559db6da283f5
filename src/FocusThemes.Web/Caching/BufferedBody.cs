using System.Buffers;
using FocusThemes.Storage;

namespace FocusThemes.Web.Caching;

/// <summary>
/// Holds an answer's body back until it is whole; what is too long, or neither page nor data, passes through.
/// </summary>
internal sealed class BufferedBody(HttpResponse response, Stream outer) : WriteOnlyStream
{
    private const int MostHeld = 1024 * 1024;
    private const int FirstHeld = 32 * 1024;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstHeld);
    private int length;

    public bool IsHeld { get; private set; } = true;

    public ReadOnlyMemory<byte> Held => buffer.AsMemory(0, length);

    // What an error page replaces is taken back by setting the length.
    public override bool CanSeek => IsHeld;
    public override long Length => length;

    /// <summary>False for what has a tag, a rule of keeping or a cookie of its own, such as static files.</summary>
    public static bool IsOurs(HttpResponse response) =>
        response.Headers.ETag.Count + response.Headers.CacheControl.Count + response.Headers.SetCookie.Count == 0;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        if (!IsHeld) return outer.WriteAsync(source, cancellationToken);
        if (length + source.Length > MostHeld || (length == 0 && !IsOurs(response)))
            return PassOnAsync(source, cancellationToken);
        Write(source.Span);
        return ValueTask.CompletedTask;
    }

    public override void Write(ReadOnlySpan<byte> source)
    {
        if (!IsHeld)
        {
            outer.Write(source);
            return;
        }

        if (length + source.Length > buffer.Length)
        {
            var longer = ArrayPool<byte>.Shared.Rent(2 * (length + source.Length));
            Held.CopyTo(longer);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = longer;
        }

        source.CopyTo(buffer.AsSpan(length));
        length += source.Length;
    }

    /// <summary>Sends what is held, and from now on everything as it comes.</summary>
    public async ValueTask PassOnAsync(CancellationToken cancellationToken)
    {
        IsHeld = false;
        if (length > 0) await outer.WriteAsync(Held, cancellationToken);
    }

    public override void Flush()
    {
        if (!IsHeld) outer.Flush();
    }

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        IsHeld ? Task.CompletedTask : outer.FlushAsync(cancellationToken);

    public override void SetLength(long value) => length = checked((int)value);

    protected override void Dispose(bool disposing)
    {
        if (disposing && buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        length = 0;
        base.Dispose(disposing);
    }

    private async ValueTask PassOnAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken)
    {
        await PassOnAsync(cancellationToken);
        await outer.WriteAsync(source, cancellationToken);
    }
}
