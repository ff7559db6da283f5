using System.Buffers;

namespace FocusThemes.Reading.Projects.Refi.Markup;

/// <summary>
/// The XML of a project as somebody reads it, never held as a whole. Control characters that programs copy from a PDF into
/// a name, and that no XML can have, are spaces.
/// </summary>
internal sealed class MarkupStream : Stream
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(1, 31).Select(one => (byte)one).Except("\t\n\r"u8.ToArray())]);

    private readonly Stream from;
    private readonly Action<int> spend;
    private readonly byte[] head = new byte[ProjectLimits.LongestProlog];
    private readonly int length;
    private readonly bool isWide;
    private int at;

    /// <param name="spend">Is told how many bytes come next.</param>
    public MarkupStream(Stream from, Action<int> spend)
    {
        (this.from, this.spend) = (from, spend);
        length = from.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        isWide = IsWide(Head);
    }

    /// <summary>What may stand before the first element.</summary>
    public ReadOnlySpan<byte> Head => head.AsSpan(0, length);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var into = buffer.AsSpan(offset, count);
        var read = at < length ? Math.Min(count, length - at) : from.Read(into);
        if (at < length) head.AsSpan(at, read).CopyTo(into);
        at = Math.Min(length, at + read);
        spend(read);
        into = into[..read];
        // In UTF-16, the bytes of letters may be those of controls.
        if (!isWide)
            for (int found; (found = into.IndexOfAny(Controls)) >= 0; into = into[(found + 1)..]) into[found] = (byte)' ';
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) from.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes[..Math.Min(4, bytes.Length)].Contains((byte)0);
}
