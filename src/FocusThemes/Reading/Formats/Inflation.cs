using System.Buffers;

namespace FocusThemes.Reading.Formats;

/// <summary>Inflates the parts of an archive no further than somebody allows, all of them together.</summary>
/// <param name="check">Is told how many bytes there will be with those that come next, and throws where these are too many.
/// </param>
internal sealed class Inflation(Patience patience, Action<long> check)
{
    private readonly byte[] buffer = new byte[81_920];
    private readonly ArrayBufferWriter<byte> read = new();
    private long inflated;

    public void Copy(Stream from, Stream to)
    {
        for (int bytes; (bytes = from.Read(buffer)) > 0; to.Write(buffer, 0, bytes)) Spend(bytes);
    }

    /// <summary>Counts bytes for whoever inflates a part while reading it.</summary>
    public void Spend(int bytes)
    {
        patience.Spend(bytes);
        check(inflated += bytes);
    }

    public byte[] Read(Stream part)
    {
        using var from = part;
        read.ResetWrittenCount();
        for (int bytes; (bytes = from.Read(buffer)) > 0; read.Write(buffer.AsSpan(0, bytes))) Spend(bytes);
        return read.WrittenSpan.ToArray();
    }
}
