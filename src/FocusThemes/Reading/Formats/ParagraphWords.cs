using System.Buffers;
using System.Text;

namespace FocusThemes.Reading.Formats;

/// <summary>The words of a paragraph while they are read, with the raised marks among them set apart.</summary>
internal sealed class ParagraphWords
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n\f");

    private readonly StringBuilder text = new();
    private readonly List<(Stretch Place, bool IsMark)> raised = [];
    private int bold, boldEnd;

    public int Length => text.Length;

    public char Last => text[^1];

    /// <summary>The words so far.</summary>
    public override string ToString() => text.ToString();

    public void Append(char c) => text.Append(c);

    public void Append(string words) => text.Append(words);

    /// <summary>White space runs together to one blank, as a browser shows it; there is none at the beginning.</summary>
    public void AppendShown(string words)
    {
        // Nearly all of a page has single blanks already.
        if (!words.AsSpan().ContainsAny(Breaks) && !words.Contains("  ", StringComparison.Ordinal)
            && (words is not [' ', ..] || (Length > 0 && Last != ' ')))
        {
            text.Append(words);
            return;
        }

        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\f')) text.Append(c);
            else if (Length > 0 && Last != ' ') text.Append(' ');
        }
    }

    /// <summary>Words whose white space is kept; what ends a line is left to <paramref name="endLine"/>.</summary>
    public void AppendLines(string words, Action endLine)
    {
        foreach (var c in words)
        {
            if (c == '\n') endLine();
            else text.Append(c);
        }
    }

    /// <summary>What was appended from a length on is raised above the line.</summary>
    /// <param name="isMark">True where it surely refers to a note.</param>
    public void Raise(int from, bool isMark = false)
    {
        if (from >= text.Length || (raised.Count > 0 && raised[^1].Place.End == text.Length)) return;
        // What is raised within it is raised with it.
        while (raised.Count > 0 && raised[^1].Place.Start >= from) raised.RemoveAt(raised.Count - 1);
        // What may be a mark may be parted into several pieces that follow each other.
        if (!isMark && raised.Count > 0 && raised[^1] is (var last, false) && last.End == from)
            raised[^1] = (new(last.Start, text.Length), false);
        else raised.Add((new(from, text.Length), isMark));
    }

    /// <summary>What was appended from a length on is in bold letters.</summary>
    public void Embolden(int from)
    {
        bold += Math.Max(0, text.Length - Math.Max(from, boldEnd));
        boldEnd = text.Length;
    }

    /// <summary>Adds the paragraph where there are words or marks in it; the next one begins.</summary>
    public void TakeInto(List<DocumentBlock> blocks, ParagraphRole role = ParagraphRole.Plain, bool isQuoted = false)
    {
        if (Length == 0) return;
        var paragraph = Take(role) with { IsQuoted = isQuoted };
        if (!string.IsNullOrWhiteSpace(paragraph.Text) || paragraph.Marks.Count > 0) blocks.Add(paragraph);
    }

    /// <summary>The paragraph, which is empty where there are no words; the next one begins.</summary>
    public Paragraph Take(ParagraphRole role = ParagraphRole.Plain)
    {
        var whole = text.ToString();
        text.Clear();
        // A blank or a point may be left out.
        var isBold = bold > 0 && bold * 10 >= whole.AsSpan().Trim().Length * 9;
        (bold, boldEnd) = (0, 0);
        if (raised.Count == 0) return new(whole, role) { IsBold = isBold };
        var (words, marks, at) = (new StringBuilder(), new List<string>(), 0);
        foreach (var (one, isMark) in raised)
        {
            if (!isMark && !RaisedMark.Is(whole.AsSpan(0, one.Start), one.In(whole), whole.AsSpan(one.End))) continue;
            words.Append(whole, at, one.Start - at);
            marks.Add(one.In(whole).Trim().ToString());
            at = one.End;
        }

        words.Append(whole, at, whole.Length - at);
        raised.Clear();
        return new(words.ToString(), role) { Marks = marks, Whole = whole, IsBold = isBold };
    }
}
