using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>Tells what a workbook holds beside its cells: comments, and values and texts that no sheet shows.</summary>
internal static class BookRemains
{
    /// <summary>Notes and threads of comments, by their cells.</summary>
    public static void TellComments(WorksheetPart sheet, OfficeArchive archive, HiddenFound found)
    {
        var told = new HashSet<string>();
        foreach (var part in sheet.Parts.Select(one => one.OpenXmlPart))
        {
            if (part is not (WorksheetCommentsPart or WorksheetThreadedCommentsPart)) continue;
            using var xml = archive.Open(part);
            while (xml.Read())
            {
                // A thread stands beside a note in its place, which says the same.
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "comment" or "threadedComment" }
                    && told.Add(xml.GetAttribute("ref") ?? "")) found.LeavesOut(HiddenKind.Comment, xml.GetAttribute("ref"));
            }
        }
    }

    /// <param name="unused">Shared texts that no cell of any sheet has.</param>
    public static void Tell(WorkbookPart book, int unused, HiddenFound found)
    {
        for (; unused > 0; unused--) found.LeavesOut(HiddenKind.Remnant);
        foreach (var part in book.Parts.Select(one => one.OpenXmlPart).Concat(
            book.WorksheetParts.SelectMany(sheet => sheet.Parts.Select(one => one.OpenXmlPart))))
        {
            if (NameOf(part) is { } name) found.LeavesOut(HiddenKind.Store, name);
        }
    }

    private static string? NameOf(OpenXmlPart part) => part switch
    {
        PivotTableCacheDefinitionPart => "of a pivot table",
        ExternalWorkbookPart => "of another workbook",
        WorkbookRevisionHeaderPart => "of earlier versions",
        EmbeddedPackagePart or EmbeddedObjectPart => "an embedded file",
        _ => null,
    };
}
