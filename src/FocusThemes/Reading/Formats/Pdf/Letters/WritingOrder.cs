using System.Text;

namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>Letters from left to right as they are printed, in the order in which they are read.</summary>
internal static class WritingOrder
{
    private static readonly (char Open, char Close)[] Pairs = [('(', ')'), ('[', ']'), ('{', '}'), ('«', '»'), ('<', '>'), ('‹', '›')];

    public static IReadOnlyList<LetterLine.Piece> Of(List<LetterLine.Piece> printed)
    {
        if (!printed.Exists(IsLeftward)) return printed;
        var isLeftward = printed.Count(IsLeftward) >= printed.Count(IsRightward);
        var read = new List<LetterLine.Piece>(printed.Count);
        for (var at = 0; at < printed.Count;)
        {
            // A run of one direction, what has none within it included.
            var (end, last) = (at, at);
            while (end < printed.Count && (isLeftward ? !IsLeftward(printed[end]) : !IsRightward(printed[end])))
            {
                if (isLeftward ? IsRightward(printed[end]) : IsLeftward(printed[end])) last = end + 1;
                end++;
            }

            if (last == at) last = Math.Min(at + 1, printed.Count);
            var run = printed[at..last];
            if (!isLeftward && run.Exists(IsLeftward)) run = Turned(run);
            if (isLeftward && !run.Exists(IsRightward)) run = Turned(run);
            if (isLeftward) read.InsertRange(0, run);
            else read.AddRange(run);
            at = last;
        }

        return read;
    }

    private static List<LetterLine.Piece> Turned(List<LetterLine.Piece> run)
    {
        var turned = run.ConvertAll(piece => piece with { Text = Mirrored(piece.Text) });
        turned.Reverse();
        return turned;
    }

    private static string Mirrored(string text)
    {
        if (text is not [var c]) return text;
        foreach (var (open, close) in Pairs)
        {
            if (c == open) return close.ToString();
            if (c == close) return open.ToString();
        }

        return text;
    }

    private static bool IsLeftward(LetterLine.Piece piece) =>
        Rune.TryGetRuneAt(piece.Text, 0, out var rune) && rune.Value is >= 0x590 and <= 0x8FF && !Rune.IsDigit(rune);

    // Numbers are read from the left within what is read from the right, too.
    private static bool IsRightward(LetterLine.Piece piece) =>
        Rune.TryGetRuneAt(piece.Text, 0, out var rune) && Rune.IsLetterOrDigit(rune) && !IsLeftward(piece);
}
