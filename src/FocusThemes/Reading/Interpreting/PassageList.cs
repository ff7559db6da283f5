using FocusThemes.Model;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// Collects the passages of a text in its order and fills what lies between them, so that nothing can be dropped:
/// white space becomes <see cref="PassageKind.Blank"/>, everything else <see cref="PassageKind.NotUnderstood"/>.
/// </summary>
internal sealed class PassageList(string text, List<TextLine> lines, Patience patience)
{
    private readonly List<Passage> placed = [];

    /// <summary>True where what is placed may run over the ends of lines.</summary>
    public bool IsOverLines { get; init; }

    // What stands behind quotes may be written before them.
    private bool isInOrder = true;

    public SourceSpan Add(PassageKind kind, int start, int end, int line)
    {
        if (IsOverLines && line < lines.Count && lines[line].Start < end) return AddLines(kind, start, end, line);
        AddPiece(kind, start, end, line);
        return new(start, end, line);
    }

    private void AddPiece(PassageKind kind, int start, int end, int line)
    {
        isInOrder &= placed.Count == 0 || placed[^1].Start <= start;
        if (end > start) placed.Add(new(kind, start, end, line));
    }

    /// <summary>The same for a piece that may run over several lines: its line breaks become blanks.</summary>
    public SourceSpan AddLines(PassageKind kind, int start, int end, int firstLine)
    {
        for (var n = firstLine - 1; n < lines.Count && lines[n].Start < end; n++)
            AddPiece(kind, Math.Max(start, lines[n].Start), Math.Min(end, lines[n].End), lines[n].Number);
        return new(start, end, firstLine);
    }

    public List<Passage> Complete(List<ReadingProblem> problems)
    {
        var whole = new List<Passage>(placed.Count * 2);
        var line = 0;
        var at = 0;
        foreach (var passage in isInOrder ? placed : placed.OrderBy(one => one.Start).ToList())
        {
            // A stop after a mark may part two quotes as well: it stands once.
            var first = Math.Max(passage.Start, at);
            if (passage.End <= first) continue;
            patience.Spend(first - at);
            FillGap(whole, at, first, ref line, problems);
            whole.Add(passage with { Start = first });
            at = passage.End;
        }

        FillGap(whole, at, text.Length, ref line, problems);
        return whole;
    }

    private void FillGap(List<Passage> whole, int at, int end, ref int line, List<ReadingProblem> problems)
    {
        var told = false;
        while (at < end)
        {
            var blank = TextLine.IsSpace(text[at]);
            var stop = at + 1;
            if (!blank) stop = WithInnerSpaces(stop, end);
            else while (stop < end && TextLine.IsSpace(text[stop])) stop++;
            patience.Spend(stop - at);
            while (line + 1 < lines.Count && lines[line + 1].Start <= at) line++;
            whole.Add(new(blank ? PassageKind.Blank : PassageKind.NotUnderstood, at, stop, line + 1));
            if (!blank && !told)
            {
                problems.Add(ReadingProblem.At(line + 1, "This text was not understood.", text.AsSpan(at, end - at)));
                told = true;
            }

            at = stop;
        }
    }

    // Words that were not understood are one passage up to the end of their line, not one each.
    private int WithInnerSpaces(int at, int end)
    {
        var last = at;
        for (var i = at; i < end && !IsBreak(text[i]); i++)
            if (!TextLine.IsSpace(text[i])) last = i + 1;
        return last;
    }

    private static bool IsBreak(char c) => c is '\r' or '\n';
}
