using System.Security.Cryptography;
using System.Text;

namespace FocusThemes.Model.Sealing;

/// <summary>
/// SHA-256 over all that was read of a study, record by record in their order, in a form that any program can make again: each
/// field as a netstring (its length in bytes of UTF-8, a colon, the bytes, a comma), one that is missing as <c>-,</c>.
/// </summary>
/// <remarks>Researchers' notes and places in sources are no part of it: copies do not carry them.</remarks>
public sealed class ReadingDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] buffer = new byte[1024];

    public ReadingDigest Theme(string number, string title, string? subtitle) => Add("theme", number, title, subtitle);

    /// <param name="part">The part of the theme that the concept belongs to; null for none.</param>
    public ReadingDigest Concept(string? part, IReadOnlyList<string> paragraphs) =>
        Add("concept", part, string.Join('\n', paragraphs));

    /// <param name="text">White space around it, which a project may have coded with it, is left out: copies do not carry it.</param>
    public ReadingDigest Quote(
        string? identifier, string opening, string text, string closing, string? attributedAs, string? participant) =>
        Add("quote", identifier, opening, text.Trim(), closing, attributedAs, participant);

    public ReadingDigest Participant(string code, string? group, IEnumerable<(string Name, string Value)> attributes)
    {
        Add("participant", code, group);
        foreach (var (name, value) in attributes.Order()) Add("attribute", name, value);
        return this;
    }

    /// <summary>One record of any kind.</summary>
    public ReadingDigest Add(params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            if (field is null)
            {
                hash.AppendData("-,"u8);
                continue;
            }

            var length = Encoding.UTF8.GetByteCount(field);
            if (buffer.Length < length + 16) buffer = new byte[(2 * length) + 16];
            length.TryFormat(buffer, out var at);
            buffer[at++] = (byte)':';
            at += Encoding.UTF8.GetBytes(field, buffer.AsSpan(at));
            buffer[at++] = (byte)',';
            hash.AppendData(buffer, 0, at);
        }

        return this;
    }

    /// <summary>In hexadecimal.</summary>
    public string Complete() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();
}
