using System.IO.Compression;
using System.Xml;
using FocusThemes.Reading.Projects.Refi.Assembly;
using FocusThemes.Reading.Projects.Refi.Markup;

namespace FocusThemes.Reading.Projects.Refi;

/// <summary>
/// Projects (<c>.qdpx</c>, <c>.qde</c>) and codebooks (<c>.qdc</c>) of REFI-QDA 1.0 and 1.5, as programs write them: in any
/// namespace, with any name of the inner file, and with whatever the schema demands left out.
/// </summary>
internal sealed class RefiFormat : IProjectFormat
{
    public bool Reads(ReadOnlySpan<byte> bytes) => RefiSigns.IsArchive(bytes) || RefiSigns.IsMarkup(bytes);

    public Project Read(StudyFile file, Patience patience)
    {
        var assembly = IsArchive(file) ? Unpacked(file, patience) : Bare(file, patience);
        file.LetGo();
        return assembly.Assemble();
    }

    private static bool IsArchive(StudyFile file) => file.Bytes.AsSpan().StartsWith("PK"u8);

    private static RefiAssembly Bare(StudyFile file, Patience patience)
    {
        using var markup = new MarkupStream(new MemoryStream(file.Bytes, writable: false), patience.Spend);
        return new(Found(file.Name, markup), new(null, file.Name, patience), patience);
    }

    private static RefiAssembly Unpacked(StudyFile file, Patience patience)
    {
        var name = file.Name;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read);
            var package = new RefiPackage(name, archive, patience);
            using var markup = package.OpenProject();
            return new(Found($"{name}, {package.ProjectName}", markup), new(package, name, patience), patience);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw new UnacceptableInputException(
                $"{name}: the archive is broken or locked by a password; export the project anew.", fault);
        }
    }

    private static FoundProject Found(string place, MarkupStream markup)
    {
        try
        {
            using var xml = new RefiMarkup(place, markup);
            return new ProjectMarkup(xml).Read();
        }
        catch (XmlException fault)
        {
            throw new UnacceptableInputException(
                RefiSigns.DoctypeLine(markup.Head) is { } line
                    ? $"{place}, line {line}: the file declares a document type, which no project has and which is not read."
                    : $"{place}, line {Math.Max(1, fault.LineNumber)}, column {Math.Max(1, fault.LinePosition)}: the XML is "
                        + "broken here; export the project anew.", fault);
        }
    }
}
