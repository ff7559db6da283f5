using FocusThemes.Storage;

namespace FocusThemes.Web.Publishing;

/// <summary>
/// The bytes of a file in the making. While they are few they are held, and compared with what is there before anything is
/// written; what is large is written as it comes.
/// </summary>
/// <param name="create">Makes the file of what is large.</param>
internal sealed class BufferedFile(Func<Stream> create) : WriteOnlyStream
{
    private const int MostHeld = 1024 * 1024;
    private readonly MemoryStream held = new();
    private Stream? made;

    public bool IsHeld => made is null;

    public ReadOnlySpan<byte> Held => held.GetBuffer().AsSpan(0, (int)held.Length);

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

    // A file of this machine is written at once; to wait for another thread to do it takes longer.
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush() => made?.Flush();

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
