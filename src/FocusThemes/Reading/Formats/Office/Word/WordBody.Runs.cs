using System.Globalization;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office.Word;

/// <summary>Runs of words that are shown alike, and what stands in them instead of words.</summary>
internal sealed partial class WordBody
{
    private void ReadRun(List<DocumentBlock> blocks)
    {
        var (look, isRead) = (new WordLook(), false);
        isNoteMarkAhead = false;
        foreach (var child in Children())
        {
            if (child == "rPr" && !isRead)
            {
                foreach (var property in Children())
                    look = look.With(property, name => xml.GetAttribute(name, xml.NamespaceURI));
                continue;
            }

            isRead = true;
            var kind = KindOf(look);
            if (kind is null) ReadPiece(child, look, blocks);
            else unseen.Read(kind, () => ReadPiece(child, look, blocks));
        }
    }

    // Null for words that are shown.
    private HiddenKind? KindOf(WordLook look) =>
        styles.IsHidden(look.IsHidden, tableStyle, paragraphStyle, look.Style) ? HiddenKind.Words
        : styles.IsBlackened(look, paragraphStyle, tableStyle, behind) ? HiddenKind.Blackened
        : styles.IsPrompt(look.Style) ? HiddenKind.Prompt
        : null;

    private void ReadPiece(string child, WordLook look, List<DocumentBlock> blocks)
    {
        var (words, start) = (text, text.Length);
        if (child is "t" or "delText") ReadText(styles.FontOf(look.Font, paragraphStyle, look.Style));
        else ReadElement(child, blocks);
        if (words != text) return;
        if (text.Length > start && child == "t" && styles.IsStruck(look.IsStruck, look.Style)) hidden.SayStruck();
        if (text.Length > start && styles.IsBold(look.IsBold, paragraphStyle, look.Style)) text.Embolden(start);
        if (isNoteMarkAhead) text.Raise(start, isMark: true);
        else if (styles.IsRaised(look.IsRaised, look.Style)) text.Raise(start);
    }

    // A mark of the author's own is what stands in the rest of the run.
    private void ReadNote()
    {
        notes++;
        var start = text.Length;
        isNoteMarkAhead = IsOn(xml.GetAttribute("customMarkFollows", xml.NamespaceURI) ?? "0");
        if (isNoteMarkAhead) return;
        Say(notes.ToString(CultureInfo.InvariantCulture));
        if (unseen.Muted == 0) text.Raise(start, isMark: true);
    }

    // A content control that nobody has filled in shows what it asks for.
    private bool IsPromptAhead()
    {
        var isAsking = false;
        foreach (var property in Children()) isAsking |= property == "showingPlcHdr" && IsOn(Value);
        return isAsking;
    }

    private void ReadDrawing(List<DocumentBlock> blocks)
    {
        var isHidden = false;
        foreach (var child in Children())
        {
            if (child == "docPr") isHidden |= xml.GetAttribute("hidden") is "1" or "true";
            else if (isHidden) unseen.Read(HiddenKind.Words, () => ReadElement(child, blocks));
            else ReadElement(child, blocks);
        }
    }

    private bool IsShapeHidden() => xml.GetAttribute("style") is { } style
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
}
