using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace FocusThemes.Web.Pages.Rendering;

/// <summary>What a page is written into: the bytes that are sent, in one lent buffer, given back when it is disposed of.
/// </summary>
public sealed class Utf8Text : TextWriter
{
    private const int FirstLent = 32 * 1024;

    // No UTF-16 unit takes more bytes.
    private const int MostBytesOfUnit = 3;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstLent);
    private int length;
    private char firstHalf;

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (firstHalf != default && buffer.Length > 0)
        {
            ReadOnlySpan<char> pair = [firstHalf, buffer[0]];
            firstHalf = default;
            Encode(pair);
            buffer = buffer[1..];
        }

        Encode(buffer);
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        length += utf8.Length;
    }

    public override void Write(int value)
    {
        const int Longest = 11;
        value.TryFormat(Room(Longest), out var written, default, FormatProvider);
        length += written;
    }

    // A writer's own ones would take another thread.
    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    protected override void Dispose(bool disposing)
    {
        if (disposing && buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        length = 0;
        base.Dispose(disposing);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, Room(MostBytesOfUnit * text.Length), out var read, out var written, isFinalBlock: false);
        length += written;
        // The other half of a letter that takes two comes with what is written next.
        if (read < text.Length) firstHalf = text[read];
    }

    private Span<byte> Room(int bytes)
    {
        if (buffer.Length - length < bytes)
        {
            var longer = ArrayPool<byte>.Shared.Rent(2 * (length + bytes));
            Written.CopyTo(longer);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = longer;
        }

        return buffer.AsSpan(length);
    }
}
