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

    private readonly List<PageLetter>[] letters = [[], [], [], []];

    // White ones wait for all that is drawn on the page.
    private readonly List<(int Quarter, int At, PdfPoint Middle)> white = [];
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
        if (isHidden && isLeftOut) return;
        var isTwice = IsTwice(quarter, letter);
        if (isTwice && !isWithinTwice) hidden.LeavesOut(HiddenKind.Twice, $"page {page}");
        isWithinTwice = isTwice;
        if (isTwice) return;
        if (PageDrawing.IsWhite(state) && state.FontState.TextRenderingMode is TextRenderingMode.Fill)
            white.Add((quarter, letters[quarter].Count, middle));
        letters[quarter].Add(letter);
    }

    public IReadOnlyList<PageView> Views(PageDrawing drawing)
    {
        foreach (var (quarter, at, _) in LeftOutWhite(drawing).OrderByDescending(one => one.At)) letters[quarter].RemoveAt(at);
        return [.. letters.Index().Where(one => one.Item.Exists(letter => !letter.IsBlank)).Select(one =>
            new PageView(page, one.Index, one.Item, [.. drawing.Rules.Select(rule => Quarters.Level(one.Index, rule))]))];
    }

    private List<(int Quarter, int At, PdfPoint Middle)> LeftOutWhite(PageDrawing drawing)
    {
        var (left, last, isOut) = (new List<(int Quarter, int At, PdfPoint Middle)>(), -2, false);
        foreach (var one in white)
        {
            if (drawing.IsDark(one.Middle)) continue;
            if (one.At > last + 2) isOut = hidden.LeavesOut(HiddenKind.Words, $"page {page}");
            last = one.At;
            if (isOut) left.Add(one);
        }

        return left;
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
