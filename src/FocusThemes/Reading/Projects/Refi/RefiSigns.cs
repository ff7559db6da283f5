using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace FocusThemes.Reading.Projects.Refi;

/// <summary>What tells a project or codebook by its bytes, without anything being inflated or parsed.</summary>
internal static class RefiSigns
{
    private static ReadOnlySpan<byte> LocalHeader => [0x50, 0x4B, 0x03, 0x04];

    private static ReadOnlySpan<byte> DirectoryHeader => [0x50, 0x4B, 0x01, 0x02];

    private static readonly SearchValues<char> EndsName = SearchValues.Create(" \t\r\n/>");

    /// <summary>An archive that names a <c>.qde</c>, be it whole or not.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8)
        && (HasProject(bytes, DirectoryHeader, lengthAt: 28, nameAt: 46) || HasProject(bytes, LocalHeader, lengthAt: 26, nameAt: 30));

    /// <summary>XML whose first element is a codebook, or a project that is none of another standard.</summary>
    public static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var prolog = Prolog(bytes);
        var tag = prolog[Formats.XmlProlog.EndOf(prolog)..];
        if (tag is not ['<', ..]) return false;
        var name = tag.AsSpan(1);
        var end = name.IndexOfAny(EndsName);
        name = end < 0 ? [] : name[..end];
        name = name[(name.IndexOf(':') + 1)..];
        // Build files and plans of work have a root called Project as well.
        return name is "CodeBook" || (name is "Project" && (tag.Contains("QDA", StringComparison.OrdinalIgnoreCase)
            || bytes.IndexOf("CodeBook"u8) >= 0 || bytes.IndexOf("TextSource"u8) >= 0));
    }

    /// <summary>Line of a document type before the first element; null where there is none.</summary>
    public static int? DoctypeLine(ReadOnlySpan<byte> bytes)
    {
        var prolog = Prolog(bytes);
        var at = prolog.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        return at >= 0 && at < Formats.XmlProlog.EndOf(prolog) ? 1 + prolog.AsSpan(0, at).Count('\n') : null;
    }

    private static string Prolog(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, ProjectLimits.LongestProlog)];
        return start switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(start),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(start),
            _ => Encoding.UTF8.GetString(start),
        };
    }

    private static bool HasProject(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> header, int lengthAt, int nameAt)
    {
        for (int at; (at = bytes.IndexOf(header)) >= 0 && bytes.Length >= at + nameAt; bytes = bytes[(at + 4)..])
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + lengthAt)..]);
            var name = bytes[(at + nameAt)..];
            name = name[..Math.Min(length, name.Length)];
            if (name.Length >= 4 && Ascii.EqualsIgnoreCase(name[^4..], ".qde"u8)) return true;
        }

        return false;
    }
}
