using System.Data.Common;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FocusThemes.Storage;

/// <summary>The bytes of a source as they came, packed: they are two fifths of a library otherwise, and rarely asked for.</summary>
internal static class PackedBytes
{
    /// <summary>The column of a source that has them; an earlier library has them as they came, in <c>Bytes</c>.</summary>
    public const string Column = "Packed";

    public static readonly ValueConverter<byte[], byte[]> Converter = new(bytes => Of(bytes), packed => Read(packed));

    public static byte[] Of(byte[] bytes)
    {
        var packed = new MemoryStream(bytes.Length / 2);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest)) deflate.Write(bytes);
        return packed.ToArray();
    }

    /// <returns>What is not packed is given as it stands: the digest tells that it is not what came.</returns>
    public static byte[] Read(byte[] packed)
    {
        var bytes = new MemoryStream(packed.Length * 2);
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
            deflate.CopyTo(bytes);
        }
        catch (InvalidDataException)
        {
            return packed;
        }

        return bytes.ToArray();
    }

    /// <summary>The bytes in a column of a row.</summary>
    public static byte[] Unpacked(this DbDataReader row, int column) => Read(row.GetFieldValue<byte[]>(column));
}
