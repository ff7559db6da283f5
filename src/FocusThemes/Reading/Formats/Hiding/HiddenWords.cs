namespace FocusThemes.Reading.Formats.Hiding;

/// <summary>Goes through parts of a document that may not be shown: what they hold is read to know whether there are words in
/// it, and kept only where that is asked for.</summary>
internal sealed class HiddenWords(HiddenFound hidden)
{
    /// <summary>Parts around what is read now whose words are not kept.</summary>
    public int Muted { get; set; }

    /// <summary>Characters of all words that were read, kept or not.</summary>
    public long Said { get; set; }

    public void Read(HiddenKind kind, Action read, string? place = null)
    {
        var (before, isKept) = (Said, hidden.Reads(kind));
        if (!isKept) Muted++;
        read();
        if (!isKept) Muted--;
        if (Said > before && Muted == 0) hidden.LeavesOut(kind, place);
    }
}
