namespace FocusThemes.Web.Publishing;

/// <summary>
/// The bytes of a file in the making. While they are few they are held, and compared with what is there before anything is
/// written; what is large is written as it comes.
/// </summary>
/// <param name="create">Makes the file of what is large.</param>
internal sealed class BufferedFile(Func<Stream> create) : Stream
{
    private const int MostHeld = 1024 * 1024;
    private readonly MemoryStream held = new();
    private Stream? made;

    public bool IsHeld => made is null;

    public ReadOnlySpan<byte> Held => held.GetBuffer().AsSpan(0, (int)held.Length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (made is null && held.Length + buffer.Length <= MostHeld)
        {
            held.Write(buffer);
            return;
        }

        if (made is null)
        {
            made = create();
            made.Write(Held);
        }

        made.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // A file of this machine is written at once; to wait for another thread to do it takes longer.
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => made?.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            made?.Dispose();
            held.Dispose();
        }

        base.Dispose(disposing);
    }
}
