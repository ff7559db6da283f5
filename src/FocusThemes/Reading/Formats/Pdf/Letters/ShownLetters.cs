using FocusThemes.Reading.Formats.Hiding;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>The letters of a page that can be seen; the others are counted as hidden.</summary>
internal sealed class ShownLetters(int page, HiddenFound hidden)
{
    private const double SmallestSize = 1;

    // Of the letter's size, that a letter printed again is beside itself at most.
    private const double Beside = 0.12;

    // Of the letter's size: how far apart letters of one line may stand, a blank between them.
    private const double WithinLine = 1;
    private const double SameLine = 0.35;

    private readonly List<PageLetter>[] letters = [[], [], [], []];

    // White and black ones wait for all that is drawn on the page.
    private readonly List<(int Quarter, int At, PdfPoint Middle)> white = [], black = [];
    private readonly Dictionary<(string Text, int Across, int Down, int Quarter), PageLetter> places = [];
    private bool isWithinHidden;
    private bool isLeftOut;
    private bool isWithinTwice;

    public int Count { get; private set; }

    public void Add(int quarter, PageLetter letter, bool isWithinPage, CurrentGraphicsState state, PdfPoint middle)
    {
        if (letter.Text.Length == 0) return;
        Count++;
        if (letter.IsBlank)
        {
            if (!isWithinHidden || !isLeftOut) letters[quarter].Add(letter);
            return;
        }

        var isHidden = !isWithinPage || letter.Size < SmallestSize || state.AlphaConstantNonStroking <= 0
            || state.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip;
        // A passage of hidden letters counts once.
        if (isHidden && !isWithinHidden) isLeftOut = hidden.LeavesOut(HiddenKind.Words, $"page {page}");
        isWithinHidden = isHidden;
        if (isHidden && isLeftOut)
        {
            if (isWithinPage && letter.Size >= SmallestSize) letters[quarter].Add(letter with { Text = "" });
            return;
        }

        var isTwice = IsTwice(quarter, letter);
        if (isTwice && !isWithinTwice) hidden.LeavesOut(HiddenKind.Twice, $"page {page}");
        isWithinTwice = isTwice;
        if (isTwice) return;
        if (PageDrawing.IsWhite(state) && state.FontState.TextRenderingMode is TextRenderingMode.Fill)
            white.Add((quarter, letters[quarter].Count, middle));
        else if (PageDrawing.IsBlackInk(state)) black.Add((quarter, letters[quarter].Count, middle));
        letters[quarter].Add(letter);
    }

    public IReadOnlyList<PageView> Views(PageDrawing drawing)
    {
        LeaveOut(white, at => !drawing.IsDark(at), HiddenKind.Words);
        LeaveOut(black, drawing.IsBlack, HiddenKind.Blackened);
        return [.. letters.Select(WithoutApart).Index().Where(one => one.Item.Exists(letter => letter is { IsBlank: false, IsLeftOut: false })).Select(one =>
            new PageView(page, one.Index, one.Item, [.. drawing.Rules.Select(rule => Quarters.Level(one.Index, rule))]))];
    }

    // Where a line goes on beside what is left out, that keeps its place: columns are told by where their lines begin.
    private static List<PageLetter> WithoutApart(List<PageLetter> all)
    {
        if (!all.Exists(letter => letter.IsLeftOut)) return all;
        var kept = new List<PageLetter>(all.Count);
        for (var at = 0; at < all.Count;)
        {
            var end = at;
            while (end < all.Count && (all[end].IsLeftOut || (end > at && all[end].IsBlank))) end++;
            if (end == at || (kept.Count > 0 && AreBeside(kept[^1], all[at])) || (end < all.Count && AreBeside(all[end - 1], all[end])))
                kept.AddRange(all[at..Math.Max(end, at + 1)]);
            at = Math.Max(end, at + 1);
        }

        return kept;
    }

    private static bool AreBeside(PageLetter one, PageLetter next) =>
        Math.Abs(next.Baseline - one.Baseline) < SameLine * one.Size && Math.Abs(next.Left - one.Right) < WithinLine * one.Size;

    private void LeaveOut(List<(int Quarter, int At, PdfPoint Middle)> inked, Func<PdfPoint, bool> isUnseen, HiddenKind kind)
    {
        var (last, isOut) = (-2, false);
        foreach (var (quarter, at, middle) in inked)
        {
            if (!isUnseen(middle)) continue;
            if (at > last + 2) isOut = hidden.LeavesOut(kind, $"page {page}");
            last = at;
            if (isOut) letters[quarter][at] = letters[quarter][at] with { Text = "" };
        }
    }

    // Bold letters are made by some programs of two beside each other.
    private bool IsTwice(int quarter, PageLetter letter)
    {
        var (across, down) = ((int)Math.Round(letter.Left), (int)Math.Round(letter.Baseline));
        for (var x = across - 1; x <= across + 1; x++)
            for (var y = down - 1; y <= down + 1; y++)
                if (places.TryGetValue((letter.Text, x, y, quarter), out var other)
                    && Math.Abs(other.Left - letter.Left) < letter.Size * Beside
                    && Math.Abs(other.Baseline - letter.Baseline) < letter.Size * Beside) return true;
        places[(letter.Text, across, down, quarter)] = letter;
        return false;
    }
}
