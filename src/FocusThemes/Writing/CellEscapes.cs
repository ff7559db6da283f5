using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace FocusThemes.Writing;

/// <summary>
/// Settles the escapes of a workbook's cells. The library writes every <c>_x000D_</c> of a text as <c>_x005F_x000D_</c>,
/// as if it had been printed, and a carriage return as it is, which whoever reads the XML takes for a line feed. So
/// texts come to it with their escapes, and what it has put in front of them is taken away again.
/// </summary>
internal static partial class CellEscapes
{
    private const int PieceLength = 64 * 1024;

    // Of _x005F_x000D_.
    private const int EscapedLength = 13;
    private const int AddedLength = 6;

    public static void Settle(Stream file)
    {
        using var settled = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite,
            FileShare.None, PieceLength, FileOptions.DeleteOnClose);
        file.Position = 0;
        using (var from = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var part in from.Entries)
            {
                using var source = part.Open();
                using var target = to.CreateEntry(part.FullName).Open();
                if (part.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)) Settle(source, target);
                else source.CopyTo(target);
            }

        settled.Position = file.Position = 0;
        file.SetLength(0);
        settled.CopyTo(file);
    }

    private static void Settle(Stream source, Stream target)
    {
        using var reader = new StreamReader(source, Encoding.UTF8);
        using var writer = new StreamWriter(target, new UTF8Encoding(false));
        var piece = new char[PieceLength];
        var length = 0;
        while (reader.Read(piece, length, PieceLength - length) is > 0 and var read)
        {
            length += read;
            var text = piece.AsSpan(0, length);
            var done = 0;
            foreach (var escaped in Doubled().EnumerateMatches(text))
            {
                writer.Write(text[done..escaped.Index]);
                done = escaped.Index + AddedLength;
                writer.Write(text[done..(escaped.Index + EscapedLength)]);
                done = escaped.Index + EscapedLength;
            }

            // What is left may be the beginning of one that goes on in the next piece.
            var whole = Math.Max(done, length - EscapedLength + 1);
            writer.Write(text[done..whole]);
            text[whole..].CopyTo(piece);
            length -= whole;
        }

        writer.Write(piece, 0, length);
    }

    [GeneratedRegex("_x005F_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Doubled();
}
