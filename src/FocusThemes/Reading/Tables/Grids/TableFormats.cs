using System.Text;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>The forms in which tables come.</summary>
public static class TableFormats
{
    /// <summary>The endings of names that tables are known by, with their dots.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".csv", ".tsv", ".html", ".htm", ".docx", ".xlsx"];

    /// <summary>The text alone, without looking for tables in it.</summary>
    /// <exception cref="UnacceptableInputException">Nothing can be read from such a file.</exception>
    public static string ReadText(string name, byte[] bytes) => IsPlain(name) ? TextOf(name, bytes) : Read(name, bytes).Text;

    /// <exception cref="UnacceptableInputException">Nothing can be read from such a file.</exception>
    public static TableText Read(string name, byte[] bytes) => WhyNot(bytes) is { } why && !IsOffice(name)
        ? throw new UnacceptableInputException($"{name}: {why}")
        : Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".DOCX" => WordTables.Read(name, bytes),
            ".XLSX" => ExcelSheets.Read(name, bytes),
            ".HTML" or ".HTM" => HtmlTables.Read(name, TextOf(name, bytes)),
            ".CSV" or ".TSV" => ReadDelimited(name, bytes),
            _ => TextGrids.Of(TextOf(name, bytes)),
        };

    private static bool IsPlain(string name) => Path.GetExtension(name).ToUpperInvariant() is not (".CSV" or ".TSV" or ".HTML" or ".HTM" or ".DOCX" or ".XLSX");

    // Spreadsheets still save in the machine's old encoding, in which every byte is some letter.
    private static TableText ReadDelimited(string name, byte[] bytes)
    {
        try
        {
            SourceText.Decode(bytes);
            return DelimitedText.Read(TextOf(name, bytes));
        }
        catch (DecoderFallbackException)
        {
            var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
            return DelimitedText.Read(text) with
            {
                Problems = [new(0, "The file is not UTF-8; it was read as Windows-1252. Where letters look wrong, save it as UTF-8.", "")],
            };
        }
    }

    private static bool IsOffice(string name) => Path.GetExtension(name).ToUpperInvariant() is ".DOCX" or ".XLSX";

    // By its first bytes: a name can be wrong.
    private static string? WhyNot(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) ? "this is a PDF; copy its table as text, or save it as .docx or .html."
        : bytes.StartsWith("PK\u0003\u0004"u8) ? "this is an archive; a Word document is named .docx, a workbook .xlsx."
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "this is an Office file of the old kind; save it as .docx or .xlsx."
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "this is a picture; tables are read from text."
        : bytes.StartsWith("{\\rtf"u8) ? "this is a text in RTF; save it as .docx."
        : null;

    private static string TextOf(string name, byte[] bytes)
    {
        try
        {
            var text = SourceText.Decode(bytes);
            var nothing = text.IndexOf('\0', StringComparison.Ordinal);
            return nothing < 0 ? text : throw new UnacceptableInputException(
                $"{name}: character {nothing} is NUL, which no text has; save the file as UTF-8 and try again.");
        }
        catch (DecoderFallbackException fault)
        {
            throw new UnacceptableInputException(
                $"{name}: byte {fault.Index} is not UTF-8 text; save the file as UTF-8 and try again.", fault);
        }
    }
}
