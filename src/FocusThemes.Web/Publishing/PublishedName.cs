using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FocusThemes.Web.Publishing;

/// <summary>
/// A part of an address as the name of a file, on any system and any host: letters of ASCII, digits and a few signs stay,
/// and every other byte of UTF-8 becomes a sign of equality and two digits, so that two parts never have one name.
/// </summary>
public static class PublishedName
{
    /// <summary>Room for an ending below the 255 bytes that file systems allow.</summary>
    private const int Longest = 150;
    private const int KeptOfLonger = 100;
    private const string Kept = " ._,()+-";

    // Windows takes these for devices, whatever ending they have.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "com", "lpt"];

    public static string Of(string part)
    {
        if (part.All(char.IsAsciiLetterOrDigit) && part.Length is > 4 and <= Longest) return part;
        var name = new StringBuilder(part.Length);
        var bytes = Encoding.UTF8.GetBytes(part);
        foreach (var (i, value) in bytes.Index())
        {
            var isAtEnd = i == 0 || i == bytes.Length - 1;
            if (char.IsAsciiLetterOrDigit((char)value) || (Kept.Contains((char)value, StringComparison.Ordinal) && !(isAtEnd && value is (byte)' ' or (byte)'.')))
                name.Append((char)value);
            else
                Escape(name, value);
        }

        if (Array.Exists(Devices, device => part.StartsWith(device, StringComparison.OrdinalIgnoreCase)))
        {
            name.Remove(0, 1);
            Escape(name, bytes[0], 0);
        }

        if (name.Length <= Longest) return name.ToString();
        return $"{name.ToString(0, KeptOfLonger)}=={Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}";
    }

    private static void Escape(StringBuilder name, byte value, int? at = null) =>
        name.Insert(at ?? name.Length, $"={value.ToString("X2", CultureInfo.InvariantCulture)}");
}
