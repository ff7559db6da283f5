using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>The parts of a document or workbook, inflated no further than <see cref="GridLimits"/>.</summary>
internal sealed class OfficeArchive(string name, Patience patience)
{
    private readonly Inflation inflation = new(patience, inflated =>
    {
        if (inflated > GridLimits.MostInflatedMegabytes * GridLimits.Megabyte)
            throw new UnacceptableInputException(
                $"{name}: what is in the file is larger than {GridLimits.MostInflatedMegabytes} MB; save the table "
                + "in a file of its own.");
    });

    /// <summary>Opens the bytes as a package and reads it, with a sentence for whatever is broken in it.</summary>
    public static T Read<T>(string name, byte[] bytes, Patience patience, Func<MemoryStream, OfficeArchive, T> read)
    {
        try
        {
            var archive = new OfficeArchive(name, patience);
            archive.CountEntries(bytes);
            using var stream = new MemoryStream(bytes, writable: false);
            return read(stream, archive);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or FormatException or XmlException
            or OpenXmlPackageException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new UnacceptableInputException(
                $"{name}: the file is broken or not of the form that its name says; open it and save it anew.", fault);
        }
    }

    /// <summary>What is done with the parts once they are read.</summary>
    public Patience Patience => patience;

    /// <exception cref="UnacceptableInputException">The part, with those before, is too large.</exception>
    public XmlReader Open(OpenXmlPart part) => Open(part.GetStream(FileMode.Open, FileAccess.Read));

    /// <exception cref="UnacceptableInputException">The file, with those before, is too large.</exception>
    public XmlReader Open(ZipArchiveEntry file) => Open(file.Open());

    private XmlReader Open(Stream part)
    {
        using var from = part;
#pragma warning disable CA2000 // Closed with the reader, or below.
        var to = new PatientStream(patience);
#pragma warning restore CA2000
        try
        {
            inflation.Copy(from, to);
            to.Position = 0;
            return XmlReader.Create(to, SafeXml.Settings);
        }
        catch
        {
            to.Dispose();
            throw;
        }
    }

    /// <summary>Names of the elements within the one that the reader is on; each that is left on is passed over with all that is in
    /// it.</summary>
    /// <exception cref="UnacceptableInputException">They are too deep.</exception>
    public IEnumerable<string> ChildrenOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) yield break;
        CheckDepth(xml);
        var depth = xml.Depth + 1;
        while (xml.Read() && xml.Depth >= depth)
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth) yield return xml.LocalName;
    }

    /// <exception cref="UnacceptableInputException">The element that the reader is on is too deep.</exception>
    public void CheckDepth(XmlReader xml)
    {
        if (xml.Depth > GridLimits.DeepestNesting)
            throw new UnacceptableInputException(
                $"{name}: elements are nested deeper than {GridLimits.DeepestNesting}; save the table "
                + "in a file of its own.");
    }

    // What the package itself reads, to find its parts, is counted before it does.
    private void CountEntries(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        GridLimits.CheckEntries(name, archive.Entries.Count, "Save the table in a file of its own.");
        foreach (var entry in archive.Entries)
        {
            if (!entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
                && !entry.Name.StartsWith("[Content_Types]", StringComparison.OrdinalIgnoreCase)) continue;
            using var from = entry.Open();
            inflation.Copy(from, Stream.Null);
        }
    }
}
