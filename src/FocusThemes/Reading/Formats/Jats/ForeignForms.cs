using FocusThemes.Reading.Formats.Office.OpenDocument;

namespace FocusThemes.Reading.Formats.Jats;

/// <summary>Files that hold no table that could be read, known by what they are and not only by their names.</summary>
internal static class ForeignForms
{
    private static readonly (byte[] Signature, string What, string Remedy)[] Signatures =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file, or one with a password",
            "Open it and save it without a password as .docx or .xlsx"),
        (@"{\rtf"u8.ToArray(), "rich text", "Open it and save it as .docx"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "an image", "A table is needed as text; copy or type it"),
        ([0xFF, 0xD8, 0xFF], "an image", "A table is needed as text; copy or type it"),
        ("GIF8"u8.ToArray(), "an image", "A table is needed as text; copy or type it"),
        ("RIFF"u8.ToArray(), "an image or a sound", "A table is needed as text; copy or type it"),
        ("II*\0"u8.ToArray(), "an image", "A table is needed as text; copy or type it"),
        ("MM\0*"u8.ToArray(), "an image", "A table is needed as text; copy or type it"),
        ([0x1F, 0x8B], "a compressed file", "Take the table out of it"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a compressed archive", "Take the table out of it"),
        ("Rar!"u8.ToArray(), "a compressed archive", "Take the table out of it"),
        ("SQLite format 3\0"u8.ToArray(), "a database", "Export the table from it as .csv"),
        ("MIME-Version:"u8.ToArray(), "a web archive", "Save the page as .html"),
    ];

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".doc"] = "Open it and save it as .docx",
        [".rtf"] = "Open it and save it as .docx",
        [".pages"] = "Export it as .docx",
        [".xls"] = "Open it and save it as .xlsx",
        [".xlsb"] = "Open it and save it as .xlsx",
        [".numbers"] = "Export it as .xlsx",
        [".mht"] = "Save the page as .html",
        [".mhtml"] = "Save the page as .html",
        [".zip"] = "Take the table out of it",
    };

    /// <exception cref="UnacceptableInputException">The file is one of these, or too large.</exception>
    public static void Refuse(string name, ReadOnlySpan<byte> bytes)
    {
        GridLimits.CheckSize(name, bytes.Length, GridLimits.MostFileMegabytes, "Keep the table only.");
        foreach (var (signature, what, remedy) in Signatures)
            if (bytes.StartsWith(signature))
                throw new UnacceptableInputException($"{name}: this is {what}, not a table. {remedy}.");
        var extension = Path.GetExtension(name);
        if (Extensions.TryGetValue(extension, out var instead))
            throw new UnacceptableInputException($"{name}: {extension} files are not read. {instead}.");
        var isOffice = extension.ToUpperInvariant() is ".DOCX" or ".XLSX" || OpenDocumentFormat.IsCalled(name);
        if (IsArchive(bytes) != isOffice)
            throw new UnacceptableInputException(isOffice
                ? $"{name}: this is no {extension} file; it does not begin as one. Open it and save it anew."
                : $"{name}: this is an archive, not text. If it is a document or a workbook, name it .docx, .xlsx, .odt or .ods.");
    }

    private static bool IsArchive(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);
}
