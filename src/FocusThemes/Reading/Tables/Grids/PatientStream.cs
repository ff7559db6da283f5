namespace FocusThemes.Reading.Tables.Grids;

/// <summary>Bytes in memory that spend patience as they are read, whoever reads them.</summary>
internal sealed class PatientStream(Patience patience) : MemoryStream
{
    public override int Read(Span<byte> buffer)
    {
        var read = base.Read(buffer);
        patience.Spend(read);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
}
