using System.Security.Cryptography;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Projects.Refi;

namespace FocusThemes.Writing.Refi;

/// <summary>
/// GUIDs made from what a record is called, so that a study gives the same file every time and a program that
/// imports it again knows the records it has.
/// </summary>
/// <param name="slug">The study's slug.</param>
public sealed class RefiGuids(string slug)
{
    /// <summary>The namespace for addresses, from RFC 9562.</summary>
    private static readonly Guid Addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The GUID of whoever made the file, the same for every study: no person is ever named.</summary>
    public static string User { get; } = OfAddress("urn:focusthemes:user").ToString("D");

    public string Attribute(string name) => Of("attribute", name);

    public string FocusGroup => Of("variable", "focus-group");

    public string Theme(string number) => Of("theme", number);

    /// <param name="first">Id of the part's first concept.</param>
    public string Subtheme(string first) => Of("subtheme", first);

    public string Concept(string id) => Of("concept", id);

    /// <summary>Its identifier, as far as it has one.</summary>
    public string Selection(QuoteDetail quote) => QuoteIdentifier.Parse(quote.Identifier) is { } identifier
        ? RefiIdentifier.GuidOf(identifier) : Of("selection", quote.Id);

    public string Coding(string quote) => Of("coding", quote);

    public string Participant(string code) => Of("participant", code);

    public string Source(string name) => Of("source", name);

    /// <summary>Version 5 of RFC 9562, over the address in UTF-8.</summary>
    public static Guid OfAddress(string address)
    {
        var bytes = new byte[16 + Encoding.UTF8.GetMaxByteCount(address.Length)];
        Addresses.TryWriteBytes(bytes, bigEndian: true, out var written);
        written += Encoding.UTF8.GetBytes(address, bytes.AsSpan(written));
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // Version 5 is SHA-1, which here keeps nothing secret.
        SHA1.HashData(bytes.AsSpan(0, written), hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash[..16], bigEndian: true);
    }

    internal string Of(string kind, string id) => OfAddress($"urn:focusthemes:{slug}:{kind}:{id}").ToString("D");
}
