using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Office.OpenDocument;

/// <summary>What a document holds without showing it: comments, changes, hidden words and sections.</summary>
internal sealed partial class OpenDocumentBody
{
    // What tracked changes delete, by the change that its place names; empty where that is not read.
    private readonly Dictionary<string, List<DocumentBlock>> deleted = new(StringComparer.Ordinal);

    // Words are counted whether they are kept or not, so that only what held words is told.
    private readonly HiddenWords unseen = new(hidden);
    private bool isHidden;

    // True where a field has hidden the whole paragraph.
    private bool isGone;

    /// <returns>False for what is shown, or is at least not hidden by what it is.</returns>
    private bool ReadUnshown(string element, List<DocumentBlock> blocks)
    {
        switch (element)
        {
            case "tracked-changes":
                ReadChanges();
                return true;
            case "annotation" or "change-info":
                unseen.Read(HiddenKind.Comment, () => ReadBlocks([]));
                return true;
            case "ruby-text":
                unseen.Read(HiddenKind.Spoken, () => ReadWords([]));
                return true;
            case "placeholder":
                unseen.Read(HiddenKind.Prompt, () => ReadWords([]));
                return true;
            case "section" when Value("display") == "none" || Value("is-hidden") == "true":
                unseen.Read(HiddenKind.Words, () => ReadBlocks(blocks));
                return true;
            case "hidden-text" when Value("is-hidden") != "false":
                var kept = Value("string-value") ?? "";
                unseen.Read(HiddenKind.Words, () => Append(kept));
                return true;
            case "hidden-paragraph":
                isGone |= Value("is-hidden") != "false";
                return true;
            default:
                return false;
        }
    }

    // Words within hidden ones may be shown by a style of their own.
    private void ReadStyled(string family, Action read)
    {
        var told = Value("display") == "none" ? true : styles.Hides(family, Value("style-name"));
        if (unseen.Muted == 0 && told is not true && styles.Strikes(family, Value("style-name"))) hidden.SayStruck();
        if (told is not { } hides || hides == isHidden)
        {
            read();
            return;
        }

        var (outer, isMuted) = (isHidden, !hidden.Reads(HiddenKind.Words));
        isHidden = hides;
        if (hides) unseen.Read(HiddenKind.Words, read);
        else
        {
            if (isMuted) unseen.Muted--;
            read();
            if (isMuted) unseen.Muted++;
        }

        isHidden = outer;
    }

    // A spreadsheet has what its cells held before at places that may be no more, so that it can never be read.
    private void ReadChanges()
    {
        foreach (var region in Children())
        {
            if (IsSpreadsheet)
            {
                unseen.Read(HiddenKind.Change, () => ReadBlocks([]));
                continue;
            }

            var (id, blocks) = (Value("id"), new List<DocumentBlock>());
            foreach (var change in Children())
            {
                if (change == "deletion") unseen.Read(HiddenKind.Deletion, () => ReadBlocks(blocks));
                else ReadBlocks([]);
            }

            if (id is not null && blocks.Count > 0) deleted[id] = blocks;
        }
    }

    // Each once, wherever it is named.
    private List<DocumentBlock> Restored() =>
        Value("change-id") is { } change && deleted.Remove(change, out var blocks) ? blocks : [];
}
