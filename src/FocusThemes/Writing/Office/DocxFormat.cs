using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Formats.Own;

namespace FocusThemes.Writing.Office;

/// <summary>
/// A document for a word processor: a copy to read, or a table as in a journal, to print or to hand on.
/// </summary>
public sealed class DocxFormat : FileFormat
{
    private const string TextPart = "word/document.xml";
    private const string LinksPart = "word/_rels/document.xml.rels";

    public override string Extension => "docx";
    public override string Name => "Word";
    public override string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public override IReadOnlyList<ExportOption> Options => [ExportOption.Layout, ExportOption.Paper];

    /// <summary>A table of themes, concepts, quotes and who said them, on sheets laid crosswise.</summary>
    public bool IsTable { get; init; }

    /// <summary>Printed on the paper of North America, not on A4.</summary>
    public bool IsLetter { get; init; }

    public override IExportFormat Chosen(ExportChoices choices) => new DocxFormat
    {
        IsTable = choices.Is(ExportOption.Layout, ExportOption.Table),
        IsLetter = choices.Is(ExportOption.Paper, ExportOption.Letter),
    };

    // The library holds a package in memory until it is closed. It makes all but the text, which is written past it.
    protected override void Write(Export exported, Stream file)
    {
        var links = new DocxLinks(exported);
        var (watched, key) = exported.Watched(OfficeText.InDocument);
        using var frame = DocxFrame.Of(exported);
        using var from = new ZipArchive(frame, ZipArchiveMode.Read);
        using var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries.Where(part => part.FullName != OfficePackage.OwnPropertiesPart))
        {
            using var made = part.Open();
            using var target = to.Part(part.FullName, exported.Date);
            if (part.FullName == TextPart) WriteText(watched, links, target);
            else if (part.FullName == LinksPart) WriteLinks(made, links, target);
            else made.CopyTo(target);
        }

        // Once every quote has been seen.
        if (exported.Stamp() is { } stamp)
            to.Part(OfficePackage.OwnPropertiesPart, exported.Date, OwnProperties.Xml(stamp, key()));
    }

    private void WriteText(Export exported, DocxLinks links, Stream stream)
    {
        var page = new DocxPage(IsLetter, IsLandscape: IsTable);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(true);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        if (IsTable) DocxTable.Write(exported, links, page, writer);
        else foreach (var paragraph in DocxReading.Of(exported, links)) writer.WriteElement(paragraph);
        writer.WriteElement(page.Section);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // Behind the relationships to the other parts.
    private static void WriteLinks(Stream made, DocxLinks links, Stream target)
    {
        using var reader = new StreamReader(made);
        using var writer = new StreamWriter(target, new UTF8Encoding(false));
        var parts = reader.ReadToEnd();
        var end = parts.LastIndexOf("</", StringComparison.Ordinal);
        writer.Write(parts.AsSpan(0, end));
        foreach (var relationship in links.Relationships()) writer.Write(relationship);
        writer.Write(parts.AsSpan(end));
    }
}
