using System.IO.Compression;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Prose;

namespace FocusThemes.Reading.Formats.Office.OpenDocument;

/// <summary>OpenDocument texts and spreadsheets: their tables, or all paragraphs of a text where there is none.</summary>
public sealed class OpenDocumentFormat : ITableFormat
{
    internal static bool IsCalled(string name) => Path.GetExtension(name).ToUpperInvariant() is ".ODT" or ".ODS";

    public bool Reads(string name, ReadOnlySpan<byte> bytes) => IsCalled(name);

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience)
    {
        var hidden = new HiddenFound(withHidden);
        return ReadBody(name, bytes, hidden, patience, (body, blocks) =>
        {
            if (!body.IsSpreadsheet) return new DocumentTables(name, body.Problems, patience).Read(blocks) with { Hidden = hidden.Parts };
            var made = new MadeText(name, patience);
            foreach (var sheet in blocks.OfType<BlockTable>().Where(sheet => sheet.HasText)) made.AddTable(sheet);
            return made.Complete(body.Problems) with { Hidden = hidden.Parts };
        });
    }

    /// <summary>All that a reader of the document sees.</summary>
    internal static ProseText ReadProse(string name, byte[] bytes, HiddenFound hidden, Patience patience) => ReadBody(
        name, bytes, hidden, patience, (body, blocks) => ProseText.Of(name, blocks, body.Problems, patience));

    private static T ReadBody<T>(
        string name, byte[] bytes, HiddenFound hidden, Patience patience, Func<OpenDocumentBody, List<DocumentBlock>, T> read) =>
        OfficeArchive.Read(name, bytes, patience, (stream, archive) =>
        {
            using var files = new ZipArchive(stream, ZipArchiveMode.Read);
            if (files.GetEntry("META-INF/manifest.xml") is { } manifest && IsEncrypted(manifest, archive))
                throw new UnacceptableInputException($"{name}: the file has a password. Open it and save it without one.");
            var content = files.GetEntry("content.xml") ?? throw new InvalidDataException("No content.");
            var styles = new OpenDocumentStyles();
            if (files.GetEntry("styles.xml") is { } named) ReadNamed(named, styles, archive);
            using var xml = archive.Open(content);
            var body = new OpenDocumentBody(name, xml, archive, styles, hidden);
            return read(body, body.Read());
        });

    private static void ReadNamed(ZipArchiveEntry part, OpenDocumentStyles styles, OfficeArchive archive)
    {
        using var xml = archive.Open(part);
        styles.ReadNamed(xml, archive);
    }

    private static bool IsEncrypted(ZipArchiveEntry manifest, OfficeArchive archive)
    {
        using var xml = archive.Open(manifest);
        while (xml.Read())
            if (xml.LocalName == "encryption-data") return true;
        return false;
    }
}
