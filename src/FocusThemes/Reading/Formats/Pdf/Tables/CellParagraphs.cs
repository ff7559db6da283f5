using FocusThemes.Reading.Formats.Pdf.Letters;

namespace FocusThemes.Reading.Formats.Pdf.Tables;

/// <summary>The lines of a cell, or of a paragraph between tables, to paragraphs.</summary>
internal sealed class CellParagraphs(LineEnds ends)
{
    // Of the letters' size.
    private const double Room = 0.45;

    // Of the usual way from line to line.
    private const double MorePitch = 1.25;

    /// <summary>Learns from lines what joins lines; to be done for all of a file first.</summary>
    public void Learn(IReadOnlyList<LetterLine> lines)
    {
        var begins = BeginningsOf(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            ends.Learn(lines[i].Text);
            if (i + 1 < lines.Count && !begins[i + 1]) ends.LearnBreak(lines[i].Text);
        }
    }

    public List<DocumentBlock> Of(IReadOnlyList<LetterLine> lines)
    {
        var (paragraphs, words, begins, first) = (new List<DocumentBlock>(), new ParagraphWords(), BeginningsOf(lines), 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (begins[i])
            {
                paragraphs.Add(words.Take() with { Page = lines[first].Page });
                first = i;
            }

            var (text, isLast) = (lines[i].Pieces, i + 1 == lines.Count || begins[i + 1]);
            var end = isLast ? (Dropped: 0, Between: "") : ends.Join(lines[i].Text, lines[i + 1].Text, lines[i].EndsBlank);
            Append(words, text, end.Dropped, isLast);
            words.Append(end.Between);
        }

        if (words.Length > 0) paragraphs.Add(words.Take() with { Page = lines[first].Page });
        return paragraphs;
    }

    private static void Append(ParagraphWords words, IReadOnlyList<LetterLine.Piece> pieces, int dropped, bool isLast)
    {
        var (first, end) = (0, pieces.Count);
        while (first < end && pieces[first].Text == " ") first++;
        while (end > first && pieces[end - 1].Text == " ") end--;
        end -= dropped;
        // A soft hyphen that divides nothing is nothing.
        if (isLast && end > first && pieces[end - 1].Text == LetterText.SoftHyphen) end--;
        for (var i = first; i < end;)
        {
            var (start, isRaised) = (words.Length, pieces[i].IsRaised);
            for (; i < end && pieces[i].IsRaised == isRaised; i++) words.Append(pieces[i].Text);
            if (isRaised) words.Raise(start);
        }
    }

    // Lines that a further paragraph begins with.
    private static bool[] BeginningsOf(IReadOnlyList<LetterLine> lines)
    {
        var (begins, pitch, words) = (new bool[lines.Count], Pitch(lines), default(OpenWords));
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Begins is { } told) begins[at] = told && at > 0;
            else if (at > 0 && IsApart(lines[at - 1], lines[at], pitch)) (begins[at], words) = (true, default);
            // Lines that are not filled often have room, but a quote goes on.
            else if (at > 0) begins[at] = HasRoom(lines[at - 1], lines[at]) && !words.GoOnIn(lines[at].Text);
            words.Add(lines[at].Text);
        }

        return begins;
    }

    // More space than between the others; on the next page there is none.
    private static bool IsApart(LetterLine above, LetterLine line, double usual) => line.Baseline - above.Baseline is > 0 and var pitch
        && (pitch > LetterLine.MostBetween * Math.Max(line.Size, above.Size) || pitch > MorePitch * usual);

    // For the first word of the next one.
    private static bool HasRoom(LetterLine above, LetterLine line) => above.Right + line.FirstWord + (Room * line.Size) < above.Limit;

    private static double Pitch(IReadOnlyList<LetterLine> lines)
    {
        var least = double.MaxValue;
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].Baseline - lines[i - 1].Baseline is > 0 and var pitch) least = Math.Min(least, pitch);
        return least;
    }
}
