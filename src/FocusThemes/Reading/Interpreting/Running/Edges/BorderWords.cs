using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>Tells the words beside borders from the white space, the bullets and the breaks between them.</summary>
internal sealed class BorderWords(string text, IReadOnlyList<TextLine> lines)
{
    private const int LongestBullets = 20;
    private const string Bullets = "•●▪◦○∙·‣⁃■□➢►✓";
    private int blanksEnd;

    public static bool IsBullet(char c) => Bullets.Contains(c, StringComparison.Ordinal);

    /// <summary>Where words begin and end beside each border, and how many stand before it.</summary>
    public void Measure(Border[] all, Patience patience)
    {
        var (words, spoken, at) = (0, 0, all[0].At);
        blanksEnd = 0;
        for (var b = 0; b < all.Length; b++)
        {
            ref var border = ref all[b];
            patience.Spend(border.At - at);
            Count(at, border.At, ref words, ref spoken);
            (border.Words, border.Spoken, at) = (words, spoken, border.At);
            border.Start = Begin(border);
            border.End = border.At;
            var before = b == 0 ? 0 : all[b - 1].At;
            while (border.End > before && (TextLine.IsSpace(text[border.End - 1]) || (border.Is(BorderKind.Cell) && text[border.End - 1] == '|')))
                border.End--;
            if (b > 0 && border.End == before) border.End = all[b - 1].End;
            // What stands between lines, such as a break written out, is of neither.
            if (b == 0) border.End = border.At;
            else if (b == all.Length - 1) border.End = lines[^1].End;
            else if (border.IsLine) border.End = lines[border.Line - 1].End;
        }
    }

    /// <summary>Where the words after a border begin; what is asked is asked in the order of the text.</summary>
    public int Begin(Border border)
    {
        var at = border.At;
        // A run of blanks is gone through once, however many borders stand in it.
        if (at < blanksEnd) at = blanksEnd;
        while (at < text.Length && (TextLine.IsSpace(text[at]) || text[at] is '|')) at++;
        blanksEnd = at;
        var limit = Math.Min(text.Length, at + LongestBullets);
        if (border.Is(BorderKind.Closing))
        {
            // “…”, “…”; “…” / “…”
            var next = at;
            while (next < limit && (text[next] is ',' or ';' or '/' or '&' || TextLine.IsSpace(text[next]))) next++;
            return next < text.Length && next > at && QuotationMarks.IsMark(text[next]) ? next : at;
        }

        if (at >= text.Length || !(border.IsLine || border.Is(BorderKind.Cell | BorderKind.Joint | BorderKind.Number | BorderKind.By))) return at;
        var words = at;
        while (words < limit && (IsBullet(text[words])
            || ((Dashes.Is(text[words]) || text[words] == '*') && words + 1 < text.Length && (text[words + 1] is ' ' || QuotationMarks.IsMark(text[words + 1])))
            || (words > at && TextLine.IsSpace(text[words]) && text[words] is not ('\r' or '\n')))) words++;
        return words;
    }

    private void Count(int from, int to, ref int words, ref int spoken)
    {
        for (var at = from; at < to;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            if (text[at] >= '\u2E80')
            {
                // Scripts without blanks: two characters are about a word.
                if ((at & 1) == 0) words++;
                if (SpokenWords.Is(text[at])) spoken++;
                at++;
                continue;
            }

            while (at < to && text[at] < '\u2E80' && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’')) at++;
            words++;
            if (SpokenWords.Contains(text.AsSpan(start, at - start))) spoken++;
        }
    }
}
