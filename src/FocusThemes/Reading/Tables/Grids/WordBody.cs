using System.Globalization;
using System.Text;
using System.Xml;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>
/// Reads the main part of a Word document: paragraphs and tables, with insertions and without deletions. Elements are
/// known by their local names, which both variants of the format share.
/// </summary>
internal sealed partial class WordBody(XmlReader xml, OfficeArchive archive)
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "delText", "delInstrText", "instrText", "moveFrom", "Fallback", "rt", "rPr", "tblPr", "tblGrid", "tcPr", "trPr",
        "sectPr", "sdtPr", "sdtEndPr", "fldData", "binData", "tblPrEx",
    };

    private StringBuilder text = new();
    private int depth;
    private int deletions;
    private int numbered;
    private int notes;

    public IReadOnlyList<ReadingProblem> Problems =>
    [
        .. Told(deletions, "Tracked deletions were left out and insertions kept; {0} passages were deleted."),
        .. Told(numbered, "Numbers that Word counts by itself are not part of its text; {0} paragraphs have them."),
        .. Told(notes, "Footnotes are kept as their numbers only, without their text; there are {0}."),
    ];

    /// <exception cref="InvalidDataException">The part is not that of a document.</exception>
    public List<DocumentBlock> Read()
    {
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "document")
            throw new InvalidDataException("The main part is no document.");
        var blocks = new List<DocumentBlock>();
        ReadWithin(blocks);
        EndParagraph(blocks);
        return blocks;
    }

    // Each element that is left on is passed over with all that is in it.
    private IEnumerable<string> Children()
    {
        if (xml.IsEmptyElement) yield break;
        archive.CheckDepth(xml);
        var depth = xml.Depth + 1;
        while (xml.Read() && xml.Depth >= depth)
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth) yield return xml.LocalName;
    }

    private void ReadWithin(List<DocumentBlock> blocks)
    {
        foreach (var child in Children()) ReadElement(child, blocks);
    }

    private void ReadElement(string element, List<DocumentBlock> blocks)
    {
        switch (element)
        {
            case "p": ReadParagraph(blocks); break;
            case "tbl":
                if (depth == 0) EndParagraph(blocks);
                blocks.Add(ReadTable());
                break;
            case "r": ReadRun(blocks); break;
            case "t": ReadText(); break;
            case "tab" or "ptab": text.Append('\t'); break;
            case "br" or "cr": text.Append('\n'); break;
            case "noBreakHyphen": text.Append('\u2011'); break;
            case "softHyphen": text.Append('\u00AD'); break;
            case "sym": ReadSymbol(); break;
            case "footnoteReference" or "endnoteReference":
                notes++;
                if (!IsOn(xml.GetAttribute("customMarkFollows", xml.NamespaceURI) ?? "0"))
                    text.Append(notes.ToString(CultureInfo.InvariantCulture));
                break;
            case "del": deletions++; break;
            case var name when LeftOut.Contains(name): break;
            default: ReadWithin(blocks); break;
        }
    }

    private void ReadParagraph(List<DocumentBlock> blocks)
    {
        // Those of a text box stand before the paragraph that the box is fixed to.
        var (outer, goesOn) = (text, false);
        if (depth++ > 0) text = new();
        foreach (var child in Children())
        {
            if (child == "pPr") goesOn = ReadParagraphProperties();
            else ReadElement(child, blocks);
        }

        // A deleted paragraph mark joins the next paragraph to this one.
        if (--depth > 0 || !goesOn) EndParagraph(blocks);
        if (depth > 0) text = outer;
    }

    private void EndParagraph(List<DocumentBlock> blocks)
    {
        if (text.Length > 0) blocks.Add(new Paragraph(text.ToString()));
        text.Clear();
    }

    private bool ReadParagraphProperties()
    {
        var goesOn = false;
        foreach (var property in Children())
        {
            if (property == "numPr") numbered++;
            if (property != "rPr") continue;
            foreach (var mark in Children()) goesOn |= mark is "del" or "moveFrom";
        }

        return goesOn;
    }

    private void ReadRun(List<DocumentBlock> blocks)
    {
        var isHidden = false;
        foreach (var child in Children())
        {
            if (child == "rPr") foreach (var property in Children()) isHidden |= property == "vanish" && IsOn(Value);
            else if (!isHidden) ReadElement(child, blocks);
        }
    }

    private void ReadText()
    {
        if (xml.IsEmptyElement) return;
        var within = xml.Depth;
        while (xml.Read() && xml.Depth > within)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace) text.Append(xml.Value);
    }

    // Characters of symbol fonts stand in the private use area.
    private void ReadSymbol()
    {
        var digits = xml.GetAttribute("char", xml.NamespaceURI);
        if (ushort.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            && code >= ' ' && !char.IsSurrogate((char)code)) text.Append((char)code);
    }

    private string? Value => xml.GetAttribute("val", xml.NamespaceURI);

    private int Number => int.TryParse(Value, CultureInfo.InvariantCulture, out var number)
        ? Math.Clamp(number, 0, GridLimits.MostColumns) : 0;

    private static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    private static IEnumerable<ReadingProblem> Told(int count, string sentence) => count == 0 ? [] :
        [new(0, string.Format(CultureInfo.InvariantCulture, sentence, count), "")];
}
