using FocusThemes.Reading.Formats.Html;
using FocusThemes.Reading.Formats.Jats;
using FocusThemes.Reading.Formats.Latex;
using FocusThemes.Reading.Formats.Office;
using FocusThemes.Reading.Formats.Office.OpenDocument;
using FocusThemes.Reading.Formats.Office.Word;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Reading.Formats.Pdf;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Formats;

/// <summary>Every form that tables are read from.</summary>
public static class TableFormats
{
    /// <summary>The first that reads a file is the one.</summary>
    public static IReadOnlyList<ITableFormat> All { get; } =
        [new KeptText(), new PdfFormat(), new WordFormat(), new ExcelFormat(), new OpenDocumentFormat(), new JatsFormat(), new HtmlFormat(), new LatexFormat(), new DelimitedFormat(), new OwnJson(), new PlainTextFormat()];

    /// <summary>The extensions of files that are tables, in lower case, with the full stop.</summary>
    public static IReadOnlyList<string> Extensions { get; } =
        [".txt", ".md", ".csv", ".tsv", ".xlsx", ".docx", ".odt", ".ods", ".html", ".htm", ".xml", ".nxml", ".tex", ".ltx", ".pdf"];

    /// <summary>Whether a file of that name holds nothing but cells.</summary>
    public static bool IsSheet(string name) => Path.GetExtension(name).ToUpperInvariant() is ".CSV" or ".TSV" or ".XLSX" or ".ODS";

    /// <summary>Whether a file of that name is most often a whole paper.</summary>
    public static bool IsPaper(string name) => Path.GetExtension(name).Equals(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file of that name may be a whole paper as well as a table.</summary>
    public static bool MayBePaper(string name) =>
        IsPaper(name) || Path.GetExtension(name).ToUpperInvariant() is ".XML" or ".NXML" or ".TEX" or ".LTX";

    /// <summary>Whether a file of that name is a table.</summary>
    public static bool HasTable(string name) =>
        Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <exception cref="UnacceptableInputException">The file is none of these forms, is broken, or is beyond
    /// <see cref="GridLimits"/>; said with its name and what to do.</exception>
    public static TableText Read(string name, byte[] bytes, bool withHidden = false, Patience? patience = null)
    {
        patience ??= CancellationToken.None;
        return ErrorCells.Emptied(FormatOf(name, bytes).Read(name, bytes, withHidden, patience), patience);
    }

    /// <exception cref="UnacceptableInputException">The file is none of these forms, or too large.</exception>
    public static ITableFormat FormatOf(string name, ReadOnlySpan<byte> bytes)
    {
        ForeignForms.Refuse(name, bytes);
        foreach (var format in All)
            if (format.Reads(name, bytes)) return format;
        throw new UnacceptableInputException(
            $"{name}: tables are read from {string.Join(' ', Extensions)}; save it as one of these.");
    }
}
