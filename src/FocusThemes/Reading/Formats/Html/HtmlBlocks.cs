using AngleSharp.Dom;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Html;

/// <summary>A page's elements to paragraphs and tables, without what a browser does not show.</summary>
internal sealed partial class HtmlBlocks(string name, PageStyles styles, HiddenFound hidden, Patience patience)
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "head", "svg", "iframe", "object", "canvas", "audio", "video",
        "select", "textarea", "button", "annotation", "annotation-xml", "title", "colgroup", "datalist", "noframes", "noembed",
    };

    private static readonly HashSet<string> Parting = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "dialog", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "ul",
        // Of tables that are none.
        "caption", "tbody", "td", "th", "thead", "tfoot", "tr",
    };

    private readonly ParagraphWords text = new();
    private List<DocumentBlock> blocks = [];
    private ParagraphRole role;
    private bool isPreformatted;
    private bool isQuoted;
    private int depth;
    private int marks;
    private int tables;
    private int row;

    public List<DocumentBlock> Read(INode root) => ReadBlocks(() => ReadNode(root));

    private List<DocumentBlock> ReadBlocks(Action read)
    {
        var (outer, outerRole) = (blocks, role);
        (blocks, role) = ([], ParagraphRole.Plain);
        read();
        var done = blocks;
        (blocks, role) = (outer, outerRole);
        return done;
    }

    private void ReadNode(INode node)
    {
        patience.Spend(node is IText { Length: var length } ? length : 0);
        if (node is IText words) AddText(words.Data);
        else if (node is IComment comment) LookAt(comment);
        if (node is not IElement element || LeftOut.Contains(element.LocalName)
            || IsOut(element, HiddenKind.Words) != Hiding.None) return;
        if (element.LocalName == "table") AddTable(element);
        else ReadElement(element);
    }

    private void ReadElement(IElement element)
    {
        if (++depth > GridLimits.DeepestNesting * 2)
            throw new UnacceptableInputException(
                $"{name}: elements are nested deeper than {GridLimits.DeepestNesting}; keep the table only.");
        var (outerRole, outerPreformatted, outerQuoted) = (role, isPreformatted, isQuoted);
        var isParting = Parting.Contains(element.LocalName);
        if (isParting) EndParagraph();
        if (HtmlSigns.RoleOf(element) is var told and not ParagraphRole.Plain) role = told;
        isPreformatted |= element.LocalName == "pre";
        isQuoted |= element.LocalName == "blockquote";
        var start = text.Length;
        if (HtmlSigns.IsStruck(element) && HasWords(element)) hidden.SayStruck();
        if (HtmlSigns.HasMarks(element)) ReadInMarks(element);
        else foreach (var child in element.ChildNodes) ReadNode(child);
        if (HtmlSigns.IsBold(element)) text.Embolden(start);
        if (HtmlSigns.IsNoteMark(element)) text.Raise(start, isMark: true);
        else if (HtmlSigns.IsRaised(element)) text.Raise(start);
        if (isParting) EndParagraph();
        if (element.LocalName is ['h', >= '1' and <= '6'] && blocks.LastOrDefault() is Paragraph heading) blocks[^1] = heading with { Style = $"heading {element.LocalName[1]}" };
        (role, isPreformatted, isQuoted) = (outerRole, outerPreformatted, outerQuoted);
        depth--;
    }

    // As browsers show what is quoted, and what is quoted within it.
    private void ReadInMarks(IElement element)
    {
        text.Append(marks++ % 2 == 0 ? '“' : '‘');
        foreach (var child in element.ChildNodes) ReadNode(child);
        text.Append(--marks % 2 == 0 ? '”' : '’');
    }

    private void AddText(string words)
    {
        if (isPreformatted) text.AppendLines(words, EndParagraph);
        else text.AppendShown(words);
    }

    private void EndParagraph()
    {
        text.TakeInto(blocks, role, isQuoted);
    }

    private void AddTable(IElement table)
    {
        EndParagraph();
        var (rows, notes, outerRow) = (new List<BlockRow>(), new List<DocumentBlock>(), row);
        (tables, row) = (tables + 1, 0);
        foreach (var part in table.Children)
        {
            if (part.LocalName == "caption" && IsOut(part, HiddenKind.Words) == Hiding.None)
                blocks.AddRange(ReadBlocks(() => ReadElement(part)).WithRole(ParagraphRole.Caption));
            else if (part.LocalName is "thead" or "tbody" or "tfoot") AddRows(part, rows, notes);
        }

        (tables, row) = (tables - 1, outerRow);
        blocks.Add(new BlockTable(WithoutHiddenColumns(table, rows)));
        blocks.AddRange(notes.WithRole(ParagraphRole.Note));
    }

    // A foot whose rows have one cell holds notes.
    private void AddRows(IElement part, List<BlockRow> rows, List<DocumentBlock> notes)
    {
        if (IsOut(part, HiddenKind.Words) != Hiding.None) return;
        var own = new List<BlockRow>();
        foreach (var row in part.Children)
            if (row.LocalName == "tr") AddRow(row, own, part.LocalName == "thead");
        own = BlockRow.WithinSection(own);
        if (part.LocalName == "tfoot" && own.TrueForAll(row => row.Cells.Count < 2))
            notes.AddRange(own.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks));
        else rows.AddRange(own);
    }

    private void AddRow(IElement row, List<BlockRow> rows, bool isHead)
    {
        this.row++;
        if (IsOut(row, HiddenKind.Row, $"{this.row}") != Hiding.None) return;
        var (cells, names) = (new List<BlockCell>(), 0);
        foreach (var cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th") || IsOut(cell, HiddenKind.Cell) is var hiding && hiding == Hiding.Gone)
                continue;
            if (cell.LocalName == "th") names++;
            cells.Add(new(
                hiding == Hiding.Blank ? [] : ReadBlocks(() => ReadElement(cell)),
                HtmlSigns.SpanOf(cell, "colspan", GridLimits.MostColumns),
                HtmlSigns.SpanOf(cell, "rowspan", GridLimits.MostRows)));
        }

        // A single one may as well name a section.
        rows.Add(new(cells, isHead || (names > 1 && names == cells.Count)));
    }
}
