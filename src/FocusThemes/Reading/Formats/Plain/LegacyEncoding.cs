using System.Text;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>Text of files that do not say how they are encoded.</summary>
internal static class LegacyEncoding
{
    /// <summary>The Windows encoding of western Europe, in which every byte is a letter.</summary>
    public static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The first letters of a file by which it is known what it is and how it is encoded: one a byte.</summary>
    /// <param name="most">How many bytes are looked at.</param>
    public static string HeadOf(ReadOnlySpan<byte> bytes, int most) => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, most)]);

    /// <summary>The same without the mark of UTF-8 and white space; empty for what does not begin with an element.</summary>
    public static string MarkupHeadOf(ReadOnlySpan<byte> bytes, int most)
    {
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        start = start[..Math.Min(start.Length, most)].TrimStart(" \t\r\n"u8);
        return start.StartsWith("<"u8) ? Encoding.Latin1.GetString(start) : "";
    }

    /// <summary>What a file states in its first letters; null where it states nothing.</summary>
    public static string? StatedIn(ReadOnlySpan<byte> bytes, int most, Regex statement) =>
        statement.Match(HeadOf(bytes, most)) is { Success: true } stated ? stated.Groups[1].Value : null;

    /// <summary>UTF-8, or UTF-16 with its mark; anything else is taken for the Windows encoding of western Europe,
    /// which spreadsheets write, and that is said.</summary>
    /// <param name="stated">What the file itself states, for bytes that are not UTF-8.</param>
    public static (string Text, IReadOnlyList<ReadingProblem> Problems) Decode(
        string name, byte[] bytes, Encoding? stated = null)
    {
        try
        {
            return (PlainTextFormat.WithoutNul(name, SourceText.Decode(bytes)), []);
        }
        catch (DecoderFallbackException fault)
        {
            if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..])
                throw new UnacceptableInputException(
                    $"{name}: byte {fault.Index} is not in the encoding that the file begins with; save it as UTF-8.",
                    fault);
            var encoding = stated ?? Western;
            var text = PlainTextFormat.WithoutNul(name, encoding.GetString(bytes));
            var at = Math.Clamp(fault.Index, 0, bytes.Length);
            var line = 1 + bytes.AsSpan(0, at).Count((byte)'\n');
            return stated is not null ? (text, []) : (text, [ReadingProblem.At(
                line, "The file is not UTF-8; it was taken for Windows-1252. If letters look wrong, save it as UTF-8.",
                "")]);
        }
    }
}
