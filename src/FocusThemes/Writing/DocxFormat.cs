using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FocusThemes.Queries;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing;

/// <summary>
/// A reading copy for a word processor: headings, authors' words as text, participants' words as block quotes.
/// </summary>
public sealed class DocxFormat : FileFormat
{
    private const string TextPart = "word/document.xml";

    public override string Extension => "docx";
    public override string Name => "Word";
    public override string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // The library holds a package in memory until it is closed. It makes all but the text, which is written past it.
    protected override void Write(Export exported, Stream file)
    {
        using var frame = FrameOf(exported);
        using var from = new ZipArchive(frame, ZipArchiveMode.Read);
        using var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries)
        {
            var entry = to.CreateEntry(part.FullName);
            // The same export is the same file.
            entry.LastWriteTime = new(exported.Date, TimeOnly.MinValue, TimeSpan.Zero);
            using var stream = entry.Open();
            if (part.FullName == TextPart) WriteText(exported, stream);
            else CopyOf(part, stream);
        }
    }

    private static MemoryStream FrameOf(Export exported)
    {
        var frame = new MemoryStream();
        using var document = WordprocessingDocument.Create(frame, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = OfficeText.InDocument(exported.Title);
        document.PackageProperties.Creator = "FocusThemes";
        document.PackageProperties.Description = OfficeText.InDocument($"{exported.Citation()} {exported.Origin}");
        document.PackageProperties.Created = exported.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var main = document.AddMainDocumentPart();
        main.Document = new(new Body());
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make();
        return frame;
    }

    private static void CopyOf(ZipArchiveEntry part, Stream stream)
    {
        using var made = part.Open();
        made.CopyTo(stream);
    }

    private static void WriteText(Export exported, Stream stream)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(true);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (var (style, text) in Paragraphs(exported)) Write(writer, style, text);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static IEnumerable<(string Style, string Text)> Paragraphs(Export exported)
    {
        yield return (DocxStyles.Title, exported.Title);
        yield return (DocxStyles.About, exported.Citation());
        if (exported.Caption is not null) yield return (DocxStyles.About, exported.Caption);
        yield return (DocxStyles.About, exported.Origin);
        if (exported.Message is not null) yield return (DocxStyles.About, exported.Message);
        ExportRow? last = null;
        foreach (var row in exported.Rows)
        {
            foreach (var paragraph in Paragraphs(exported, last, row)) yield return paragraph;
            last = row;
        }
    }

    private static IEnumerable<(string Style, string Text)> Paragraphs(Export exported, ExportRow? last, ExportRow row)
    {
        if (last?.Study != row.Study && exported.Study is null) yield return (DocxStyles.Heading1, row.Study.Title);
        if (last is null || (last.Study, last.ThemeNumber) != (row.Study, row.ThemeNumber))
        {
            if (exported.Shape != ExportShape.Theme)
                yield return (DocxStyles.Heading1, $"Theme {row.ThemeNumber}: {row.ThemeTitle}");
            if (row.ThemeSubtitle is not null) yield return (DocxStyles.Subtitle, row.ThemeSubtitle);
        }

        if (row.Concept is { } concept && (last?.Study, last?.Concept?.Id) != (row.Study, concept.Id))
        {
            if (row.BeginsSubtheme(last)) yield return (DocxStyles.Heading2, concept.Subtheme!);
            var level = concept.Subtheme is null ? DocxStyles.Heading2 : DocxStyles.Heading3;
            yield return (level, $"Concept {concept.Id}");
            foreach (var paragraph in concept.Paragraphs) yield return (DocxStyles.Normal, paragraph);
        }

        if (row.Quote is not { } quote) yield break;
        foreach (var paragraph in Model.Concept.ParagraphsOf($"{quote.Marks[0]}{quote.Text}{quote.Marks[1]}"))
            yield return (DocxStyles.Quote, paragraph);
        yield return (DocxStyles.Attribution,
            $"— {quote.By ?? Wording.Nobody} ({quote.Source.Name}, line {quote.Source.Line})");
    }

    private static void Write(OpenXmlWriter writer, string style, string text)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (TextDirection.IsRightToLeft(text)) properties.Append(new BiDi());
        var paragraph = new Paragraph(properties);
        // Word sets a run in one direction, and one that is said to be right to left may have no Latin letter.
        foreach (var (stretch, isRightToLeft) in TextDirection.Stretches(text))
        {
            var run = new Run(new Text(OfficeText.InDocument(stretch)) { Space = SpaceProcessingModeValues.Preserve });
            if (isRightToLeft) run.RunProperties = new(new RightToLeftText());
            paragraph.Append(run);
        }

        writer.WriteElement(paragraph);
    }
}
