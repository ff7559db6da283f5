using System.Xml.Linq;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Jats;

/// <summary>Tables of an article with their labels, captions and notes, to paragraphs and tables.</summary>
internal sealed partial class JatsBlocks(HiddenFound hidden, Patience patience)
{
    private ParagraphWords text = new();
    private List<DocumentBlock> blocks = [];
    private List<DocumentBlock> notes = [];
    private bool isPreformatted;
    private bool isMath;
    private bool isMark;
    private int joint;

    // Of the table or its group; null where it has none.
    private string? label;

    /// <summary>Labels of tables that are there as pictures only; empty for one without.</summary>
    public List<string> Pictures { get; } = [];

    public List<DocumentBlock> Read(IEnumerable<XElement> tables)
    {
        foreach (var table in tables) AddPart(table);
        return blocks;
    }

    // Each ends its own notes, those of its label and caption among them.
    private void AddPart(XElement part)
    {
        patience.Spend(0);
        EndParagraph();
        var (outerLabel, outerNotes) = (label, notes);
        notes = [];
        if (part.Name.LocalName == "table-wrap-group") AddGroup(part);
        else if (part.Name.LocalName == "table-wrap") AddWrap(part);
        else AddTable(part);
        blocks.AddRange(notes);
        (label, notes) = (outerLabel, outerNotes);
    }

    // What the group says of all its tables stands above the first and below the last.
    private void AddGroup(XElement group)
    {
        AddCaption(group);
        foreach (var part in group.Elements())
        {
            if (part.Name.LocalName is "table-wrap" or "table" or "table-wrap-group") AddPart(part);
            else if (!IsCaption(part)) AddNotes(part);
        }
    }

    private void AddWrap(XElement wrap)
    {
        if (!wrap.Descendants().Any(part => part.Name.LocalName is "table"))
        {
            if (wrap.Descendants().Any(part => part.Name.LocalName is "graphic" or "media"))
                Pictures.Add(wrap.Element("label")?.Value.Trim() ?? "");
            else blocks.AddRange(ReadBlocks(() => ReadNodes(wrap)));
            return;
        }

        AddCaption(wrap);
        foreach (var part in wrap.Elements())
        {
            var shown = part.Name.LocalName == "alternatives" ? JatsNames.OneOf(part) : part;
            if (shown?.Name.LocalName is "table-wrap" or "table") AddPart(shown);
            else if (shown is not null && !IsCaption(part)) AddNotes(shown);
        }
    }

    private static bool IsCaption(XElement part) => part.Name.LocalName is "label" or "caption" or "title" or "head";

    private void AddCaption(XElement of)
    {
        foreach (var part in of.Elements().Where(IsCaption))
        {
            var found = ReadBlocks(() => ReadNode(part));
            if (part == of.Element("label")) label = found.OfType<Paragraph>().FirstOrDefault()?.Text.Trim();
            blocks.AddRange(found.WithRole(ParagraphRole.Caption));
        }
    }

    // Those of a foot in their order.
    private void AddNotes(XElement part)
    {
        if (part.Name.LocalName is "table-wrap-foot" or "fn-group")
            foreach (var inner in part.Elements()) AddNotes(inner);
        else if (JatsNames.IsNote(part)) AddNote(part);
        else if (!JatsNames.LeftOut.Contains(part.Name.LocalName))
            notes.AddRange(ReadBlocks(() => ReadParted(part)).WithRole(ParagraphRole.Note));
    }

    // Its words stand apart from those around it.
    private void AddNote(XElement note)
    {
        var outer = text;
        text = new();
        var found = ReadBlocks(() => ReadNodes(note));
        text = outer;
        notes.AddRange(found.WithRole(ParagraphRole.Note));
    }

    private void AddTable(XElement table)
    {
        var (rows, foot, columns) = (new List<BlockRow>(), new List<BlockRow>(), new Dictionary<string, int>());
        AddCaption(table);
        AddSections(table, rows, foot, columns);
        blocks.Add(new BlockTable([.. rows, .. foot], label));
    }

    // The foot stands below the rows, wherever it is written.
    private void AddSections(XElement table, List<BlockRow> rows, List<BlockRow> foot, Dictionary<string, int> columns)
    {
        var loose = new List<XElement>();
        foreach (var part in table.Elements())
        {
            patience.Spend(0);
            var kind = part.Name.LocalName;
            if (kind is "tr" or "row") loose.Add(part);
            if (kind == "colspec" && (string?)part.Attribute("colname") is { } named) columns.TryAdd(named, columns.Count);
            if (kind is not ("thead" or "tbody" or "tfoot" or "tgroup")) continue;
            rows.AddRange(RowsOf(loose, isHead: false, columns));
            loose.Clear();
            if (kind == "tgroup") AddSections(part, rows, foot, columns);
            else if (kind == "tfoot") AddFoot(RowsOf(part.Elements(), isHead: false, columns), foot);
            else rows.AddRange(RowsOf(part.Elements(), kind == "thead", columns));
        }

        rows.AddRange(RowsOf(loose, isHead: false, columns));
    }

    // A foot whose rows have one cell holds notes.
    private void AddFoot(List<BlockRow> own, List<BlockRow> foot)
    {
        if (own.Exists(row => row.Cells.Count > 1)) foot.AddRange(own);
        else notes.AddRange(own.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).WithRole(ParagraphRole.Note));
    }

    private List<BlockRow> RowsOf(IEnumerable<XElement> section, bool isHead, Dictionary<string, int> columns)
    {
        var rows = new List<BlockRow>();
        foreach (var row in section)
        {
            if (row.Name.LocalName is not ("tr" or "row")) continue;
            var (cells, names) = (new List<BlockCell>(), 0);
            foreach (var cell in row.Elements())
            {
                if (cell.Name.LocalName is not ("td" or "th" or "entry" or "cell")) continue;
                if (cell.Name.LocalName == "th") names++;
                cells.Add(new(
                    ReadBlocks(() => ReadNodes(cell)), JatsSpans.ColumnsOf(cell, columns), JatsSpans.RowsOf(cell)));
            }

            // A single one may as well name a section.
            rows.Add(new(cells, isHead || (names > 1 && names == cells.Count) || (string?)row.Attribute("role") == "label"));
        }

        return BlockRow.WithinSection(rows);
    }
}
