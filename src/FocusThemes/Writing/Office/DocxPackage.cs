using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Office;

/// <summary>The file of a document: the library makes all but the text, which is written past it, since it holds a package in
/// memory until it is closed.</summary>
internal static class DocxPackage
{
    private const string TextPart = "word/document.xml";
    private const string LinksPart = "word/_rels/document.xml.rels";

    /// <param name="write">Writes the text.</param>
    /// <param name="own">Properties that no program has names for, asked for once the text is written; null for none.</param>
    public static void Write(Export exported, Stream file, Action<Stream> write, DocxLinks links, Func<string?> own)
    {
        using var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in DocxFrame.Of(exported))
        {
            using var target = to.Part(part.Name, exported.Date);
            if (part.Name == TextPart) write(target);
            else if (part.Name == LinksPart) WriteLinks(part.Bytes, links, target);
            else target.Write(part.Bytes);
        }

        // Once every quote has been seen.
        if (own() is { } properties) to.Part(OfficePackage.OwnPropertiesPart, exported.Date, properties);
    }

    /// <param name="text">All of it before the first part of the file, which may be that of the links.</param>
    public static void Write(Export exported, Stream file, DocxPage page, IReadOnlyList<OpenXmlElement> text, DocxLinks links) => Write(
        exported, file, stream => page.Write(stream, writer =>
        {
            foreach (var element in text) writer.WriteElement(element);
        }), links, () => null);

    // Behind the relationships to the other parts.
    private static void WriteLinks(byte[] made, DocxLinks links, Stream target)
    {
        using var writer = new StreamWriter(target, new UTF8Encoding(false));
        var parts = Encoding.UTF8.GetString(made.AsSpan().TrimStart(Encoding.UTF8.Preamble));
        var end = parts.LastIndexOf("</", StringComparison.Ordinal);
        writer.Write(parts.AsSpan(0, end));
        foreach (var relationship in links.Relationships()) writer.Write(relationship);
        writer.Write(parts.AsSpan(end));
    }
}
