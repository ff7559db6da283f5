using FocusThemes.Reading.Citations;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>The paragraphs of a cell, a caption or a note while they are read.</summary>
internal sealed class LatexWords(ParagraphRole role = ParagraphRole.Plain)
{
    // Of a name that a box parts.
    private const int LongestLine = 30;
    private readonly ParagraphWords text = new();
    private readonly TeXAccents accents = new();
    private readonly List<DocumentBlock> blocks = [];

    public int Length => text.Length;

    /// <summary>True within a block quotation.</summary>
    public bool AreQuoted { get; set; }

    /// <summary>How many paragraphs have ended.</summary>
    public int Ended { get; private set; }

    /// <summary>Which paragraph begins here; below 0 within one.</summary>
    public int Place => text.Length == 0 ? blocks.Count : -1;

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

    /// <summary>Makes one line of all since, where each is short and none is a sentence or a quote.</summary>
    /// <param name="place">As <see cref="Place"/> was before.</param>
    public void Fold(int place)
    {
        if (place < 0 || blocks.Count <= place || !IsPartOfName(text.ToString())
            || !blocks.Skip(place).All(line => line is Paragraph { Marks.Count: 0 } paragraph && IsPartOfName(paragraph.Text))) return;
        EndParagraph();
        var name = blocks.Skip(place).Cast<Paragraph>().Aggregate("", (whole, line) =>
            whole.Length == 0 || whole[^1] is '-' or '/' ? whole + line.Text.Trim() : $"{whole} {line.Text.Trim()}");
        blocks.RemoveRange(place, blocks.Count - place);
        text.Append(name);
    }

    private static bool IsPartOfName(string line) => line.Length <= LongestLine && !TableWords.EndsAsSentence(line)
        && !line.Any(c => QuotationMarks.IsMark(c) && c != '’') && line.TrimStart() is not ['•' or '–' or '—' or '*' or '(' or '[', ..];

    public void Add(DocumentBlock block)
    {
        EndParagraph();
        blocks.Add(block);
    }

    public void EndParagraph()
    {
        EndAccents();
        Ended++;
        text.TakeInto(blocks, role, AreQuoted);
    }

    public List<DocumentBlock> Take()
    {
        EndParagraph();
        return blocks;
    }
}
