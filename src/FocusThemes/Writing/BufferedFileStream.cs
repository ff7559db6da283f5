namespace FocusThemes.Writing;

/// <summary>
/// The bytes of a file in the making. While they are few they are held in memory; what is large is written as it comes.
/// </summary>
/// <param name="create">Makes the file of what is large.</param>
public sealed class BufferedFileStream(Func<Stream> create) : Stream
{
    private const int MostHeld = 1024 * 1024;
    private Stream made = new MemoryStream();

    public bool IsHeld => made is MemoryStream;

    /// <summary>All that was written, while it is held.</summary>
    public ReadOnlySpan<byte> Held => ((MemoryStream)made).GetBuffer().AsSpan(0, (int)made.Length);

    public override bool CanRead => made.CanRead;

    public override bool CanSeek => made.CanSeek;

    public override bool CanWrite => made.CanWrite;

    public override long Length => made.Length;

    public override long Position { get => made.Position; set => made.Position = value; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (made is MemoryStream held && held.Position + buffer.Length > MostHeld)
        {
            made = create();
            held.WriteTo(made);
            if (held.Position < held.Length) made.Position = held.Position;
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

    public override void Flush() => made.Flush();

    public override int Read(byte[] buffer, int offset, int count) => made.Read(buffer, offset, count);

    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
        made.CopyToAsync(destination, bufferSize, cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => made.Seek(offset, origin);

    public override void SetLength(long value) => made.SetLength(value);

    protected override void Dispose(bool disposing)
    {
        if (disposing) made.Dispose();
        base.Dispose(disposing);
    }
}
