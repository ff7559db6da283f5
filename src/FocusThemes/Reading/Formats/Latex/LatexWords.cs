using FocusThemes.Reading.Citations;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>The paragraphs of a cell, a caption or a note while they are read.</summary>
internal sealed class LatexWords(ParagraphRole role = ParagraphRole.Plain)
{
    private readonly ParagraphWords text = new();
    private readonly TeXAccents accents = new();
    private readonly List<DocumentBlock> blocks = [];

    public int Length => text.Length;

    /// <summary>How many paragraphs have ended.</summary>
    public int Ended { get; private set; }

    /// <summary>True where any words stand.</summary>
    public bool HasWords => text.Length > 0 || blocks.Count > 0;

    public void Write(string words)
    {
        if (words.Length == 0) return;
        if (accents.AreWaiting)
        {
            var first = char.IsHighSurrogate(words[0]) && words.Length > 1 ? 2 : 1;
            text.Append(accents.On(words[..first]));
            words = words[first..];
        }

        if (words is " ") Blank();
        else text.Append(words);
    }

    public void Blank()
    {
        EndAccents();
        if (text.Length > 0 && text.Last != ' ') text.Append(' ');
    }

    public void Await(string accent) => text.Append(accents.Await(accent));

    public void EndAccents()
    {
        if (accents.AreWaiting) text.Append(accents.Left());
    }

    /// <summary>What was written since is raised above the line.</summary>
    public void Raise(int from, int ended, bool isMark = false)
    {
        if (ended == Ended) text.Raise(from, isMark);
    }

    public void Add(DocumentBlock block)
    {
        EndParagraph();
        blocks.Add(block);
    }

    public void EndParagraph()
    {
        EndAccents();
        Ended++;
        if (text.Length == 0) return;
        var paragraph = text.Take(role);
        if (string.IsNullOrWhiteSpace(paragraph.Text) && paragraph.Marks.Count == 0) return;
        blocks.Add(paragraph);
    }

    public List<DocumentBlock> Take()
    {
        EndParagraph();
        return blocks;
    }
}
