using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Pdf;

namespace FocusThemes.Reading;

/// <summary>Bytes of a source to the text that its spans count in.</summary>
public static class SourceText
{
    private const char Blackened = '█';

    /// <summary>The size of files that are shown as tables, which are kept with their text.</summary>
    private const int MostBytesOfTable = 4 * 1024 * 1024;

    /// <summary>The text of a table in any form: always the same for the same bytes.</summary>
    /// <param name="name">The name of the file, whose extension tells the form.</param>
    /// <param name="hidden">As it was read.</param>
    /// <exception cref="UnacceptableInputException">Nothing can be read from such a file.</exception>
    public static string Of(string name, byte[] bytes, HiddenParts hidden = HiddenParts.None) =>
        TableFormats.Read(name, bytes, hidden is HiddenParts.Included or HiddenParts.IncludedInPart).Text;

    /// <summary>What is kept of a table that has been read: its text, with the pages and tables that its form makes plain,
    /// none where it is very long.</summary>
    internal static TableText Shown(StudyFile table, TableText text) => IsLong(table.Name, table.Bytes)
        ? TableText.Running(text.Text)
        : TableText.Running(text.Text) with { Grids = text.Grids, Pages = text.Pages };

    // The size of a PDF tells nothing of its text.
    private static bool IsLong(string name, byte[] bytes) =>
        bytes.Length > MostBytesOfTable && TableFormats.FormatOf(name, bytes) is not PdfFormat;

    /// <summary>The text as it may be given to readers: what is not for them is blackened, unit for unit.</summary>
    /// <param name="passages">The passages of that text.</param>
    public static string Shown(string text, IReadOnlyList<Passage> passages) =>
        passages.All(passage => passage.Kind != PassageKind.LeftOut) ? text
            : string.Create(text.Length, (text, passages), (units, from) =>
            {
                from.text.CopyTo(units);
                foreach (var passage in from.passages)
                    if (passage.Kind == PassageKind.LeftOut) units[passage.Start..passage.End].Fill(Blackened);
            });

    /// <summary>
    /// Decodes plain text without altering a character: UTF-8, or UTF-16 that says so by its byte order mark. The mark
    /// itself is not part of the text.
    /// </summary>
    /// <exception cref="DecoderFallbackException">The bytes are not in that encoding; nothing is replaced in
    /// silence.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Strict(new UTF8Encoding(false, true), rest),
        [0xFF, 0xFE, .. var rest] => Strict(new UnicodeEncoding(false, false, true), rest),
        [0xFE, 0xFF, .. var rest] => Strict(new UnicodeEncoding(true, false, true), rest),
        _ => Strict(new UTF8Encoding(false, true), bytes),
    };

    private static string Strict(Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes);
}
