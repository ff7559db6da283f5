using System.Xml.Linq;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Jats;

/// <summary>The words of cells, captions and notes.</summary>
internal sealed partial class JatsBlocks
{
    private List<DocumentBlock> ReadBlocks(Action read)
    {
        var (outer, outerJoint) = (blocks, joint);
        (blocks, joint) = ([], 0);
        read();
        EndParagraph();
        var done = blocks;
        (blocks, joint) = (outer, outerJoint);
        return done;
    }

    private void ReadNodes(XElement element)
    {
        foreach (var node in element.Nodes()) ReadNode(node);
    }

    private void ReadNode(XNode node)
    {
        patience.Spend(node is XText { Value: var words } ? words.Length : 0);
        if (node is XText said) AddText(said.Value);
        if (node is not XElement element || JatsNames.LeftOut.Contains(element.Name.LocalName)) return;
        switch (element.Name.LocalName)
        {
            case "table-wrap-group" or "table-wrap" or "table":
                EndParagraph();
                AddPart(element);
                break;
            case "alternatives" when JatsNames.OneOf(element) is { } one:
                ReadNode(one);
                break;
            case "alternatives":
                break;
            case "rt" or "rp" when element.Value.Any(char.IsLetterOrDigit):
                if (!hidden.LeavesOut(HiddenKind.Spoken)) ReadNodes(element);
                break;
            case "del" when element.Value.Any(char.IsLetterOrDigit):
                if (!hidden.LeavesOut(HiddenKind.Deletion)) ReadNodes(element);
                break;
            case "fn" or "note":
                AddNote(element);
                if (element.Element("label")?.Value.Trim() is { Length: > 0 } mark) AddMark(mark);
                break;
            default:
                ReadParted(element);
                break;
        }
    }

    private void ReadParted(XElement element)
    {
        var kind = element.Name.LocalName;
        var (outerPreformatted, outerMath, outerMark) = (isPreformatted, isMath, isMark);
        var isParting = JatsNames.Parting.Contains(kind);
        if (isParting && (joint == 0 || joint != text.Length)) EndParagraph();
        isPreformatted |= JatsNames.IsPreformatted(element);
        isMath |= kind == "math";
        isMark |= JatsNames.IsNoteMark(element);
        if (JatsNames.IsSetApart(element)) text.Append("— ");
        var start = text.Length;
        ReadNodes(element);
        if (isMark && !outerMark) text.Raise(start, isMark: true);
        else if (!isMark && kind == "sup") text.Raise(start);
        (isPreformatted, isMath, isMark) = (outerPreformatted, outerMath, outerMark);
        if (kind == "speaker" || JatsNames.IsOnLine(element)) Join(start, kind == "speaker");
        else if (isParting && !(kind == "p" && joint > 0 && joint == text.Length)) EndParagraph();
    }

    // What labels the next paragraph stands on its line.
    private void Join(int start, bool isSpeaker)
    {
        if (text.Length == start) return;
        if (isSpeaker && char.IsLetterOrDigit(text.Last)) text.Append(':');
        if (text.Last != ' ') text.Append(' ');
        joint = text.Length;
    }

    private void AddMark(string mark)
    {
        var start = text.Length;
        text.Append(mark);
        text.Raise(start, isMark: true);
    }

    // Formulas are written with white space between their signs.
    private void AddText(string words)
    {
        if (isMath && string.IsNullOrWhiteSpace(words)) return;
        if (isPreformatted) text.AppendLines(words, EndParagraph);
        else text.AppendShown(words);
    }

    private void EndParagraph()
    {
        joint = 0;
        text.TakeInto(blocks);
    }
}
