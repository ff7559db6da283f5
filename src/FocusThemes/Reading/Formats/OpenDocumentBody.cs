using System.Xml;

namespace FocusThemes.Reading.Formats;

/// <summary>
/// Reads the content of an OpenDocument file: paragraphs and tables as they are shown when all changes are accepted.
/// Elements are known by their local names.
/// </summary>
internal sealed partial class OpenDocumentBody(XmlReader xml, OfficeArchive archive, HiddenFound hidden)
{
    private const int MostBlanks = 1_000;

    // What is no part of the words, or is kept elsewhere: deletions of tracked changes, scripts, forms, pictures' data.
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms", "scripts", "binary-data", "ruby-text",
        "event-listeners", "shapes", "calculation-settings", "content-validations", "database-ranges", "named-expressions",
        "named-ranges", "table-source", "desc", "title",
    };

    private readonly HashSet<string> hiddenStyles = new(StringComparer.Ordinal);
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
            if (part is "automatic-styles") ReadStyles();
            else if (part == "body")
            {
                foreach (var kind in Children())
                {
                    IsSpreadsheet |= kind == "spreadsheet";
                    foreach (var child in Children()) ReadBlock(child, blocks);
                }
            }
        }

        return blocks;
    }

    private IEnumerable<string> Children() => archive.ChildrenOf(xml);

    private void ReadStyles()
    {
        foreach (var child in Children())
        {
            if (child != "style" || Value("name") is not { } name) continue;
            foreach (var property in Children())
            {
                if ((property == "text-properties" && Value("display") == "none")
                    || (property == "table-properties" && Value("display") == "false")) hiddenStyles.Add(name);
            }
        }
    }

    private void ReadBlock(string element, List<DocumentBlock> blocks)
    {
        if (LeftOut.Contains(element)) return;
        switch (element)
        {
            case "p" or "h":
                ReadParagraph(blocks);
                break;
            case "table":
                if (ReadTable() is { } table) blocks.Add(table);
                break;
            default:
                // Sections, lists, their items, frames and whatever else holds paragraphs.
                foreach (var child in Children()) ReadBlock(child, blocks);
                break;
        }
    }

    private void ReadParagraph(List<DocumentBlock> blocks)
    {
        var (outer, isHidden, style) = (words, IsHidden(), Value("style-name"));
        words = new();
        // Within a frame that is anchored here, other paragraphs stand.
        var within = new List<DocumentBlock>();
        if (!isHidden || !hidden.LeavesOut(HiddenKind.Words)) ReadWords(within);
        else SkipWords();
        var lines = words.Take();
        words = outer;
        if (lines.Whole.Length > 0) blocks.Add(lines with { Style = style });
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
            else if (xml.NodeType == XmlNodeType.Element) ReadInline(blocks);
        }
    }

    private void ReadInline(List<DocumentBlock> blocks)
    {
        switch (xml.LocalName)
        {
            case "s":
                Append(new(' ', Math.Clamp(Number("c"), 1, MostBlanks)), isKept: true);
                break;
            case "title":
                ReadWords(blocks);
                break;
            case "tab":
                Append(" ", isKept: true);
                break;
            case "line-break":
                words.Append('\n');
                break;
            case "note":
                ReadNote();
                break;
            case "annotation":
                hidden.LeavesOut(HiddenKind.Comment);
                SkipWords();
                break;
            case "hidden-text" or "hidden-paragraph":
                if (hidden.LeavesOut(HiddenKind.Words)) SkipWords();
                else Append(Value("string-value") ?? "");
                break;
            case "frame" or "custom-shape":
                foreach (var child in Children()) ReadBlock(child, blocks);
                break;
            case var name when LeftOut.Contains(name):
                SkipWords();
                break;
            default:
                if (IsHidden() && hidden.LeavesOut(HiddenKind.Words)) SkipWords();
                else ReadWords(blocks);
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
            notes++;
        }
    }

    // Blanks between words are one, as OpenDocument has them.
    private void Append(string text, bool isKept = false)
    {
        archive.Patience.Spend(text.Length);
        if (isKept) words.Append(text);
        else words.AppendShown(text);
    }

    private void SkipWords()
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) archive.Patience.Spend(1);
    }

    private bool IsHidden() => Value("style-name") is { } style && hiddenStyles.Contains(style);

    // Whichever namespace it is of: no element has two of one local name that are asked for here.
    private string? Value(string name)
    {
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName != name) continue;
            var value = xml.Value;
            xml.MoveToElement();
            return value;
        }

        xml.MoveToElement();
        return null;
    }

    private int Number(string name) => int.TryParse(Value(name), out var number) ? number : 1;
}
