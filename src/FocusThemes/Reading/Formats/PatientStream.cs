namespace FocusThemes.Reading.Formats;

/// <summary>Bytes in memory that spend patience as they are read, whoever reads them.</summary>
internal sealed class PatientStream(Patience patience) : MemoryStream
{
    // Whatever else reads comes here too.
    public override int Read(byte[] buffer, int offset, int count)
    {
        patience.Spend(count);
        return base.Read(buffer, offset, count);
    }
}
