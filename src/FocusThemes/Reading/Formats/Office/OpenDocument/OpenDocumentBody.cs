using System.Xml;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office.OpenDocument;

/// <summary>
/// Reads the content of an OpenDocument file: paragraphs and tables as they are shown when all changes are accepted.
/// Elements are known by their local names.
/// </summary>
/// <param name="name">The file's name, for sentences.</param>
internal sealed partial class OpenDocumentBody(
    string name, XmlReader xml, OfficeArchive archive, OpenDocumentStyles styles, HiddenFound hidden)
{
    // What is no part of the words, or is kept elsewhere: scripts, forms, pictures' data.
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "sequence-decls", "variable-decls", "user-field-decls", "forms", "scripts", "binary-data", "event-listeners", "shapes",
        "calculation-settings", "content-validations", "database-ranges", "named-expressions", "named-ranges", "table-source",
        "desc", "title",
    };

    private ParagraphWords words = new();
    private int notes;

    public bool IsSpreadsheet { get; private set; }

    public IReadOnlyList<ReadingProblem> Problems => notes == 0 ? [.. hidden.Problems]
        : [.. hidden.Problems, new(0, $"Footnotes are kept as their marks only, without their text; there are {notes:N0}.", "")];

    /// <exception cref="InvalidDataException">The content is not that of a document.</exception>
    public List<DocumentBlock> Read()
    {
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "document-content")
            throw new InvalidDataException("The content is no document.");
        var blocks = new List<DocumentBlock>();
        foreach (var part in Children())
        {
            if (part is "automatic-styles") styles.Read(xml, archive);
            else if (part == "body")
            {
                foreach (var kind in Children())
                {
                    IsSpreadsheet |= kind == "spreadsheet";
                    ReadBlocks(blocks);
                }
            }
        }

        return blocks;
    }

    private IEnumerable<string> Children() => archive.ChildrenOf(xml);

    private void ReadBlocks(List<DocumentBlock> blocks)
    {
        foreach (var child in Children()) ReadBlock(child, blocks);
    }

    private void ReadBlock(string element, List<DocumentBlock> blocks)
    {
        if (LeftOut.Contains(element) || ReadUnshown(element, blocks)) return;
        switch (element)
        {
            case "p" or "h":
                ReadParagraph(blocks);
                break;
            case "change":
                blocks.AddRange(Restored());
                break;
            case "table":
                if (ReadTable() is { } table) blocks.Add(table);
                break;
            default:
                // Lists, their items, frames and whatever else holds paragraphs.
                ReadBlocks(blocks);
                break;
        }
    }

    private void ReadParagraph(List<DocumentBlock> blocks)
    {
        var (outer, outerGone, before, style) = (words, isGone, unseen.Said, xml.LocalName == "h" ? $"heading {Value("outline-level") ?? "1"}" : Value("style-name"));
        (words, isGone) = (new(), false);
        // Within a frame that is anchored here, other paragraphs stand.
        var within = new List<DocumentBlock>();
        ReadStyled(OpenDocumentStyles.OfParagraphs, () => ReadWords(within));
        var lines = words.Take();
        var isLeftOut = isGone && unseen.Said > before && unseen.Muted == 0 && hidden.LeavesOut(HiddenKind.Words);
        (words, isGone) = (outer, outerGone);
        if (isLeftOut) return;
        if (lines.Whole.Length > 0) blocks.Add(lines with { Style = style, IsQuoted = Paragraph.IsOfQuotes(style) });
        blocks.AddRange(within);
    }

    private void ReadWords(List<DocumentBlock> blocks)
    {
        if (xml.IsEmptyElement) return;
        archive.CheckDepth(xml);
        var depth = xml.Depth + 1;
        while (xml.Read() && xml.Depth >= depth)
        {
            if (xml.Depth != depth) continue;
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA) Append(xml.Value);
            else if (xml.NodeType == XmlNodeType.Element) ReadInline(xml.LocalName, blocks);
        }
    }

    // What is left on is passed over with all that is in it.
    private void ReadInline(string element, List<DocumentBlock> blocks)
    {
        if (ReadUnshown(element, blocks)) return;
        switch (element)
        {
            case "s":
                Append(new(' ', Math.Clamp(Number("c"), 1, GridLimits.MostBlanks)), isKept: true);
                break;
            case "title":
                ReadWords(blocks);
                break;
            case "tab":
                Append(" ", isKept: true);
                break;
            case "line-break":
                Append("\n", isKept: true);
                break;
            case "note":
                ReadNote();
                break;
            case "change":
                Append(string.Join('\n', new BlockCell(Restored()).Paragraphs.Select(paragraph => paragraph.Text)), isKept: true);
                break;
            case "frame" or "custom-shape":
                ReadBlocks(blocks);
                break;
            case var left when LeftOut.Contains(left):
                break;
            default:
                ReadStyled(OpenDocumentStyles.OfWords, () => ReadWords(blocks));
                break;
        }
    }

    private void ReadNote()
    {
        foreach (var child in Children())
        {
            if (child != "note-citation") continue;
            var from = words.Length;
            ReadWords([]);
            words.Raise(from, isMark: true);
            if (unseen.Muted == 0) notes++;
        }
    }

    // Blanks between words are one, as OpenDocument has them.
    private void Append(string text, bool isKept = false)
    {
        archive.Patience.Spend(text.Length);
        if (!string.IsNullOrWhiteSpace(text)) unseen.Said += text.Length;
        if (unseen.Muted > 0) return;
        if (isKept) words.Append(text);
        else words.AppendShown(text);
    }

    private string? Value(string attribute) => OpenDocumentStyles.ValueOf(xml, attribute);

    /// <summary>A number of at least 1, as of what is there once where nothing else is said.</summary>
    private int Number(string attribute) => int.TryParse(Value(attribute), out var number) ? Math.Max(1, number) : 1;
}
