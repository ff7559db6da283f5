using System.Security.Cryptography;
using FocusThemes.Storage;

namespace FocusThemes.Writing.Depositing;

/// <summary>Counts and digests what is written through it, so that nothing is read a second time.</summary>
internal sealed class DigestStream(Stream to) : WriteOnlyStream
{
    private readonly IncrementalHash sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash sha512 = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
    private long length;

    public override long Length => length;

    /// <summary>In hexadecimal.</summary>
    public (string Sha256, string Sha512) Digests() =>
        (Convert.ToHexStringLower(sha256.GetCurrentHash()), Convert.ToHexStringLower(sha512.GetCurrentHash()));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Count(buffer);
        to.Write(buffer);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Count(buffer.Span);
        await to.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => to.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            sha256.Dispose();
            sha512.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        length += bytes.Length;
        sha256.AppendData(bytes);
        sha512.AppendData(bytes);
    }
}
