using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace FocusThemes.Model;

/// <summary>A text as it came, kept byte for byte, with what was read from each stretch of it.</summary>
public sealed class SourceDocument
{
    public int Id { get; init; }
    public int StudyId { get; init; }

    /// <summary>Place among the study's sources, from 0.</summary>
    public int Position { get; set; }

    /// <summary>The file's name without its folder, unique in the study.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The bytes that are kept: those of <see cref="Text"/>, made anew each time, where that alone is held.
    /// </summary>
    public byte[] Bytes { get => field ?? Encoding.UTF8.GetBytes(Text ?? ""); init; }

    /// <summary>The text of a project's source that has just been read; null for any other source.</summary>
    internal string? Text { get; init; }
    public SourceForm Form { get; init; }

    /// <summary>What researchers note on the document; null for nothing.</summary>
    public string? Memo { get; init; }

    /// <summary>Lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The same of the file that it came as, where that is not kept; null where it is.</summary>
    public string? CameAs { get; init; }

    /// <summary>Length of the text in UTF-16 units, a byte order mark not counted.</summary>
    public int Characters { get; init; }

    /// <summary>How many of <see cref="Characters"/> were not understood.</summary>
    public int NotUnderstood { get; init; }

    /// <summary>How many of its quotes stand at doubtful places.</summary>
    public int DoubtfulQuotes { get; set; }

    /// <summary>How many of the characters that were understood stand at doubtful places.</summary>
    public int DoubtfulCharacters { get; set; }

    /// <summary>How many of its lines are doubtful.</summary>
    public int DoubtfulPlaces { get; set; }

    /// <summary>What is doubtful, as the reader keeps it; null for nothing.</summary>
    public string? DoubtsJson { get; set; }

    /// <summary>What became of that which the source's form does not show.</summary>
    public HiddenParts Hidden { get; init; }

    /// <summary>The table's label and name as printed above it; null where there is none.</summary>
    public string? Caption { get; init; }
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>What <see cref="Sha256"/> is of those bytes.</summary>
    public static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The same for the bytes of a text in UTF-8.</summary>
    public static string DigestOf(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        var digest = DigestOf(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return digest;
    }

    /// <summary>The share of a text that is accounted for, from 0 to 1; 1 for an empty source.</summary>
    public static double AccountedFor(int characters, int notUnderstood) =>
        characters == 0 ? 1 : (double)(characters - notUnderstood) / characters;
}
