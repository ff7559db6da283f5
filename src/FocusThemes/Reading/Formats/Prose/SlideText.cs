using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Office;

namespace FocusThemes.Reading.Formats.Prose;

/// <summary>The words of slides in their order; what is not shown, and what the speaker alone sees, is left out.</summary>
internal static class SlideText
{
    public static bool Reads(string name) => Path.GetExtension(name).Equals(".pptx", StringComparison.OrdinalIgnoreCase);

    public static ProseText Read(string name, byte[] bytes, HiddenFound hidden, Patience patience) => OfficeArchive.Read(
        name, bytes, patience, (stream, archive) =>
    {
        using var document = PresentationDocument.Open(stream, isEditable: false);
        var main = document.PresentationPart ?? throw new InvalidDataException("No slides.");
        using var order = archive.Open(main);
        var blocks = new List<DocumentBlock>();
        while (order.Read())
        {
            if (order is not { NodeType: XmlNodeType.Element, LocalName: "sldId" }) continue;
            var id = order.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                ?? order.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
            if (id is null || main.GetPartById(id) is not SlidePart slide) continue;
            using var xml = archive.Open(slide);
            AddSlide(xml, archive, blocks, hidden);
        }

        return ProseText.Of(name, blocks, hidden.Problems, patience);
    });

    private static void AddSlide(XmlReader xml, OfficeArchive archive, List<DocumentBlock> blocks, HiddenFound hidden)
    {
        var words = new ParagraphWords();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p") words.TakeInto(blocks);
            if (xml.NodeType != XmlNodeType.Element) continue;
            archive.CheckDepth(xml);
            if (xml.LocalName == "sld" && xml.GetAttribute("show") is "0" or "false")
            {
                hidden.LeavesOut(HiddenKind.Words);
                return;
            }

            // A shape tells first of all whether it is shown.
            if (xml.LocalName is "sp" or "graphicFrame" or "grpSp" && IsHidden(xml)) hidden.LeavesOut(HiddenKind.Words);
            else if (xml.LocalName is "br" or "tab") words.Append(' ');
            else if (xml.LocalName == "t") words.Append(xml.ReadString());
        }
    }

    // The reader goes on behind the shape where it is, and else behind the first of what tells of it.
    private static bool IsHidden(XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.LocalName != "cNvPr" && xml.Depth > depth)
        {
        }

        if (xml.LocalName != "cNvPr" || xml.GetAttribute("hidden") is not ("1" or "true")) return false;
        while (xml.Depth > depth && xml.Read())
        {
        }

        return true;
    }
}
