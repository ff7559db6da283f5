using DocumentFormat.OpenXml.Packaging;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Reading.Formats.Prose;

namespace FocusThemes.Reading.Formats.Office.Word;

/// <summary>Word documents: their tables, or all their paragraphs where there is none.</summary>
public sealed class WordFormat : ITableFormat
{
    public bool Reads(string name, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(name).Equals(".docx", StringComparison.OrdinalIgnoreCase);

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience) => OfficeArchive.Read(
        name, bytes, patience, (stream, archive) =>
    {
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var main = document.MainDocumentPart ?? throw new InvalidDataException("No main part.");
        using var xml = archive.Open(main);
        var hidden = new HiddenFound(withHidden);
        var body = new WordBody(xml, archive, WordStyles.Of(main, archive), hidden);
        var blocks = body.Read();
        if (OwnDocument.Find(name, blocks, OwnProperties.Of(document.CustomFilePropertiesPart, archive), patience) is { } own)
            return own with { Problems = [.. hidden.Problems], Hidden = hidden.Parts };
        return new DocumentTables(name, body.Problems, patience).Read(blocks) with { Hidden = hidden.Parts };
    });

    /// <summary>All that a reader of the document sees.</summary>
    internal static ProseText ReadProse(string name, byte[] bytes, HiddenFound hidden, Patience patience) =>
        OfficeArchive.Read(name, bytes, patience, (stream, archive) =>
        {
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            var main = document.MainDocumentPart ?? throw new InvalidDataException("No main part.");
            using var xml = archive.Open(main);
            var body = new WordBody(xml, archive, WordStyles.Of(main, archive), hidden);
            return ProseText.Of(name, body.Read(), body.Problems, patience);
        });
}
