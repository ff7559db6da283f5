using System.Globalization;
using System.Xml;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office.Word;

/// <summary>
/// Reads the main part of a Word document: paragraphs and tables as Word shows them when all changes are accepted.
/// Elements are known by their local names, which both variants of the format share.
/// </summary>
internal sealed partial class WordBody(XmlReader xml, OfficeArchive archive, WordStyles styles, HiddenFound hidden)
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "delInstrText", "moveFrom", "Fallback", "rPr", "tblPr", "tblGrid", "tcPr", "trPr", "sectPr",
        "sdtEndPr", "fldData", "binData", "tblPrEx",
    };

    private ParagraphWords text = new();
    private int depth;
    private int numbered;
    private int notes;
    private int boxes;
    private int tables;
    private string? tableStyle;
    private string? paragraphStyle;

    // The filling of the page, the cell, the paragraph; null for none.
    private string? behind;
    private bool isPrompt;
    private bool isNoteMarkAhead;

    // Words are counted whether they are kept or not, so that only what held words is told.
    private readonly HiddenWords unseen = new(hidden);

    public IReadOnlyList<ReadingProblem> Problems =>
    [
        .. hidden.Problems,
        .. Told(numbered, "Numbers that Word counts by itself are not part of its text; {0} paragraphs have them."),
        .. Told(boxes, "Text boxes within tables were read as paragraphs of the cells that they are fixed to, whatever they say; there are {0}."),
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

    private IEnumerable<string> Children() => archive.ChildrenOf(xml);

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
                tables++;
                blocks.Add(ReadTable());
                tables--;
                break;
            case "r": ReadRun(blocks); break;
            case "background": behind = WordLook.Unknown; break;
            case "t" or "delText": ReadText(null); break;
            case "tab" or "ptab": Say("\t"); break;
            case "br" or "cr": Say("\n"); break;
            case "noBreakHyphen": Say("\u2011"); break;
            case "softHyphen": Say("\u00AD"); break;
            case "sym": ReadSymbol(); break;
            case "fldChar": ReadFieldMark(); break;
            case "instrText": ReadInstruction(); break;
            case "fldSimple" when IsSilent(xml.GetAttribute("instr", xml.NamespaceURI)): break;
            case "footnoteReference" or "endnoteReference": ReadNote(); break;
            case "commentReference": hidden.LeavesOut(HiddenKind.Comment); break;
            case "del": unseen.Read(HiddenKind.Deletion, () => ReadWithin(blocks)); break;
            case "rt": unseen.Read(HiddenKind.Spoken, () => ReadWithin(blocks)); break;
            case "sdtPr": isPrompt = IsPromptAhead(); break;
            case "sdtContent" when isPrompt:
                isPrompt = false;
                unseen.Read(HiddenKind.Prompt, () => ReadWithin(blocks));
                break;
            case "txbxContent":
                if (tables > 0 && unseen.Muted == 0) boxes++;
                var around = behind;
                behind = WordLook.Unknown;
                ReadWithin(blocks);
                behind = around;
                break;
            case "anchor" or "inline": ReadDrawing(blocks); break;
            case "shape" or "rect" or "roundrect" when IsShapeHidden():
                unseen.Read(HiddenKind.Words, () => ReadWithin(blocks));
                break;
            case var name when LeftOut.Contains(name): break;
            default: ReadWithin(blocks); break;
        }
    }

    private void ReadParagraph(List<DocumentBlock> blocks)
    {
        // Those of a text box stand before the paragraph that the box is fixed to.
        var (outer, outerStyle, outerBehind, goesOn) = (text, paragraphStyle, behind, false);
        if (depth++ > 0) text = new();
        paragraphStyle = null;
        foreach (var child in Children())
        {
            if (child == "pPr") goesOn = ReadParagraphProperties();
            else ReadElement(child, blocks);
        }

        EndSilence();
        // A paragraph mark that is deleted or hidden joins the next paragraph to this one.
        if (--depth > 0 || !goesOn) EndParagraph(blocks);
        if (depth > 0) text = outer;
        (paragraphStyle, behind) = (outerStyle, outerBehind);
    }

    private void EndParagraph(List<DocumentBlock> blocks)
    {
        if (text.Length > 0)
        {
            var style = styles.NameOf(paragraphStyle);
            blocks.Add(text.Take() with { Style = style, IsQuoted = Paragraph.IsOfQuotes(style) });
        }

    }

    private bool ReadParagraphProperties()
    {
        var goesOn = false;
        foreach (var property in Children())
        {
            if (property == "pStyle") paragraphStyle = Value;
            if (property == "numPr") numbered++;
            if (property == "shd") LookBehind();
            if (property != "rPr") continue;
            foreach (var mark in Children())
                goesOn |= mark is "moveFrom" || (mark is "del" && !hidden.Reads(HiddenKind.Deletion))
                    || (mark is "vanish" or "specVanish" && IsOn(Value) && !hidden.Reads(HiddenKind.Words));
        }

        return goesOn;
    }

    private void LookBehind()
    {
        if (new WordLook().With("shd", name => xml.GetAttribute(name, xml.NamespaceURI)).Fill is var fill && WordLook.IsFilled(fill)) behind = fill;
    }

    private void ReadText(string? font)
    {
        if (xml.IsEmptyElement) return;
        var within = xml.Depth;
        while (xml.Read() && xml.Depth > within)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace) Say(font is null ? xml.Value : Shown(font, xml.Value));
    }

    private static string Shown(string font, string letters) => SymbolFonts.Has(font)
        ? string.Concat(letters.Select(letter => SymbolFonts.Shown(font, letter) ?? letter.ToString())) : letters;

    private void ReadSymbol()
    {
        var digits = xml.GetAttribute("char", xml.NamespaceURI);
        if (ushort.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            && code >= ' ' && !char.IsSurrogate((char)code))
            Say(SymbolFonts.Shown(xml.GetAttribute("font", xml.NamespaceURI), (char)code) ?? ((char)code).ToString());
    }

    private void Say(string words)
    {
        if (silent > 0) return;
        if (!string.IsNullOrWhiteSpace(words)) unseen.Said += words.Length;
        if (unseen.Muted == 0) text.Append(words);
    }

    private string? Value => xml.GetAttribute("val", xml.NamespaceURI);

    private int Number => int.TryParse(Value, CultureInfo.InvariantCulture, out var number)
        ? Math.Clamp(number, 0, GridLimits.MostColumns) : 0;

    private static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    private static IEnumerable<ReadingProblem> Told(int count, string sentence) => count == 0 ? [] :
        [new(0, string.Format(CultureInfo.InvariantCulture, sentence, count), "")];
}
